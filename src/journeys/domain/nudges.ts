import { addDays, localDateOf, type LocalDate } from '../../calendars/domain/local-date';
import {
  isWorkingDay, workingDayNumber, workingDaysBetween, workingMinutesBetween, type WorkingCalendar,
} from '../../calendars/domain/working-calendar';
import type { AssigneeRole, CompletionMode, Requirement } from '../../paths/domain/path-document';
import type { BlockerCategory } from './blockers';
import type { JourneyState } from './journey-machine';
import type { MilestoneState } from './milestone-states';
import { daysWaited, type Wait } from './pace';
import { ENOUGH_FOR_P90, tooFew } from './time-to-event';
import { waitsOnOthers, type Turn } from './turn';

/**
 * - `access`: what opens the doors is not there on the second day
 * - `review`: something handed in has waited for longer than a working day of whoever reviews it
 * - `blocker`: a call for help has waited for longer than a working day
 * - `no_movement`: nothing has moved for two working days in the course, for four later
 * - `long_open`: a milestone is open for longer than it took nine in ten
 */
export const NUDGE_RULES = ['access', 'review', 'blocker', 'no_movement', 'long_open'] as const;
export type NudgeRule = (typeof NUDGE_RULES)[number];

/** Whom a nudge goes to. `turn` is whoever has the turn; `mentor` whoever mentors that day. */
export const NUDGE_STEPS = ['hire', 'turn', 'mentor', 'backup', 'manager'] as const;
export type NudgeStep = (typeof NUDGE_STEPS)[number];

/** Office minutes after which a wait on somebody has lasted too long. */
export const A_WORKING_DAY = 8 * 60;
/** The course and the crash course are two weeks each. */
const COURSE_DAYS = 20;
const QUIET_DAYS_IN_THE_COURSE = 2;
const QUIET_DAYS_LATER = 4;
/** So many working days "I'm fine" lasts. */
export const DAYS_OF_REST = 3;
const ACCESS_BY_DAY = 2;

/** A milestone with something left to do, as the rules see it. */
export interface NudgeItem {
  readonly key: string;
  readonly state: MilestoneState;
  readonly mode: CompletionMode;
  readonly requirement: Requirement;
  readonly assignee: AssigneeRole;
  readonly turn: Turn;
  readonly currentDue: LocalDate;
  /** the local day on which the hire began with it */
  readonly startedOn: LocalDate | null;
  /** what was handed in and waits, with the days and the clock of whoever reviews it */
  readonly review: { readonly id: string; readonly since: Date; readonly calendar: WorkingCalendar; readonly timeZone: string } | null;
  readonly blocker: { readonly id: string; readonly since: Date; readonly category: BlockerCategory } | null;
}

/** How long a milestone took others. */
export interface UsualDays {
  /** how many that is known of */
  readonly n: number;
  /** working days by which nine in ten were done */
  readonly p90: number;
}

/** All that the rules ask about a journey. */
export interface NudgeFacts {
  readonly journeyState: JourneyState;
  readonly startOn: LocalDate;
  /** the hire's own calendar, leave and pauses taken out */
  readonly calendar: WorkingCalendar;
  readonly timeZone: string;
  readonly now: Date;
  /** the hire's local day */
  readonly today: LocalDate;
  /** in path order; settled ones and those that are locked with nothing on them are left out */
  readonly items: readonly NudgeItem[];
  readonly waits: readonly Wait[];
  /** the hire's local day on which the hire last did anything; null when they have not yet */
  readonly lastMovedOn: LocalDate | null;
  /** the hire's local day on which they last said "I'm fine" */
  readonly restedOn: LocalDate | null;
  readonly usual: ReadonlyMap<string, UsualDays>;
}

/** A rule that holds on a journey today. */
export interface NudgeSignal {
  readonly rule: NudgeRule;
  readonly key: string;
  readonly turn: Turn;
  /** what makes it this occasion and no other: it is told of once */
  readonly episode: string;
  /** the local day since which it has been so */
  readonly since: LocalDate;
}

