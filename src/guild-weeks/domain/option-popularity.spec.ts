import { describe, expect, it } from '@jest/globals';
import { shownOption } from './option-popularity';

describe('how popular an option was', () => {
  it('is shown where it points at nobody', () => {
    expect(shownOption({ rankedFirst: 5, ranked: 12, placed: 4 }, 30)).toEqual({ rankedFirst: 5, ranked: 12, placed: 4 });
    expect(shownOption({ rankedFirst: 0, ranked: 4, placed: 0 }, 30)).toEqual({ rankedFirst: 0, ranked: null, placed: 0 });
  });

  it('is not shown at all while fewer than five have ranked; places are public', () => {
    expect(shownOption({ rankedFirst: 0, ranked: 0, placed: 1 }, 4)).toEqual({ rankedFirst: null, ranked: null, placed: 1 });
  });
});
