import type { DueDateOnCalendar, MeetingOnCalendar } from '../../journeys/journeys.api';
import type { OwnSessionOnCalendar, SessionOnCalendar } from '../../guild-days/guild-days.api';
import type { PlaceOnCalendar, WeekOnCalendar } from '../../guild-weeks/guild-weeks.api';
import type { CalendarEntry } from './calendar-entry';

/*
 * What calendars outside the app say. They are shown on lock screens and to whoever shares a calendar, so they hold what
 * everybody may read of guild days, weeks and paths, and never that somebody is stuck, was reviewed, or handed something in.
 */

/** A session on a guild's programme: when, what and where. Who speaks, and where to watch, is for those inside. To read it takes nobody's time. */
export function programmeEntry({ id, title, room, startsAt, endsAt, timeZone, cancelled, changes, changedAt }: SessionOnCalendar): CalendarEntry {
  return {
    uid: `session-${id}@guildpath`, title, when: { startsAt, endsAt, timeZone }, place: room, page: null,
    status: cancelled ? 'cancelled' : 'confirmed', busy: false, sequence: changes, changedAt,
  };
}

/** A session that somebody holds, or has a seat in; one that is only offered is not settled yet. */
export function ownSessionEntry(session: OwnSessionOnCalendar): CalendarEntry {
  const entry = programmeEntry(session);
  return {
    ...entry,
    title: session.as === 'speaker' ? `You hold: ${session.title}` : session.title,
    page: `/guild-sessions/${session.id}`,
    busy: true,
    status: entry.status === 'confirmed' && session.as === 'offered' ? 'tentative' : entry.status,
  };
}

/** A guild week, for everybody. */
export function weekEntry({ id, title, startsOn, endsOn, revision, plannedAt }: WeekOnCalendar): CalendarEntry {
  return {
    uid: `guild-week-${id}@guildpath`, title, when: { from: startsOn, to: endsOn }, place: null, page: null,
    status: 'confirmed', busy: false, sequence: revision, changedAt: plannedAt,
  };
}

/** What somebody does in a guild week. */
export function placeEntry(place: PlaceOnCalendar): CalendarEntry {
  return {
    ...weekEntry(place),
    title: `${place.title}: ${place.hosts ? 'you host ' : ''}${place.doing}`,
    page: `/guild-weeks/${place.id}`,
    busy: true,
  };
}

/** The day by which something is due: a note on the day, not an hour of it. */
export function dueEntry({ journeyId, key, title, due, revision, changedAt }: DueDateOnCalendar): CalendarEntry {
  return {
    uid: `due-${journeyId}-${key}@guildpath`, title: `Due: ${title}`, when: { from: due, to: due }, place: null,
    page: milestonePage(journeyId, key), status: 'confirmed', busy: false, sequence: revision, changedAt,
  };
}

/** A meeting. A mentor meets several hires, so the mentor's has the hire's first name; the hire's own needs none. */
export function meetingEntry(meeting: MeetingOnCalendar, readerId: string): CalendarEntry {
  const { journeyId, key, title, hireId, hireName, startsAt, endsAt, timeZone, calledOff, revision, changedAt } = meeting;
  return {
    uid: `meeting-${journeyId}-${key}@guildpath`, title: readerId === hireId ? title : `${title} (${firstName(hireName)})`,
    when: { startsAt, endsAt, timeZone }, place: null, page: milestonePage(journeyId, key),
    status: calledOff ? 'cancelled' : 'confirmed', busy: true, sequence: revision, changedAt,
  };
}

function milestonePage(journeyId: string, key: string): string {
  return `/journeys/${journeyId}/milestones/${encodeURIComponent(key)}`;
}

function firstName(name: string): string {
  return name.trim().split(/\s+/u)[0] ?? name;
}