/** That somebody was told of a signal. */
export interface ToldNudge {
  readonly rule: NudgeRule;
  readonly key: string;
  readonly step: NudgeStep;
  readonly episode: string;
  /** the hire's local day */
  readonly on: LocalDate;
}

/** One that is to be told now. */
export interface DueNudge extends NudgeSignal {
  readonly step: NudgeStep;
}

/**
 * Which rules hold. Silent on the hire's days off and while the journey is not under way. At most one of them asks the
 * hire how it goes; time that went by waiting on others is never in it.
 * Source: the stuck rules of the domain.
 */
export function nudgeSignals(facts: NudgeFacts): NudgeSignal[] {
  const { journeyState, calendar, today, startOn } = facts;
  if (journeyState !== 'active' || today < startOn || !isWorkingDay(calendar, today)) return [];
  const waiting = facts.items.flatMap((item) => signalOnOthers(item, facts));
  const asking = missingSignIn(facts) ?? noMovement(facts) ?? longOpen(facts);
  return asking ? [...waiting, asking] : waiting;
}

/** What waits on somebody: a call for help before the review that it lies on, for it names what is missing. */
function signalOnOthers(item: NudgeItem, facts: NudgeFacts): NudgeSignal[] {
  const { calendar, timeZone, now, today, startOn } = facts;
  const { key, turn, blocker, review } = item;
  const day = workingDayNumber(calendar, startOn, today);
  if (blocker) {
    const since = localDateOf(blocker.since, timeZone);
    const isAccess = blocker.category === 'access' && day >= ACCESS_BY_DAY && since < today;
    const isLong = workingMinutesBetween(calendar, blocker.since, now, timeZone) > A_WORKING_DAY;
    return isAccess || isLong ? [{ rule: isAccess ? 'access' : 'blocker', key, turn, episode: blocker.id, since }] : [];
  }
  if (review) {
    const isLong = workingMinutesBetween(review.calendar, review.since, now, review.timeZone) > A_WORKING_DAY;
    return isLong ? [{ rule: 'review', key, turn, episode: `${review.id} ${review.since.toISOString()}`, since: localDateOf(review.since, timeZone) }] : [];
  }
  const isForDayOne = (item.assignee === 'manager' || item.assignee === 'admin') && item.requirement === 'required' && dueOnDayOne(item, facts);
  return isForDayOne && day >= ACCESS_BY_DAY && waitsOnOthers(turn)
    ? [{ rule: 'access', key, turn, episode: item.currentDue, since: item.currentDue }] : [];
}

function dueOnDayOne({ currentDue }: NudgeItem, { calendar, startOn }: NudgeFacts): boolean {
  return workingDayNumber(calendar, startOn, currentDue) <= 1;
}

/** What shows by itself on the first day that the doors are open, and did not. */
function missingSignIn(facts: NudgeFacts): NudgeSignal | null {
  const { calendar, startOn, today, restedOn } = facts;
  if (workingDayNumber(calendar, startOn, today) < ACCESS_BY_DAY || isResting(facts)) return null;
  const item = facts.items.find((candidate) => candidate.mode === 'auto' && isForTheHire(candidate) && dueOnDayOne(candidate, facts));
  return item ? { rule: 'access', key: item.key, turn: 'hire', episode: restedOn ?? item.currentDue, since: item.currentDue } : null;
}

function isForTheHire({ requirement, assignee, turn, state }: NudgeItem): boolean {
  return requirement === 'required' && assignee === 'hire' && turn === 'hire' && state !== 'locked';
}

function noMovement(facts: NudgeFacts): NudgeSignal | null {
  const { calendar, startOn, today, lastMovedOn, restedOn } = facts;
  const next = facts.items.find(isForTheHire);
  if (!next) return null;
  const beforeTheStart = addDays(startOn, -1);
  const movedOn = lastMovedOn !== null && lastMovedOn > beforeTheStart ? lastMovedOn : beforeTheStart;
  const rested = restedOn !== null && restedOn >= movedOn;
  const since = rested ? restedOn : movedOn;
  const inTheCourse = workingDayNumber(calendar, startOn, today) <= COURSE_DAYS;
  const enough = rested ? DAYS_OF_REST : inTheCourse ? QUIET_DAYS_IN_THE_COURSE : QUIET_DAYS_LATER;
  return ownDays(facts, since) >= enough
    ? { rule: 'no_movement', key: next.key, turn: 'hire', episode: since, since: movedOn === beforeTheStart ? startOn : movedOn } : null;
}

