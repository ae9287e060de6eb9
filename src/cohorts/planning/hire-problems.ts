import { addDays, isLocalDate, type LocalDate } from '../../calendars/domain/local-date';

/** A start further back than this is a slip of the pen, in days. */
const LONGEST_AGO = 365;
/** And so is one further ahead than this. */
const FURTHEST_AHEAD = 730;

/** A person whom a plan names, as far as it matters for being a hire or a mentor. */
export interface KnownPerson {
  readonly id: string;
  readonly name: string;
  readonly isMentor: boolean;
  readonly deactivated: boolean;
}

/** One hire of a plan, with everything that could stop this hire from being started. */
export interface HireFacts {
  readonly email: string;
  readonly startOn: LocalDate;
  readonly siteKnown: boolean;
  /** the account with this e-mail address, when there is one in the guild */
  readonly person: KnownPerson | null;
  /** the address belongs to somebody in another guild of this installation */
  readonly elsewhere: boolean;
  /** walks this path now, or is about to */
  readonly walksAlready: boolean;
  /** which hire of the list, from 1, has the same address and stands before this one; null when none */
  readonly sameAs: number | null;
  readonly mentor: KnownPerson | null;
  readonly backup: KnownPerson | null;
}

/**
 * What stops a hire from being started, in words; nothing does when it is empty.
 * @param today the hire's local day
 */
export function problemsOf(hire: HireFacts, today: LocalDate): string[] {
  return [...personProblems(hire), ...startProblems(hire, today), ...mentorProblems(hire)];
}

function personProblems({ email, siteKnown, person, elsewhere, walksAlready, sameAs }: HireFacts): string[] {
  const problems: string[] = [];
  if (!siteKnown) problems.push('There is no such site in this guild.');
  if (sameAs !== null) problems.push(`${email} stands twice in the list: it is hire ${sameAs} too.`);
  if (elsewhere) problems.push(`${email} belongs to somebody in another guild here; one address is one person.`);
  if (person?.deactivated) problems.push(`${person.name}'s account is deactivated. Activate it first.`);
  if (walksAlready) problems.push(`${person?.name ?? email} walks this path already.`);
  return problems;
}

function startProblems({ startOn }: HireFacts, today: LocalDate): string[] {
  if (!isLocalDate(startOn)) return ['The start is no day of the calendar; write it like 2026-11-22.'];
  if (startOn < addDays(today, -LONGEST_AGO)) return [`The start, ${startOn}, is more than a year ago. Is the year right?`];
  if (startOn > addDays(today, FURTHEST_AHEAD)) return [`The start, ${startOn}, is more than two years ahead. Is the year right?`];
  return [];
}

function mentorProblems({ person, mentor, backup }: HireFacts): string[] {
  const problems: string[] = [];
  for (const [role, chosen] of [['mentor', mentor], ['backup', backup]] as const) {
    if (!chosen) problems.push(`There is no such ${role} in this guild.`);
    else if (chosen.deactivated) problems.push(`${chosen.name}, the ${role}, is deactivated.`);
    else if (!chosen.isMentor) problems.push(`${chosen.name}, the ${role}, does not have the mentor role.`);
    if (chosen && chosen.id === person?.id) problems.push(`${chosen.name} cannot be their own ${role}.`);
  }
  if (mentor && mentor.id === backup?.id) problems.push('Mentor and backup are the same person: choose two, so that one can stand in.');
  return problems;
}
