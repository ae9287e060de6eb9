import ICAL from 'ical.js';

/** One event, as another program than ours reads it. */
export interface ReadEvent {
  uid: string;
  title: string;
  status: string | null;
  sequence: number;
  /** An instant such as `2026-11-26T11:00:00.000Z`, or a day. */
  start: string;
  end: string;
  /** The zone that it is written in; `UTC`, or null for a day. */
  zone: string | null;
  place: string | null;
  url: string | null;
  /** DTSTAMP and LAST-MODIFIED, as instants. */
  stamp: string;
  lastModified: string | null;
  free: boolean;
  private: boolean;
}

export interface ReadCalendar {
  name: string | null;
  method: string | null;
  events: ReadEvent[];
}

/** Reads iCalendar text with its own time zones. @throws Error when it is none */
export function readCalendar(text: string): ReadCalendar {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  ICAL.TimezoneService.reset();
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(new ICAL.Timezone(zone));
  const words = (component: ICAL.Component, name: string) => {
    const value = component.getFirstPropertyValue(name);
    return value === null || value === undefined ? null : String(value);
  };
  const instant = (component: ICAL.Component, name: string) => {
    const value = component.getFirstPropertyValue(name);
    return value instanceof ICAL.Time ? value.toJSDate().toISOString() : null;
  };
  return {
    name: words(calendar, 'x-wr-calname'),
    method: words(calendar, 'method'),
    events: calendar.getAllSubcomponents('vevent').map((component) => {
      const { startDate, endDate, sequence, uid, summary, location } = new ICAL.Event(component);
      const shown = (time: ICAL.Time) => (time.isDate ? time.toString() : time.toJSDate().toISOString());
      return {
        uid, title: summary, status: words(component, 'status'), sequence: Number(sequence),
        start: shown(startDate), end: shown(endDate), zone: startDate.isDate ? null : startDate.zone.tzid,
        place: location === '' ? null : location, url: words(component, 'url'),
        stamp: instant(component, 'dtstamp') ?? '', lastModified: instant(component, 'last-modified'),
        free: words(component, 'transp') === 'TRANSPARENT', private: words(component, 'class') === 'PRIVATE',
      };
    }),
  };
}

/** What RFC 5545 (3.1) wants of every line: it ends with CR and LF, holds no other, and has 75 octets at most. */
export function lineFaults(text: string): string[] {
  if (!text.endsWith('\r\n') && !text.endsWith('END:VCALENDAR')) return ['the last line has no end'];
  return text.split('\r\n').flatMap((line) => {
    const faults = [];
    if (/[\r\n]/.test(line)) faults.push(`a line end within: ${JSON.stringify(line)}`);
    if (Buffer.byteLength(line) > 75) faults.push(`${Buffer.byteLength(line)} octets: ${line}`);
    return faults;
  });
}
