import { describe, expect, it } from '@jest/globals';
import type { MilestoneDefinition } from '../domain/path-document';
import type { FileProblem } from './file-problem';
import { readPathYaml } from './read-yaml';

/** A path file of one phase, with these lines as its milestones; the first of them is line 8. */
function file(...milestones: string[]): string {
  const head = ['format: guildpath/path@1', 'key: a-path', 'title: A path'];
  const phase = ['phases:', '  - key: first', '    title: First', '    milestones:'];
  return [...head, ...phase, ...milestones.map((line) => `      ${line}`), ''].join('\n');
}

function milestonesIn(text: string): MilestoneDefinition[] {
  const result = readPathYaml(text);
  if (!result.ok) throw new Error(JSON.stringify(result.problems, null, 2));
  return result.document.phases.flatMap(({ milestones }) => milestones);
}

function problemsIn(text: string): FileProblem[] {
  const result = readPathYaml(text);
  return result.ok ? [] : result.problems;
}

describe('reading a path', () => {
  it('fills in what goes without saying', () => {
    expect(milestonesIn(file('- key: say-hello', '  title: Say hello', '  due: 1'))).toEqual([
      {
        key: 'say-hello',
        title: 'Say hello',
        guide: '',
        type: 'task',
        completion: { mode: 'self' },
        due: { day: 1 },
        needs: [],
        requirement: 'required',
        assignee: 'hire',
      },
    ]);
  });

  it('reads every key', () => {
    const [, deploy] = milestonesIn(
      file(
        '- { key: build, title: Build, due: day 2 }',
        '- key: deploy',
        '  title: "Deploy: to production"',
        '  type: deploy',
        '  due: day 9',
        '  done: automatically, or reviewed by mentor',
        '  done when:',
        '    - It answers',
        '    - You watched it',
        '  needs: build',
        '  requirement: only if you have a service',
        '  effort: 1h 30m',
        '  owner: ci-cd',
        '  review by: 2027-05-01',
        '  assignee: mentor',
        '  guide: |',
        '    Take a **quiet** hour.',
        '',
        '      - indented',
        '    <script>stays text</script>',
      ),
    );
    expect(deploy).toEqual({
      key: 'deploy',
      title: 'Deploy: to production',
      guide: 'Take a **quiet** hour.\n\n  - indented\n<script>stays text</script>',
      doneWhen: ['It answers', 'You watched it'],
      type: 'deploy',
      completion: { mode: 'auto', fallback: { mode: 'review', reviewer: 'mentor' } },
      due: { day: 9 },
      needs: ['build'],
      requirement: 'conditional',
      condition: 'you have a service',
      effortMinutes: 90,
      owner: 'ci-cd',
      reviewBy: '2027-05-01',
      assignee: 'mentor',
    });
  });

  it('reads a file that an editor on Windows saved: a byte order mark, and line ends of two characters', () => {
    const text = `\ufeff${file('- key: a', '  title: A', '  due: 1', '  guide: |', '    One', '', '    Two')}`;
    expect(milestonesIn(text.replaceAll('\n', '\r\n'))[0]?.guide).toBe('One\n\nTwo');
  });

  it('lets faults of order through, named beside their milestone', () => {
    const result = readPathYaml(
      file('- { key: late, title: Late, due: 5 }', '- { key: early, title: Early, due: 3, needs: late }'),
    );
    expect(result).toMatchObject({
      ok: true,
      faults: [{ code: 'due_before_prerequisite', severity: 'publishing', milestone: 'early', others: ['late'] }],
    });
  });
});