function longOpen(facts: NudgeFacts): NudgeSignal | null {
  if (isResting(facts)) return null;
  for (const item of facts.items.filter(isForTheHire)) {
    const usual = facts.usual.get(item.key);
    const { startedOn } = item;
    if (startedOn === null || !usual || tooFew(usual.n, ENOUGH_FOR_P90) || ownDays(facts, startedOn) <= usual.p90) continue;
    const rested = facts.restedOn !== null && facts.restedOn >= startedOn;
    return { rule: 'long_open', key: item.key, turn: 'hire', episode: rested ? `${startedOn} ${facts.restedOn}` : startedOn, since: startedOn };
  }
  return null;
}

/** Whether "I'm fine" still lasts: the day on which it was said, and three working days after it. */
export function isResting({ restedOn, calendar, today }: Pick<NudgeFacts, 'restedOn' | 'calendar' | 'today'>): boolean {
  return restedOn !== null && workingDaysBetween(calendar, restedOn, today) <= DAYS_OF_REST;
}

/** Whole working days after `since` and before today on which nothing waited on others. */
function ownDays({ calendar, today, waits }: NudgeFacts, since: LocalDate): number {
  if (since >= today) return 0;
  const yesterday = addDays(today, -1);
  const waited = [...daysWaited(waits, calendar, yesterday)].filter((day) => day > since);
  return workingDaysBetween(calendar, since, yesterday) - waited.length;
}

/** Whom to tell in which order, and how many working days after the one before. */
interface Link {
  readonly step: NudgeStep;
  readonly after: number;
}

/** How it goes is asked of the hire alone, who has a working day to answer. */
const ASKING: readonly Link[] = [
  { step: 'hire', after: 0 }, { step: 'mentor', after: 1 }, { step: 'backup', after: 1 }, { step: 'manager', after: 1 },
];
/** What waits on somebody goes to them at once; the hire reads first that it does not count against them. */
const WAITING: readonly Link[] = [
  { step: 'hire', after: 0 }, { step: 'turn', after: 0 }, { step: 'backup', after: 1 }, { step: 'manager', after: 1 },
];

/**
 * What is to be told today, in the order in which to tell it: nobody before the hire, and each step a working day of the
 * hire after the one before, however long nobody looked.
 * @param told everything told on this journey before
 */
export function dueNudges(
  signals: readonly NudgeSignal[],
  told: readonly ToldNudge[],
  { calendar, today }: Pick<NudgeFacts, 'calendar' | 'today'>,
): DueNudge[] {
  return signals.flatMap((signal) => {
    const before = told.filter((nudge) => isSameOccasion(nudge, signal));
    // What is next may change while nothing moves; the occasion keeps the name it was told under.
    const key = before[0]?.key ?? signal.key;
    const due: DueNudge[] = [];
    let previous: LocalDate | null = null;
    for (const { step, after } of signal.turn === 'hire' ? ASKING : WAITING) {
      const toldOn: LocalDate | null = before.find((nudge) => nudge.step === step)?.on ?? null;
      if (toldOn !== null) {
        previous = toldOn;
        continue;
      }
      if (previous !== null && workingDaysBetween(calendar, previous, today) < after) break;
      due.push({ ...signal, key, step });
      previous = today;
    }
    return due;
  });
}

/** Whether this was told of this signal. Nothing moves on a whole journey; everything else is about one milestone. */
export function isSameOccasion(told: ToldNudge, signal: NudgeSignal): boolean {
  return told.rule === signal.rule && told.episode === signal.episode && (signal.rule === 'no_movement' || told.key === signal.key);
}
