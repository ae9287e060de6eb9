import { isLocalDate } from '../../calendars/domain/local-date';
import { unsafeLinksIn } from './markdown-links';
import { nearest } from './nearest';
import { earliestDay } from './path-document';
import type { DueRule, MilestoneDefinition, PathDocument, Phase } from './path-document';
import { isKey, isOwner, keyFrom, PATH_LIMITS } from './path-limits';

/** Faults that no draft may hold: nothing sensible can be drawn, planned or stored. */
export type FatalFaultCode =
  | 'bad_key'
  | 'duplicate_key'
  | 'missing_title'
  | 'unreadable_text'
  | 'too_long'
  | 'too_many'
  | 'out_of_range'
  | 'bad_owner'
  | 'bad_review_day'
  | 'unsafe_link'
  | 'stray_condition'
  | 'unknown_prerequisite'
  | 'repeated_prerequisite'
  | 'cycle';

/** Faults that a draft may hold while somebody works on it; they stop publishing. */
export type PublishingFaultCode =
  | 'due_before_prerequisite'
  | 'required_behind_optional'
  | 'missing_reviewer'
  | 'missing_condition'
  | 'empty_phase'
  | 'empty_path';

export type FaultCode = FatalFaultCode | PublishingFaultCode;

/** Where in a document a fault sits: indexes into `phases` and its `milestones`, then a field and an entry of it. */
export interface FaultPlace {
  phase?: number;
  milestone?: number;
  field?: keyof PathDocument | keyof Phase | keyof MilestoneDefinition;
  entry?: number;
}

/** One thing that is wrong with a path, in words for the person who can put it right. */
export interface PathFault {
  code: FaultCode;
  /** `fatal` refuses the document whole; `publishing` is named beside its item and stops publishing. */
  severity: 'fatal' | 'publishing';
  /** Key of the milestone that has the fault, or null when a phase or the path itself has it. */
  milestone: string | null;
  /** Keys of the other milestones that take part. */
  others: string[];
  /** What is wrong, naming every item by its title. */
  sentence: string;
  /** What would be right. */
  remedy: string;
  place: FaultPlace;
  /** Where the other party stands, when there is one such place: the first of two equal keys. */
  otherPlace?: FaultPlace;
}

interface Placed {
  milestone: MilestoneDefinition;
  place: { phase: number; milestone: number };
}

/**
 * Everything that is wrong with a path, in the order of the document. An empty answer means that it may be published.
 *
 * What a published path must hold comes from the guild's rules: acyclic; no prerequisite due after its dependant;
 * no required item behind an optional one. A conditional item counts as required here, because for those whom it
 * concerns it is; but it may stand in front of a required one, because for everybody else it is waived, and what is
 * waived holds nobody up. Guild days are compared by the earliest day on which they can fall.
 */
export function faultsOf(document: PathDocument): PathFault[] {
  const placed = placedMilestones(document);
  const faultsInSize = faultsOfSize(document, placed);
  // What is far too large gets one answer at once, not thousands after a while.
  if (faultsInSize.some((fault) => fault.severity === 'fatal')) return faultsInSize;
  const faults = [
    ...faultsInSize,
    ...faultsOfPath(document),
    ...document.phases.flatMap((phase, index) => faultsOfPhase(phase, index, document.phases)),
    ...placed.flatMap((one) => faultsOfMilestone(one)),
    ...faultsOfKeys(placed),
    ...faultsOfNeeds(placed),
    ...faultsOfCycles(placed),
  ];
  return faults.sort(byPlace);
}

/** Only the faults for which a document is refused altogether. */
export function fatalFaultsOf(document: PathDocument): PathFault[] {
  return faultsOf(document).filter((fault) => fault.severity === 'fatal');
}

function placedMilestones(document: PathDocument): Placed[] {
  return document.phases.flatMap((phase, phaseIndex) =>
    phase.milestones.map((milestone, index) => ({ milestone, place: { phase: phaseIndex, milestone: index } })),
  );
}

function byPlace(one: PathFault, other: PathFault): number {
  const position = ({ place }: PathFault): number =>
    (place.phase ?? -1) * (PATH_LIMITS.milestones + 2) + (place.milestone ?? -1) + 1;
  return position(one) - position(other);
}

