/** What people plan their day by: one session as a published programme has it. */
export interface ProgrammeEntry {
  readonly id: string;
  readonly title: string;
  /** ISO instants */
  readonly startsAt: string;
  readonly endsAt: string;
  readonly room: string | null;
  readonly link: string | null;
  readonly speakerIds: readonly string[];
}

/** What became of a session between two programmes. A new title or text alone changes nobody's plan. */
export interface ProgrammeChange {
  readonly id: string;
  readonly title: string;
  readonly kind: 'added' | 'changed' | 'cancelled';
}

const planOf = ({ startsAt, endsAt, room, link, speakerIds }: ProgrammeEntry): string =>
  JSON.stringify([startsAt, endsAt, room, link, speakerIds.toSorted()]);

/** What a new programme changes about the one people know, in the order of the new one, cancelled sessions last. */
export function programmeChanges(before: readonly ProgrammeEntry[], after: readonly ProgrammeEntry[]): ProgrammeChange[] {
  const known = new Map(before.map((entry) => [entry.id, entry]));
  const stays = new Set(after.map(({ id }) => id));
  const changes = after.flatMap((entry): ProgrammeChange[] => {
    const old = known.get(entry.id);
    if (!old) return [{ id: entry.id, title: entry.title, kind: 'added' }];
    return planOf(old) === planOf(entry) ? [] : [{ id: entry.id, title: entry.title, kind: 'changed' }];
  });
  const gone = before.filter(({ id }) => !stays.has(id)).map(({ id, title }): ProgrammeChange => ({ id, title, kind: 'cancelled' }));
  return [...changes, ...gone];
}

/**
 * Whom a change concerns: those who have a seat or wait for one, and those who speak or spoke there. What was only
 * added concerns its speakers.
 * @param seats session id → people with a seat or a place on the waitlist
 */
export function whoIsTold(
  change: ProgrammeChange,
  seats: ReadonlyMap<string, readonly string[]>,
  before: readonly ProgrammeEntry[],
  after: readonly ProgrammeEntry[],
): string[] {
  const speakers = [...before, ...after].filter(({ id }) => id === change.id).flatMap(({ speakerIds }) => speakerIds);
  const seated = change.kind === 'added' ? [] : (seats.get(change.id) ?? []);
  return [...new Set([...speakers, ...seated])];
}
