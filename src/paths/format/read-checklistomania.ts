import { nearest } from '../domain/nearest';
import { PATH_FORMAT } from '../domain/path-document';
import type { MilestoneDefinition, PathDocument } from '../domain/path-document';
import { keyFrom, PATH_LIMITS } from '../domain/path-limits';
import { faultsOf } from '../domain/path-rules';
import type { PathFault } from '../domain/path-rules';
import { placesIn, ProblemList } from './file-problem';
import type { FileProblem } from './file-problem';
import { refusedText } from './file-text';
import { jsonSource } from './json-source';
import { markdownFromHtml, tagsIn } from './safe-markdown';
import { kindOf, placeIn, reportUnknownKeys, shortened } from './source-tree';
import type { SourceMap, SourceNode } from './source-tree';

/**
 * How a checklist's own words about an item's day were read: its days count from its latest prerequisite, in working
 * days, and add up along the way.
 */
export interface DayReading {
  /** Key of the milestone. */
  milestone: string;
  /** The file's number. */
  days: number;
  /** Title of the latest prerequisite, or null for the start itself. */
  after: string | null;
  /** The file's own words: `0 days after “Find a mentor”`. */
  words: string;
  /** The working day on which it is due, as a path counts: 1 is the first, 0 the start itself. */
  day: number;
}

/** A checklist that became a path, or every reason why it couldn't. */
export type ReadChecklistResult =
  | { ok: true; document: PathDocument; faults: PathFault[]; readings: DayReading[]; notes: string[] }
  | { ok: false; problems: FileProblem[] };

/** The item that stands for the start itself. */
const START = 'dayZero';

const CHECKLIST_KEYS = ['checklistName', 'checklistDescription', 'items'] as const;
/** How the first files of this kind spelled them. */
const OLDER_SPELLING: Readonly<Record<string, string>> = {
  checkListName: 'checklistName',
  checkListDescription: 'checklistDescription',
};
const ITEM_KEYS = ['displayName', 'description', 'daysToComplete', 'dependsOn'] as const;
const QUESTION_KEYS = ['prompt', 'displayType', 'possibleResponses'] as const;
const ANSWER_KEYS = ['text', 'items'] as const;

/** Descriptions are a few paragraphs; tags by the thousand are none, and slow to take apart. */
const MOST_TAGS = 200;
const MOST_TAGS_IN_ALL = 8_000;

type Offsets = Readonly<Record<string, number | undefined>>;

/** One item as the file has it, before its place among the others is known. */
interface Item {
  /** Its name in the file, such as `fastDeploy`. */
  name: string;
  /** Where it stands in the file, for messages. */
  path: string;
  offset: number;
  /** Where the values of its keys stand. */
  offsets: Offsets;
  title: string;
  guide: string;
  days: number;
  dependsOn: { name: string; offset: number }[];
  /** Which answer brings it; null for the items that everybody gets. */
  answer: Answer | null;
}

interface Answer {
  question: string;
  text: string;
}

/**
 * Reads a checklist of the kind that 18F's Checklistomania keeps as JSON. Never throws, and answers quickly.
 *
 * Every item becomes a required task of the hire's, checked off by the hire, in one phase named after the checklist.
 * `dayZero` is the start itself and no milestone. An item's days count from its latest prerequisite, as working days.
 * A question (`prompt`) is no milestone either: what its answers bring becomes conditional on that answer.
 * Descriptions are HTML there and become safe Markdown here.
 */
export function readChecklistomania(text: string): ReadChecklistResult {
  const refused = refusedText(text);
  if (refused !== null) return { ok: false, problems: refused };
  const source = text.startsWith('\ufeff') ? text.slice(1) : text;
  const problems = new ProblemList(placesIn(source));
  const tree = jsonSource(source, problems);
  if (tree === null) return { ok: false, problems: problems.inOrder() };
  const reading = new ChecklistReading(problems);
  const result = reading.checklist(tree);
  return result === null || !problems.isEmpty ? { ok: false, problems: problems.inOrder() } : result;
}

class ChecklistReading {
  private readonly items: Item[] = [];
  private readonly questions = new Set<string>();
  private readonly notes: string[] = [];
  private hasStart = false;
  private tooMany = false;
  private tagsLeft = MOST_TAGS_IN_ALL;
  private headings: Offsets = {};