function faultsOfSize(document: PathDocument, placed: Placed[]): PathFault[] {
  const faults: PathFault[] = [];
  if (document.phases.length > PATH_LIMITS.phases) {
    faults.push(
      fatal('too_many', { field: 'phases' }, `This path has ${document.phases.length} phases.`,
        `A path has at most ${PATH_LIMITS.phases} phases.`),
    );
  }
  if (placed.length > PATH_LIMITS.milestones) {
    faults.push(
      fatal('too_many', { field: 'phases' }, `This path has ${placed.length} milestones.`,
        `A path has at most ${PATH_LIMITS.milestones} milestones.`),
    );
  }
  if (placed.length === 0) {
    faults.push(
      publishing('empty_path', { field: 'phases' }, 'This path has no milestone yet.', 'Add at least one milestone.'),
    );
  }
  return faults;
}

function faultsOfPath(document: PathDocument): PathFault[] {
  return [
    ...faultsOfKey(document.key, 'The path', document.title, { field: 'key' }),
    ...faultsOfTitle(document.title, 'The path', { field: 'title' }),
    ...faultsOfText(document.description, 'The description', PATH_LIMITS.summaryLength, { field: 'description' }),
  ];
}

function faultsOfPhase(phase: Phase, index: number, phases: Phase[]): PathFault[] {
  const place = { phase: index };
  const name = phase.title.trim() === '' ? `Phase ${index + 1}` : `The phase ${quoted(phase.title)}`;
  const faults = [
    ...faultsOfKey(phase.key, name, phase.title, { ...place, field: 'key' }),
    ...faultsOfTitle(phase.title, name, { ...place, field: 'title' }),
    ...faultsOfText(phase.summary, `${name}: its summary`, PATH_LIMITS.summaryLength, { ...place, field: 'summary' }),
  ];
  const first = phases.findIndex((other) => other.key === phase.key);
  if (first < index && phase.key !== '') {
    faults.push({
      ...fatal('duplicate_key', { ...place, field: 'key' }, `Two phases have the key \`${phase.key}\`.`,
        'Give each phase a key of its own.'),
      otherPlace: { phase: first, field: 'key' },
    });
  }
  if (phase.milestones.length === 0 && phases.some((other) => other.milestones.length > 0)) {
    faults.push(
      publishing('empty_phase', { ...place, field: 'milestones' }, `${name} has no milestone.`,
        'Add a milestone to it, or remove the phase.'),
    );
  }
  return faults;
}

function faultsOfMilestone({ milestone, place }: Placed): PathFault[] {
  const name = nameOf({ milestone, place });
  const at = (field: keyof MilestoneDefinition, entry?: number): FaultPlace => ({ ...place, field, entry });
  const faults = [
    ...faultsOfKey(milestone.key, name, milestone.title, at('key')),
    ...faultsOfTitle(milestone.title, name, at('title')),
    ...faultsOfGuide(milestone.guide, name, at('guide')),
    ...faultsOfDoneWhen(milestone.doneWhen ?? [], name, at),
    ...faultsOfDue(milestone.due, name, at('due')),
    ...faultsOfCondition(milestone, name, at),
  ];
  if (milestone.completion.mode === 'review' && milestone.completion.reviewer === undefined) {
    faults.push(
      publishing('missing_reviewer', at('completion'), `${name} is reviewed, but nobody is named to review it.`,
        'Say who reviews it: mentor, expert or manager.'),
    );
  }
  const effort = milestone.effortMinutes;
  if (effort !== undefined && !isWholeWithin(effort, 1, PATH_LIMITS.effortMinutes)) {
    faults.push(
      fatal('out_of_range', at('effortMinutes'), `${name} takes ${effort} minutes.`,
        `Effort is between 1 minute and ${PATH_LIMITS.effortMinutes / 60} hours.`),
    );
  }
  if (milestone.owner !== undefined && !isOwner(milestone.owner)) {
    faults.push(
      fatal('bad_owner', at('owner'), `${name} has ${quoted(shortened(milestone.owner))} as its owner.`,
        'An owner is a topic such as `api-and-data-design`, or an e-mail address.'),
    );
  }
  if (milestone.reviewBy !== undefined && !isLocalDate(milestone.reviewBy)) {
    faults.push(
      fatal('bad_review_day', at('reviewBy'), `${name} is to be looked at again by ${quoted(shortened(milestone.reviewBy))}, and there is no such day.`,
        'Write the day like 2027-05-01.'),
    );
  }
  return faults.map((fault) => ({ ...fault, milestone: milestone.key }));
}