describe('refusing a file', () => {
  it('names every fault at once, with its line and what would be right', () => {
    const problems = problemsIn(
      [
        'format: guildpath/path@1', //                1
        'key: A Path', //                             2
        'title: 404', //                              3
        'colour: blue', //                            4
        'phases:', //                                 5
        '  - key: first', //                          6
        '    titel: First', //                        7
        '    milestones:', //                         8
        '      - key: a', //                          9
        '        title: A', //                       10
        '        due: next week', //                 11
        '        type: metting', //                  12
        '        done: reviewed by friend', //       13
        '        effort: long', //                   14
        '        assignee: hires', //                15
        '      - key: a', //                         16
        '        title: Again', //                   17
        '        needs: [b, c]', //                  18
        '        owner: Somebody Nice', //           19
        '      - key: b', //                         20
        '        key: b2', //                        21
        '        title: B', //                       22
        '        due: day 4', //                     23
        '        needs: {a: 1}', //                  24
        '      - just a text', //                    25
        '      - key: d', //                         26
        '        title: D', //                       27
        '        due: day 1', //                     28
        '        guide: "[x](javascript:alert(1))"', // 29
      ].join('\n'),
    );
    expect(problems.map(({ line, path, problem, expected }) => `${line} ${path}: ${problem} ${expected}`)).toEqual([
      '2 key: `A Path` can’t be a key. A key is lower-case letters and digits joined by hyphens, at most 64 ' +
        'characters: `a-path` would do.',
      '3 title: “title” is the number 404, where a text was expected. Put it in double quotes: "404".',
      '4 colour: A path has no key “colour”. Its keys are format, key, title, description, phases.',
      '6 phases[0].title: Phase 1 has no title. Give it a title that says what is reached.',
      '7 phases[0].titel: A phase has no key “titel”. Perhaps “title” is meant.',
      '11 phases[0].milestones[0].due: “next week” is not understood here. Write “day 9”, “day -4” for four working ' +
        'days before the start, or “guild day from day 11”.',
      '12 phases[0].milestones[0].type: “metting” is not understood here. Perhaps “meeting” is meant. It is one of ' +
        'task, meeting, reading, unit, session, build, reflection, deploy, signoff, quiz.',
      '13 phases[0].milestones[0].done: “reviewed by friend” is not understood here. Write “by the hire”, ' +
        '“attended”, “reviewed by mentor” (or expert, or manager), “automatically”, or “automatically, or reviewed ' +
        'by mentor”.',
      '14 phases[0].milestones[0].effort: “long” is not understood here. Write “45m”, “2h” or “1h 30m”.',
      '15 phases[0].milestones[0].assignee: “hires” is not understood here. Perhaps “hire” is meant. It is one of ' +
        'hire, mentor, backup, manager, admin.',
      '16 phases[0].milestones[1].due: This milestone doesn’t say when it is due. Write “day 9”, “day -4” for four ' +
        'working days before the start, or “guild day from day 11”.',
      '16 phases[0].milestones[1].key: “A” and “Again” have the same key `a`. The first one is on line 9. Give each ' +
        'milestone a key of its own.',
      '18 phases[0].milestones[1].needs[1]: “Again” needs `c`, which is not in this path. Perhaps `a` is meant.',
      '19 phases[0].milestones[1].owner: “Again” has “Somebody Nice” as its owner. An owner is a topic such as ' +
        '`api-and-data-design`, or an e-mail address.',
      '21 phases[0].milestones[2].key: The key “key” is here twice; the first one is on line 20. Keep one of the two.',
      '24 phases[0].milestones[2].needs: “needs” is a group of keys, where a list was expected. Write one “- …” a ' +
        'line.',
      '25 phases[0].milestones[3]: A milestone was expected here, not a text. Write key, title and due below each ' +
        'other.',
      '29 phases[0].milestones[4].guide: “D”: the guide links to “javascript:alert(1”, which runs code. Link to an ' +
        'http, https or mailto address.',
    ]);
  });

  it('names a ring of prerequisites in full, at the line that closes it', () => {
    const problems = problemsIn(
      file(
        '- { key: a, title: Alpha, due: 1, needs: [b] }',
        '- { key: b, title: Beta, due: 1, needs: [c] }',
        '- { key: c, title: Gamma, due: 1, needs: [a] }',
      ),
    );
    expect(problems).toEqual([
      {
        line: 10,
        column: 49,
        path: 'phases[0].milestones[2].needs[0]',
        problem:
          'These need each other in a ring, so none could ever start: ' +
          '“Alpha” needs “Beta”, “Beta” needs “Gamma”, “Gamma” needs “Alpha”.',
        expected: 'Remove one of these prerequisites.',
      },
    ]);
  });

  it.each([
    ['nothing', '', 1, 'This file is empty.'],
    ['white space', ' \n\n', 1, 'This file is empty.'],
    ['only a remark', '# to do\n', 1, 'This file is empty.'],
    ['a list', '- a\n- b', 1, 'A path was expected here, not a list.'],
    ['a word', 'hello', 1, 'A path was expected here, not a text.'],
    ['a file of zeroes', 'a: b\n\0\0', 2, 'This is no text file: it holds NUL characters.'],
    ['two documents', `${file()}\n---\nkey: another`, 9, 'A second document starts here.'],
    ['a tab', 'format: x\nphases:\n\t- key: a', 3, 'This line is indented with a tab.'],
    ['a tag', file('- !!js/function x'), 8, 'A tag (a word that starts with “!”) is not read here.'],
    ['a known tag', file('- !!str x'), 8, 'The tag !!str is not read here.'],
    ['an open quote', 'format: x\ntitle: "A path\nphases:\n', 2, 'This quote is never closed.'],
    ['a colon in a text', 'format: guildpath/path@1\ntitle: Deploy: now', 2, 'There is a second “: ” on this line'],
    ['a directive', '%FOO x\n---\nkey: a', 1, 'Directives (lines that start with “%”) are not read here.'],
    ['nesting beyond any path', file(`- ${'{ a: '.repeat(12)}1${' }'.repeat(12)}`), 8, 'This is nested too deeply.'],
    ['a key that is none', 'format: x\n? [a, b]\n: c', 2, 'This key is not a word.'],
  ])('says where and why it can’t read %s', (_, text, line, problem) => {
    expect(problemsIn(text)).toContainEqual(
      expect.objectContaining({ line, problem: expect.stringContaining(problem) as unknown }),
    );
  });

  it('asks for the format, and for one that it knows', () => {
    expect(problemsIn(file().replace('guildpath/path@1', 'guildpath/path@9'))).toContainEqual(
      expect.objectContaining({ line: 1, problem: 'The format “guildpath/path@9” is not known here.' }),
    );
    expect(problemsIn(file().replace(/^.*\n/, ''))).toContainEqual(
      expect.objectContaining({ path: 'format', expected: 'Start the file with “format: guildpath/path@1”.' }),
    );
  });

  it('reads no aliases, so a small file can’t become a large one', () => {
    const bomb = [
      'a: &a [x, x, x, x, x, x, x, x, x]',
      ...'bcdefghij'.split('').map((name, index) => {
        const before = 'abcdefghij'.charAt(index);
        return `${name}: &${name} [${Array<string>(9).fill(`*${before}`).join(', ')}]`;
      }),
    ].join('\n');
    const start = performance.now();
    expect(problemsIn(bomb)).toContainEqual(
      expect.objectContaining({ line: 2, problem: 'The alias *a is not read here.', expected: 'Write the value out.' }),
    );
    expect(performance.now() - start).toBeLessThan(1_000);
  });

  it.each([
    ['brackets', '['],
    ['maps', '{a: '],
    ['dashes', '- '],
    ['question marks', '? '],
    ['anchors', '&a '],
    ['tags', '!a '],
    ['quotes', '"'],
    ['colons', ': '],
    ['empty lines', '\n'],
    ['remarks', '#\n'],
    ['documents', '---\n'],
    ['keys', 'k: v\n'],
    ['open texts', '- "a\n'],
  ])('answers quickly to a megabyte of %s', (_, piece) => {
    const start = performance.now();
    expect(readPathYaml(piece.repeat(Math.floor(1_000_000 / piece.length))).ok).toBe(false);
    expect(performance.now() - start).toBeLessThan(4_000);
  }, 15_000);

  it('answers at once to ten megabytes of junk', () => {
    const junk = 'junk: [{'.repeat(1_310_720);
    const start = performance.now();
    expect(problemsIn(junk)).toEqual([
      { line: 1, path: '', problem: 'This file has 10.5 MB.', expected: 'A path file has 1 MB at most.' },
    ]);
    expect(performance.now() - start).toBeLessThan(500);
  });

  it('stops naming faults after two hundred, and says how many more there are', () => {
    const text = file(...Array.from({ length: 300 }, (_, index) => `- { key: k${index}, title: T, due: never }`));
    const problems = problemsIn(text);
    expect(problems).toHaveLength(201);
    expect(problems[200]?.problem).toBe('There are 100 more like these.');
  });
});
