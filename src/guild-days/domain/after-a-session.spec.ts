import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { feedbackShown, NO_FEEDBACK, withAnswer, type Answer, type Feedback } from './feedback-sums';
import { doorsAreOpen, feedbackIsOpen, listIsOpen } from './session-times';

const times = { startsAt: new Date('2026-11-26T12:00:00Z'), endsAt: new Date('2026-11-26T13:00:00Z') };
const at = (instant: string) => new Date(instant);

describe('when a session can be checked into', () => {
  it('is from half an hour before it to an hour after it', () => {
    const tries = ['2026-11-26T11:29:59Z', '2026-11-26T11:30:00Z', '2026-11-26T14:00:00Z', '2026-11-26T14:00:01Z'];
    expect(tries.map((instant) => doorsAreOpen(times, at(instant)))).toEqual([false, true, true, false]);
  });

  it('is longer for the host’s list', () => {
    expect(listIsOpen(times, at('2026-12-09T12:00:00Z'))).toBe(true);
    expect(listIsOpen(times, at('2026-12-11T12:00:00Z'))).toBe(false);
  });

  it('comes before feedback does', () => {
    expect(feedbackIsOpen(times, at('2026-11-26T11:59:00Z'))).toBe(false);
    expect(feedbackIsOpen(times, at('2026-11-26T12:30:00Z'))).toBe(true);
  });
});

describe('feedback', () => {
  const answers = [5, 4, 5, 1, 3].map((rating, index): Answer => ({ rating, words: index % 2 === 0 ? `words ${5 - index}` : null }));
  const given = (all: readonly Answer[]): Feedback => all.reduce(withAnswer, NO_FEEDBACK);
  const FIVE = { ratings: [1, 0, 1, 1, 2], words: ['words 1', 'words 3', 'words 5'] };

  it('shows nothing but how many there are below five, also when it has closed', () => {
    for (const closed of [false, true]) {
      expect(feedbackShown(given(answers.slice(1)), closed)).toEqual({ answers: 4, shown: 0, ratings: null, words: [] });
    }
  });

  it('shows sums and words of five, in no order of arrival', () => {
    expect(feedbackShown(given(answers), false)).toEqual({ answers: 5, shown: 5, ...FIVE });
  });

  it('lets a sixth wait for others, or for the end', () => {
    const six = given([...answers, { rating: 2, words: 'alone' }]);
    expect(feedbackShown(six, false)).toEqual({ answers: 6, shown: 5, ...FIVE });
    expect(feedbackShown(six, true)).toEqual({ answers: 6, shown: 6, ratings: [1, 1, 1, 1, 2], words: ['alone', 'words 1', 'words 3', 'words 5'] });
  });

  it('loses nothing, and shows whole fives while it is open', () => {
    const any = fc.array(fc.record({ rating: fc.integer({ min: 1, max: 5 }), words: fc.option(fc.string({ minLength: 1 })) }), { maxLength: 23 });
    fc.assert(fc.property(any, (all) => {
      const { answers: count, shown } = feedbackShown(given(all), false);
      expect([count, shown]).toEqual([all.length, all.length - (all.length % 5)]);
      const atTheEnd = feedbackShown(given(all), true);
      if (all.length >= 5) {
        expect(atTheEnd.ratings).toEqual([1, 2, 3, 4, 5].map((rating) => all.filter((one) => one.rating === rating).length));
        expect(atTheEnd.words).toEqual(all.flatMap(({ words }) => words ?? []).sort());
      }
    }));
  });

  it('is the same in whichever order the waiting ones came', () => {
    const four = fc.array(fc.record({ rating: fc.integer({ min: 1, max: 5 }), words: fc.option(fc.string({ minLength: 1 })) }), { maxLength: 4 });
    fc.assert(fc.property(four, (all) => {
      expect(given(all)).toEqual(given([...all].reverse()));
    }));
  });
});