function faultsOfKey(key: string, name: string, title: string, place: FaultPlace): PathFault[] {
  if (isKey(key)) return [];
  const suggestion = keyFrom(key === '' ? title : key, 'first-steps');
  return [
    fatal('bad_key', place, key === '' ? `${name} has no key.` : `\`${shortened(key)}\` can’t be a key.`,
      `A key is lower-case letters and digits joined by hyphens, at most ${PATH_LIMITS.keyLength} characters: ` +
        `\`${suggestion}\` would do.`),
  ];
}

function faultsOfTitle(title: string, name: string, place: FaultPlace): PathFault[] {
  if (title.trim() === '') {
    return [fatal('missing_title', place, `${name} has no title.`, 'Give it a title that says what is reached.')];
  }
  return faultsOfLine(title, `${name}: the title`, PATH_LIMITS.titleLength, place);
}

function faultsOfGuide(guide: string, name: string, place: FaultPlace): PathFault[] {
  const faults = faultsOfText(guide, `${name}: the guide`, PATH_LIMITS.guideLength, place);
  if (faults.length > 0) return faults;
  return unsafeLinksIn(guide).map((target) =>
    fatal('unsafe_link', place, `${name}: the guide links to ${quoted(shortened(target))}, which runs code.`,
      'Link to an http, https or mailto address.'),
  );
}

function faultsOfDoneWhen(
  lines: string[],
  name: string,
  at: (field: keyof MilestoneDefinition, entry?: number) => FaultPlace,
): PathFault[] {
  if (lines.length > PATH_LIMITS.doneWhenLines) {
    return [
      fatal('too_many', at('doneWhen'), `${name} has ${lines.length} lines on what counts as done.`,
        `Keep it to ${PATH_LIMITS.doneWhenLines} at most.`),
    ];
  }
  return lines.flatMap((line, index) => {
    if (line.trim() !== '') {
      return faultsOfLine(line, `${name}: what counts as done`, PATH_LIMITS.lineLength, at('doneWhen', index));
    }
    return [
      fatal('unreadable_text', at('doneWhen', index), `${name}: a line on what counts as done is empty.`,
        'Write it, or remove the line.'),
    ];
  });
}

function faultsOfDue(due: DueRule, name: string, place: FaultPlace): PathFault[] {
  if ('day' in due) {
    if (isWholeWithin(due.day, PATH_LIMITS.earliestDay, PATH_LIMITS.latestDay)) return [];
    return [
      fatal('out_of_range', place, `${name} is due on day ${due.day}.`,
        `A day is a whole number from ${PATH_LIMITS.earliestDay} (before the start) to ${PATH_LIMITS.latestDay}.`),
    ];
  }
  if (isWholeWithin(due.guildDayFrom, 1, PATH_LIMITS.latestDay)) return [];
  return [
    fatal('out_of_range', place, `${name} is due on the guild day from day ${due.guildDayFrom}.`,
      `Guild days count from a day between 1, the first working day, and ${PATH_LIMITS.latestDay}.`),
  ];
}

function faultsOfCondition(
  milestone: MilestoneDefinition,
  name: string,
  at: (field: keyof MilestoneDefinition) => FaultPlace,
): PathFault[] {
  const { condition, requirement } = milestone;
  if (requirement === 'conditional') {
    if (condition !== undefined && condition.trim() !== '') {
      return faultsOfLine(condition, `${name}: the condition`, PATH_LIMITS.lineLength, at('condition'));
    }
    return [
      publishing('missing_condition', at('condition'), `${name} is conditional, but nothing says when it applies.`,
        'Finish the sentence “only if …”, so that a hire can tell.'),
    ];
  }
  if (condition === undefined) return [];
  return [
    fatal('stray_condition', at('condition'), `${name} has a condition, yet it is ${requirement}.`,
      'Make it conditional, or remove the condition.'),
  ];
}

