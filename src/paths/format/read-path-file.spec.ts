import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { bundledPathYaml } from '../bundled';
import { readPathFile } from './read-path-file';
import type { ReadPathFileResult } from './read-path-file';

const CHECKLIST = JSON.stringify({
  checklistName: 'A list',
  checklistDescription: 'For a test',
  items: {
    dayZero: { displayName: 'Start', daysToComplete: 0, dependsOn: [] },
    a: { displayName: 'A', daysToComplete: 2, dependsOn: ['dayZero'] },
  },
});
const PATH = 'format: guildpath/path@1\nkey: a-path\ntitle: A path\nphases: []\n';
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('readPathFile', () => {
  it.each([
    ['path.yaml', PATH, 'guildpath'],
    ['path.txt', `# our path\n${PATH}`, 'guildpath'],
    ['path.json', JSON.stringify({ format: 'guildpath/path@1', key: 'a', title: 'A', phases: [] }), 'guildpath'],
    ['newHire.json', CHECKLIST, 'checklistomania'],
    ['checklist.yaml', CHECKLIST, 'checklistomania'],
    ['', `\ufeff\n ${CHECKLIST}`, 'checklistomania'],
  ])('takes %s for what it holds, not for what it is called', (name, text, format) => {
    expect(readPathFile(name, text)).toMatchObject({ ok: true, format });
    expect(readPathFile(name, bytes(text))).toEqual(readPathFile(name, text));
  });

  it('answers in one shape for both', () => {
    expect(readPathFile('path.yaml', PATH)).toEqual({
      ok: true,
      format: 'guildpath',
      document: { format: 'guildpath/path@1', key: 'a-path', title: 'A path', phases: [] },
      faults: [expect.objectContaining({ code: 'empty_path' })],
      readings: [],
      notes: [],
    });
    expect(readPathFile('newHire.json', CHECKLIST)).toMatchObject({
      ok: true,
      readings: [{ milestone: 'a', words: '2 days after the start', day: 2 }],
      notes: [],
    });
  });

  it('goes by the name where the content says nothing', () => {
    expect(readPathFile('broken.json', 'oops')).toMatchObject({ ok: false, format: 'checklistomania' });
    expect(readPathFile('broken.yaml', 'oops')).toMatchObject({ ok: false, format: 'guildpath' });
  });

  it.each([
    ['UTF-16', new Uint8Array([0xff, 0xfe, 0x6b, 0x00]), 1, 'This file is saved as UTF-16.'],
    ['Latin-1', new Uint8Array([...bytes('key: a\ntitle: Caf'), 0xe9, 0x0a]), 2, 'This file is not UTF-8 text.'],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), 1, 'This file is not UTF-8 text.'],
    ['zeroes', new Uint8Array(100), 1, 'This is no text file: it holds NUL characters.'],
    ['nothing', new Uint8Array(0), 1, 'This file is empty.'],
    ['long words of many bytes', bytes('漢'.repeat(400_000)), 1, 'This file has 1.2 MB.'],
    ['ten megabytes', new Uint8Array(10_000_000).fill(0x78), 1, 'This file has 10.0 MB.'],
  ])('refuses %s', (_, content, line, problem) => {
    expect(readPathFile('path.yaml', content)).toMatchObject({ ok: false, problems: [{ line, problem }] });
  });

  it('counts a text by its bytes, as it would count the file', () => {
    const large = '漢'.repeat(400_000);
    expect(readPathFile('path.yaml', large)).toEqual(readPathFile('path.yaml', bytes(large)));
    const small = `# ${'漢'.repeat(300_000)}\n${PATH}`;
    expect(readPathFile('path.yaml', small)).toMatchObject({ ok: true });
  });

  it('never throws, and says why it refuses, whatever it is given', () => {
    const junk = fc.oneof(fc.string({ unit: 'binary' }), fc.uint8Array({ maxLength: 200 }), fc.json());
    fc.assert(
      fc.property(fc.constantFrom('a.yaml', 'a.json', ''), junk, (name, content) => {
        expectAnAnswer(readPathFile(name, content));
      }),
      { numRuns: 300 },
    );
  }, 30_000);

  it('never throws on a good file in which something was changed', () => {
    const sign = fc.constantFrom('\n', '  ', '- ', ': ', '"', '{', ']', '&a ', '*a', '!x ');
    const change = fc.record({
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      cut: fc.nat(40),
      insert: fc.oneof(fc.string({ maxLength: 8 }), sign),
    });
    const sources = [bundledPathYaml().slice(0, 6_000), CHECKLIST];
    fc.assert(
      fc.property(fc.constantFrom(...sources), fc.array(change, { minLength: 1, maxLength: 3 }), (source, changes) => {
        const changed = changes.reduce((text, { at, cut, insert }) => {
          const offset = Math.floor(at * text.length);
          return text.slice(0, offset) + insert + text.slice(offset + cut);
        }, source);
        expectAnAnswer(readPathFile('changed', changed));
      }),
    );
  }, 30_000);

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])('takes the key %s for what it is: one nobody knows', (key) => {
    for (const text of [`{"${key}":""}`, `${key}: x`, `{"checklistName":"A","items":{"${key}":{"displayName":"B","${key}":1}}}`]) {
      expectAnAnswer(readPathFile('odd', text));
    }
  });
});

function expectAnAnswer(result: ReadPathFileResult): void {
  if (result.ok) {
    expect(result.faults.every(({ severity }) => severity === 'publishing')).toBe(true);
    return;
  }
  expect(result.problems.length).toBeGreaterThan(0);
  for (const { line, problem, expected } of result.problems) {
    expect(line).toBeGreaterThanOrEqual(1);
    expect(problem).not.toBe('');
    expect(expected).not.toBe('');
  }
}
