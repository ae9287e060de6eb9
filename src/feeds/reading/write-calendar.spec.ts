import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { lineFaults, readCalendar } from '../../../test/support/calendar-reader';
import type { CalendarEntry } from '../domain/calendar-entry';
import { oneLine } from '../domain/one-line';
import { writeCalendar } from './write-calendar';

const HOUR = 3_600_000;
const AT = { publicUrl: 'https://guild.example.com', isPrivate: true };

const entry = (over: Partial<CalendarEntry> = {}): CalendarEntry => ({
  uid: 'session-1@guildpath', title: 'Reading query plans', when: { from: '2026-11-26', to: '2026-11-26' }, place: null, page: '/guild-sessions/1',
  status: 'confirmed', busy: true, sequence: 3, changedAt: new Date('2026-11-20T08:00:00Z'), ...over,
});
const timed = (instant: string, timeZone: string) => entry({ when: { startsAt: new Date(instant), endsAt: new Date(Date.parse(instant) + HOUR), timeZone } });
const write = (...entries: CalendarEntry[]) => writeCalendar({ name: 'Backend guild', entries }, AT);
const readOne = (written: CalendarEntry) => readCalendar(write(written)).events[0]!;

describe('a time in a zone', () => {
  it.each([
    ['Europe/Warsaw', '2027-03-27T12:00:00.000Z', '2027-03-27T13:00:00'], ['Europe/Warsaw', '2027-03-28T11:00:00.000Z', '2027-03-28T13:00:00'],
    ['Europe/Warsaw', '2027-10-30T11:00:00.000Z', '2027-10-30T13:00:00'], ['Europe/Warsaw', '2027-10-31T12:00:00.000Z', '2027-10-31T13:00:00'],
    ['America/New_York', '2027-03-13T18:00:00.000Z', '2027-03-13T13:00:00'], ['America/New_York', '2027-03-14T17:00:00.000Z', '2027-03-14T13:00:00'],
    ['America/New_York', '2027-11-06T17:00:00.000Z', '2027-11-06T13:00:00'], ['America/New_York', '2027-11-07T18:00:00.000Z', '2027-11-07T13:00:00'],
    ['Asia/Jerusalem', '2027-03-25T11:00:00.000Z', '2027-03-25T13:00:00'], ['Asia/Jerusalem', '2027-03-26T10:00:00.000Z', '2027-03-26T13:00:00'],
    ['Asia/Jerusalem', '2027-10-30T10:00:00.000Z', '2027-10-30T13:00:00'], ['Asia/Jerusalem', '2027-10-31T11:00:00.000Z', '2027-10-31T13:00:00'],
  ])('in %s at %s stands by that zone’s clock, %s', (zone, instant, shown) => {
    const text = write(timed(instant, zone));
    expect(text).toContain(`DTSTART;TZID=${zone}:${shown.replace(/[-:]/g, '')}\r\n`);
    expect(readCalendar(text).events[0]).toMatchObject({ start: instant, zone });
  });

  it('is the instant it was, in any zone, at any hour, when clocks change too', () => {
    const zones = fc.constantFrom('Europe/Warsaw', 'America/New_York', 'Asia/Jerusalem', 'Europe/Kyiv', 'Asia/Kolkata', 'Australia/Sydney', 'UTC');
    const anywhen = fc.integer({ min: Date.UTC(2026, 0) / HOUR, max: Date.UTC(2032, 0) / HOUR });
    const nearChange = fc.tuple(
      fc.constantFrom('2026-10-25T00:00Z', '2027-03-28T00:00Z', '2027-10-30T22:00Z', '2027-03-26T00:00Z', '2028-03-24T00:00Z', '2029-03-23T00:00Z', '2026-11-01T05:00Z', '2027-03-14T06:00Z'),
      fc.integer({ min: -4, max: 4 }),
    ).map(([change, hours]) => Date.parse(change) / HOUR + hours);
    fc.assert(fc.property(zones, fc.oneof(anywhen, nearChange), fc.nat(59), (zone, hour, minute) => {
      const instant = new Date(hour * HOUR + minute * 60_000).toISOString();
      const { start, end } = readOne(timed(instant, zone));
      expect([start, end]).toEqual([instant, new Date(Date.parse(instant) + HOUR).toISOString()]);
    }), { numRuns: 250 });
  });

  it('goes by the name that calendars know, where a zone has several, and by UTC where nobody knows it', () => {
    expect(readOne(timed('2026-12-01T10:00:00.000Z', 'Europe/Kiev'))).toMatchObject({ start: '2026-12-01T10:00:00.000Z', zone: 'Europe/Kyiv' });
    expect(readOne(timed('2026-12-01T10:00:00.000Z', 'Middle/Earth'))).toMatchObject({ start: '2026-12-01T10:00:00.000Z', zone: 'UTC' });
  });

  it.each(['2027-10-31T00:30:00.000Z', '2027-10-31T01:30:00.000Z'])('is written in UTC in the hour that comes twice, %s', (instant) => {
    expect(readOne(timed(instant, 'Europe/Warsaw'))).toMatchObject({ start: instant, zone: 'UTC' });
  });
});