  constructor(private readonly problems: ProblemList) {}

  checklist(root: SourceNode): ReadChecklistResult | null {
    if (root.kind !== 'map') {
      this.problems.add(root.offset, '', `A checklist was expected here, not ${kindOf(root)}.`, EXPECTED_CHECKLIST);
      return null;
    }
    const tree = inNewerSpelling(root);
    reportUnknownKeys(tree, CHECKLIST_KEYS, '', 'A checklist', this.problems);
    this.headings = offsetsIn(tree);
    const title = this.required(tree.entries.get('checklistName')?.value, 'checklistName', tree);
    const description = this.textAt(tree.entries.get('checklistDescription')?.value, 'checklistDescription');
    this.readItems(tree, '', null);
    if (this.tooMany) return null;
    const needs = this.items.map((item) => this.prerequisitesOf(item));
    return this.document(title ?? '', description, needs);
  }

  private document(title: string, description: string | undefined, needs: Item[][]): ReadChecklistResult | null {
    const keys = uniqueKeys(this.items.map(({ name }) => name));
    const indexOf = new Map(this.items.map((item, index) => [item, index]));
    const keyOf = (item: Item): string => keys[indexOf.get(item)!]!;
    const milestones = this.items.map((item, index) => milestoneOf(item, keys[index]!, needs[index]!.map(keyOf)));
    const path = pathOf(title, description, milestones);
    // Rings first: only without any can the days be added up.
    this.report(faultsOf(path), milestones);
    if (!this.problems.isEmpty) return null;
    const readings = this.readDays(needs, keys);
    const dated = milestones.map((milestone, index) => ({ ...milestone, due: { day: readings[index]!.day } }));
    const order = this.items.map((_, index) => index).sort((one, other) => readings[one]!.day - readings[other]!.day);
    const inOrder = order.map((index) => dated[index]!);
    const document = pathOf(title, description, inOrder);
    const faults = faultsOf(document);
    this.report(faults, inOrder, order);
    if (!this.hasStart) {
      this.notes.push(`The file has no “${START}”. Items without a prerequisite count from the start.`);
    }
    return { ok: true, document, faults, readings: order.map((index) => readings[index]!), notes: this.notes };
  }

  /** Days count from the latest prerequisite; the first one named wins among equals. */
  private readDays(needs: Item[][], keys: string[]): DayReading[] {
    const indexOf = new Map(this.items.map((item, index) => [item, index]));
    const readings = new Map<Item, DayReading>();
    const waiting = this.items.map((item) => item);
    // Each round reads the items whose prerequisites are all read; without rings every round reads at least one.
    while (waiting.length > 0) {
      const index = waiting.findIndex((item) => needs[indexOf.get(item)!]!.every((needed) => readings.has(needed)));
      const [item] = waiting.splice(index, 1);
      const latest = this.latestOf(item!, needs[indexOf.get(item!)!]!, readings);
      const after = latest === null ? null : latest.title;
      readings.set(item!, {
        milestone: keys[indexOf.get(item!)!]!,
        days: item!.days,
        after,
        words: inWords(item!.days, after),
        day: (latest === null ? 0 : readings.get(latest)!.day) + item!.days,
      });
    }
    return this.items.map((item) => readings.get(item)!);
  }

  private latestOf(item: Item, needed: Item[], readings: Map<Item, DayReading>): Item | null {
    const namesStart = item.dependsOn.some(({ name }) => name === START);
    let latest: Item | null = null;
    let day = namesStart ? 0 : Number.NEGATIVE_INFINITY;
    for (const one of needed) {
      const its = readings.get(one)!.day;
      if (its > day) {
        latest = one;
        day = its;
      }
    }
    return latest;
  }

