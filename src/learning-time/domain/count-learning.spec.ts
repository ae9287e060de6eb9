import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { counted, HALF_DAYS_IN_A_DAY, LEARNING_KINDS, roomFor, type Learned } from './count-learning';

const learned: fc.Arbitrary<Learned[]> = fc.array(
  fc.record({
    kind: fc.constantFrom(...LEARNING_KINDS),
    day: fc.constantFrom('2026-11-23', '2026-11-24', '2026-11-25'),
    halfDays: fc.integer({ min: 1, max: 2 }),
  }),
  { maxLength: 12 },
);

describe('what counts', () => {
  it('is all of it where the day has room', () => {
    expect(counted([{ kind: 'own', day: '2026-11-23', halfDays: 1 }, { kind: 'guild_day', day: '2026-11-23', halfDays: 1 }])).toEqual([1, 1]);
  });

  it('is the guild’s first, and of one’s own what the day has left', () => {
    expect(counted([{ kind: 'own', day: '2026-11-23', halfDays: 2 }, { kind: 'guild_day', day: '2026-11-23', halfDays: 1 }])).toEqual([1, 1]);
    expect(counted([
      { kind: 'own', day: '2026-11-23', halfDays: 1 }, { kind: 'guild_day', day: '2026-11-23', halfDays: 1 }, { kind: 'guild_week', day: '2026-11-23', halfDays: 2 },
    ])).toEqual([0, 0, 2]);
  });

  it('is two half-days a day at most, never more than was done, and leaves no room that something could fill', () => {
    fc.assert(fc.property(learned, (all) => {
      const counts = counted(all);
      for (const [index, one] of all.entries()) expect(counts[index]! >= 0 && counts[index]! <= one.halfDays).toBe(true);
      for (const day of new Set(all.map((one) => one.day))) {
        const of = (numbers: readonly number[]) => all.reduce((sum, one, index) => (one.day === day ? sum + numbers[index]! : sum), 0);
        expect(of(counts)).toBe(Math.min(HALF_DAYS_IN_A_DAY, of(all.map(({ halfDays }) => halfDays))));
      }
    }));
  });
});

describe('room in a day', () => {
  it('is wherever a half is free', () => {
    expect([roomFor(1, []), roomFor(1, [0]), roomFor(1, [1]), roomFor(1, [0, 1])]).toEqual([0, 1, 0, null]);
    expect([roomFor(2, []), roomFor(2, [0]), roomFor(2, [1])]).toEqual([0, null, null]);
  });
});
