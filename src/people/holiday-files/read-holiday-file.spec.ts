import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isLocalDate } from '../../calendars/domain/local-date';
import { compareDays } from './compare';
import { readHolidayFile } from './read-holiday-file';

const asked = { timeZone: 'Asia/Jerusalem', fromYear: 2026, toYear: 2027 };
const read = (...lines: string[]) => readHolidayFile(lines.join('\r\n'), asked);
const event = (...lines: string[]) => read('BEGIN:VCALENDAR', 'BEGIN:VEVENT', ...lines, 'END:VEVENT', 'END:VCALENDAR');
const daysOf = (...lines: string[]) => event('SUMMARY:Some day', ...lines).days.map(({ day }) => day);
const refusalOf = (...lines: string[]) => event(...lines).refused;

describe('a table of holidays', () => {
  it('is read with the columns that it names, in any order and between any of the usual marks', () => {
    expect(read('name;date;half day;URL', 'Passover, the eve;2027-04-21;yes;https://law.example', '"New; Year";2027-01-01;;')).toEqual({
      format: 'csv',
      days: [
        { line: 2, day: '2027-04-21', name: 'Passover, the eve', half: true, source: 'https://law.example' },
        { line: 3, day: '2027-01-01', name: 'New; Year', half: false, source: null },
      ],
      refused: [],
    });
    expect(read('2027-01-01,New Year').days).toEqual([{ line: 1, day: '2027-01-01', name: 'New Year', half: false, source: null }]);
  });

  it('tells what cannot be used beside its line, and reads the rest', () => {
    const { days, refused } = read('\uFEFFday,name,half', '01/02/2027,Which one?', '2027-02-30,No such day', '', '2027-03-01,', '2027-03-02,"open',
      '2027-03-03,Perhaps,maybe', `2027-03-04,${'x'.repeat(121)}`, '2027-03-05,Fine,no');
    expect(days.map(({ line, name }) => [line, name])).toEqual([[9, 'Fine']]);
    expect(refused.map(({ line }) => line)).toEqual([2, 3, 5, 6, 7, 8]);
    expect(refused[0]!.problem).toBe('“01/02/2027” is no day; write it as year-month-day, like 2027-01-01.');
    expect(refused[4]!.problem).toContain('neither whole nor half');
  });

  it('that names columns but no day is refused at its first line', () => {
    expect(read('name,half', 'New Year,no').refused).toEqual([{ line: 1, problem: 'The first line names the columns, and day and name are needed.' }]);
    expect(read('', ' ').refused).toEqual([{ line: 1, problem: 'There is nothing in it.' }]);
  });
});

