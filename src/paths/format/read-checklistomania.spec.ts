import { describe, expect, it } from '@jest/globals';
import type { FileProblem } from './file-problem';
import { readChecklistomania } from './read-checklistomania';
import { readPathYaml } from './read-yaml';
import { writePathYaml } from './write-yaml';

type Read = Extract<ReturnType<typeof readChecklistomania>, { ok: true }>;

/** A checklist in that format, of our own making: it welcomes a gardener. */
const GARDENER = `{"checklistName": "New Gardener",
"checklistDescription": "For everyone who joins the garden.",
"items":
	{"dayZero": {
		"displayName": "First day",
		"description": "You are here.",
		"daysToComplete": 0,
		"dependsOn": []
	},
	"orderBoots": {
		"displayName": "Order boots",
		"description": "Ask for <b>the right size</b>.",
		"daysToComplete": -4,
		"dependsOn": ["dayZero"]
	},
	"tryBoots": {
		"displayName": "Try the boots on",
		"description": " ",
		"daysToComplete": 5,
		"dependsOn": ["orderBoots"]
	},
	"findBed": {
		"displayName": "Find a bed of your own",
		"description": "Look at <a href=\\"https://garden.example/beds\\"</a>the map.",
		"daysToComplete": 30,
		"dependsOn": ["dayZero"]
	},
	"firstHarvest": {
		"displayName": "Bring in a first harvest",
		"description": "<script>grow()</script>Taste it.",
		"daysToComplete": 0,
		"dependsOn": ["tryBoots", "findBed", "dayZero"]
	},
	"meetNeighbours": {
		"displayName": "Meet the neighbours",
		"description": "",
		"daysToComplete": 0,
		"dependsOn": ["dayZero"]
	}}
}
`;

function read(text: string): Read {
  const result = readChecklistomania(text);
  if (!result.ok) throw new Error(JSON.stringify(result.problems, null, 2));
  return result;
}

function problemsIn(text: string): FileProblem[] {
  const result = readChecklistomania(text);
  return result.ok ? [] : result.problems;
}

/** A checklist of these items; each is written as JSON after its name. */
function checklist(items: Record<string, object>): string {
  return JSON.stringify({ checklistName: 'A list', checklistDescription: 'For a test', items }, null, 2);
}

function item(displayName: string, daysToComplete: number, ...dependsOn: string[]): object {
  return { displayName, description: '', daysToComplete, dependsOn };
}

