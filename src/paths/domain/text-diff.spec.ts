import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { textDiff, type TextLine } from './text-diff';

const texts = fc.array(fc.constantFrom('Ask first.', 'Build it.', 'Ship it.', '', 'Say so.'), { maxLength: 12 }).map((lines) => lines.join('\n'));

function read(lines: readonly TextLine[], without: TextLine['kind']): string {
  return lines.filter(({ kind }) => kind !== without).map(({ text }) => text).join('\n');
}

describe('two texts side by side', () => {
  it('names the lines that went and the lines that came', () => {
    expect(textDiff('Ask.\nBuild it.\nShip it.', 'Ask.\nBuild it twice.\nShip it.\nTell us.')).toEqual([
      { kind: 'same', text: 'Ask.' },
      { kind: 'removed', text: 'Build it.' },
      { kind: 'added', text: 'Build it twice.' },
      { kind: 'same', text: 'Ship it.' },
      { kind: 'added', text: 'Tell us.' },
    ]);
  });

  it('has no lines for an empty text', () => {
    expect(textDiff('', '')).toEqual([]);
    expect(textDiff('', 'New.')).toEqual([{ kind: 'added', text: 'New.' }]);
  });

  it('reads as either text when the other’s lines are left out', () => {
    fc.assert(fc.property(texts, texts, (before, after) => {
      const lines = textDiff(before, after);
      expect(read(lines, 'added')).toBe(before);
      expect(read(lines, 'removed')).toBe(after);
    }));
  });

  it('changes nothing between a text and itself', () => {
    fc.assert(fc.property(texts, (text) => {
      expect(textDiff(text, text).every(({ kind }) => kind === 'same')).toBe(true);
    }));
  });

  it('keeps as many lines the other way round', () => {
    const kept = (lines: readonly TextLine[]) => lines.filter(({ kind }) => kind === 'same').length;
    fc.assert(fc.property(texts, texts, (before, after) => {
      expect(kept(textDiff(before, after))).toBe(kept(textDiff(after, before)));
    }));
  });

  it('gives up on the middle of texts that share nothing, at once', () => {
    const long = (word: string) => Array.from({ length: 5_000 }, (_, index) => `${word} ${index}`).join('\n');
    const lines = textDiff(`Top.\n${long('old')}\nEnd.`, `Top.\n${long('new')}\nEnd.`);
    expect(lines).toHaveLength(10_002);
    expect([lines[0]!.kind, lines[1]!.kind, lines[10_000]!.kind, lines[10_001]!.kind]).toEqual(['same', 'removed', 'added', 'same']);
  });
});
