import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { shownFigures, timeToEvent, tooFew, type Observation } from './time-to-event';

const seen = (...days: number[]): Observation[] => days.map((each) => ({ days: each, observed: true }));
const still = (...days: number[]): Observation[] => days.map((each) => ({ days: each, observed: false }));

/**
 * The 6-MP arm of the leukaemia trial that the textbooks work by hand: weeks of remission, some cut short.
 * Source: E. J. Freireich et al., Blood 21 (1963), 699–716; survival as tabulated in D. R. Cox and D. Oakes,
 * "Analysis of Survival Data" (1984).
 */
const freireich = [
  ...seen(6, 6, 6, 7, 10, 13, 16, 22, 23),
  ...still(6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35),
];

describe('the time until something happens', () => {
  it('is estimated as worked by hand', () => {
    const { n, steps, quantile } = timeToEvent(freireich);
    expect(n).toBe(21);
    expect(steps.map(({ days, atRisk, events }) => [days, atRisk, events])).toEqual(
      [[6, 21, 3], [7, 17, 1], [10, 15, 1], [13, 12, 1], [16, 11, 1], [22, 7, 1], [23, 6, 1]],
    );
    const survival = steps.map(({ reached }) => Number((1 - reached).toFixed(3)));
    expect(survival).toEqual([0.857, 0.807, 0.753, 0.69, 0.627, 0.538, 0.448]);
    expect(quantile(0.5)).toBe(23);
    expect(quantile(0.25)).toBe(13);
    expect(quantile(0.75)).toBeNull();
  });

  it('is the plain share when nobody is still on the way', () => {
    const { quantile, steps } = timeToEvent(seen(8, 9, 9, 11));
    expect(steps.map(({ reached }) => reached)).toEqual([0.25, 0.75, 1]);
    expect([quantile(0.25), quantile(0.5), quantile(0.75), quantile(1)]).toEqual([8, 9, 9, 11]);
  });

  it('reaches a share that floating point misses by a hair', () => {
    const { steps, quantile } = timeToEvent(seen(...Array.from({ length: 30 }, (_, index) => index + 1)));
    expect(steps[26]?.reached).toBeLessThan(0.9);
    expect(quantile(0.9)).toBe(27);
  });

  it('counts somebody who is on the way as longer, not as absent', () => {
    expect(timeToEvent(seen(8, 9)).quantile(0.5)).toBe(8);
    expect(timeToEvent([...seen(8, 9), ...still(20, 20)]).quantile(0.5)).toBe(9);
    expect(timeToEvent([...seen(8, 9), ...still(20, 20)]).quantile(0.75)).toBeNull();
  });

  it('knows nothing of an empty group, and refuses what is no time', () => {
    expect(timeToEvent([])).toMatchObject({ n: 0, steps: [] });
    expect(timeToEvent([]).quantile(0.5)).toBeNull();
    expect(() => timeToEvent(seen(-1))).toThrow(RangeError);
    expect(() => timeToEvent(still(Number.NaN))).toThrow('NaN is no length of time');
  });

  const observations = fc.array(fc.record({ days: fc.nat(60), observed: fc.boolean() }), { maxLength: 40 });

  it('only ever rises, between nobody and everybody, on whole days on which it happened', () => {
    fc.assert(fc.property(observations, (given) => {
      const { steps } = timeToEvent(given);
      const reached = [0, ...steps.map((step) => step.reached)];
      expect(reached.every((share, index) => index === 0 || share > (reached[index - 1] ?? 0))).toBe(true);
      expect(reached.at(-1)).toBeLessThanOrEqual(1);
      expect(steps.reduce((sum, { events }) => sum + events, 0)).toBe(given.filter(({ observed }) => observed).length);
      expect(steps.every(({ atRisk, events, days }) =>
        events <= atRisk && atRisk === given.filter((each) => each.days >= days).length)).toBe(true);
    }));
  });

  it('never gets quicker by following somebody further', () => {
    fc.assert(fc.property(observations, fc.nat(59), fc.constantFrom(0.25, 0.5, 0.75), (given, until, share) => {
      const early = timeToEvent([...given, ...still(until)]).quantile(share) ?? Infinity;
      const late = timeToEvent([...given, ...still(61)]).quantile(share) ?? Infinity;
      expect(late).toBeGreaterThanOrEqual(early);
    }));
  });
});

describe('a small group', () => {
  it('says nothing below five, and no ninth decile below ten', () => {
    expect([tooFew(4), tooFew(5), tooFew(9, 10), tooFew(10, 10)]).toEqual([true, false, true, false]);
    expect(shownFigures(seen(7, 8, 9, 10))).toEqual({ n: 4, tooFew: true, p50: null, p75: null, p90: null, steps: [] });
    expect(shownFigures(seen(7, 8, 9, 10, 11))).toMatchObject({ n: 5, tooFew: false, p50: 9, p75: 10, p90: null });
    expect(shownFigures(seen(1, 2, 3, 4, 5, 6, 7, 8, 9, 10))).toMatchObject({ n: 10, p50: 5, p75: 8, p90: 9 });
  });
});