describe('reading a checklist', () => {
  it('makes one phase of it, with the hire’s own tasks in the order of their days', () => {
    const { document, faults, notes } = read(GARDENER);
    expect(document).toMatchObject({
      key: 'new-gardener',
      title: 'New Gardener',
      description: 'For everyone who joins the garden.',
      phases: [{ key: 'new-gardener', title: 'New Gardener' }],
    });
    expect(document.phases[0]?.milestones.map(({ key, due, needs }) => ({ key, due, needs }))).toEqual([
      { key: 'order-boots', due: { day: -4 }, needs: [] },
      { key: 'meet-neighbours', due: { day: 0 }, needs: [] },
      { key: 'try-boots', due: { day: 1 }, needs: ['order-boots'] },
      { key: 'find-bed', due: { day: 30 }, needs: [] },
      { key: 'first-harvest', due: { day: 30 }, needs: ['try-boots', 'find-bed'] },
    ]);
    for (const milestone of document.phases[0]!.milestones) {
      expect(milestone).toMatchObject({
        type: 'task',
        completion: { mode: 'self' },
        requirement: 'required',
        assignee: 'hire',
      });
    }
    expect(faults).toEqual([]);
    expect(notes).toEqual(['The description of “Bring in a first harvest” held <script>, which was left out.']);
  });

  it('says of each item both what the file says and the day that it means', () => {
    expect(read(GARDENER).readings).toEqual([
      { milestone: 'order-boots', days: -4, after: null, words: '4 days before the start', day: -4 },
      { milestone: 'meet-neighbours', days: 0, after: null, words: '0 days after the start', day: 0 },
      { milestone: 'try-boots', days: 5, after: 'Order boots', words: '5 days after “Order boots”', day: 1 },
      { milestone: 'find-bed', days: 30, after: null, words: '30 days after the start', day: 30 },
      {
        milestone: 'first-harvest',
        days: 0,
        after: 'Find a bed of your own',
        words: '0 days after “Find a bed of your own”',
        day: 30,
      },
    ]);
  });

  it('turns descriptions into safe Markdown, malformed ones too', () => {
    const guides = read(GARDENER).document.phases[0]!.milestones.map(({ key, guide }) => [key, guide]);
    expect(Object.fromEntries(guides)).toEqual({
      'order-boots': 'Ask for **the right size**.',
      'meet-neighbours': '',
      'try-boots': '',
      'find-bed': 'Look at [the map.](https://garden.example/beds)',
      'first-harvest': 'Taste it.',
    });
  });

  it('can be exported as YAML and read back', () => {
    const { document } = read(GARDENER);
    expect(readPathYaml(writePathYaml(document))).toEqual({ ok: true, document, faults: [] });
  });

  it('adds days up along a chain, from the latest of several, and counts the start among them', () => {
    const { readings } = read(
      checklist({
        dayZero: item('Start', 0),
        a: item('A', 10, 'dayZero'),
        b: item('B', 20, 'a'),
        c: item('C', 30, 'b'),
        before: item('Before', -7, 'dayZero'),
        fromBefore: item('From before', 2, 'before'),
        fromBoth: item('From both', 2, 'before', 'dayZero'),
      }),
    );
    expect(Object.fromEntries(readings.map(({ milestone, day }) => [milestone, day]))).toEqual({
      a: 10,
      b: 30,
      c: 60,
      before: -7,
      'from-before': -5,
      'from-both': 2,
    });
  });

  it('names a fault of order beside its item, and imports it all the same', () => {
    const { faults } = read(checklist({ dayZero: item('Start', 0), a: item('A', 5), b: item('B', -2, 'a') }));
    expect(faults).toMatchObject([
      { code: 'due_before_prerequisite', severity: 'publishing', milestone: 'b', others: ['a'] },
    ]);
  });

  it('does without “dayZero”, and says so', () => {
    const { document, notes } = read(checklist({ enroll: item('Enroll', 30), learn: item('Learn', 360, 'enroll') }));
    expect(document.phases[0]?.milestones.map(({ due }) => due)).toEqual([{ day: 30 }, { day: 390 }]);
    expect(notes).toEqual(['The file has no “dayZero”. Items without a prerequisite count from the start.']);
  });

  it('reads the older spelling, and items without a description', () => {
    const items = { a: { displayName: 'A', daysToComplete: 1 } };
    const older = { checkListName: 'Old', checkListDescription: 'x', items };
    expect(read(JSON.stringify(older)).document).toMatchObject({ title: 'Old', description: 'x' });
  });

  it('gives items whose names differ only in spelling keys of their own', () => {
    const { document } = read(checklist({ setUp: item('A', 1), set_up: item('B', 1, 'setUp'), SetUp: item('C', 1) }));
    expect(document.phases[0]?.milestones.map(({ key }) => key)).toEqual(['set-up', 'set-up-3', 'set-up-2']);
  });

  it('makes what an answer brings conditional on that answer', () => {
    const { document, faults } = read(
      checklist({
        dayZero: item('Start', 0),
        hosting: {
          prompt: 'Where does it run?',
          displayType: 'radio',
          possibleResponses: [
            {
              text: 'In the cloud',
              items: { account: item('Get an account', 1), notify: item('Tell them', 1, 'account') },
            },
            { text: 'Here', items: { rack: item('Find a rack', 2), notify: item('Tell us', 1, 'rack') } },
            { text: 'Nowhere' },
          ],
        },
        launch: item('Launch', 3, 'notify', 'dayZero'),
      }),
    );
    expect(document.phases[0]?.milestones).toMatchObject([
      { key: 'account', condition: 'the answer to “Where does it run?” is “In the cloud”', needs: [] },
      { key: 'notify', requirement: 'conditional', needs: ['account'] },
      { key: 'rack', condition: 'the answer to “Where does it run?” is “Here”', needs: [] },
      { key: 'notify-2', requirement: 'conditional', needs: ['rack'] },
      // Whichever doesn't apply is waived, so waiting for both holds nobody up.
      { key: 'launch', requirement: 'required', needs: ['notify', 'notify-2'] },
    ]);
    expect(faults).toEqual([]);
  });

  it('takes a name that stands twice for the item beside it first, then for the one that everybody gets', () => {
    const answers = [{ text: 'Yes', items: { notify: item('Tell us', 2, 'plan'), pack: item('Pack', 1, 'notify') } }];
    const { document } = read(
      checklist({
        plan: item('Plan', 1),
        notify: item('Tell them', 3, 'plan'),
        moving: { prompt: 'Are you moving?', displayType: 'checkbox', possibleResponses: answers },
        party: item('Have a party', 2, 'notify'),
      }),
    );
    const needs = document.phases[0]!.milestones.map((milestone) => [milestone.title, milestone.needs]);
    expect(Object.fromEntries(needs)).toMatchObject({ Pack: ['notify-2'], 'Have a party': ['notify'] });
  });
});

