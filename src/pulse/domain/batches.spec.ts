import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { BATCH, release, withoutOrder, type PulseAnswer } from './batches';

const score = fc.integer({ min: 1, max: 5 });
const answers = fc.array(
  fc.record({ first: score, second: score, words: fc.option(fc.string({ minLength: 1, maxLength: 5 })) }),
  { maxLength: 23 },
);
/** Dice that fall as the list says, over and over. */
const dice = fc.array(fc.nat(), { minLength: 1 }).map((falls) => {
  let thrown = 0;
  return (below: number) => falls[(thrown += 1) % falls.length]! % below;
});
const sorted = <T>(values: readonly T[]): T[] => [...values].sort();

describe('what is released', () => {
  it('comes in fives only, and leaves four at most', () => {
    fc.assert(fc.property(answers, dice, (given, draw) => {
      const { batches, waiting } = release(given, draw);
      for (const { first, second, words } of batches) {
        expect([first.length, second.length]).toEqual([BATCH, BATCH]);
        expect(words.length).toBeLessThanOrEqual(BATCH);
      }
      expect(waiting.length).toBe(given.length % BATCH);
    }));
  });

  it('loses nothing and adds nothing', () => {
    fc.assert(fc.property(answers, dice, (given, draw) => {
      const { batches, waiting } = release(given, draw);
      const all = (question: 'first' | 'second') => sorted([...batches.flatMap((batch) => batch[question]), ...waiting.map((answer) => answer[question])]);
      expect(all('first')).toEqual(sorted(given.map(({ first }) => first)));
      expect(all('second')).toEqual(sorted(given.map(({ second }) => second)));
      expect(sorted([...batches.flatMap(({ words }) => words), ...waiting.flatMap(({ words }) => words ?? [])]))
        .toEqual(sorted(given.flatMap(({ words }) => words ?? [])));
    }));
  });

  it('is the same whichever answer came first', () => {
    fc.assert(fc.property(answers.chain((given) => fc.tuple(fc.constant(given), fc.shuffledSubarray(given, { minLength: given.length }))), fc.nat(),
      ([given, otherwise], fall) => {
        const draw = (below: number) => fall % below;
        expect(release(withoutOrder(given), draw)).toEqual(release(withoutOrder(otherwise), draw));
      }));
  });

  it('does not change with a sixth answer: it waits', () => {
    const five = Array.from({ length: 5 }, (_, index): PulseAnswer => ({ first: index + 1, second: 3, words: null }));
    const sixth: PulseAnswer = { first: 1, second: 1, words: 'Only me' };
    expect(release(five, () => 0).waiting).toEqual([]);
    expect(release([sixth], () => 0)).toEqual({ batches: [], waiting: [sixth] });
  });

  it('draws the five from all that wait, not the first five', () => {
    const six = Array.from({ length: 6 }, (_, index): PulseAnswer => ({ first: 1, second: 1, words: `${index}` }));
    expect(release(six, () => 0).waiting[0]?.words).toBe('5');
    expect(release(six, (below) => below - 1).waiting[0]?.words).toBe('0');
  });

  it('says nothing of which score went with which, or with whose words', () => {
    const given: PulseAnswer[] = [
      { first: 5, second: 1, words: 'b' }, { first: 1, second: 5, words: null }, { first: 2, second: 4, words: 'a' },
      { first: 4, second: 2, words: null }, { first: 3, second: 3, words: null },
    ];
    expect(release(given, () => 0).batches).toEqual([{ first: [1, 2, 3, 4, 5], second: [1, 2, 3, 4, 5], words: ['a', 'b'] }]);
  });
});
