import type { ProgrammeEntry } from './programme-changes';

/** A programme as it was published: the first of a day is number 1. */
export interface Publication {
  readonly dayId: string;
  readonly number: number;
  readonly publishedAt: Date;
  readonly programme: readonly ProgrammeEntry[];
}

/** What people were last told of a session. */
export interface PublishedSession {
  readonly entry: ProgrammeEntry;
  /** It stood on an earlier programme of its day, and no longer does. */
  readonly cancelled: boolean;
  /** The number of the programme that last changed something about it: it only rises. */
  readonly changes: number;
  readonly changedAt: Date;
}

/**
 * Each session that was ever published, as the newest programme of its day has it; one that was taken off, as the last
 * programme had it that named it.
 * @param publications of any days, in the order of their numbers
 */
export function publishedSessions(publications: readonly Publication[]): PublishedSession[] {
  const known = new Map<string, PublishedSession>();
  const standing = new Map<string, Set<string>>();
  for (const { dayId, number, publishedAt, programme } of publications) {
    const now = new Set(programme.map(({ id }) => id));
    for (const entry of programme) {
      const before = known.get(entry.id);
      if (before && !before.cancelled && sameText(before.entry, entry)) continue;
      known.set(entry.id, { entry, cancelled: false, changes: number, changedAt: publishedAt });
    }
    for (const id of standing.get(dayId) ?? []) {
      const before = known.get(id);
      if (before && !now.has(id)) known.set(id, { ...before, cancelled: true, changes: number, changedAt: publishedAt });
    }
    standing.set(dayId, now);
  }
  return [...known.values()];
}

/** Whether a calendar would show the same: the link to a video room is in none, and speakers are not named. */
function sameText(a: ProgrammeEntry, b: ProgrammeEntry): boolean {
  return a.title === b.title && a.room === b.room && a.startsAt === b.startsAt && a.endsAt === b.endsAt;
}
