import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { nearest } from './nearest';

const KEYS = ['title', 'type', 'due', 'done', 'done when', 'needs', 'requirement', 'effort', 'owner', 'assignee'];

describe('nearest', () => {
  it.each([
    ['titel', 'title'],
    ['tilte', 'title'],
    ['Needs', 'needs'],
    ['need', 'needs'],
    ['done_when', 'done when'],
    ['doneWhen', 'done when'],
    ['asignee', 'assignee'],
    ['req', 'requirement'],
    ['requirements', 'requirement'],
  ])('takes %s for %s', (word, meant) => {
    expect(nearest(word, KEYS)).toBe(meant);
  });

  it.each(['colour', 'prerequisites', '', 'x'.repeat(1_000)])('knows nothing near %j', (word) => {
    expect(nearest(word, KEYS)).toBeNull();
  });

  it('finds every word itself', () => {
    fc.assert(fc.property(fc.constantFrom(...KEYS), (word) => nearest(word, KEYS) === word));
  });

  it('forgives any one slip in a longer word', () => {
    const slip = fc.record({
      at: fc.nat(9),
      letter: fc.constantFrom('x', 'q', 'z'),
      kind: fc.constantFrom('swap', 'drop', 'add'),
    });
    fc.assert(
      fc.property(slip, ({ at, letter, kind }) => {
        const word = 'requirement';
        const slipped = {
          swap: word.slice(0, at) + word[at + 1]! + word[at]! + word.slice(at + 2),
          drop: word.slice(0, at) + word.slice(at + 1),
          add: word.slice(0, at) + letter + word.slice(at),
        }[kind];
        expect(nearest(slipped, KEYS)).toBe(word);
      }),
    );
  });
});
