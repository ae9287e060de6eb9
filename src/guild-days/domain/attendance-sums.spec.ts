import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { shownDay } from './attendance-sums';

describe('attendance as managers see it', () => {
  it('is shown from five people up', () => {
    expect(shownDay({ signedUp: 40, there: 31, firstDays: 6 })).toEqual({ signedUp: 40, there: 31, firstDays: 6 });
    expect(shownDay({ signedUp: 5, there: 4, firstDays: 0 })).toEqual({ signedUp: 5, there: null, firstDays: null });
  });

  it('does not say that no hire came, for it could be about one who was expected', () => {
    expect(shownDay({ signedUp: 40, there: 31, firstDays: 0 }).firstDays).toBeNull();
  });

  it('leaves nobody alone in a sum, nor in what remains when one is taken from the other', () => {
    fc.assert(fc.property(fc.nat(60), fc.nat(60), fc.nat(60), (signedUp, firstDays, others) => {
      const shown = shownDay({ signedUp, there: firstDays + others, firstDays });
      for (const sum of Object.values(shown)) expect(sum === null || sum >= 5).toBe(true);
      if (shown.there !== null && shown.firstDays !== null) expect([0, 5].some((few) => (few === 0 ? others === 0 : others >= few))).toBe(true);
    }));
  });
});
