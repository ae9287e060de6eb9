import ICAL from 'ical.js';
import ical, { ICalCalendarMethod, ICalEventClass, ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import { DateTime, IANAZone } from 'luxon';
import { tzlib_get_ical_block } from 'timezones-ical-library';
import { addDays } from '../../calendars/domain/local-date';
import type { Calendar, CalendarEntry, Timed } from '../domain/calendar-entry';
import { oneLine } from '../domain/one-line';

/** How often programs are asked to come again. Most have their own idea of it. */
const COME_AGAIN_SECONDS = 60 * 60;

const STATUS: Readonly<Record<CalendarEntry['status'], ICalEventStatus>> = {
  confirmed: ICalEventStatus.CONFIRMED,
  tentative: ICalEventStatus.TENTATIVE,
  cancelled: ICalEventStatus.CANCELLED,
};

/**
 * A calendar as iCalendar text (RFC 5545): the same calendar is the same text, at any time and on any machine.
 * @param publicUrl where pages of the app are reached
 * @param isPrivate asks programs to show it to its owner alone
 */
export function writeCalendar({ name, entries }: Calendar, { publicUrl, isPrivate }: { publicUrl: string; isPrivate: boolean }): string {
  const calendar = ical({
    name: oneLine(name),
    prodId: { company: 'Guildpath', product: 'Guildpath', language: 'EN' },
    method: ICalCalendarMethod.PUBLISH,
    ttl: COME_AGAIN_SECONDS,
    // No zone of the calendar's own: DTSTAMP and LAST-MODIFIED have to be UTC.
    timezone: { name: null, generator: (zone) => zoneOf(zone)?.block ?? null },
  });
  for (const entry of entries) {
    calendar.createEvent({
      ...whenOf(entry),
      id: entry.uid,
      sequence: entry.sequence,
      stamp: utc(entry.changedAt),
      lastModified: utc(entry.changedAt),
      summary: oneLine(entry.title),
      location: entry.place === null ? null : oneLine(entry.place),
      url: entry.page === null ? null : `${publicUrl}${entry.page}`,
      status: STATUS[entry.status],
      transparency: entry.busy && entry.status !== 'cancelled' ? ICalEventTransparency.OPAQUE : ICalEventTransparency.TRANSPARENT,
      ...(isPrivate && { class: ICalEventClass.PRIVATE }),
    });
  }
  return calendar.toString();
}

function whenOf({ when }: CalendarEntry) {
  if ('startsAt' in when) return timed(when);
  // DTEND is the day after the last one (RFC 5545, 3.6.1).
  return { allDay: true, start: dayOf(when.from), end: dayOf(addDays(when.to, 1)) };
}

/**
 * By the clock of its zone, where that says which instant is meant. The hour that comes twice when clocks go back is written
 * in UTC: it means the first one (RFC 5545, 3.3.5), yet some programs take the second. So is whatever has an unknown zone, and what
 * the zone's rules as they are sent along would put elsewhere: Israel's “Friday before the last Sunday of March” goes as “last
 * Friday”, a week late in 2028.
 */
function timed({ startsAt, endsAt, timeZone }: Timed) {
  const zone = zoneOf(timeZone);
  const [start, end] = [startsAt, endsAt].map((instant) => DateTime.fromJSDate(instant, { zone: timeZone }));
  const clear = zone !== null && [start!, end!].every((time) => time.isValid && time.getPossibleOffsets().length === 1 && isReadAs(time, zone));
  if (!clear) return { start: utc(startsAt), end: utc(endsAt) };
  return { start: start!, end: end!, timezone: zone.id };
}

interface Zone {
  id: string;
  /** VTIMEZONE */
  block: string;
  /** the same, as programs read it */
  rules: ICAL.Timezone;
}

/** Whether a program that goes by the zone's rules takes this time for the instant that it is. */
function isReadAs(time: DateTime, { rules }: Zone): boolean {
  const { year, month, day, hour, minute, second } = time;
  return new ICAL.Time({ year, month, day, hour, minute, second }, rules).toUnixTime() === Math.floor(time.toSeconds());
}

/** Looking one up unpacks them all, and they do not change while we run. */
const zones = new Map<string, Zone | null>();

/** A zone's rules for calendars, under the name that they go by there: some zones have several names. */
function zoneOf(timeZone: string): Zone | null {
  let zone = zones.get(timeZone);
  if (zone === undefined) {
    const [block, parameter] = IANAZone.isValidZone(timeZone) ? tzlib_get_ical_block(timeZone) : [];
    zone = block && parameter?.startsWith('TZID=') ? { id: parameter.slice('TZID='.length), block, rules: rulesOf(block) } : null;
    zones.set(timeZone, zone);
  }
  return zone;
}

function rulesOf(block: string): ICAL.Timezone {
  const calendar = new ICAL.Component(ICAL.parse(`BEGIN:VCALENDAR\r\n${block}\r\nEND:VCALENDAR`) as unknown[]);
  return new ICAL.Timezone(calendar.getFirstSubcomponent('vtimezone')!);
}

function utc(instant: Date): DateTime {
  return DateTime.fromJSDate(instant, { zone: 'utc' });
}

function dayOf(day: string): DateTime {
  return DateTime.fromISO(day, { zone: 'utc' });
}
