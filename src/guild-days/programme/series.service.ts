import { Injectable } from '@nestjs/common';
import { instantAt } from '../../calendars/domain/office-time';
import { localDateOf, isoWeekday, type LocalDate } from '../../calendars/domain/local-date';
import { GuildWeeks } from '../../guild-weeks/guild-weeks.api';
import { People } from '../../people/people.api';
import type { Actor } from '../../platform/access/actor';
import { Clock } from '../../platform/clock/clock';
import { Database } from '../../platform/database/database';
import { Problem } from '../../platform/http/problem';
import { weekdayChoices, weeklyDays, type SeriesSite, type WeekAway, type WeeklyDay } from '../domain/occurrences';
import type { GuildDaySeriesDto, SaveGuildDaySeriesDto } from '../dto/guild-days.dto';
import { ProgrammeRepository } from '../persistence/programme.repository';

/** When the guild meets, with everything that answers where and for whom. */
export interface Series {
  weekday: number;
  startsMinutes: number;
  durationMinutes: number;
  timeZone: string;
  sites: SeriesSite[];
  /** Guild weeks, in which the guild does not meet. */
  weeksAway: WeekAway[];
  revision: number;
}

/** A guild that has not said otherwise meets for half a day after lunch. */
const AFTER_LUNCH = 13 * 60;
const HALF_A_DAY = 4 * 60;
/** How many weeks ahead people see. */
const WEEKS_AHEAD = 6;

/** The guild's weekly series: what it is, and the days that follow from it. */
@Injectable()
export class SeriesOfGuild {
  constructor(
    private readonly programme: ProgrammeRepository,
    private readonly people: People,
    private readonly guildWeeks: GuildWeeks,
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  /** The series; before anybody saved one, what would be sensible: all sites, the zone of the largest part of them. */
  async of(guildId: string): Promise<Series> {
    const [guild, sites, saved, weeksAway] = await this.db.together(() => Promise.all([
      this.people.guild(guildId), this.people.siteCalendars(guildId), this.programme.series(guildId), this.guildWeeks.datesOf(guildId),
    ]));
    const all = [...sites.values()];
    return {
      weekday: guild?.guildDayWeekday ?? 4,
      startsMinutes: saved?.startsMinutes ?? AFTER_LUNCH,
      durationMinutes: saved?.durationMinutes ?? HALF_A_DAY,
      timeZone: saved?.timeZone ?? all[0]?.timeZone ?? 'UTC',
      sites: saved ? all.filter(({ id }) => saved.siteIds.includes(id)) : all,
      weeksAway,
      revision: saved?.revision ?? 0,
    };
  }

  async read(actor: Actor): Promise<GuildDaySeriesDto> {
    const [{ sites, revision, weeksAway: _, ...series }, all] = await Promise.all([this.of(actor.guildId), this.people.siteCalendars(actor.guildId)]);
    const choices = weekdayChoices([...all.values()], localDateOf(this.clock.now(), series.timeZone)).map(({ weekday, sitesOff }) => ({ weekday, sitesOff: [...sitesOff] }));
    return { ...series, siteIds: sites.map(({ id }) => id), saved: revision > 0, choices, revision };
  }

  /** Saves when the guild meets. Programmes that exist stay on their days. @throws Problem 412, 422 */
  async save(actor: Actor, revision: number, input: SaveGuildDaySeriesDto): Promise<GuildDaySeriesDto> {
    const sites = await this.people.siteCalendars(actor.guildId);
    const unknown = input.siteIds.findIndex((id) => !sites.has(id));
    if (unknown >= 0) throw Problem.invalid([{ field: `siteIds[${unknown}]`, problem: 'There is no such site in this guild.' }]);
    if (![...sites.values()].some(({ timeZone }) => timeZone === input.timeZone)) {
      throw Problem.invalid([{ field: 'timeZone', problem: 'Use the time zone of one of the sites.' }]);
    }
    if (input.startsMinutes + input.durationMinutes > 24 * 60) {
      throw Problem.invalid([{ field: 'durationMinutes', problem: 'A guild day ends on the day on which it begins.' }]);
    }
    await this.db.transaction(async () => {
      const { weekday, ...series } = input;
      if (!(await this.programme.saveSeries(actor.guildId, revision, series))) {
        throw Problem.stale((await this.programme.series(actor.guildId))?.revision ?? 0);
      }
      await this.people.setGuildDayWeekday(actor.guildId, weekday);
      await this.programme.record(actor.guildId, actor.personId, 'guild_day_series_saved', { weekday }, this.clock.now());
    });
    return this.read(actor);
  }

  /** The next days of the series, today's among them, also those on which nobody meets. */
  coming(series: Series): WeeklyDay[] {
    return weeklyDays(series.weekday, series.sites, series.weeksAway, localDateOf(this.clock.now(), series.timeZone), WEEKS_AHEAD);
  }

  /** Whether the guild meets on this day by rule. */
  meetsOn(series: Series, day: LocalDate): WeeklyDay | null {
    if (isoWeekday(day) !== series.weekday) return null;
    const [found] = weeklyDays(series.weekday, series.sites, series.weeksAway, day, 1);
    return found?.off === null ? found : null;
  }

  /** The instant of a time of a guild day, by the series' own clock. */
  instant(series: Series, day: LocalDate, minutes: number): Date {
    return instantAt({ day, minutes }, series.timeZone);
  }
}