function faultsOfLine(text: string, name: string, longest: number, place: FaultPlace): PathFault[] {
  if (/[\n\r\t\u2028\u2029]/.test(text)) {
    return [fatal('unreadable_text', place, `${name} has more than one line.`, 'Keep it to one line.')];
  }
  return faultsOfText(text, name, longest, place);
}

function faultsOfText(text: string | undefined, name: string, longest: number, place: FaultPlace): PathFault[] {
  if (text === undefined) return [];
  if (text.length > longest) {
    return [
      fatal('too_long', place, `${name} has ${text.length} characters.`, `Keep it to ${longest} characters at most.`),
    ];
  }
  // Half of a surrogate pair or a NUL can't be stored as text; other control characters show as nothing.
  if (/[\u0000-\u0008\u000b-\u001f\u007f]|\p{Surrogate}/u.test(text)) {
    return [
      fatal('unreadable_text', place, `${name} holds a character that can’t be shown.`,
        'Remove control characters, and save the text as UTF-8.'),
    ];
  }
  return [];
}

function faultsOfKeys(placed: Placed[]): PathFault[] {
  const first = new Map<string, Placed>();
  return placed.flatMap((one) => {
    const { key } = one.milestone;
    const earlier = first.get(key);
    if (earlier === undefined) {
      first.set(key, one);
      return [];
    }
    if (key === '') return [];
    return [
      {
        ...fatal('duplicate_key', { ...one.place, field: 'key' as const },
          `${nameOf(earlier)} and ${nameOf(one)} have the same key \`${key}\`.`,
          'Give each milestone a key of its own.'),
        milestone: key,
        otherPlace: { ...earlier.place, field: 'key' as const },
      },
    ];
  });
}

/** Looking for the key that was meant compares every pair of words; beyond this many nobody reads the hints. */
const MOST_HINTS = 25;

function faultsOfNeeds(placed: Placed[]): PathFault[] {
  const byKey = firstByKey(placed);
  let hints = MOST_HINTS;
  return placed.flatMap((one) => {
    const { milestone, place } = one;
    const at = (entry?: number): FaultPlace => ({ ...place, field: 'needs', entry });
    if (milestone.needs.length > PATH_LIMITS.needs) {
      return [
        {
          ...fatal('too_many', at(), `${nameOf(one)} needs ${milestone.needs.length} others.`,
            `A milestone needs at most ${PATH_LIMITS.needs} others.`),
          milestone: milestone.key,
        },
      ];
    }
    return milestone.needs.flatMap((key, entry) => {
      const needed = byKey.get(key);
      const faults =
        milestone.needs.indexOf(key) < entry
          ? [
              fatal('repeated_prerequisite', at(entry), `${nameOf(one)} names \`${shortened(key)}\` twice.`,
                'Name each prerequisite once.'),
            ]
          : needed === undefined
            ? [unknownPrerequisite(one, key, hints-- > 0 ? nearest(key, byKey.keys()) : null, at(entry))]
            : faultsOfOrder(one, needed, at(entry));
      return faults.map((fault) => ({ ...fault, milestone: milestone.key, others: [key] }));
    });
  });
}

function unknownPrerequisite(one: Placed, key: string, meant: string | null, place: FaultPlace): PathFault {
  return fatal(
    'unknown_prerequisite',
    place,
    `${nameOf(one)} needs \`${shortened(key)}\`, which is not in this path.`,
    meant === null ? 'Name the key of a milestone in this path.' : `Perhaps \`${meant}\` is meant.`,
  );
}

function faultsOfOrder(one: Placed, needed: Placed, place: FaultPlace): PathFault[] {
  const faults: PathFault[] = [];
  if (one.milestone === needed.milestone) return faults;
  const due = earliestDay(one.milestone.due);
  const neededDue = earliestDay(needed.milestone.due);
  if (standing(neededDue) > standing(due)) {
    faults.push(
      publishing('due_before_prerequisite', place,
        `${nameOf(one)} is due on day ${due}, but it needs ${nameOf(needed)}, which is due on day ${neededDue}.`,
        `Move ${nameOf(one)} to day ${neededDue} or later, or ${nameOf(needed)} to day ${due} or earlier.`),
    );
  }
  if (one.milestone.requirement !== 'optional' && needed.milestone.requirement === 'optional') {
    faults.push(
      publishing('required_behind_optional', place,
        `${nameOf(one)} is ${one.milestone.requirement}, but it needs ${nameOf(needed)}, which is optional.`,
        `Make ${nameOf(needed)} required, or ${nameOf(one)} optional, or let it not wait for that.`),
    );
  }
  return faults;
}

