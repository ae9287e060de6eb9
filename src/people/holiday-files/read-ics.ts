import ICAL from 'ical.js';
import { addDays, daysBetween, isLocalDate, wallClockOf, type LocalDate } from '../../calendars/domain/local-date';
import { faultOfWords, MOST_DAYS, oneLine, type Asked, type FileDay, type HolidayFile, type RefusedLine } from './holiday-file';
import { yearlyDays, type YearlyRule } from './yearly';

/** A holiday that lasts longer is surely something else. */
const MOST_DAYS_OF_ONE = 31;
const MINUTES_PER_DAY = 1440;
/** Days outside are slips of a program. */
const [FIRST_YEAR, LAST_YEAR] = [1900, 2200];

/** One `VEVENT` of the text, with the line on which it begins. */
interface Block {
  readonly line: number;
  readonly text: string;
}

/** An event that is a day off, or several in a row. */
interface DayEvent {
  readonly line: number;
  readonly uid: string;
  readonly name: string;
  readonly half: boolean;
  readonly source: string | null;
  readonly first: LocalDate;
  readonly length: number;
  readonly rule: YearlyRule | null;
  /** First days of a repetition that the file takes out. */
  readonly without: ReadonlySet<LocalDate>;
  /** The first day of the repetition in whose place this one stands. */
  readonly inPlaceOf: LocalDate | null;
}

/** Thrown inside this file for what a person can put right. */
class Unreadable extends Error {}

/**
 * Reads the days off of an iCalendar file (RFC 5545): events of whole days, or from midnight to midnight in any zone.
 * Yearly repetitions are written out for the years asked for; a name that ends in “(half day)” is half a day.
 */
export function readIcs(text: string, asked: Asked): HolidayFile {
  const refused: RefusedLine[] = [];
  const events: DayEvent[] = [];
  for (const block of blocksOf(text, refused)) {
    try {
      const event = readEvent(block, asked.timeZone);
      if (event) events.push(event);
    } catch (error) {
      const problem = error instanceof Unreadable ? error.message : 'This event is not written as the iCalendar format has it.';
      refused.push({ line: block.line, problem });
    }
  }
  if (events.length + refused.length === 0) refused.push({ line: 1, problem: 'There is no event in it.' });
  const replaced = new Set(events.flatMap(({ uid, inPlaceOf }) => (inPlaceOf === null ? [] : [`${uid} ${inPlaceOf}`])));
  const days = events.flatMap((event) => daysOf(event, asked, replaced));
  if (days.length > MOST_DAYS) {
    refused.push({ line: days[MOST_DAYS]!.line, problem: `Only ${MOST_DAYS} days are read; this one and those after it are left out.` });
  }
  return { days: days.slice(0, MOST_DAYS), refused: refused.sort((a, b) => a.line - b.line) };
}

function blocksOf(text: string, refused: RefusedLine[]): Block[] {
  const blocks: Block[] = [];
  let open: { line: number; lines: string[] } | null = null;
  for (const [index, content] of text.split(/\r\n|\r|\n/).entries()) {
    const line = index + 1;
    if (/^BEGIN:VEVENT\s*$/i.test(content)) {
      if (open) refused.push({ line: open.line, problem: 'This event has no end.' });
      open = { line, lines: [] };
    }
    open?.lines.push(content);
    if (open && /^END:VEVENT\s*$/i.test(content)) {
      blocks.push({ line: open.line, text: open.lines.join('\r\n') });
      open = null;
    }
  }
  if (open) refused.push({ line: open.line, problem: 'This event has no end.' });
  return blocks;
}

