import { describe, expect, it } from '@jest/globals';
import { barOf, usable, type Offer } from './eligible';
import { quarterOf } from './quarter';
import { rankDistribution } from './rank-distribution';
import { barredSentence, lineSentence, ordinal, passedSentence, placementSentence } from './reasons';

describe('the reason for a place', () => {
  it('is said in words, with the numbers that decided', () => {
    expect(placementSentence({ choice: 2 }, 'Read the query planner')).toBe('You got your second choice: Read the query planner.');
    expect(placementSentence({ choice: null }, '')).toMatch(/^None of your choices/);
    expect(passedSentence({ optionId: 'o', why: 'full', seats: 6, missedMore: 4, luckier: 2 }, 'Payments', undefined)).toBe(
      '“Payments” was full: its 6 seats went to 4 who had missed more of their wishes last quarter and 2 whose lot came before yours.',
    );
    expect(passedSentence({ optionId: 'o', why: 'full', seats: 1, missedMore: 0, luckier: 1 }, 'Payments', undefined)).toBe(
      '“Payments” was full: its one seat went to 1 whose lot came before yours.',
    );
    expect(passedSentence({ optionId: 'o', why: 'closed' }, 'Payments', { optionId: 'o', people: 0, min: 3 })).toBe(
      '“Payments” does not take place: it needs 3 people and nobody would have come.',
    );
    expect(barredSentence('Payments', 'other_site')).toContain('other sites');
    expect([1, 5].map(ordinal)).toEqual(['first', 'fifth']);
  });
});

describe('the line', () => {
  it('is explained to each person by what they missed last quarter', () => {
    expect(lineSentence(0, false)).toContain('whoever missed something stands before you');
    expect(lineSentence(2, false)).toMatch(/^You got your third choice last quarter, so you stand before everybody who missed less/);
    expect(lineSentence(5, false)).toMatch(/^You got no place last quarter, so you stand in the front/);
    expect([0, 2, 5].map((missed) => lineSentence(missed, true))).toEqual([
      expect.stringContaining('whoever missed something stood before you, and among the rest lots decided'),
      expect.stringContaining('you stood before everybody who missed less'),
      expect.stringContaining('you stood in the front'),
    ]);
  });
});

describe('who may take part', () => {
  const offer = (more: Partial<Offer>): Offer => ({ id: 'o', withdrawn: false, siteIds: [], ...more });

  it('is everybody, or the people of the sites it names, while it is on offer', () => {
    expect(barOf(offer({}), 'kyiv')).toBeNull();
    expect(barOf(offer({ siteIds: ['vilnius', 'kyiv'] }), 'kyiv')).toBeNull();
    expect(barOf(offer({ siteIds: ['vilnius'] }), 'kyiv')).toBe('other_site');
    expect(barOf(offer({ withdrawn: true, siteIds: ['vilnius'] }), 'kyiv')).toBe('withdrawn');
  });

  it('leaves the order of the rest of a ranking as it was', () => {
    const offers = new Map([offer({ id: 'a' }), offer({ id: 'b', withdrawn: true }), offer({ id: 'c', siteIds: ['vilnius'] }), offer({ id: 'd' })].map((one) => [one.id, one]));
    expect(usable(['d', 'b', 'c', 'gone', 'a'], offers, 'kyiv')).toEqual({
      choices: ['d', 'a'],
      barred: [{ optionId: 'b', why: 'withdrawn' }, { optionId: 'c', why: 'other_site' }, { optionId: 'gone', why: 'withdrawn' }],
    });
  });
});

describe('how satisfied people can be', () => {
  it('is told from five people up', () => {
    const got = (...choices: (number | null)[]) => rankDistribution(choices.map((choice) => ({ choice })));
    expect(got(1, 1, 2, 5, null, null)).toEqual({ n: 6, tooFew: false, byChoice: [2, 1, 0, 0, 1], none: 2 });
    expect(got(1, 1, 2, null)).toEqual({ n: 4, tooFew: true, byChoice: [0, 0, 0, 0, 0], none: 0 });
  });
});

describe('the quarter of a day', () => {
  it('is that of its month', () => {
    expect(['2026-01-01', '2026-03-31', '2026-04-01', '2026-12-31'].map(quarterOf)).toEqual(['2026-Q1', '2026-Q1', '2026-Q2', '2026-Q4']);
  });
});
