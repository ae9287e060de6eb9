import { Inject, Injectable } from '@nestjs/common';
import { addDays, localDateOf, type LocalDate } from '../../calendars/domain/local-date';
import { GuildDayCalendar } from '../../guild-days/guild-days.api';
import { GuildWeekCalendar } from '../../guild-weeks/guild-weeks.api';
import { JourneyCalendar } from '../../journeys/journeys.api';
import { People } from '../../people/people.api';
import { Clock } from '../../platform/clock/clock';
import type { Settings } from '../../settings/settings';
import { SETTINGS } from '../../settings/settings.module';
import { dueEntry, meetingEntry, ownSessionEntry, placeEntry, programmeEntry, weekEntry } from '../domain/entries';
import { writeCalendar } from './write-calendar';

/** How far back a calendar reaches, in days: what was called off is seen as such for as long. */
const DAYS_BACK = 60;

/** Gathers calendars, and writes them as iCalendar text. */
@Injectable()
export class Calendars {
  constructor(
    private readonly days: GuildDayCalendar,
    private readonly weeks: GuildWeekCalendar,
    private readonly journeys: JourneyCalendar,
    private readonly people: People,
    private readonly clock: Clock,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** Everything of one person that has a time or a day. */
  async of(person: { guildId: string; personId: string }): Promise<string> {
    const since = this.since();
    const [guild, sessions, places, dueDates, meetings] = await Promise.all([
      this.people.guild(person.guildId),
      this.days.of(person, since),
      this.weeks.of(person.personId, since),
      this.journeys.dueDates(person.personId),
      this.journeys.meetings(person.personId, new Date(`${since}T00:00:00Z`)),
    ]);
    const entries = [
      ...sessions.map(ownSessionEntry),
      ...places.map(placeEntry),
      ...meetings.map((meeting) => meetingEntry(meeting, person.personId)),
      ...dueDates.map(dueEntry),
    ];
    return writeCalendar({ name: `Guildpath (${guild?.name ?? ''})`, entries }, { publicUrl: this.settings.publicUrl, isPrivate: true });
  }

  /** A guild's programme, for whoever asks: sessions and guild weeks, without anybody's name. */
  async programme(guildId: string): Promise<string> {
    const since = this.since();
    const [guild, sessions, weeks] = await Promise.all([
      this.people.guild(guildId), this.days.programme(guildId, since), this.weeks.programme(guildId, since),
    ]);
    const entries = [...sessions.map(programmeEntry), ...weeks.map(weekEntry)];
    return writeCalendar({ name: `${guild?.name ?? ''}: programme`, entries }, { publicUrl: this.settings.publicUrl, isPrivate: false });
  }

  private since(): LocalDate {
    return addDays(localDateOf(this.clock.now(), 'UTC'), -DAYS_BACK);
  }
}
