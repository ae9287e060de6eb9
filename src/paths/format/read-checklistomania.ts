import { PATH_FORMAT } from '../domain/path-document';
import type { MilestoneDefinition, PathDocument } from '../domain/path-document';
import { keyFrom, PATH_LIMITS } from '../domain/path-limits';
import { faultsOf } from '../domain/path-rules';
import type { PathFault } from '../domain/path-rules';
import { countDays } from './checklist-days';
import { checklistIn, START } from './checklist-items';
import type { Answer, Checklist, ChecklistItem, ItemKey } from './checklist-items';
import { placesIn, ProblemList } from './file-problem';
import type { FileProblem } from './file-problem';
import { refusedText } from './file-text';
import { jsonSource } from './json-source';
import { placeIn } from './source-tree';

/** How a checklist's own words about an item's day were read. */
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

/**
 * Reads a checklist of the kind that 18F's Checklistomania keeps as JSON. Never throws, and answers quickly.
 *
 * Every item becomes a task of the hire's, checked off by the hire, in one phase named after the checklist, in the
 * order of the days. `dayZero` is the start itself and no milestone. An item's days count from its latest
 * prerequisite, as working days. A question (`prompt`) is no milestone either: what its answers bring becomes
 * conditional on that answer. Descriptions are HTML there and become safe Markdown here.
 */
export function readChecklistomania(text: string): ReadChecklistResult {
  const refused = refusedText(text);
  if (refused !== null) return { ok: false, problems: refused };
  const source = text.startsWith('\ufeff') ? text.slice(1) : text;
  const problems = new ProblemList(placesIn(source));
  const tree = jsonSource(source, problems);
  const checklist = tree === null ? null : checklistIn(tree, problems);
  const result = checklist === null ? null : pathFrom(checklist, problems);
  return result === null || !problems.isEmpty ? { ok: false, problems: problems.inOrder() } : result;
}

function pathFrom(checklist: Checklist, problems: ProblemList): ReadChecklistResult | null {
  const { items } = checklist;
  const keys = uniqueKeys(items);
  const undated = items.map((item) => milestoneOf(item, keys));
  // Rings first, whatever else is wrong: only without any can the days be added up.
  report(faultsOf(documentOf(checklist, undated)), checklist, items, problems);
  if (!problems.isEmpty) return null;
  const counted = countDays(items);
  const dayOf = (item: ChecklistItem): number => counted.get(item)!.day;
  const inOrder = [...items].sort((one, other) => dayOf(one) - dayOf(other));
  const milestones = inOrder.map((item) => ({ ...milestoneOf(item, keys), due: { day: dayOf(item) } }));
  const document = documentOf(checklist, milestones);
  const faults = faultsOf(document);
  report(faults, checklist, inOrder, problems);
  const readings = inOrder.map((item) => {
    const after = counted.get(item)!.after?.title ?? null;
    const { days } = item;
    return { milestone: keys.get(item)!, days, after, words: inWords(days, after), day: dayOf(item) };
  });
  const notes = checklist.hasStart
    ? checklist.notes
    : [`The file has no “${START}”. Items without a prerequisite count from the start.`, ...checklist.notes];
  return { ok: true, document, faults, readings, notes };
}

function documentOf({ title, description }: Checklist, milestones: MilestoneDefinition[]): PathDocument {
  const key = keyFrom(title, 'checklist');
  return {
    format: PATH_FORMAT,
    key,
    title,
    ...(description === undefined || description === '' ? {} : { description }),
    phases: [{ key, title, milestones }],
  };
}

function milestoneOf(item: ChecklistItem, keys: Map<ChecklistItem, string>): MilestoneDefinition {
  const { answer } = item;
  return {
    key: keys.get(item)!,
    title: item.title,
    guide: item.guide,
    type: 'task',
    completion: { mode: 'self' },
    due: { day: 0 },
    needs: item.prerequisites.map((needed) => keys.get(needed)!),
    ...(answer === null
      ? { requirement: 'required' as const }
      : { requirement: 'conditional' as const, condition: conditionOf(answer) }),
    assignee: 'hire',
  };
}

function conditionOf({ question, text }: Answer): string {
  return `the answer to “${question}” is “${text}”`;
}

function uniqueKeys(items: ChecklistItem[]): Map<ChecklistItem, string> {
  const taken = new Set<string>();
  return new Map(
    items.map((item) => {
      const key = keyFrom(item.name, 'item');
      let unique = key;
      for (let count = 2; taken.has(unique); count += 1) {
        const suffix = `-${count}`;
        unique = key.slice(0, PATH_LIMITS.keyLength - suffix.length).replace(/-+$/, '') + suffix;
      }
      taken.add(unique);
      return [item, unique];
    }),
  );
}

function inWords(days: number, after: string | null): string {
  const count = `${Math.abs(days)} ${Math.abs(days) === 1 ? 'day' : 'days'}`;
  return `${count} ${days < 0 ? 'before' : 'after'} ${after === null ? 'the start' : `“${after}”`}`;
}

/** The fields of a milestone by the names that the file has for them. */
const NAMES_IN_FILES: Partial<Record<NonNullable<PathFault['place']['field']>, ItemKey>> = {
  title: 'displayName',
  guide: 'description',
  due: 'daysToComplete',
  needs: 'dependsOn',
};

/**
 * Adds what the rules refuse, at the place in the file that it comes from.
 *
 * @param items in the order of the document's milestones
 */
function report(faults: PathFault[], checklist: Checklist, items: ChecklistItem[], problems: ProblemList): void {
  for (const { severity, place, sentence, remedy } of faults) {
    if (severity !== 'fatal') continue;
    const item = place.milestone === undefined ? undefined : items[place.milestone];
    const heading = place.field === 'description' ? 'checklistDescription' : 'checklistName';
    const name = item === undefined ? heading : place.field === undefined ? undefined : NAMES_IN_FILES[place.field];
    const path = name === undefined ? (item?.path ?? '') : placeIn(item?.path ?? '', name);
    if (problems.has(path)) continue;
    const offsets = (item ?? checklist).offsets;
    problems.add((name === undefined ? undefined : offsets[name]) ?? item?.offset ?? 0, path, sentence, remedy);
  }
}
