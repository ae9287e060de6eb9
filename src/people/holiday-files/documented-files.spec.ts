import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { readHolidayFile } from './read-holiday-file';

const page = readFileSync(join(__dirname, '../../../docs/calendars.md'), 'utf8');
const asked = { timeZone: 'Asia/Jerusalem', fromYear: 2026, toYear: 2027 };

/** The file that the page shows in a block of this kind. */
function shown(kind: string): string {
  const block = new RegExp(`\`\`\`${kind}\\n([^]*?)\`\`\``).exec(page)?.[1];
  if (block === undefined) throw new Error(`docs/calendars.md shows no ${kind}.`);
  return block;
}

describe('the files that docs/calendars.md shows', () => {
  it('are read as it says: the table', () => {
    const { days, refused } = readHolidayFile(shown('csv'), asked);
    expect(days).toEqual([
      { line: 2, day: '2027-01-01', name: 'New Year', half: false, source: 'Labour Code, article 123' },
      { line: 3, day: '2027-04-21', name: 'Eve of Passover', half: true, source: null },
    ]);
    expect(refused.map(({ line }) => line)).toEqual([4]);
  });

  it('are read as it says: the calendar', () => {
    const { days, refused } = readHolidayFile(shown('ics'), asked);
    expect(days.map(({ day, name, half }) => [day, name, half])).toEqual([
      ['2026-11-26', 'Thanksgiving', false], ['2027-11-25', 'Thanksgiving', false], ['2027-04-21', 'Eve of Passover', true],
    ]);
    expect(refused.map(({ line }) => line)).toEqual([11]);
  });
});
