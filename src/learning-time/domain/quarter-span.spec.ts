import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, localDateOfDayNumber } from '../../calendars/domain/local-date';
import { quarterOf } from '../../guild-weeks/domain/quarter';
import { earliestQuarter, quarterAfter, quarterBefore, spanOf } from './quarter-span';

const day = fc.integer({ min: 15_000, max: 40_000 }).map(localDateOfDayNumber);

describe('a quarter', () => {
  it('is three months', () => {
    expect(spanOf('2026-Q1')).toEqual({ from: '2026-01-01', to: '2026-03-31' });
    expect(spanOf('2026-Q4')).toEqual({ from: '2026-10-01', to: '2026-12-31' });
    expect(spanOf('2028-Q1').to).toBe('2028-03-31');
  });

  it('holds its days and no others', () => {
    fc.assert(fc.property(day, (on) => {
      const { from, to } = spanOf(quarterOf(on));
      expect(from <= on && on <= to).toBe(true);
      expect(quarterOf(addDays(from, -1))).not.toBe(quarterOf(on));
      expect(quarterOf(addDays(to, 1))).not.toBe(quarterOf(on));
    }));
  });

  it('follows the one before it, without a gap', () => {
    fc.assert(fc.property(day, (on) => {
      const quarter = quarterOf(on);
      expect(quarterAfter(quarterBefore(quarter))).toBe(quarter);
      expect(addDays(spanOf(quarterBefore(quarter)).to, 1)).toBe(spanOf(quarter).from);
    }));
  });

  it('can be looked at for two years', () => {
    expect(earliestQuarter('2026-11-23')).toBe('2024-Q4');
  });
});