describe('refusing a checklist', () => {
  it('names every fault at once, with its line and what would be right', () => {
    const text = [
      '{ "checklistName": "", "checklistColour": "blue",', //                                             1
      '  "items": {', //                                                                                   2
      '    "dayZero": { "displayName": "Start", "daysToComplete": 2, "dependsOn": ["a"] },', //             3
      '    "a": { "displayName": "A", "daysToComplete": "5", "dependsOn": "dayZero" },', //                 4
      '    "b": { "displayname": "B", "daysToComplete": 1.5, "dependsOn": ["dayzero", 3] },', //            5
      '    "c": { "displayName": "C", "dependsOn": ["missing"] },', //                                      6
      '    "c": { "displayName": "Again", "daysToComplete": 1 },', //                                       7
      '    "d": "later",', //                                                                               8
      '    "e": { "displayName": "E", "daysToComplete": 1, "dependsOn": ["f"] },', //                       9
      '    "f": { "displayName": "F", "daysToComplete": 1, "dependsOn": ["e", "q"] },', //                 10
      '    "q": { "prompt": "Which?", "displayType": "slider", "possibleResponses": {} }', //              11
      '  }', //                                                                                            12
      '}', //                                                                                              13
    ].join('\n');
    expect(problemsIn(text).map(({ line, path, problem }) => `${line} ${path}: ${problem}`)).toEqual([
      '1 checklistName: “checklistName” is missing here.',
      '1 checklistColour: A checklist has no key “checklistColour”.',
      '3 items.dayZero.daysToComplete: “dayZero” is the start itself, but it has 2 days.',
      '3 items.dayZero.dependsOn: “dayZero” is the start itself, but it depends on others.',
      '4 items.a.daysToComplete: “daysToComplete” is a text, where whole days were expected.',
      '4 items.a.dependsOn: “dependsOn” is a text, where a list was expected.',
      '5 items.b.displayName: “displayName” is missing here.',
      '5 items.b.displayname: An item has no key “displayname”.',
      '5 items.b.daysToComplete: “daysToComplete” is the number 1.5, where whole days were expected.',
      '5 items.b.dependsOn[0]: “b” depends on “dayzero”, which is not in this checklist.',
      '5 items.b.dependsOn[1]: An entry of “dependsOn” is the number 3, where a text was expected.',
      '6 items.c.daysToComplete: The item doesn’t say how many days it has.',
      '6 items.c.dependsOn[0]: “C” depends on “missing”, which is not in this checklist.',
      '7 items.c: The key “c” is here twice; the first one is on line 6.',
      '8 items.d: An item was expected here, not a text.',
      '10 items.f.dependsOn: These need each other in a ring, so none could ever start: “E” needs “F”, “F” needs “E”.',
      '10 items.f.dependsOn[1]: “F” depends on “q”, which is a question.',
      '11 items.q.displayType: This kind of question is not known here.',
      '11 items.q.possibleResponses: The question has no list of answers.',
    ]);
    expect(problemsIn(text).find(({ path }) => path === 'items.b.dependsOn[0]')?.expected).toBe(
      'Perhaps “dayZero” is meant.',
    );
  });

  it.each([
    ['text behind the end', `${GARDENER}Status API Shop`, 41, 'There is text behind the end of the document.'],
    ['a spare comma', '{"checklistName": "x", "items": {},\n}', 1, 'There is a comma before “}”.'],
    ['a list', '[]', 1, 'A checklist was expected here, not a list.'],
    ['no items', '{"checklistName": "x",\n"item": {}}', 1, 'The checklist has no items.'],
    ['nothing', '', 1, 'This file is empty.'],
  ])('says where and why it can’t read %s', (_, text, line, problem) => {
    expect(problemsIn(text)).toContainEqual(expect.objectContaining({ line, problem }));
  });

  it('refuses days beyond what a path can hold, at the item that has them', () => {
    const text = checklist({ dayZero: item('Start', 0), a: item('A', 900), b: item('B', 900, 'a') });
    expect(problemsIn(text)).toMatchObject([
      { path: 'items.b.daysToComplete', problem: '“B” is due on day 1800.' },
    ]);
  });

  const thousands = Object.fromEntries(Array.from({ length: 5_000 }, (_, index) => [`i${index}`, item('T', 1)]));

  it('refuses descriptions that together have tags by the thousand', () => {
    const description = '<b>a</b>'.repeat(90);
    const items = Array.from({ length: 60 }, (_, index) => [`i${index}`, { ...item('T', 1), description }] as const);
    expect(problemsIn(checklist(Object.fromEntries(items)))).toHaveLength(60 - 44);
  });

  it.each([
    ['far too many items', checklist(thousands)],
    ['tags nested by the hundred', checklist({ a: { ...item('A', 1), description: '<b>'.repeat(5_000) } })],
    ['a megabyte of brackets', '{"items":'.repeat(110_000)],
  ])('answers quickly to %s', (_, text) => {
    const start = performance.now();
    expect(problemsIn(text)).toHaveLength(1);
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});
