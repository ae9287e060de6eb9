import type { PersonRef } from '../../people/people.api';

/** One message: who did what to which milestone, and a link. Never private words. */
export class InboxMessageDto {
  id: string;
  /** submitted, stuck, accepted, changes_requested, pairing, resolved, commented, started or replanned. */
  kind: string;
  sentence: string;
  /** Where it leads, inside the app. */
  link: string;
  actor: PersonRef | null;
  createdAt: string;
  read: boolean;
}

export class InboxDto {
  messages: InboxMessageDto[];
  unread: number;
  next: string | null;
}