/** Day 0, the start itself, falls on the same date as day 1. */
function standing(day: number): number {
  return day === 0 ? 1 : day;
}

/** Every ring of prerequisites, each named in full from the item that closes it. */
function faultsOfCycles(placed: Placed[]): PathFault[] {
  const byKey = firstByKey(placed);
  const finished = new Set<Placed>();
  const faults: PathFault[] = [];
  for (const start of placed) {
    // An explicit trail instead of recursion: a chain may be as long as the path.
    const trail: { one: Placed; next: number }[] = finished.has(start) ? [] : [{ one: start, next: 0 }];
    const visited = new Set<Placed>(trail.map(({ one }) => one));
    while (trail.length > 0) {
      const top = trail[trail.length - 1]!;
      const key = top.one.milestone.needs[top.next];
      if (key === undefined) {
        finished.add(top.one);
        trail.pop();
        continue;
      }
      top.next += 1;
      const needed = byKey.get(key);
      const repeated = top.one.milestone.needs.indexOf(key) < top.next - 1;
      if (needed === undefined || repeated || finished.has(needed)) continue;
      // Visited, but not finished: it is still on the trail.
      if (visited.has(needed)) {
        const ring = trail.slice(trail.findIndex(({ one }) => one === needed)).map(({ one }) => one);
        faults.push(cycleFault(ring, top.one, top.next - 1));
        continue;
      }
      trail.push({ one: needed, next: 0 });
      visited.add(needed);
    }
  }
  return faults;
}

/** @param ring each needs the next, and the last needs the first @param closing the last one, whose need closes it */
function cycleFault(ring: Placed[], closing: Placed, entry: number): PathFault {
  const links = ring.map((one, index) => `${nameOf(one)} needs ${nameOf(ring[(index + 1) % ring.length]!)}`);
  const sentence =
    ring.length === 1
      ? `${nameOf(closing)} needs itself, so it could never start.`
      : `These need each other in a ring, so none could ever start: ${links.join(', ')}.`;
  return {
    ...fatal('cycle', { ...closing.place, field: 'needs', entry }, sentence, 'Remove one of these prerequisites.'),
    milestone: closing.milestone.key,
    others: ring.filter((one) => one !== closing).map((one) => one.milestone.key),
  };
}

function firstByKey(placed: Placed[]): Map<string, Placed> {
  const byKey = new Map<string, Placed>();
  for (const one of placed) {
    if (!byKey.has(one.milestone.key)) byKey.set(one.milestone.key, one);
  }
  return byKey;
}

function nameOf({ milestone, place }: Placed): string {
  if (milestone.title.trim() !== '') return quoted(shortened(milestone.title));
  return milestone.key === '' ? `Milestone ${place.milestone + 1} of phase ${place.phase + 1}` : quoted(milestone.key);
}

function quoted(text: string): string {
  return `“${text}”`;
}

/** Messages stay readable even when what they quote is not. */
function shortened(text: string): string {
  const line = text.replace(/[\s\p{Cc}\p{Surrogate}]+/gu, ' ').trim();
  return line.length <= 80 ? line : `${line.slice(0, 79).replace(/[\ud800-\udbff]$/, '')}…`;
}

function isWholeWithin(value: number, least: number, most: number): boolean {
  return Number.isInteger(value) && value >= least && value <= most;
}

function fatal(code: FatalFaultCode, place: FaultPlace, sentence: string, remedy: string): PathFault {
  return { code, severity: 'fatal', milestone: null, others: [], sentence, remedy, place };
}

function publishing(code: PublishingFaultCode, place: FaultPlace, sentence: string, remedy: string): PathFault {
  return { code, severity: 'publishing', milestone: null, others: [], sentence, remedy, place };
}
