import { Injectable } from '@nestjs/common';
import { isLocalDate, type LocalDate } from '../../calendars/domain/local-date';
import type { Actor } from '../../platform/access/actor';
import { Clock } from '../../platform/clock/clock';
import { Problem } from '../../platform/http/problem';
import { programmeChanges, type ProgrammeEntry } from '../domain/programme-changes';
import type { GuildDayDto, GuildDayPageDto, GuildDaysDto } from '../dto/guild-days.dto';
import { ProgrammeRepository, type DayRow, type SessionRow } from '../persistence/programme.repository';
import { presentSession, sees } from './session-presenter';
import { SeriesOfGuild, type Series } from './series.service';

/** What people plan by, of a session as it stands now. */
export function programmeEntryOf(session: SessionRow): ProgrammeEntry {
  return {
    id: session.id,
    title: session.title,
    startsAt: session.startsAt.toISOString(),
    endsAt: session.endsAt.toISOString(),
    room: session.room,
    link: session.link,
    speakerIds: session.speakers.map(({ id }) => id),
  };
}

/** The programme as people read it. */
@Injectable()
export class ProgrammeReader {
  constructor(
    private readonly programme: ProgrammeRepository,
    private readonly series: SeriesOfGuild,
    private readonly clock: Clock,
  ) {}

  /** The next guild days, those by rule and those on which something is planned. */
  async coming(actor: Actor): Promise<GuildDaysDto> {
    const series = await this.series.of(actor.guildId);
    const weekly = this.series.coming(series);
    const [first, last] = [weekly[0]?.day, weekly.at(-1)?.day];
    const planned = first === undefined || last === undefined ? [] : await this.programme.days(actor.guildId, first, last);
    const held = weekly.filter(({ off }) => off === null);
    const days = [...new Set([...held, ...planned].map(({ day }) => day))].sort();
    return {
      days: await this.present(actor, series, days, planned),
      skipped: weekly.flatMap(({ day, off }) => (off === null || days.includes(day) ? [] : [{ day, because: off }])),
      timeZone: series.timeZone,
      setUp: series.revision > 0,
      mayEdit: actor.roles.has('manager'),
    };
  }

  /** @throws Problem 404 for a day on which the guild neither meets nor met */
  async day(actor: Actor, day: LocalDate): Promise<GuildDayPageDto> {
    if (!isLocalDate(day)) throw Problem.notFound('guild day');
    const [series, planned, around] = await Promise.all([
      this.series.of(actor.guildId), this.programme.days(actor.guildId, day, day), this.programme.neighbours(actor.guildId, day),
    ]);
    if (planned.length === 0 && !this.series.meetsOn(series, day)) throw Problem.notFound('guild day');
    const [found] = await this.present(actor, series, [day], planned);
    return { ...found!, ...around, timeZone: series.timeZone };
  }

  private async present(actor: Actor, series: Series, days: readonly LocalDate[], planned: readonly DayRow[]): Promise<GuildDayDto[]> {
    const mayEdit = actor.roles.has('manager');
    const [sessions, known] = await Promise.all([
      this.programme.sessionsOn(actor.guildId, actor.personId, planned.map(({ id }) => id)),
      this.programme.published(planned),
    ]);
    const now = this.clock.now();
    return days.map((day) => {
      const row = planned.find((one) => one.day === day);
      const own = sessions.filter((session) => session.day === day);
      return {
        day,
        startsAt: this.series.instant(series, day, series.startsMinutes).toISOString(),
        endsAt: this.series.instant(series, day, series.startsMinutes + series.durationMinutes).toISOString(),
        sitesOff: [...(this.series.meetsOn(series, day)?.sitesOff ?? [])],
        published: (row?.publishedNumber ?? 0) > 0,
        unpublished: mayEdit && row ? unpublishedOf(own, known.get(row.id) ?? []) : 0,
        sessions: own.filter((session) => sees(actor, session)).map((session) => presentSession(session, actor, now)),
        mayEdit,
      };
    });
  }
}

/** How many sessions differ from what people know: new, gone, or with a change that waits. */
function unpublishedOf(sessions: readonly SessionRow[], known: readonly ProgrammeEntry[]): number {
  const changes = programmeChanges(known, sessions.map(programmeEntryOf)).map(({ id }) => id);
  const waiting = sessions.filter(({ draft }) => draft !== null).map(({ id }) => id);
  return new Set([...changes, ...waiting]).size;
}
