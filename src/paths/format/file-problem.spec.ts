import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { placesIn, ProblemList } from './file-problem';

describe('placesIn', () => {
  it('counts lines as editors do, whatever ends them', () => {
    const text = 'one\ntwo\r\nthree\rfour\n\nsix';
    const placeOf = placesIn(text);
    const lines = ['one', 'two', 'three', 'four', 'six'].map((word) => placeOf(text.indexOf(word)).line);
    expect(lines).toEqual([1, 2, 3, 4, 6]);
    expect(placeOf(text.indexOf('ree'))).toEqual({ line: 3, column: 3 });
  });

  it('agrees with splitting the text before any place', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'b', '\n', '\r\n', '\r'), { maxLength: 40 }), fc.nat(40), (pieces, cut) => {
        const before = pieces.slice(0, cut);
        // Between \r and \n lies no place that anybody points to.
        fc.pre(!(before.at(-1) === '\r' && (pieces[cut] ?? '').startsWith('\n')));
        const lines = before.join('').split(/\r\n|\r|\n/);
        const place = placesIn(pieces.join(''))(before.join('').length);
        expect(place).toEqual({ line: lines.length, column: lines[lines.length - 1]!.length + 1 });
      }),
    );
  });
});

describe('ProblemList', () => {
  it('answers in the order of the lines, however they were found', () => {
    const problems = new ProblemList(placesIn('a\nb\nc'));
    problems.add(4, 'c', 'third', 'x');
    problems.add(0, 'a', 'first', 'x');
    problems.add(2, 'b', 'second', 'x');
    expect(problems.inOrder().map(({ line, problem }) => [line, problem])).toEqual([
      [1, 'first'],
      [2, 'second'],
      [3, 'third'],
    ]);
    expect([problems.has('b'), problems.has('d'), problems.isEmpty]).toEqual([true, false, false]);
  });
});