function readEvent({ line, text }: Block, timeZone: string): DayEvent | null {
  const component = ICAL.Component.fromString(text);
  const textOf = (name: string): string => {
    const value = component.getFirstPropertyValue(name);
    return typeof value === 'string' ? oneLine(value) : '';
  };
  if (textOf('status').toUpperCase() === 'CANCELLED') return null;

  const summary = textOf('summary');
  const half = /[([]\s*half[ -]day\s*[)\]]$/i.test(summary);
  const name = half ? summary.replace(/\s*[([][^([]*$/, '') : summary;
  const source = textOf('url') || null;
  const fault = faultOfWords(name, source);
  if (fault !== null) throw new Unreadable(fault);

  const start = timeOf(component, 'dtstart');
  if (!start) throw new Unreadable('The day on which it begins is missing.');
  const first = wholeDayOf(start, timeZone);
  const place = timeOf(component, 'recurrence-id');
  return {
    line, uid: textOf('uid'), name, half, source, first,
    length: lengthOf(component, start, first, timeZone),
    rule: ruleOf(component, partsOf(text), timeZone),
    without: new Set(component.getAllProperties('exdate').flatMap((property) =>
      property.getValues().flatMap((value) => (value instanceof ICAL.Time ? [localDayOf(value, timeZone).day] : [])))),
    inPlaceOf: place ? localDayOf(place, timeZone).day : null,
  };
}

function timeOf(component: InstanceType<typeof ICAL.Component>, name: string): InstanceType<typeof ICAL.Time> | null {
  const property = component.getFirstProperty(name);
  if (!property) return null;
  const value = property.getFirstValue();
  // The library takes 30 February for 2 March, so what is written is looked at too.
  const written = (property.toJSON() as unknown[])[3];
  if (!(value instanceof ICAL.Time) || typeof written !== 'string' || !isLocalDate(written.slice(0, 10))) {
    throw new Unreadable(`Its ${name.toUpperCase()} is no day.`);
  }
  return value;
}

/** A day as written; what is written in UTC is taken to the clock of the site, everything else is somebody's wall clock already. */
function localDayOf(time: InstanceType<typeof ICAL.Time>, timeZone: string): { day: LocalDate; minutes: number } {
  if (!time.isDate && time.zone === ICAL.Timezone.utcTimezone) return wallClockOf(time.toJSDate(), timeZone);
  const two = (part: number): string => String(part).padStart(2, '0');
  const day = `${String(time.year).padStart(4, '0')}-${two(time.month)}-${two(time.day)}`;
  if (!isLocalDate(day) || time.year < FIRST_YEAR || time.year > LAST_YEAR) throw new Unreadable(`“${day}” is no day that can be read here.`);
  return { day, minutes: time.isDate ? 0 : time.hour * 60 + time.minute };
}

function wholeDayOf(time: InstanceType<typeof ICAL.Time>, timeZone: string): LocalDate {
  const { day, minutes } = localDayOf(time, timeZone);
  if (minutes !== 0) throw new Unreadable('It begins or ends at a time of day. A day off is a whole day or, named “(half day)”, half of one.');
  return day;
}

function lengthOf(
  component: InstanceType<typeof ICAL.Component>,
  start: InstanceType<typeof ICAL.Time>,
  first: LocalDate,
  timeZone: string,
): number {
  const end = timeOf(component, 'dtend');
  const duration = component.getFirstPropertyValue('duration');
  let length = 1;
  if (end) length = daysBetween(first, wholeDayOf(end, timeZone));
  else if (duration instanceof ICAL.Duration) length = duration.toSeconds() / 60 / MINUTES_PER_DAY;
  else if (!start.isDate) length = 0;
  // Some programs write a single day with its own day as the end.
  if (start.isDate && end && length === 0) return 1;
  if (!Number.isInteger(length) || length < 1) throw new Unreadable('It does not end after it begins, at the end of a day.');
  if (length > MOST_DAYS_OF_ONE) throw new Unreadable(`It lasts ${length} days; a holiday has ${MOST_DAYS_OF_ONE} at most.`);
  return length;
}

/** The names of what the repetition is made of; the library drops those it does not know, such as another calendar's years. */
function partsOf(text: string): string[] {
  const rule = /^RRULE[^:\r\n]*:(.*)$/im.exec(text.replace(/\r\n[ \t]/g, ''))?.[1] ?? '';
  return rule.trim().split(';').map((part) => part.split('=')[0]!.toUpperCase());
}

const KNOWN_PARTS = new Set(['FREQ', 'INTERVAL', 'COUNT', 'UNTIL', 'WKST', 'BYMONTH', 'BYDAY', 'BYMONTHDAY']);

function ruleOf(component: InstanceType<typeof ICAL.Component>, parts: readonly string[], timeZone: string): YearlyRule | null {
  if (component.getFirstProperty('rdate')) throw new Unreadable('It repeats on days of its own (RDATE). Write those as events of their own.');
  const recur = component.getFirstPropertyValue('rrule');
  if (recur === null) return null;
  const odd = new Unreadable('It repeats in a way that cannot be read here. Yearly days can: the same date, or a weekday of a month.');
  if (!(recur instanceof ICAL.Recur) || recur.freq !== 'YEARLY') throw odd;
  const { BYMONTH: months, BYDAY: weekdays, BYMONTHDAY: monthDays } = recur.parts as Record<string, (string | number)[] | undefined>;
  if (!parts.every((part) => KNOWN_PARTS.has(part)) || (months?.length ?? 1) !== 1 || (monthDays?.length ?? 1) !== 1) throw odd;
  const until = recur.until ? localDayOf(recur.until, timeZone).day : null;
  const ends = { interval: Math.max(1, recur.interval), count: recur.count, until };
  if (!weekdays) {
    const first = timeOf(component, 'dtstart');
    const isTheSame = (part: unknown, of: number | undefined): boolean => part === undefined || Number(part) === of;
    if (!isTheSame(months?.[0], first?.month) || !isTheSame(monthDays?.[0], first?.day)) throw odd;
    return { ...ends, on: 'same_date' };
  }
  const written = /^([+-]?[1-5])(MO|TU|WE|TH|FR|SA|SU)$/.exec(String(weekdays[0]));
  const month = Number(months?.[0]);
  if (weekdays.length !== 1 || !written || monthDays || !(month >= 1 && month <= 12)) throw odd;
  const weekday = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'].indexOf(written[2]!) + 1;
  return { ...ends, on: { month, weekday, nth: Number(written[1]) } };
}

function daysOf(event: DayEvent, { fromYear, toYear }: Asked, replaced: ReadonlySet<string>): FileDay[] {
  const { line, name, half, source, rule, first, length } = event;
  // A stretch may begin in December and end in the year asked for.
  const begins = rule ? yearlyDays(first, rule, fromYear - 1, toYear) : [first];
  return begins
    .filter((day) => !event.without.has(day) && (rule === null || !replaced.has(`${event.uid} ${day}`)))
    .flatMap((day) => Array.from({ length }, (_, index) => addDays(day, index)))
    .filter((day) => rule === null || Number(day.slice(0, 4)) >= fromYear)
    .map((day) => ({ line, day, name, half, source }));
}
