import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { personalCalendar, workingDaysBetween, type Absence, type Holiday, type WeekChange } from '../../calendars/domain/working-calendar';
import { allowanceOf, guildWeekDays, workingHalfDays, type WorkingTime } from './allowance';
import { counted, type Learned } from './count-learning';
import { spanOf, type Span } from './quarter-span';

interface Example {
  quarter: string;
  workingWeek: number[];
  ownWeeks: WeekChange[];
  holidays: Holiday[];
  away: Absence[];
  guildDays: string[];
  guildWeek: Span;
  own: { day: string; halfDays: number }[];
  allowance: number;
  sources: { guildDays: number; guildWeeks: number; own: number };
}

/** The example that docs/learning-time.md works out by hand. */
const page = readFileSync(join(__dirname, '../../../docs/learning-time.md'), 'utf8');
const example = JSON.parse(/```json\n(.*?)\n```/s.exec(page)?.[1] ?? '') as Example;
const time: WorkingTime = {
  calendar: personalCalendar({ workingWeek: example.workingWeek, holidays: example.holidays }, example.ownWeeks, example.away),
  startsOn: null,
};

describe('the example worked out by hand', () => {
  it('has as many half-days as the page says, month by month', () => {
    const months = [
      { before: '2026-09-30', from: '2026-10-01', to: '2026-10-31' },
      { before: '2026-10-31', from: '2026-11-01', to: '2026-11-30' },
      { before: '2026-11-30', from: '2026-12-01', to: '2026-12-31' },
    ];
    expect(months.map(({ before, from, to }) => [workingDaysBetween(time.calendar, before, to), workingHalfDays(time, { from, to })])).toEqual([
      [22, 44], [17, 34], [15, 29],
    ]);
    expect(allowanceOf(time, spanOf(example.quarter))).toBe(example.allowance);
  });

  it('counts what the page says', () => {
    const learned: Learned[] = [
      ...example.own.map((one): Learned => ({ kind: 'own', ...one })),
      ...example.guildDays.map((day): Learned => ({ kind: 'guild_day', day, halfDays: 1 })),
      ...guildWeekDays(time.calendar, example.guildWeek).map((one): Learned => ({ kind: 'guild_week', ...one })),
    ];
    const counts = counted(learned);
    const of = (wanted: Learned['kind']) => learned.reduce((sum, { kind }, index) => (kind === wanted ? sum + (counts[index] ?? 0) : sum), 0);
    expect({ guildDays: of('guild_day'), guildWeeks: of('guild_week'), own: of('own') }).toEqual(example.sources);
  });
});