describe('a calendar of holidays', () => {
  it('has days, stretches of days, and halves by name', () => {
    expect(event('DTSTART;VALUE=DATE:20270421', 'DTEND;VALUE=DATE:20270422', 'SUMMARY:Eve of Passover\\, home by one', '  (half day)', 'URL:https://law.example/rest')).toEqual({
      format: 'ics',
      days: [{ line: 2, day: '2027-04-21', name: 'Eve of Passover, home by one', half: true, source: 'https://law.example/rest' }],
      refused: [],
    });
    expect(daysOf('DTSTART;VALUE=DATE:20261231', 'DTEND;VALUE=DATE:20270103')).toEqual(['2026-12-31', '2027-01-01', '2027-01-02']);
    expect(daysOf('DTSTART;VALUE=DATE:20270101', 'DURATION:P2D')).toEqual(['2027-01-01', '2027-01-02']);
    expect(daysOf('DTSTART;VALUE=DATE:20270101')).toEqual(['2027-01-01']);
    expect(daysOf('DTSTART;VALUE=DATE:20270101', 'DTEND;VALUE=DATE:20270101')).toEqual(['2027-01-01']);
  });

  it('takes midnight to midnight as a day: by the site’s clock in UTC, and as written in any zone', () => {
    expect(daysOf('DTSTART:20261231T220000Z', 'DTEND:20270101T220000Z')).toEqual(['2027-01-01']);
    expect(daysOf('DTSTART;TZID=America/New_York:20270101T000000', 'DTEND;TZID=America/New_York:20270102T000000')).toEqual(['2027-01-01']);
    expect(refusalOf('SUMMARY:Lunch', 'DTSTART:20270101T100000Z', 'DTEND:20270101T110000Z')[0]!.problem).toContain('begins or ends at a time of day');
    expect(refusalOf('SUMMARY:Short', 'DTSTART:20261231T220000Z', 'DTEND:20270101T110000Z')[0]!.problem).toContain('begins or ends at a time of day');
  });

  it('writes yearly days out for the years asked for, less those taken out, moved or called off', () => {
    expect(daysOf('DTSTART;VALUE=DATE:20200101', 'RRULE:FREQ=YEARLY')).toEqual(['2026-01-01', '2027-01-01']);
    expect(daysOf('DTSTART;VALUE=DATE:20201126', 'RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=4TH')).toEqual(['2026-11-26', '2027-11-25']);
    expect(daysOf('DTSTART;VALUE=DATE:20200101', 'RRULE:FREQ=YEARLY', 'EXDATE;VALUE=DATE:20260101')).toEqual(['2027-01-01']);
    expect(daysOf('DTSTART;VALUE=DATE:20200101', 'RRULE:FREQ=YEARLY;UNTIL=20261231')).toEqual(['2026-01-01']);
    expect(daysOf('DTSTART;VALUE=DATE:20251230', 'DURATION:P4D', 'RRULE:FREQ=YEARLY;COUNT=2')).toEqual(
      ['2026-01-01', '2026-01-02', '2026-12-30', '2026-12-31', '2027-01-01', '2027-01-02']);
    expect(daysOf('DTSTART;VALUE=DATE:20270101', 'STATUS:CANCELLED')).toEqual([]);
    expect(read('BEGIN:VCALENDAR', 'BEGIN:VEVENT', 'UID:a', 'SUMMARY:Labour Day', 'DTSTART;VALUE=DATE:20200501', 'RRULE:FREQ=YEARLY', 'END:VEVENT',
      'BEGIN:VEVENT', 'UID:a', 'RECURRENCE-ID;VALUE=DATE:20270501', 'SUMMARY:Labour Day, moved', 'DTSTART;VALUE=DATE:20270503', 'END:VEVENT',
      'END:VCALENDAR').days.map(({ line, day }) => [line, day])).toEqual([[2, '2026-05-01'], [8, '2027-05-03']]);
  });

  it.each([
    ['RRULE:FREQ=WEEKLY'], ['RRULE:FREQ=YEARLY;BYMONTH=2,3'], ['RRULE:FREQ=YEARLY;BYMONTHDAY=31;BYMONTH=2'], ['RRULE:FREQ=SECONDLY'],
    ['RRULE:FREQ=YEARLY;BYEASTER=0'], ['RRULE:RSCALE=HEBREW;FREQ=YEARLY'], ['RRULE:nonsense'], ['RDATE;VALUE=DATE:20270102'], ['DURATION:P60D'], ['DTEND;VALUE=DATE:20261231'],
  ])('refuses %s with its line', (line) => {
    const { days, refused } = event('SUMMARY:Some day', 'DTSTART;VALUE=DATE:20270101', line);
    expect(days).toEqual([]);
    expect(refused).toEqual([{ line: 2, problem: expect.any(String) }]);
  });

  it.each([['DTSTART;VALUE=DATE:20270230'], ['DTSTART;VALUE=DATE:soon'], ['DTSTART;VALUE=DATE:99991231'], ['DTSTART:'], ['X-NOTHING:1']])('refuses %s for a day', (line) => {
    expect(event('SUMMARY:Some day', line)).toEqual({ format: 'ics', days: [], refused: [{ line: 2, problem: expect.any(String) }] });
  });

  it('that breaks off, or holds no event, says so', () => {
    expect(read('BEGIN:VCALENDAR', 'BEGIN:VEVENT', 'SUMMARY:x').refused).toEqual([{ line: 2, problem: 'This event has no end.' }]);
    expect(read('BEGIN:VCALENDAR', 'END:VCALENDAR').refused).toEqual([{ line: 1, problem: 'There is no event in it.' }]);
  });
});

describe('any text at all', () => {
  const words = ['BEGIN:VCALENDAR', 'BEGIN:VEVENT', 'END:VEVENT', 'SUMMARY:Day', 'DTSTART;VALUE=DATE:20270101', 'DTSTART:20270101T000000Z', 'RRULE:FREQ=YEARLY',
    'RRULE:FREQ=YEARLY;INTERVAL=0;COUNT=-1', 'DTEND;VALUE=DATE:20270103', 'EXDATE:x', 'day,name', '2027-01-01,New Year', '"', ';;;'];
  const text = fc.array(fc.oneof(fc.constantFrom(...words), fc.string()), { maxLength: 12 }).map((lines) => lines.join('\n'));

  it('is read without failing, into real days and lines that are there', () => {
    fc.assert(fc.property(text, (content) => {
      const { days, refused } = readHolidayFile(content, asked);
      const lines = content.split(/\r\n|\r|\n/).length;
      for (const { day, line } of days) expect([isLocalDate(day), line >= 1 && line <= lines]).toEqual([true, true]);
      for (const { line } of refused) expect(line >= 1 && line <= lines).toBe(true);
      expect(days.length + refused.length > 0 || content.includes('EXDATE') || content.includes('RRULE')).toBe(true);
    }), { numRuns: 500 });
  });
});

describe('days of a file beside those of a site', () => {
  it('are new, the same, different, outside the years, or there twice', () => {
    const here = [{ day: '2027-01-01', name: 'New Year', half: false }, { day: '2027-12-24', name: 'Christmas Eve', half: true }];
    const { days } = read('2027-12-24,Christmas Eve,no', '2027-01-01,new year,no', '2027-05-01,Labour Day,', '2028-01-01,New Year,', '2027-05-01,Labour Day,');
    expect(compareDays(days, here, asked).map(({ line, day, standing, now }) => [line, day, standing, now?.name ?? null])).toEqual([
      [2, '2027-01-01', 'same', 'New Year'], [3, '2027-05-01', 'new', null], [5, '2027-05-01', 'repeated', null],
      [1, '2027-12-24', 'differs', 'Christmas Eve'], [4, '2028-01-01', 'outside', null],
    ]);
  });
});
