import type { LocalDate } from '../../calendars/domain/local-date';
import {
  addWorkingDays,
  isWorkingDay,
  workingDaysBetween,
  type WorkingCalendar,
} from '../../calendars/domain/working-calendar';
import type { AssigneeRole } from '../../paths/domain/path-document';
import type { JourneyState } from './journey-machine';
import { isOpen, isSettled, type MilestoneState } from './milestone-states';
import { TURNS, type Turn } from './turn';
import type { PrerequisiteGraph } from './unlocking';

/** A milestone as the pace sees it. */
export interface PaceItem {
  readonly key: string;
  readonly state: MilestoneState;
  /** due at the end of this local day of the hire */
  readonly currentDue: LocalDate;
  readonly required: boolean;
  readonly assignee: AssigneeRole;
  readonly turn: Turn;
  /** the local day on which it was done or waived; null while it is open */
  readonly settledOn: LocalDate | null;
}

/** A time during which a milestone waited on somebody other than the hire; local days, both included. */
export interface Wait {
  readonly key: string;
  readonly from: LocalDate;
  /** null while it still waits */
  readonly to: LocalDate | null;
}

/** All that the pace is told by. */
export interface PaceFacts {
  readonly journeyState: JourneyState;
  readonly startOn: LocalDate;
  readonly items: readonly PaceItem[];
  readonly waits: readonly Wait[];
  readonly graph: PrerequisiteGraph;
  /** the hire's own calendar, leave and pauses taken out */
  readonly calendar: WorkingCalendar;
  /** the hire's local day */
  readonly today: LocalDate;
}

/** Every way in which a journey can be said to go. */
export const PACE_KINDS = [
  'not_started',
  'ahead',
  'on_plan',
  'a_little_behind',
  'behind',
  'paused',
  'completed',
  'ended',
] as const;
export type PaceKind = (typeof PACE_KINDS)[number];

/** How a journey goes. Derived whenever it is asked for, and never stored. */
export interface Pace {
  readonly kind: PaceKind;
  /** working days behind plan, with none in them that went by waiting on others */
  readonly daysBehind: number;
  /** working days that would count if waiting on others did */
  readonly waitedDays: number;
  /** whose turn it is on what the hire has open, in a fixed order */
  readonly turns: readonly Turn[];
}

/** Up to so many working days behind is nothing to speak of. */
const A_LITTLE = 3;

const isTheHires = ({ required, assignee }: PaceItem): boolean => required && assignee === 'hire';

/** The working days on which any of these waits was on, up to today. */
export function daysWaited(waits: readonly Wait[], calendar: WorkingCalendar, today: LocalDate): Set<LocalDate> {
  const days = new Set<LocalDate>();
  for (const { from, to } of waits) {
    const last = to === null || to > today ? today : to;
    if (from > last) continue;
    if (isWorkingDay(calendar, from)) days.add(from);
    const count = workingDaysBetween(calendar, from, last);
    let day = from;
    for (let counted = 0; counted < count; counted += 1) {
      day = addWorkingDays(calendar, day, 1);
      days.add(day);
    }
  }
  return days;
}

/** What waiting took from a milestone. */
interface Lost {
  /** every working day on which it, or something late that it needs, waited */
  readonly days: ReadonlySet<LocalDate>;
  /** how many of them are given back */
  readonly count: number;
}

/**
 * The working days that each milestone lost to waiting: its own waits, and those of what it needs as far as they
 * made that late. What was handed in early and answered before its day cost nothing, however long it lay there.
 * No day is given back twice, and one more wait never gives back less.
 */
function lostToWaiting({ items, waits, graph, calendar, today }: PaceFacts): (key: string) => Lost {
  const itemByKey = new Map(items.map((item) => [item.key, item]));
  const waitsByKey = new Map<string, Wait[]>();
  for (const wait of waits) waitsByKey.set(wait.key, [...(waitsByKey.get(wait.key) ?? []), wait]);
  const known = new Map<string, Lost>();

  const lost = (key: string): Lost => {
    const before = known.get(key);
    if (before) return before;
    const days = daysWaited(waitsByKey.get(key) ?? [], calendar, today);
    let count = days.size;
    for (const need of graph.needs.get(key) ?? []) {
      const item = itemByKey.get(need);
      const late = item ? workingDaysBetween(calendar, item.currentDue, item.settledOn ?? today) : 0;
      if (late === 0) continue;
      const passedOn = lost(need);
      for (const day of passedOn.days) days.add(day);
      count += Math.min(late, passedOn.count);
    }
    const result = { days, count: Math.min(days.size, count) };
    known.set(key, result);
    return result;
  };
  return lost;
}

/** Whether the hire has settled something due later, with nothing open that is due by today. */
function isAhead(items: readonly PaceItem[], today: LocalDate): boolean {
  return (
    items.every(({ state, currentDue }) => isSettled(state) || currentDue > today)
    && items.some(({ state, currentDue }) => (state === 'done' || state === 'waived') && currentDue > today)
  );
}