  private readItems(tree: SourceMap, path: string, answer: Answer | null): void {
    const items = tree.entries.get('items')?.value;
    const here = placeIn(path, 'items');
    if (items === undefined) {
      // An answer may bring nothing; a checklist without items is none.
      if (answer === null) this.problems.add(tree.offset, here, 'The checklist has no items.', EXPECTED_CHECKLIST);
      return;
    }
    if (items.kind !== 'map') {
      this.problems.add(items.offset, here, `“items” is ${kindOf(items)}, where a group was expected.`, EXPECTED_ITEMS);
      return;
    }
    // One more than milestones: the start is an item too.
    if (this.items.length + items.entries.size > PATH_LIMITS.milestones + 1) {
      this.tooMany = true;
      const most = `A path has at most ${PATH_LIMITS.milestones} milestones.`;
      this.problems.add(items.offset, here, 'This checklist has far too many items.', most);
      return;
    }
    for (const [name, { keyOffset, value }] of items.entries) {
      const itemPath = placeIn(here, name);
      if (value.kind !== 'map') {
        this.problems.add(value.offset, itemPath, `An item was expected here, not ${kindOf(value)}.`, EXPECTED_ITEMS);
      } else if (value.entries.has('prompt') || value.entries.has('possibleResponses')) {
        this.question(name, value, itemPath, keyOffset, answer);
      } else {
        this.item(name, value, itemPath, keyOffset, answer);
      }
    }
  }

  private item(name: string, tree: SourceMap, path: string, offset: number, answer: Answer | null): void {
    reportUnknownKeys(tree, ITEM_KEYS, path, 'An item', this.problems);
    const item: Item = {
      name,
      path,
      offset,
      offsets: offsetsIn(tree),
      title: this.required(tree.entries.get('displayName')?.value, placeIn(path, 'displayName'), tree) ?? '',
      guide: '',
      days: this.days(tree, path),
      dependsOn: this.dependsOn(tree, path),
      answer,
    };
    if (name === START && answer === null) {
      this.start(item);
      return;
    }
    item.guide = this.guide(tree, path, item.title);
    this.items.push(item);
  }

  /** `dayZero` is the start itself: nothing comes before it, and it takes no time. */
  private start({ path, offset, offsets, days, dependsOn }: Item): void {
    this.hasStart = true;
    if (days !== 0) {
      this.problems.add(offsets.daysToComplete ?? offset, placeIn(path, 'daysToComplete'),
        `“${START}” is the start itself, but it takes ${days} days.`, 'Its daysToComplete is 0.');
    }
    if (dependsOn.length > 0) {
      this.problems.add(offsets.dependsOn ?? offset, placeIn(path, 'dependsOn'),
        `“${START}” is the start itself, but it depends on others.`, 'Its dependsOn is [].');
    }
  }

  private question(name: string, tree: SourceMap, path: string, offset: number, outer: Answer | null): void {
    if (outer !== null) {
      this.problems.add(offset, path, 'A question within an answer is not read here.', 'Ask it beside the first one.');
      return;
    }
    reportUnknownKeys(tree, QUESTION_KEYS, path, 'A question', this.problems);
    this.questions.add(name);
    const question = this.required(tree.entries.get('prompt')?.value, placeIn(path, 'prompt'), tree) ?? '';
    const kind = tree.entries.get('displayType')?.value;
    if (kind !== undefined && !(kind.kind === 'scalar' && (kind.value === 'radio' || kind.value === 'checkbox'))) {
      this.problems.add(kind.offset, placeIn(path, 'displayType'), 'This kind of question is not known here.',
        'It is "radio" or "checkbox".');
    }
    const answers = tree.entries.get('possibleResponses')?.value;
    const answersPath = placeIn(path, 'possibleResponses');
    if (answers?.kind !== 'list') {
      this.problems.add(answers?.offset ?? offset, answersPath, 'The question has no list of answers.',
        'Write "possibleResponses": [{ "text": …, "items": … }].');
      return;
    }
    answers.items.forEach((one, index) => this.answer(one, `${answersPath}[${index}]`, question));
  }

  private answer(node: SourceNode, path: string, question: string): void {
    if (node.kind !== 'map') {
      this.problems.add(node.offset, path, `An answer was expected here, not ${kindOf(node)}.`,
        'Write { "text": …, "items": … }.');
      return;
    }
    reportUnknownKeys(node, ANSWER_KEYS, path, 'An answer', this.problems);
    const text = this.required(node.entries.get('text')?.value, placeIn(path, 'text'), node) ?? '';
    this.readItems(node, path, { question, text });
  }

