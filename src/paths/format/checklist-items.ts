import { nearest } from '../domain/nearest';
import { PATH_LIMITS } from '../domain/path-limits';
import type { ProblemList } from './file-problem';
import { markdownFromHtml, tagsIn } from './safe-markdown';
import { kindOf, placeIn, reportUnknownKeys, shortened } from './source-tree';
import type { SourceMap, SourceNode } from './source-tree';

/** A checklist as its file has it: checked for form, its prerequisites found, nothing added up yet. */
export interface Checklist {
  title: string;
  description: string | undefined;
  /** In the order of the file, the start left out. */
  items: ChecklistItem[];
  /** Whether the file names the start itself. */
  hasStart: boolean;
  /** What had to be left out of descriptions. */
  notes: string[];
  offsets: Offsets;
}

/** One item of a checklist. */
export interface ChecklistItem {
  /** Its name in the file, such as `fastDeploy`. */
  name: string;
  title: string;
  /** Markdown. */
  guide: string;
  /** Working days, counted from the latest prerequisite; negative ones lie before it. */
  days: number;
  /** Whether it names the start among its prerequisites. */
  fromStart: boolean;
  prerequisites: ChecklistItem[];
  /** The answer that brings it; null for the items that everybody gets. */
  answer: Answer | null;
  /** Where it stands in the file, and where the values of its keys do. */
  path: string;
  offset: number;
  offsets: Offsets;
}

export interface Answer {
  question: string;
  text: string;
}

/** Offsets of the values in a map, by key. */
export type Offsets = Readonly<Record<string, number | undefined>>;

/** The item that stands for the start itself. */
export const START = 'dayZero';

const CHECKLIST_KEYS = ['checklistName', 'checklistDescription', 'items'] as const;
/** How the first files of this kind spelled them. */
const OLDER_SPELLING: ReadonlyMap<string, string> = new Map([
  ['checkListName', 'checklistName'],
  ['checkListDescription', 'checklistDescription'],
]);
const ITEM_KEYS = ['displayName', 'description', 'daysToComplete', 'dependsOn'] as const;
export type ItemKey = (typeof ITEM_KEYS)[number];
const QUESTION_KEYS = ['prompt', 'displayType', 'possibleResponses'] as const;
const ANSWER_KEYS = ['text', 'items'] as const;

const EXPECTED_CHECKLIST = 'Write { "checklistName": …, "checklistDescription": …, "items": { … } }.';
const EXPECTED_ITEM = 'Write "name": { "displayName": …, "description": …, "daysToComplete": …, "dependsOn": [ … ] }.';

/** Descriptions are a few paragraphs; tags by the thousand are none, and slow to take apart. */
const MOST_TAGS = 200;
const MOST_TAGS_IN_ALL = 8_000;

/** Looking for the name that was meant compares every pair of words; beyond this many nobody reads the hints. */
const MOST_HINTS = 25;

/**
 * Reads a checklist out of a file's tree. What is wrong is added to `problems`; the answer is what could be read, or
 * null when that is nothing.
 */
export function checklistIn(tree: SourceNode, problems: ProblemList): Checklist | null {
  return new ChecklistReading(problems).checklist(tree);
}

/** What an item names as its prerequisites, before it is known whether they exist. */
interface Named {
  name: string;
  offset: number;
  path: string;
}

class ChecklistReading {
  private readonly items: ChecklistItem[] = [];
  private readonly named = new Map<ChecklistItem, Named[]>();
  private readonly questions = new Set<string>();
  private readonly notes: string[] = [];
  private hasStart = false;
  private tagsLeft = MOST_TAGS_IN_ALL;

  constructor(private readonly problems: ProblemList) {}

