import type { SessionKind } from './session-kinds';

/** All of a session that a manager plans, and that a publication makes true. */
export interface PlannedSession {
  readonly proposalId: string | null;
  readonly kind: SessionKind;
  readonly title: string;
  readonly abstract: string;
  readonly track: string;
  readonly room: string | null;
  readonly link: string | null;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly capacity: number;
  readonly speakerIds: readonly string[];
}

/** Whether two plans come to the same. The order of speakers says nothing. */
export function samePlan(one: PlannedSession, other: PlannedSession): boolean {
  return writtenOut(one) === writtenOut(other);
}

function writtenOut(plan: PlannedSession): string {
  const { proposalId, kind, title, abstract, track, room, link, startsAt, endsAt, capacity, speakerIds } = plan;
  return JSON.stringify([proposalId, kind, title, abstract, track, room, link, startsAt.getTime(), endsAt.getTime(), capacity, speakerIds.toSorted()]);
}
