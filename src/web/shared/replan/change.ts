import type { ReplanDto } from '../api/types';

/** The kinds of change that a person chooses from. */
export type ChangeKind = 'leave' | 'pause' | 'back' | 'start' | 'site' | 'calendar';

/** A change as its form holds it: what is typed for one kind is still there after a look at another. */
export interface ChangeDraft {
  kind: ChangeKind;
  startOn: string;
  from: string;
  to: string;
  backOn: string;
  siteId: string;
  reason: string;
}

/** The change as it is sent. */
export function changeOf({ kind, startOn, from, to, backOn, siteId, reason }: ChangeDraft): ReplanDto {
  switch (kind) {
    case 'start':
      return { startOn };
    case 'back':
      return { backOn };
    case 'site':
      return { siteId };
    case 'calendar':
      return { calendar: true };
    default:
      return { absence: kind, from, to, ...(reason.trim() === '' ? {} : { reason: reason.trim() }) };
  }
}