  private guide(tree: SourceMap, path: string, title: string): string {
    const html = this.textAt(tree.entries.get('description')?.value, placeIn(path, 'description'));
    if (html === undefined) return '';
    const offset = tree.entries.get('description')?.value.offset ?? tree.offset;
    if (html.length > PATH_LIMITS.guideLength) {
      this.problems.add(offset, placeIn(path, 'description'), `The description has ${html.length} characters.`,
        `Keep it to ${PATH_LIMITS.guideLength} at most.`);
      return '';
    }
    const tags = tagsIn(html);
    this.tagsLeft -= tags;
    if (tags > MOST_TAGS || this.tagsLeft < 0) {
      this.problems.add(offset, placeIn(path, 'description'), 'The description has far more tags than words need.',
        'Write it with a few paragraphs, lists and links.');
      return '';
    }
    const safe = markdownFromHtml(html);
    if (safe.leftOut.length > 0) {
      this.notes.push(`The description of “${shortened(title)}” held ${safe.leftOut.join(' and ')}, which was left out.`);
    }
    return safe.markdown;
  }

  private days(tree: SourceMap, path: string): number {
    const value = tree.entries.get('daysToComplete')?.value;
    const here = placeIn(path, 'daysToComplete');
    if (value?.kind === 'scalar' && Number.isSafeInteger(value.value)) return Number(value.value);
    const expected = 'Write a whole number of days, such as 5, or -4 for four days before.';
    if (value === undefined) this.problems.add(
      tree.offset,
      here,
      'The item doesn’t say how many days it has.',
      expected,
    );
    else this.problems.add(value.offset, here, `“daysToComplete” is ${kindOf(value)}, where whole days were expected.`, expected);
    return 0;
  }

  private dependsOn(tree: SourceMap, path: string): Item['dependsOn'] {
    const value = tree.entries.get('dependsOn')?.value;
    const here = placeIn(path, 'dependsOn');
    if (value === undefined) return [];
    if (value.kind !== 'list') {
      this.problems.add(value.offset, here, `“dependsOn” is ${kindOf(value)}, where a list was expected.`,
        'Write a list of items, such as ["dayZero"].');
      return [];
    }
    return value.items.flatMap((item, index) => {
      const name = this.textAt(item, `${here}[${index}]`);
      return name === undefined ? [] : [{ name, offset: item.offset }];
    });
  }

  /**
   * The items that an item waits for. A name means the item beside it first, then the one that everybody gets, then
   * all of that name which answers may bring: whichever of them doesn't apply holds nobody up.
   */
  private prerequisitesOf(item: Item): Item[] {
    const found = new Set<Item>();
    item.dependsOn.forEach(({ name, offset }, index) => {
      if (name === START) return;
      const named = this.items.filter((other) => other.name === name);
      const beside = named.filter(({ answer }) => answer === item.answer);
      const common = named.filter(({ answer }) => answer === null);
      const meant = [beside, common, named].find((some) => some.length > 0) ?? [];
      meant.forEach((other) => found.add(other));
      if (meant.length === 0) this.unknownPrerequisite(item, name, offset, `${item.path}.dependsOn[${index}]`);
    });
    return [...found];
  }

  private unknownPrerequisite(item: Item, name: string, offset: number, path: string): void {
    if (this.questions.has(name)) {
      this.problems.add(offset, path, `“${item.title}” depends on “${shortened(name)}”, which is a question.`,
        'Name the items that its answers bring.');
      return;
    }
    const meant = nearest(name, this.items.map((other) => other.name));
    this.problems.add(offset, path, `“${item.title}” depends on “${shortened(name)}”, which is not in this checklist.`,
      meant === null ? 'Name an item of this checklist.' : `Perhaps “${meant}” is meant.`);
  }

  /** @param order the items' positions in the file, in the order of the document's milestones */
  private report(faults: PathFault[], milestones: MilestoneDefinition[], order = milestones.map((_, index) => index)): void {
    for (const fault of faults) {
      if (fault.severity !== 'fatal') continue;
      const item = fault.place.milestone === undefined ? undefined : this.items[order[fault.place.milestone]!];
      const field = item === undefined ? undefined : FIELD_IN_FILE[fault.place.field ?? 'key'];
      if (item === undefined) this.reportOnce(this.headings, headingOf(fault), '', fault);
      else this.reportOnce({ ...item.offsets, '': item.offset }, field ?? '', item.path, fault);
    }
  }

