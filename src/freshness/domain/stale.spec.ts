import { describe, expect, it } from '@jest/globals';
import { nextReview, staleReasons } from './stale';

const FRESH = { reviewBy: '2026-12-01', confused: 0, brokenLink: null };

describe('content', () => {
  it('is fresh through the day by which somebody is to look, and stale the day after', () => {
    expect(staleReasons(FRESH, '2026-12-01')).toEqual([]);
    expect(staleReasons(FRESH, '2026-12-02')).toEqual(['review_passed']);
    expect(staleReasons({ ...FRESH, reviewBy: null }, '2099-01-01')).toEqual([]);
  });

  it('is stale once two were confused, not with one', () => {
    expect(staleReasons({ ...FRESH, confused: 1 }, '2026-11-23')).toEqual([]);
    expect(staleReasons({ ...FRESH, confused: 2 }, '2026-11-23')).toEqual(['confusing']);
  });

  it('gives every reason there is, the surest first', () => {
    expect(staleReasons({ reviewBy: '2026-01-01', confused: 5, brokenLink: 'the wiki' }, '2026-11-23')).toEqual(['broken_link', 'confusing', 'review_passed']);
  });

  it('is looked at again half a year later', () => {
    expect(nextReview('2026-11-23')).toBe('2027-05-24');
  });
});
