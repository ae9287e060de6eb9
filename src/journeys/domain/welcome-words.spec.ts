import { describe, expect, it } from '@jest/globals';
import { firstDayWords, USUAL_WORDS } from './welcome-words';

describe('words about the first day', () => {
  it('are the usual ones where nobody wrote any', () => {
    expect(firstDayWords(null, null)).toEqual(USUAL_WORDS);
    expect(firstDayWords({ place: '  ', time: null, bring: '' }, null)).toEqual(USUAL_WORDS);
  });

  it('are the cohort’s before the site’s, part by part', () => {
    const site = { place: 'Gedimino 1', time: 'At nine', bring: null };
    expect(firstDayWords({ place: null, time: 'At eleven', bring: null }, site)).toEqual({
      place: 'Gedimino 1', time: 'At eleven', bring: USUAL_WORDS.bring,
    });
  });
});
