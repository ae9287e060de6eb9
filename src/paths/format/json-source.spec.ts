import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { placesIn, ProblemList } from './file-problem';
import { jsonSource } from './json-source';
import type { SourceNode } from './source-tree';

function read(text: string): { tree: SourceNode | null; problems: string[] } {
  const problems = new ProblemList(placesIn(text));
  const tree = jsonSource(text, problems);
  return { tree, problems: problems.inOrder().map(({ line, column, problem }) => `${line}:${column} ${problem}`) };
}

function plain(node: SourceNode): unknown {
  if (node.kind === 'scalar') return node.value;
  if (node.kind === 'list') return node.items.map(plain);
  return Object.fromEntries([...node.entries].map(([key, { value }]) => [key, plain(value)]));
}

describe('jsonSource', () => {
  it('reads what JSON.parse reads, and as the same', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 5 }), fc.constantFrom(undefined, 2, '\t'), (json, indent) => {
        const text = JSON.stringify(JSON.parse(json), null, indent);
        const { tree, problems } = read(text);
        expect(problems).toEqual([]);
        expect(plain(tree!)).toEqual(JSON.parse(text));
      }),
    );
  }, 30_000);

  it('accepts nothing that JSON.parse refuses', () => {
    const sign = fc.constantFrom('"', ',', '}', ']', '{', '\n', 'x', '\\', '', '-', ':');
    const nearly = fc
      .tuple(fc.json({ maxDepth: 3 }), fc.nat(60), sign)
      .map(([json, at, sign]) => json.slice(0, at) + sign + json.slice(at + 1));
    fc.assert(
      fc.property(nearly, (text) => {
        const faults = read(text).problems.filter((problem) => !problem.includes('is here twice'));
        expect(faults.length > 0).toBe(!parses(text));
      }),
      { numRuns: 500 },
    );
  }, 30_000);

  it('never throws, whatever it is given', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => read(text).problems.length >= 0));
  });

  it.each([
    ['a doubled key', '{\n"a": 1,\n"a": 2}', ['3:1 The key “a” is here twice; the first one is on line 2.']],
    ['a spare comma', '[1,\n2,\n]', ['2:2 There is a comma before “]”.']],
    ['a missing comma', '{"a": 1\n"b": 2}', ['1:7 A comma is missing behind this.']],
    [
      'two faults at once',
      '{"a": 1\n"b": [2,]}',
      ['1:7 A comma is missing behind this.', '2:8 There is a comma before “]”.'],
    ],
    ['text behind the end', '{}\nmore', ['2:1 There is text behind the end of the document.']],
    ['an end in the middle', '{"a": [1,\n', ['1:9 The file ends in the middle.']],
    ['an open quote', '{"a": "b\n}', ['1:7 This text has no closing quote on its line.']],
    ['single quotes', "{'a': 1}", ['1:2 A key was expected here, not “\'a\':”.']],
    ['a remark', '{ // why\n}', ['1:3 A key was expected here, not “//”.']],
    ['a number that is none', '[01]', ['1:2 A value was expected here, not “01]”.']],
    ['a bad escape', '["\\x"]', ['1:2 This text holds a backslash or a character that JSON doesn’t know.']],
    ['deep nesting', '['.repeat(100), ['1:34 This is nested too deeply.']],
  ])('says where and why it can’t read %s', (_, text, problems) => {
    expect(read(text).problems).toEqual(problems);
  });
});

function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
