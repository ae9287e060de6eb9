import { daysBetween, type LocalDate } from '../../calendars/domain/local-date';

/** By which rule somebody at a site is put into a cohort. */
export interface ArrivalRule {
  /** Null for every site without a rule of its own. */
  readonly siteId: string | null;
  readonly pathId: string;
  /** How many days may lie between their first day and the cohort's. */
  readonly daysApart: number;
}

export interface CohortToJoin {
  readonly id: string;
  readonly pathId: string;
  readonly startOn: LocalDate;
}

/** A mentor as far as it matters for who takes another hire. */
export interface MentorWithRoom {
  readonly id: string;
  readonly siteId: string;
  readonly hires: number;
  readonly backing: number;
  readonly limit: number;
  /** Whether they are away on the hire's first day. */
  readonly away: boolean;
}

/** A mentor elsewhere keeps other working days: worth it only when everybody near carries this many hires more. */
const ELSEWHERE = 2;

/** The rule of a site, or the one for all others. */
export function ruleFor<Rule extends ArrivalRule>(rules: readonly Rule[], siteId: string): Rule | null {
  return rules.find((rule) => rule.siteId === siteId) ?? rules.find((rule) => rule.siteId === null) ?? null;
}

/** The cohort on the rule's path whose start is nearest to somebody's first day, the later of two; null when none is near enough. */
export function cohortFor<Cohort extends CohortToJoin>(rule: ArrivalRule, startsOn: LocalDate, cohorts: readonly Cohort[]): Cohort | null {
  const apart = ({ startOn }: Cohort) => Math.abs(daysBetween(startOn, startsOn));
  const [nearest] = cohorts
    .filter((cohort) => cohort.pathId === rule.pathId && apart(cohort) <= rule.daysApart)
    .sort((one, other) => apart(one) - apart(other) || (one.startOn < other.startOn ? 1 : -1));
  return nearest ?? null;
}

/** Who would accompany them: whoever of those with room carries least, and another one as backup; null when nobody has room. */
export function mentorsFor(hire: { id: string; siteId: string }, mentors: readonly MentorWithRoom[]): { mentorId: string; backupId: string } | null {
  const there = mentors.filter(({ id, away }) => id !== hire.id && !away);
  const cheapest = (from: readonly MentorWithRoom[], load: 'hires' | 'backing') =>
    [...from].sort((one, other) => cost(one, load, hire.siteId) - cost(other, load, hire.siteId) || (one.id < other.id ? -1 : 1))[0];
  const mentor = cheapest(there.filter(({ hires, limit }) => hires < limit), 'hires');
  const backup = mentor && cheapest(there.filter(({ id }) => id !== mentor.id), 'backing');
  return mentor && backup ? { mentorId: mentor.id, backupId: backup.id } : null;
}

function cost(mentor: MentorWithRoom, load: 'hires' | 'backing', siteId: string): number {
  return mentor[load] + (mentor.siteId === siteId ? 0 : ELSEWHERE);
}