describe('a zone whose rules say less than the zone does', () => {
  it.each(['2028-03-26T10:00:00.000Z', '2029-03-28T23:00:00.000Z'])('has its times in UTC where they would be read an hour off, %s', (instant) => {
    expect(readOne(timed(instant, 'Asia/Jerusalem'))).toMatchObject({ start: instant, zone: 'UTC' });
  });
});

describe('whole days', () => {
  it('stand in no zone, up to the day after the last', () => {
    const text = write(entry({ when: { from: '2027-03-26', to: '2027-03-30' } }));
    expect(text).toContain('DTSTART;VALUE=DATE:20270326\r\nDTEND;VALUE=DATE:20270331\r\n');
    expect(text).not.toContain('VTIMEZONE');
  });
});

describe('what stands beside it', () => {
  it('says who wrote it, for whom, when to come again, and when it changed', () => {
    const text = write(entry());
    expect(text).toMatch(/^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\nPRODID:-\/\/Guildpath\/\/Guildpath\/\/EN\r\nMETHOD:PUBLISH\r\n/);
    expect(text).toContain('REFRESH-INTERVAL;VALUE=DURATION:PT1H\r\n');
    expect(text).toContain('DTSTAMP:20261120T080000Z\r\n');
    expect(readCalendar(text)).toEqual({
      name: 'Backend guild', method: 'PUBLISH',
      events: [{
        uid: 'session-1@guildpath', title: 'Reading query plans', status: 'CONFIRMED', sequence: 3, start: '2026-11-26', end: '2026-11-27', zone: null,
        place: null, url: 'https://guild.example.com/guild-sessions/1', stamp: '2026-11-20T08:00:00.000Z', lastModified: '2026-11-20T08:00:00.000Z',
        free: false, private: true,
      }],
    });
  });

  it('is the same text whenever it is written', () => {
    const entries = [timed('2027-03-28T11:00:00.000Z', 'Europe/Warsaw'), entry()];
    expect(write(...entries)).toBe(write(...entries));
  });

  it('takes nobody’s time once it is called off', () => {
    expect(readOne(entry({ status: 'cancelled' }))).toMatchObject({ status: 'CANCELLED', free: true });
  });
});

describe('words that somebody typed', () => {
  it.each([
    'Commas, semicolons; and \\ strokes', 'Two\nlines\r\nEND:VEVENT', 'שלום עולם: מימין לשמאל', '🎉'.repeat(60), 'Ünï'.repeat(50), '"quoted"; X=1', '  ',
  ])('%j come back as they are, on one line', (title) => {
    const text = write(entry({ title, place: title }));
    expect(lineFaults(text)).toEqual([]);
    expect(readCalendar(text).events).toMatchObject([{ title: oneLine(title), place: oneLine(title) === '' ? null : oneLine(title) }]);
  });

  it('come back whatever they are', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (title) => {
      const text = write(entry({ title }));
      expect(lineFaults(text)).toEqual([]);
      expect(readCalendar(text).events.map((event) => event.title)).toEqual([oneLine(title)]);
    }));
  });
});