  private reportOnce(offsets: Offsets, key: string, owner: string, fault: PathFault): void {
    const path = key === '' ? owner : placeIn(owner, key);
    if (this.problems.has(path)) return;
    this.problems.add(offsets[key] ?? offsets[''] ?? 0, path, fault.sentence, fault.remedy);
  }

  private required(value: SourceNode | undefined, path: string, owner: SourceMap): string | undefined {
    const text = this.textAt(value, path)?.replace(/\s+/g, ' ').trim();
    if (text !== undefined && text !== '') return text;
    if (!this.problems.has(path)) {
      const key = path.slice(path.lastIndexOf('.') + 1);
      this.problems.add(value?.offset ?? owner.offset, path, `“${key}” is missing here.`, `Write "${key}": "…".`);
    }
    return undefined;
  }

  private textAt(value: SourceNode | undefined, path: string): string | undefined {
    if (value === undefined) return undefined;
    if (value.kind === 'scalar' && typeof value.value === 'string') return value.value;
    const key = path.slice(path.lastIndexOf('.') + 1);
    this.problems.add(value.offset, path, `“${key}” is ${kindOf(value)}, where a text was expected.`,
      'Write a text in double quotes.');
    return undefined;
  }
}

const EXPECTED_CHECKLIST = 'Write { "checklistName": …, "checklistDescription": …, "items": { … } }.';
const EXPECTED_ITEMS = 'Write "name": { "displayName": …, "description": …, "daysToComplete": …, "dependsOn": [ … ] }.';

const FIELD_IN_FILE: Partial<Record<NonNullable<PathFault['place']['field']>, (typeof ITEM_KEYS)[number]>> = {
  title: 'displayName',
  guide: 'description',
  due: 'daysToComplete',
  needs: 'dependsOn',
};

function headingOf(fault: PathFault): string {
  return fault.place.field === 'description' ? 'checklistDescription' : 'checklistName';
}

function inNewerSpelling(tree: SourceMap): SourceMap {
  const entries = [...tree.entries].map(([key, entry]) => {
    const newer = OLDER_SPELLING[key] ?? key;
    return [tree.entries.has(newer) ? key : newer, entry] as const;
  });
  return { ...tree, entries: new Map(entries) };
}

function offsetsIn(tree: SourceMap): Offsets {
  return Object.fromEntries([...tree.entries].map(([key, { value }]) => [key, value.offset]));
}

function milestoneOf(item: Item, key: string, needs: string[]): MilestoneDefinition {
  const { answer } = item;
  return {
    key,
    title: item.title,
    guide: item.guide,
    type: 'task',
    completion: { mode: 'self' },
    due: { day: 1 },
    needs,
    ...(answer === null
      ? { requirement: 'required' as const }
      : { requirement: 'conditional' as const, condition: conditionOf(answer) }),
    assignee: 'hire',
  };
}

function conditionOf({ question, text }: Answer): string {
  return `the answer to “${question}” is “${text}”`;
}

function pathOf(title: string, description: string | undefined, milestones: MilestoneDefinition[]): PathDocument {
  const key = keyFrom(title, 'checklist');
  const words = description?.trim();
  return {
    format: PATH_FORMAT,
    key,
    title,
    ...(words === undefined || words === '' ? {} : { description: words }),
    phases: [{ key, title, milestones }],
  };
}

function uniqueKeys(names: string[]): string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const key = keyFrom(name, 'item');
    let unique = key;
    for (let count = 2; taken.has(unique); count += 1) {
      const suffix = `-${count}`;
      unique = key.slice(0, PATH_LIMITS.keyLength - suffix.length).replace(/-+$/, '') + suffix;
    }
    taken.add(unique);
    return unique;
  });
}

function inWords(days: number, after: string | null): string {
  const count = `${Math.abs(days)} ${Math.abs(days) === 1 ? 'day' : 'days'}`;
  return `${count} ${days < 0 ? 'before' : 'after'} ${after === null ? 'the start' : `“${after}”`}`;
}
