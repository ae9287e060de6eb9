import { findMilestone, milestonesIn, type DraftDocument, type DraftMilestone, type DraftPhase } from './document';
import { MILESTONE_FIELDS, sameIn, type MilestoneField } from './fields';

/** One thing of which two people said different things since both read the same text. */
export interface Difference {
  /** Names it, for the choice. */
  id: string;
  /** What it is about: a milestone's or phase's title, or the path. */
  where: string;
  /** Which of its fields. */
  what: string;
  mine: string;
  theirs: string;
  long: boolean;
}

/** Whose words stand, by the difference's id. */
export type Choices = Readonly<Record<string, 'mine' | 'theirs'>>;

export interface Merged {
  /** Both texts in one. Where they differ: as chosen, else mine. */
  document: DraftDocument;
  /** What both changed, and differently. */
  differences: Difference[];
  /** What only they changed, in words. */
  cameIn: string[];
}

/**
 * Brings two texts of one draft together, each changed since `base` was read. What only one of the two changed is in the
 * result as that one has it; what both changed differently is a difference to decide. Milestones are told apart by
 * their keys. Nothing that somebody wrote vanishes without a word: what one removed and the other changed is a
 * difference, too.
 */
export function merge(base: DraftDocument, mine: DraftDocument, theirs: DraftDocument, choices: Choices = {}): Merged {
  const made: Pick<Merged, 'differences' | 'cameIn'> = { differences: [], cameIn: [] };
  const choose: Chooser = (difference, mineIs, theirsIs) => {
    made.differences.push(difference);
    return choices[difference.id] === 'theirs' ? theirsIs : mineIs;
  };
  const title = line(base.title, mine.title, theirs.title, 'The path', 'Title', 'path title', choose, made.cameIn);
  const description = line(
    base.description ?? '', mine.description ?? '', theirs.description ?? '', 'The path', 'Description', 'path description', choose, made.cameIn,
  );
  const milestones = mergedMilestones(base, mine, theirs, choose, made.cameIn);
  const phases = mergedPhases(base, mine, theirs, choose, made.cameIn, milestones);
  return { ...made, document: { title, description: description || null, phases } };
}

type Chooser = <T>(difference: Difference, mine: T, theirs: T) => T;

function line(
  base: string, mine: string, theirs: string, where: string, what: string, id: string, choose: Chooser, cameIn: string[],
): string {
  if (mine === theirs || theirs === base) return mine;
  if (mine === base) {
    cameIn.push(`${where}: ${what.toLowerCase()}`);
    return theirs;
  }
  return choose({ id, where, what, mine: mine || 'nothing', theirs: theirs || 'nothing', long: true }, mine, theirs);
}

/** Every milestone that stays, by key, as it reads now. */
function mergedMilestones(
  base: DraftDocument, mine: DraftDocument, theirs: DraftDocument, choose: Chooser, cameIn: string[],
): Map<string, DraftMilestone> {
  const titles = new Map([base, theirs, mine].flatMap((one) => milestonesIn(one).map(({ key, title }) => [key, title] as const)));
  const keys = new Set([...milestonesIn(mine), ...milestonesIn(theirs)].map(({ key }) => key));
  const merged = new Map<string, DraftMilestone>();
  for (const key of keys) {
    const [before, own, other] = [findMilestone(base, key), findMilestone(mine, key), findMilestone(theirs, key)];
    const kept = own && other ? mergedFields(before, own, other, titles, choose, cameIn) : oneSided(before, own, other, choose, cameIn);
    if (kept) merged.set(key, kept);
  }
  for (const { key, title } of milestonesIn(base)) {
    if (!findMilestone(theirs, key) && !merged.has(key) && findMilestone(mine, key)) cameIn.push(`${title}: removed`);
  }
  return merged;
}

/** A milestone that only one of the two has: new there, or removed by the other. */
function oneSided(
  before: DraftMilestone | null, own: DraftMilestone | null, other: DraftMilestone | null, choose: Chooser, cameIn: string[],
): DraftMilestone | null {
  const there = own ?? other;
  if (!there) return null;
  if (!before) {
    if (other) cameIn.push(`${other.title}: added`);
    return there;
  }
  if (MILESTONE_FIELDS.every((field) => sameIn(field, before, there))) return null;
  const difference = { id: `${there.key} presence`, where: there.title, what: 'Whether it stays', long: false };
  return own
    ? choose<DraftMilestone | null>({ ...difference, mine: 'changed, and stays', theirs: 'removed' }, own, null)
    : choose<DraftMilestone | null>({ ...difference, mine: 'removed', theirs: 'changed, and stays' }, null, other);
}

