import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { burnUp, planByDay } from './cohort-curves';

describe('the burn-up of a cohort', () => {
  it('is the median and the quartiles of milestones done by each working day', () => {
    const points = burnUp([
      { doneOnDays: [1, 1, 2], throughDay: 2 },
      { doneOnDays: [2], throughDay: 2 },
      { doneOnDays: [-3, 1], throughDay: 2 },
    ]);
    expect(points).toEqual([
      { day: 0, n: 3, lowerQuartile: 0, median: 0, upperQuartile: 0.5 },
      { day: 1, n: 3, lowerQuartile: 1, median: 2, upperQuartile: 2 },
      { day: 2, n: 3, lowerQuartile: 1.5, median: 2, upperQuartile: 2.5 },
    ]);
  });

  it('counts each hire up to the day they have come to', () => {
    const points = burnUp([{ doneOnDays: [1, 2, 3], throughDay: 3 }, { doneOnDays: [1], throughDay: 1 }]);
    expect(points.map(({ n, median }) => [n, median])).toEqual([[2, 0], [2, 1], [1, 2], [1, 3]]);
  });

  it('has no point for a cohort that has not begun', () => {
    expect(burnUp([])).toEqual([]);
    expect(burnUp([{ doneOnDays: [-2], throughDay: -1 }])).toEqual([]);
  });

  it('rises when everybody has come equally far, and lies between the least and the most done', () => {
    const doneOnDays = fc.array(fc.integer({ min: -3, max: 20 }), { maxLength: 44 });
    const hires = fc.array(doneOnDays, { minLength: 1, maxLength: 20 })
      .map((all) => all.map((days) => ({ doneOnDays: days, throughDay: 20 })));
    fc.assert(fc.property(hires, (given) => {
      const points = burnUp(given);
      for (const [index, { median, lowerQuartile, upperQuartile }] of points.entries()) {
        expect(lowerQuartile <= median && median <= upperQuartile).toBe(true);
        expect(median).toBeGreaterThanOrEqual(points[index - 1]?.median ?? 0);
      }
      const totals = given.map(({ doneOnDays }) => doneOnDays.length);
      expect(points.at(-1)?.median).toBeGreaterThanOrEqual(Math.min(...totals));
      expect(points.at(-1)?.median).toBeLessThanOrEqual(Math.max(...totals));
    }));
  });
});

describe('the plan beside it', () => {
  it('counts what is due by each working day, with what is due before the start at 0', () => {
    expect(planByDay([1, 1, 3, -4])).toEqual([
      { day: 0, planned: 1 }, { day: 1, planned: 3 }, { day: 2, planned: 3 }, { day: 3, planned: 4 },
    ]);
    expect(planByDay([])).toEqual([{ day: 0, planned: 0 }]);
  });
});