  checklist(root: SourceNode): Checklist | null {
    if (root.kind !== 'map') {
      this.problems.add(root.offset, '', `A checklist was expected here, not ${kindOf(root)}.`, EXPECTED_CHECKLIST);
      return null;
    }
    const tree = inNewerSpelling(root);
    reportUnknownKeys(tree, CHECKLIST_KEYS, '', 'A checklist', this.problems);
    const title = this.required(tree, 'checklistName', '');
    const description = this.text(tree, 'checklistDescription', '')?.trim();
    this.readItems(tree, '', null);
    this.findPrerequisites();
    const { items, hasStart, notes } = this;
    return { title, description, items, hasStart, notes, offsets: offsetsIn(tree) };
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
      this.problems.add(items.offset, here, `“items” is ${kindOf(items)}, where a group was expected.`, EXPECTED_ITEM);
      return;
    }
    // One more than milestones: the start is an item too.
    if (this.items.length + items.entries.size > PATH_LIMITS.milestones + 1) {
      const most = `A path has at most ${PATH_LIMITS.milestones} milestones.`;
      this.problems.add(items.offset, here, 'This checklist has far too many items.', most);
      return;
    }
    for (const [name, { keyOffset, value }] of items.entries) {
      const itemPath = placeIn(here, name);
      if (value.kind !== 'map') {
        this.problems.add(value.offset, itemPath, `An item was expected here, not ${kindOf(value)}.`, EXPECTED_ITEM);
      } else if (value.entries.has('prompt') || value.entries.has('possibleResponses')) {
        this.readQuestion(name, value, itemPath, keyOffset, answer);
      } else {
        this.readItem(name, value, itemPath, keyOffset, answer);
      }
    }
  }

  private readItem(name: string, tree: SourceMap, path: string, offset: number, answer: Answer | null): void {
    reportUnknownKeys(tree, ITEM_KEYS, path, 'An item', this.problems);
    const title = this.required(tree, 'displayName', path);
    const days = this.days(tree, path);
    const named = this.dependsOn(tree, path);
    if (name === START && answer === null) {
      this.checkStart(tree, path, days, named);
      return;
    }
    const item: ChecklistItem = {
      name,
      title,
      guide: this.guide(tree, path, title),
      days,
      fromStart: named.some((one) => one.name === START),
      prerequisites: [],
      answer,
      path,
      offset,
      offsets: offsetsIn(tree),
    };
    this.items.push(item);
    this.named.set(item, named);
  }

  /** `dayZero` is the start itself: nothing comes before it, and it takes no time. */
  private checkStart(tree: SourceMap, path: string, days: number, named: Named[]): void {
    this.hasStart = true;
    const offsets = offsetsIn(tree);
    if (days !== 0) {
      const offset = offsets['daysToComplete'] ?? tree.offset;
      const problem = `“${START}” is the start itself, but it has ${days} days.`;
      this.problems.add(offset, placeIn(path, 'daysToComplete'), problem, 'Its daysToComplete is 0.');
    }
    if (named.length > 0) {
      const offset = offsets['dependsOn'] ?? tree.offset;
      const problem = `“${START}” is the start itself, but it depends on others.`;
      this.problems.add(offset, placeIn(path, 'dependsOn'), problem, 'Its dependsOn is [].');
    }
  }

  private readQuestion(name: string, tree: SourceMap, path: string, offset: number, outer: Answer | null): void {
    if (outer !== null) {
      const remedy = 'Ask it beside the first one.';
      this.problems.add(offset, path, 'A question within an answer is not read here.', remedy);
      return;
    }
    reportUnknownKeys(tree, QUESTION_KEYS, path, 'A question', this.problems);
    this.questions.add(name);
    const question = this.required(tree, 'prompt', path);
    const kind = tree.entries.get('displayType')?.value;
    if (kind !== undefined && !(kind.kind === 'scalar' && (kind.value === 'radio' || kind.value === 'checkbox'))) {
      const remedy = 'It is "radio" or "checkbox".';
      this.problems.add(kind.offset, placeIn(path, 'displayType'), 'This kind of question is not known here.', remedy);
    }
    const answers = tree.entries.get('possibleResponses')?.value;
    const answersPath = placeIn(path, 'possibleResponses');
    if (answers?.kind === 'list') {
      answers.items.forEach((one, index) => this.readAnswer(one, `${answersPath}[${index}]`, question));
      return;
    }
    const remedy = 'Write "possibleResponses": [{ "text": …, "items": { … } }].';
    this.problems.add(answers?.offset ?? offset, answersPath, 'The question has no list of answers.', remedy);
  }

  private readAnswer(node: SourceNode, path: string, question: string): void {
    if (node.kind !== 'map') {
      const remedy = 'Write { "text": …, "items": { … } }.';
      this.problems.add(node.offset, path, `An answer was expected here, not ${kindOf(node)}.`, remedy);
      return;
    }
    reportUnknownKeys(node, ANSWER_KEYS, path, 'An answer', this.problems);
    this.readItems(node, path, { question, text: this.required(node, 'text', path) });
  }

  private guide(tree: SourceMap, path: string, title: string): string {
    const html = this.text(tree, 'description', path);
    if (html === undefined) return '';
    const offset = tree.entries.get('description')?.value.offset ?? tree.offset;
    const here = placeIn(path, 'description');
    if (html.length > PATH_LIMITS.guideLength) {
      const remedy = `Keep it to ${PATH_LIMITS.guideLength} at most.`;
      this.problems.add(offset, here, `The description has ${html.length} characters.`, remedy);
      return '';
    }
    const tags = tagsIn(html);
    this.tagsLeft -= tags;
    if (tags > MOST_TAGS || this.tagsLeft < 0) {
      const remedy = 'Write it with a few paragraphs, lists and links.';
      this.problems.add(offset, here, 'The description has far more tags than words need.', remedy);
      return '';
    }
    const { markdown, leftOut } = markdownFromHtml(html);
    if (leftOut.length > 0) {
      this.notes.push(`The description of “${shortened(title)}” held ${leftOut.join(' and ')}, which was left out.`);
    }
    return markdown;
  }

  private days(tree: SourceMap, path: string): number {
    const value = tree.entries.get('daysToComplete')?.value;
    if (value?.kind === 'scalar' && Number.isSafeInteger(value.value)) return Number(value.value);
    const problem =
      value === undefined
        ? 'The item doesn’t say how many days it has.'
        : `“daysToComplete” is ${kindOf(value)}, where whole days were expected.`;
    const remedy = 'Write a whole number of days without quotes, such as 5, or -4 for four days before.';
    this.problems.add(value?.offset ?? tree.offset, placeIn(path, 'daysToComplete'), problem, remedy);
    return 0;
  }

  private dependsOn(tree: SourceMap, path: string): Named[] {
    const value = tree.entries.get('dependsOn')?.value;
    const here = placeIn(path, 'dependsOn');
    if (value === undefined) return [];
    if (value.kind !== 'list') {
      const problem = `“dependsOn” is ${kindOf(value)}, where a list was expected.`;
      this.problems.add(value.offset, here, problem, 'Write a list of items, such as ["dayZero"].');
      return [];
    }
    if (value.items.length > PATH_LIMITS.needs) {
      const problem = `This item depends on ${value.items.length} others.`;
      this.problems.add(value.offset, here, problem, `Name at most ${PATH_LIMITS.needs}.`);
      return [];
    }
    return value.items.flatMap((item, index) => {
      const itemPath = `${here}[${index}]`;
      const name = this.textOf(item, itemPath, 'An entry of “dependsOn”');
      return name === undefined ? [] : [{ name, offset: item.offset, path: itemPath }];
    });
  }

  /**
   * A name means the item beside it first, then the one that everybody gets, then all of that name which answers may
   * bring: whichever of them doesn't apply holds nobody up.
   */
  private findPrerequisites(): void {
    const byName = new Map<string, ChecklistItem[]>();
    this.items.forEach((item) => byName.set(item.name, [...(byName.get(item.name) ?? []), item]));
    let hints = MOST_HINTS;
    for (const [item, named] of this.named) {
      const found = new Set<ChecklistItem>();
      for (const one of named) {
        if (one.name === START) continue;
        const candidates = byName.get(one.name) ?? [];
        const beside = candidates.filter(({ answer }) => answer === item.answer);
        const common = candidates.filter(({ answer }) => answer === null);
        const meant = [beside, common].find((some) => some.length > 0) ?? candidates;
        meant.forEach((other) => found.add(other));
        if (meant.length > 0) continue;
        this.unknownPrerequisite(item, one, hints-- > 0 ? nearest(one.name, [...byName.keys(), START]) : null);
      }
      item.prerequisites = [...found];
    }
  }

  private unknownPrerequisite(item: ChecklistItem, { name, offset, path }: Named, hint: string | null): void {
    const dependant = shortened(item.title === '' ? item.name : item.title);
    const claim = `“${dependant}” depends on “${shortened(name)}”, which is`;
    if (this.questions.has(name)) {
      this.problems.add(offset, path, `${claim} a question.`, 'Name the items that its answers bring.');
      return;
    }
    const remedy = hint === null ? 'Name an item of this checklist.' : `Perhaps “${hint}” is meant.`;
    this.problems.add(offset, path, `${claim} not in this checklist.`, remedy);
  }

  /** A line of text that must be there; reported, and an empty one instead, when it isn't. */
  private required(tree: SourceMap, key: string, path: string): string {
    const text = this.text(tree, key, path)?.replace(/\s+/g, ' ').trim() ?? '';
    const here = placeIn(path, key);
    if (text === '' && !this.problems.has(here)) {
      const offset = tree.entries.get(key)?.value.offset ?? tree.offset;
      this.problems.add(offset, here, `“${key}” is missing here.`, `Write "${key}": "…".`);
    }
    return text;
  }

  private text(tree: SourceMap, key: string, path: string): string | undefined {
    const value = tree.entries.get(key)?.value;
    return value === undefined ? undefined : this.textOf(value, placeIn(path, key), `“${key}”`);
  }

  private textOf(value: SourceNode, path: string, name: string): string | undefined {
    if (value.kind === 'scalar' && typeof value.value === 'string') return value.value;
    const problem = `${name} is ${kindOf(value)}, where a text was expected.`;
    this.problems.add(value.offset, path, problem, 'Write a text in double quotes.');
    return undefined;
  }
}

function inNewerSpelling(tree: SourceMap): SourceMap {
  const entries = [...tree.entries].map(([key, entry]) => {
    const newer = OLDER_SPELLING.get(key) ?? key;
    return [tree.entries.has(newer) ? key : newer, entry] as const;
  });
  return { ...tree, entries: new Map(entries) };
}

function offsetsIn(tree: SourceMap): Offsets {
  return Object.fromEntries([...tree.entries].map(([key, { value }]) => [key, value.offset]));
}
