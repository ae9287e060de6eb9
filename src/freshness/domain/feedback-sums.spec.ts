import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { feedbackSums, USEFULNESS } from './feedback-sums';

const given = fc.array(fc.record({ useful: fc.constantFrom(...USEFULNESS), words: fc.option(fc.string()) }), { maxLength: 12 });

describe('what people said of a unit', () => {
  it('is shown from five people up, and counts everybody once', () => {
    fc.assert(fc.property(given, (all) => {
      const sums = feedbackSums(all);
      expect(sums === null).toBe(all.length < 5);
      if (sums) {
        expect(sums.yes + sums.partly + sums.no).toBe(sums.n);
        expect(sums.n).toBe(all.length);
      }
    }));
  });

  it('reads the same in whichever order it was said', () => {
    fc.assert(fc.property(given, (all) => {
      expect(feedbackSums([...all].reverse())).toEqual(feedbackSums(all));
    }));
  });
});
