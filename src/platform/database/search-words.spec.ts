import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { searchQuery, wordsOf } from './search-words';

describe('the words of a text', () => {
  it.each([
    ['How do I roll back?', ['how', 'do', 'i', 'roll', 'back']],
    ['CI/CD: the ci-cd job', ['ci', 'cd', 'the', 'job']],
    ['Šventė 2026, ünïcode', ['šventė', '2026', 'ünïcode']],
    ['כיצד לפרוס', ['כיצד', 'לפרוס']],
    ['  — !? ', []],
  ])('%j are %j', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });

  it('are the same however their accents are written', () => {
    expect(wordsOf('Cafe\u0301')).toEqual(wordsOf('Café'));
  });

  it('are never longer than PostgreSQL keeps', () => {
    expect(wordsOf('😀 ' + '𐐨'.repeat(3_000)).map((word) => Array.from(word).length)).toEqual([100]);
  });
});

describe('what is looked for', () => {
  it('is every word, each of which may go on', () => {
    expect(searchQuery('Roll back, deplo')).toBe('roll:* & back:* & deplo:*');
  });

  it('is nothing when no word was typed', () => {
    expect([searchQuery(''), searchQuery(' & | ! : * ')]).toEqual([null, null]);
  });

  it('never holds an operator that somebody typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'B', '7', ' ', '&', '|', '!', ':', '*', '<', '>', '(', ')', "'", '\\', '\0') }), (typed) => {
        const query = searchQuery(typed);
        return query === null || query.split(' & ').every((part) => /^[a-z0-9]+:\*$/.test(part));
      }),
    );
  });

  it('is a dozen words at most', () => {
    const typed = Array.from({ length: 50 }, (_, index) => `word${index}`).join(' ');
    expect(searchQuery(typed)!.split(' & ')).toHaveLength(12);
  });
});