function mergedFields(
  before: DraftMilestone | null, own: DraftMilestone, other: DraftMilestone, titles: ReadonlyMap<string, string>, choose: Chooser, cameIn: string[],
): DraftMilestone {
  return MILESTONE_FIELDS.reduce((now, field) => {
    if (sameIn(field, own, other) || (before && sameIn(field, before, other))) return now;
    if (before && sameIn(field, before, own)) {
      cameIn.push(`${other.title}: ${field.label.toLowerCase()}`);
      return taken(now, field, other);
    }
    const difference = {
      id: `${own.key} ${field.name}`, where: own.title || other.title, what: field.label, long: field.long === true,
      mine: field.words(own, titles), theirs: field.words(other, titles),
    };
    return choose(difference, now, taken(now, field, other));
  }, own);
}

function taken(milestone: DraftMilestone, { parts }: MilestoneField, from: DraftMilestone): DraftMilestone {
  return { ...milestone, ...Object.fromEntries(parts.map((part) => [part, from[part]])) };
}

/** The phases in their order, each with its milestones in theirs. */
function mergedPhases(
  base: DraftDocument, mine: DraftDocument, theirs: DraftDocument, choose: Chooser, cameIn: string[], milestones: ReadonlyMap<string, DraftMilestone>,
): DraftPhase[] {
  const [movedByMe, movedByThem] = [rearranged(base, mine), rearranged(base, theirs)];
  const sameOrder = orderOf(mine, theirs) === orderOf(theirs, mine);
  let [first, second] = movedByThem && !movedByMe ? [theirs, mine] : [mine, theirs];
  if (movedByThem && movedByMe && !sameOrder) {
    const difference = { id: 'order', where: 'The path', what: 'Order', long: true, mine: orderInWords(mine), theirs: orderInWords(theirs) };
    [first, second] = choose(difference, [mine, theirs], [theirs, mine]);
  } else if (movedByThem && !movedByMe) cameIn.push('The order');
  const placed = arranged(first, second, milestones, (key) => wasRemoved(base, mine, theirs, key));
  return placed.map(({ key, milestones: keys }) => {
    const [before, own, other] = [base, mine, theirs].map((one) => one.phases.find((phase) => phase.key === key));
    const there = own ?? other;
    const text = (part: 'title' | 'summary') =>
      own && other
        ? line(before?.[part] ?? '', own[part] ?? '', other[part] ?? '', own.title, part === 'title' ? 'Phase title' : 'Summary', `phase ${key} ${part}`, choose, cameIn)
        : (there?.[part] ?? '');
    return { key, title: text('title'), summary: text('summary') || null, milestones: keys.map((one) => milestones.get(one)!) };
  });
}

/** A phase that one of the two took out, though the other still has it as it was. */
function wasRemoved(base: DraftDocument, mine: DraftDocument, theirs: DraftDocument, key: string): boolean {
  const has = ({ phases }: DraftDocument) => phases.some((phase) => phase.key === key);
  return has(base) && !(has(mine) && has(theirs));
}

/** The order of `first`, with what only `second` has put behind what it follows there. */
function arranged(
  first: DraftDocument, second: DraftDocument, milestones: ReadonlyMap<string, DraftMilestone>, removed: (phase: string) => boolean,
): { key: string; milestones: string[] }[] {
  const phases = first.phases.map(({ key, milestones: own }) => ({ key, milestones: own.map((one) => one.key).filter((one) => milestones.has(one)) }));
  second.phases.forEach(({ key }, index) => {
    if (phases.some((phase) => phase.key === key)) return;
    const behind = second.phases.slice(0, index).findLast((earlier) => phases.some((phase) => phase.key === earlier.key));
    phases.splice(phases.findIndex((phase) => phase.key === behind?.key) + 1, 0, { key, milestones: [] });
  });
  const placed = new Set(phases.flatMap((phase) => phase.milestones));
  for (const phase of second.phases) {
    const here = phases.find(({ key }) => key === phase.key)!;
    phase.milestones.forEach(({ key }, index) => {
      if (!milestones.has(key) || placed.has(key)) return;
      const behind = phase.milestones.slice(0, index).findLast((earlier) => here.milestones.includes(earlier.key));
      here.milestones.splice(behind ? here.milestones.indexOf(behind.key) + 1 : 0, 0, key);
      placed.add(key);
    });
  }
  // A phase that somebody removed stays only for what is still in it.
  return phases.filter((phase) => phase.milestones.length > 0 || !removed(phase.key));
}

/** Whether a text has what it shares with `base` in another order, or in other phases. */
function rearranged(base: DraftDocument, now: DraftDocument): boolean {
  return orderOf(base, now) !== orderOf(now, base);
}

/** The order of what both texts have, as one text has it. */
function orderOf(one: DraftDocument, other: DraftDocument): string {
  const phases = new Set(other.phases.map(({ key }) => key));
  const keys = new Set(milestonesIn(other).map(({ key }) => key));
  return one.phases
    .filter(({ key }) => phases.has(key))
    .map(({ key, milestones }) => `${key}: ${milestones.map((milestone) => milestone.key).filter((each) => keys.has(each)).join(' ')}`)
    .join('\n');
}

function orderInWords({ phases }: DraftDocument): string {
  return phases.map(({ title, milestones }) => [title, ...milestones.map((one) => `  ${one.title}`)].join('\n')).join('\n');
}
