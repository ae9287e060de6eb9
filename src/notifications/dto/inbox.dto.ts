import type { PersonRef } from '../../people/people.api';
import type { MessageKind } from '../../platform/messages/messages';

/** One message: who did what to which milestone, and a link. Never private words. */
export class InboxMessageDto {
  id: string;
  kind: MessageKind;
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
