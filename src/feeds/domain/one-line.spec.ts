import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { oneLine } from './one-line';

describe('words on one line of a calendar', () => {
  it.each([
    ['two\r\nlines', 'two lines'],
    ['BEGIN:VEVENT\nSUMMARY:mine', 'BEGIN:VEVENT SUMMARY:mine'],
    ['a\ttab, and a \u0000 nothing', 'a tab, and a nothing'],
    ['שלום 🎉 Ünïcode; a\\b', 'שלום 🎉 Ünïcode; a\\b'],
    ['half \ud83c', 'half \ufffd'],
  ])('%j is %j', (words, line) => expect(oneLine(words)).toBe(line));

  it('is one line, whatever it was made of, and stays it', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (words) => {
      const line = oneLine(words);
      expect(line).not.toMatch(/[\p{Cc}\u2028\u2029]/u);
      expect(oneLine(line)).toBe(line);
    }));
  });
});
