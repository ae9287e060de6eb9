import { Injectable } from '@nestjs/common';
import { addDays, localDateOf, type LocalDate } from '../../calendars/domain/local-date';
import { personalCalendar } from '../../calendars/domain/working-calendar';
import { GuildDays, type AttendedSession } from '../../guild-days/guild-days.api';
import { GuildWeeks, type GuildWeekPlace } from '../../guild-weeks/guild-weeks.api';
import { JourneysFacade } from '../../journeys/journeys.api';
import { People, type SiteCalendar } from '../../people/people.api';
import { guildWeekDays, type WorkingTime } from '../domain/allowance';
import { counted, type Learned } from '../domain/count-learning';
import type { Span } from '../domain/quarter-span';
import { OwnLearningRepository, type OwnLearningRow } from '../persistence/own-learning.repository';

/** One day of something learned, with how much of it counts. */
export interface LearnedDay extends Learned {
  /** Of the guild day, the guild week, or the entry of own learning. */
  readonly id: string;
  readonly title: string;
  readonly url: string | null;
  readonly sessions: readonly { id: string; title: string }[];
  readonly counts: number;
}

/** Somebody's working time, and what they learned in a stretch of it. */
export interface LearningOf {
  personId: string;
  siteId: string;
  time: WorkingTime;
  /** In the order of the days. */
  learned: LearnedDay[];
}

/** Of everything that happened to the people asked about, what is one person's. */
interface Gathered {
  attended: readonly AttendedSession[];
  places: readonly GuildWeekPlace[];
  own: readonly OwnLearningRow[];
}

type Uncounted = Omit<LearnedDay, 'counts'>;

/** Brings together what people learned, from everywhere it comes from. */
@Injectable()
export class LearningOfPeople {
  constructor(
    private readonly people: People,
    private readonly journeys: JourneysFacade,
    private readonly guildDays: GuildDays,
    private readonly guildWeeks: GuildWeeks,
    private readonly own: OwnLearningRepository,
  ) {}

  /** @param span days of each person's own calendar; what lies after `now` there has not been learned yet */
  async during(guildId: string, people: readonly { id: string; siteId: string }[], span: Span, now: Date): Promise<LearningOf[]> {
    const ids = people.map(({ id }) => id);
    // A day of the person begins and ends within a day of the same date in UTC.
    const [from, until] = [new Date(`${addDays(span.from, -1)}T00:00:00Z`), new Date(`${addDays(span.to, 2)}T00:00:00Z`)];
    const [sites, calendars, walked, attended, places, entered] = await Promise.all([
      this.people.siteCalendars(guildId),
      this.people.calendarsOf(guildId, people),
      this.journeys.daysOf(ids),
      this.guildDays.attendedBy(ids, from, until).then(byPerson),
      this.guildWeeks.placesOf(ids, span.from, span.to).then(byPerson),
      this.own.between(ids, span.from, span.to).then(byPerson),
    ]);
    return people.flatMap(({ id, siteId }) => {
      const site = sites.get(siteId);
      if (!site) return [];
      const own = calendars.get(id) ?? site.calendar;
      const { absences = [], startsOn = null } = walked.get(id) ?? {};
      // Calendars are compiled once an object: those who were never away share their site's.
      const time: WorkingTime = { calendar: absences.length === 0 ? own : personalCalendar(own, [], absences), startsOn };
      const gathered = { attended: attended.get(id) ?? [], places: places.get(id) ?? [], own: entered.get(id) ?? [] };
      return [{ personId: id, siteId, time, learned: learnedDays(gathered, time, site, span, now) }];
    });
  }
}

function byPerson<Row extends { personId: string }>(rows: readonly Row[]): Map<string, Row[]> {
  return Map.groupBy(rows, ({ personId }) => personId);
}

function learnedDays({ attended, places, own }: Gathered, time: WorkingTime, site: SiteCalendar, span: Span, now: Date): LearnedDay[] {
  const today = localDateOf(now, site.timeZone);
  const last = today < span.to ? today : span.to;
  const all: Uncounted[] = [
    ...guildDaysOf(attended, site.timeZone),
    ...guildWeeksOf(places, time),
    ...own.map(({ id, day, halfDays, what, url }): Uncounted => ({ kind: 'own', id, day, halfDays, title: what, url, sessions: [] })),
  ];
  const inSpan = all.filter(({ day }) => span.from <= day && day <= last).sort((a, b) => compare(a.day, b.day));
  const counts = counted(inSpan);
  return inSpan.map((one, index) => ({ ...one, counts: counts[index] ?? 0 }));
}

/** A guild day is one half-day, however many of its sessions somebody was at; on the day on which the first began for them. */
function guildDaysOf(attended: readonly AttendedSession[], timeZone: string): Uncounted[] {
  return [...Map.groupBy(attended, ({ guildDayId }) => guildDayId)].map(([id, sessions]) => ({
    kind: 'guild_day',
    id,
    day: localDateOf(sessions[0]!.startsAt, timeZone),
    halfDays: 1,
    title: sessions.map(({ title }) => title).join(', '),
    url: null,
    sessions: sessions.map(({ sessionId, title }) => ({ id: sessionId, title })),
  }));
}

function guildWeeksOf(places: readonly GuildWeekPlace[], time: WorkingTime): Uncounted[] {
  return [...Map.groupBy(places, ({ weekId }) => weekId)].flatMap(([id, options]) => {
    const { startsOn, endsOn } = options[0]!;
    const title = options.map((option) => option.title).join(', ');
    return guildWeekDays(time.calendar, { from: startsOn, to: endsOn }).map(({ day, halfDays }): Uncounted => ({
      kind: 'guild_week', id, day, halfDays, title, url: null, sessions: [],
    }));
  });
}

function compare(a: LocalDate, b: LocalDate): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
