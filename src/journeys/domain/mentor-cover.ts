import { addDays, type LocalDate } from '../../calendars/domain/local-date';

export type MentorKind = 'primary' | 'backup';

/** Somebody accompanies a journey on these local days, both included; without an end until somebody else takes over. */
export interface MentorAssignment {
  readonly personId: string;
  readonly kind: MentorKind;
  readonly from: LocalDate;
  readonly to: LocalDate | null;
}

/** Who comes, as what, and on which local day first. */
export interface MentorHandOn {
  readonly kind: MentorKind;
  readonly personId: string;
  readonly from: LocalDate;
}

/**
 * The assignments of a journey once somebody takes over from a day on: whoever was there before stays to the day before it,
 * and whatever was planned of that kind for later falls away. So no day is ever left between two of them.
 * @returns in no order; the other kind stays as it is
 */
export function handedOn(assignments: readonly MentorAssignment[], { kind, personId, from }: MentorHandOn): MentorAssignment[] {
  const kept = assignments.flatMap((assignment): MentorAssignment[] => {
    if (assignment.kind !== kind) return [assignment];
    if (assignment.from >= from) return [];
    const ends = assignment.to === null || assignment.to >= from;
    return [ends ? { ...assignment, to: addDays(from, -1) } : assignment];
  });
  return [...kept, { personId, kind, from, to: null }];
}

/** The assignment of a kind on a day, or null. */
export function assignedOn(assignments: readonly MentorAssignment[], kind: MentorKind, day: LocalDate): MentorAssignment | null {
  return assignments.find((one) => one.kind === kind && one.from <= day && (one.to === null || one.to >= day)) ?? null;
}

/** Whether the same person would be mentor and backup on one day: then nobody could stand in. */
export function isTwiceThere(assignments: readonly MentorAssignment[]): boolean {
  return assignments.some((one, index) =>
    assignments.slice(index + 1).some((other) =>
      one.personId === other.personId && one.kind !== other.kind
      && (one.to === null || other.from <= one.to) && (other.to === null || one.from <= other.to)));
}

/**
 * Whose turn a hire's questions are on a day: the primary mentor's; while that one is away, or gone, the backup's. A mentor
 * who is away answers after all when the backup is away as well: somebody always has the queue.
 * @param isAway whether somebody is away on the day, or has no account any more
 */
export function onDutyOn(
  assignments: readonly MentorAssignment[],
  day: LocalDate,
  isAway: (personId: string) => boolean,
): string | null {
  const primary = assignedOn(assignments, 'primary', day)?.personId ?? null;
  const backup = assignedOn(assignments, 'backup', day)?.personId ?? null;
  if (primary !== null && !isAway(primary)) return primary;
  return backup !== null && (primary === null || !isAway(backup)) ? backup : primary;
}
