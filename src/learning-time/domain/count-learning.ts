import type { LocalDate } from '../../calendars/domain/local-date';

/** Where learning time comes from. What the guild does together counts by itself, the rest when somebody enters it. */
export const LEARNING_KINDS = ['guild_week', 'guild_day', 'own'] as const;
export type LearningKind = (typeof LEARNING_KINDS)[number];

export const HALF_DAYS_IN_A_DAY = 2;

/** Half-days of one day that came from one thing. */
export interface Learned {
  readonly kind: LearningKind;
  readonly day: LocalDate;
  readonly halfDays: number;
}

/**
 * How much of each counts: a day has two half-days, whatever was done on it. The guild week comes first, then the
 * guild day, then own learning, each in the order given.
 * @returns a number for each, in the same order
 */
export function counted(learned: readonly Learned[]): number[] {
  const left = new Map<LocalDate, number>();
  const counts = learned.map(() => 0);
  for (const kind of LEARNING_KINDS) {
    for (const [index, one] of learned.entries()) {
      if (one.kind !== kind) continue;
      const room = left.get(one.day) ?? HALF_DAYS_IN_A_DAY;
      const counting = Math.min(room, one.halfDays);
      counts[index] = counting;
      left.set(one.day, room - counting);
    }
  }
  return counts;
}

/**
 * Where in a day an entry of own learning finds room.
 * @param taken halves (0 and 1) that other own entries of the day take
 * @returns the half it begins with; null when the day is full
 */
export function roomFor(halfDays: number, taken: readonly number[]): number | null {
  const halves = Array.from({ length: HALF_DAYS_IN_A_DAY }, (_, half) => half).filter((half) => !taken.includes(half));
  return halves.length >= halfDays ? (halves[0] ?? null) : null;
}
