/** Consultations that somebody takes at once unless they say otherwise. */
export const ROOM_BY_DEFAULT = 2;
/** More than this is no room, it is a second job. */
export const MOST_ROOM = 10;

/** Somebody who may be asked, as far as the choice looks at them. */
export interface Expert {
  readonly id: string;
  readonly siteId: string;
  /** Neither away nor taking a pause. */
  readonly here: boolean;
  /** Consultations they take at once. */
  readonly atOnce: number;
  /** The places that are taken, numbered from 1. */
  readonly taken: readonly number[];
  /** When they were last asked, as an ISO instant; null for never. */
  readonly lastAskedAt: string | null;
}

/** Who knows an area. */
export interface Knower {
  readonly personId: string;
  /** Guild expert or master of it, rather than its focal point alone. */
  readonly titled: boolean;
}

/** A consultation that waits for somebody. */
export interface WaitingConsultation {
  readonly id: string;
  readonly topic: string;
  readonly askerId: string;
  readonly siteId: string;
  /** An ISO instant. */
  readonly askedAt: string;
  /** Everybody who was asked to take it before, but for `previous`. */
  readonly asked: readonly string[];
  /** Who answered last, when the asker has asked on: it goes back to them where they have room. */
  readonly previous: string | null;
}

export interface Placement {
  readonly consultationId: string;
  readonly expertId: string;
  /** The place that it takes. */
  readonly slot: number;
}

/**
 * Finds an expert for each that waits, in the order in which they were asked. Those with a title in the area come
 * before its focal points; then the asker's own site, the fewest consultations open, whoever was asked longest ago, and
 * the id, so that it never depends on luck. Never the asker, nobody who is away or at their limit, nobody twice.
 *
 * @returns what can be placed now; the rest goes on waiting
 */
export function placeAll(
  waiting: readonly WaitingConsultation[],
  knowers: ReadonlyMap<string, readonly Knower[]>,
  experts: ReadonlyMap<string, Expert>,
): Placement[] {
  const taken = new Map([...experts].map(([id, expert]) => [id, new Set(expert.taken)]));
  const placements: Placement[] = [];
  for (const one of waiting.toSorted((a, b) => compare(a.askedAt, b.askedAt) || compare(a.id, b.id))) {
    const candidates = candidatesFor(one, knowers.get(one.topic) ?? [], experts, taken);
    const [found] = candidates;
    if (!found) continue;
    const slots = taken.get(found.id) ?? new Set();
    const slot = firstFree(slots);
    slots.add(slot);
    placements.push({ consultationId: one.id, expertId: found.id, slot });
  }
  return placements;
}

/** Whether there is anybody left whom it could ever be offered to, be they full or away now. */
export function anybodyLeft({ askerId, asked, previous }: WaitingConsultation, knowers: readonly Knower[]): boolean {
  return previous !== null || knowers.some(({ personId }) => personId !== askerId && !asked.includes(personId));
}

function candidatesFor(
  { askerId, siteId, asked, previous }: WaitingConsultation,
  knowers: readonly Knower[],
  experts: ReadonlyMap<string, Expert>,
  taken: ReadonlyMap<string, ReadonlySet<number>>,
): Expert[] {
  const openWith = (id: string) => taken.get(id)?.size ?? 0;
  const hasRoom = (expert: Expert) => expert.here && openWith(expert.id) < expert.atOnce;
  const back = previous === null ? undefined : experts.get(previous);
  if (back && hasRoom(back)) return [back];

  const titled = new Set(knowers.filter((knower) => knower.titled).map(({ personId }) => personId));
  return [...new Set(knowers.map(({ personId }) => personId))]
    .flatMap((id) => experts.get(id) ?? [])
    .filter((expert) => expert.id !== askerId && expert.id !== previous && !asked.includes(expert.id) && hasRoom(expert))
    .sort(
      (a, b) =>
        Number(titled.has(b.id)) - Number(titled.has(a.id)) ||
        Number(b.siteId === siteId) - Number(a.siteId === siteId) ||
        openWith(a.id) - openWith(b.id) ||
        compare(a.lastAskedAt ?? '', b.lastAskedAt ?? '') ||
        compare(a.id, b.id),
    );
}

function firstFree(taken: ReadonlySet<number>): number {
  let slot = 1;
  while (taken.has(slot)) slot += 1;
  return slot;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
