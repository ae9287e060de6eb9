import type { ReplanDto } from '../api/types';

/** The kinds of change that a person chooses from. */
export type ChangeKind = 'leave' | 'pause' | 'back' | 'start' | 'site' | 'week' | 'calendar';

/** A change as its form holds it: what is typed for one kind is still there after a look at another. */
export interface ChangeDraft {
  kind: ChangeKind;
  startOn: string;
  from: string;
  to: string;
  backOn: string;
  siteId: string;
  /** ISO weekdays of a part-time week. */
  weekdays: readonly number[];
  reason: string;
}

/** A change as its form begins: nothing is said yet, and days are those of today. */
export function freshDraft(kind: ChangeKind, today: string, startOn = today): ChangeDraft {
  return { kind, startOn, from: today, to: today, backOn: today, siteId: '', weekdays: [], reason: '' };
}

/** The change as it is sent. */
export function changeOf({ kind, startOn, from, to, backOn, siteId, weekdays, reason }: ChangeDraft): ReplanDto {
  switch (kind) {
    case 'start':
      return { startOn };
    case 'back':
      return { backOn };
    case 'site':
      return { siteId };
    case 'week':
      return { weekdays: [...weekdays], from };
    case 'calendar':
      return { calendar: true };
    default:
      return { absence: kind, from, to, ...(reason.trim() === '' ? {} : { reason: reason.trim() }) };
  }
}