function kindOf(facts: PaceFacts, items: readonly PaceItem[], daysBehind: number): PaceKind {
  const { journeyState, startOn, today } = facts;
  if (journeyState === 'paused' || journeyState === 'completed' || journeyState === 'ended') return journeyState;
  if (journeyState === 'scheduled' || today < startOn) return 'not_started';
  if (daysBehind > A_LITTLE) return 'behind';
  if (daysBehind > 0) return 'a_little_behind';
  return isAhead(items, today) ? 'ahead' : 'on_plan';
}

/**
 * How a journey goes against its plan. Only required milestones that are the hire's own count, and only while it
 * is the hire's turn on them; a milestone is behind by the working days since its due day, less those that it, or
 * what it needs, lost to waiting on somebody else.
 */
export function paceOf(facts: PaceFacts): Pace {
  const { calendar, today } = facts;
  const items = facts.items.filter(isTheHires);
  const open = items.filter(({ state }) => isOpen(state));
  const lost = lostToWaiting(facts);
  let daysBehind = 0;
  let waitedDays = 0;
  for (const { key, currentDue, turn } of open) {
    const sinceDue = workingDaysBetween(calendar, currentDue, today);
    if (sinceDue === 0) continue;
    const waited = Math.min(sinceDue, lost(key).count);
    waitedDays = Math.max(waitedDays, waited);
    if (turn === 'hire') daysBehind = Math.max(daysBehind, sinceDue - waited);
  }
  const kind = kindOf(facts, items, daysBehind);
  const isUnderWay = kind !== 'not_started' && facts.journeyState === 'active';
  const turns = new Set(open.map(({ turn }) => turn));
  return {
    kind,
    daysBehind: isUnderWay ? daysBehind : 0,
    waitedDays: isUnderWay ? waitedDays : 0,
    turns: isUnderWay ? TURNS.filter((turn) => turn !== 'nobody' && turns.has(turn)) : [],
  };
}

/** Who reads the sentence: the hire, or somebody who helps them. */
export type Reader = 'hire' | 'helper';

const SMALL_NUMBERS = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten'];
const inWords = (count: number): string => SMALL_NUMBERS[count] ?? String(count);

const WHOSE: Readonly<Record<Exclude<Turn, 'nobody'>, Readonly<Record<Reader, string>>>> = {
  hire: { hire: 'yours', helper: 'the hire’s' },
  mentor: { hire: 'your mentor’s', helper: 'the mentor’s' },
  backup: { hire: 'your backup mentor’s', helper: 'the backup mentor’s' },
  expert: { hire: 'the guild expert’s', helper: 'the guild expert’s' },
  manager: { hire: 'the guild manager’s', helper: 'the guild manager’s' },
  admin: { hire: 'the administrator’s', helper: 'the administrator’s' },
  platform: { hire: 'the platform team’s', helper: 'the platform team’s' },
  access: { hire: 'the access team’s', helper: 'the access team’s' },
  content: { hire: 'the guide’s owner’s', helper: 'the guide’s owner’s' },
};

/** Whose turn it is, in words: “your mentor’s” to the hire, “the mentor’s” to somebody else; empty when it is nobody’s. */
export function whoseTurn(turn: Turn, reader: Reader): string {
  return turn === 'nobody' ? '' : WHOSE[turn][reader];
}

function headline({ kind, daysBehind }: Pace, reader: Reader): string {
  switch (kind) {
    case 'not_started':
      return reader === 'hire' ? 'It hasn’t begun yet; nothing is asked of you.' : 'It hasn’t begun yet.';
    case 'ahead':
      return 'A little ahead of plan.';
    case 'on_plan':
      return 'On plan.';
    case 'a_little_behind':
      return daysBehind === 1 ? 'A day behind, that’s fine.' : 'A few days behind, that’s fine.';
    case 'behind':
      return reader === 'hire'
        ? `${inWords(daysBehind)} days behind plan. Talk it over with your mentor: the plan can move.`
        : `${inWords(daysBehind)} days behind plan. A good moment to ask how it goes; the plan can move.`;
    case 'paused':
      return reader === 'hire' ? 'Paused. Nothing is asked of you until you are back.' : 'Paused.';
    case 'completed':
      return reader === 'hire' ? 'You have walked the whole path.' : 'The whole path is walked.';
    case 'ended':
      return 'This journey has ended.';
  }
}

function waiting({ waitedDays }: Pace, reader: Reader): string {
  if (waitedDays === 0) return '';
  const against = reader === 'hire' ? 'count against you' : 'count against the hire';
  return waitedDays === 1
    ? `One day went by waiting on others; it doesn’t ${against}.`
    : `${inWords(waitedDays)} days went by waiting on others; they don’t ${against}.`;
}

/** Lists words as a sentence does: “yours, your mentor’s and the platform team’s”. */
function joined(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;
}

function turnSentence({ turns }: Pace, reader: Reader): string {
  const whose = turns.flatMap((turn) => (turn === 'nobody' ? [] : [WHOSE[turn][reader]]));
  return whose.length === 0 ? '' : `The next turn is ${joined(whose)}.`;
}

/**
 * The pace in kind, plain English: how it goes, what waiting took, whose turn it is.
 * @param reader whom the words speak to; the hire when left out
 */
export function paceSentence(pace: Pace, reader: Reader = 'hire'): string {
  return [headline(pace, reader), waiting(pace, reader), turnSentence(pace, reader)].filter(Boolean).join(' ');
}
