import type { MessageKind } from '../../platform/messages/messages';

/**
 * - `your_turn`: somebody waits for the reader
 * - `answers`: what became of the reader's own
 * - `nudges`: what has waited, or not moved, for a while
 * - `guild`: guild days and weeks, questions, growth
 */
export const MESSAGE_GROUPS = ['your_turn', 'answers', 'nudges', 'guild'] as const;
export type MessageGroup = (typeof MESSAGE_GROUPS)[number];

/** Besides the inbox, where every message is: nowhere, an e-mail each, one e-mail a working morning, or the person's own webhook. */
export const MESSAGE_WAYS = ['inbox', 'mail', 'digest', 'webhook'] as const;
export type MessageWay = (typeof MESSAGE_WAYS)[number];

/** What holds until a person chooses. */
export const USUAL_WAYS: Readonly<Record<MessageGroup, MessageWay>> = { your_turn: 'mail', answers: 'mail', nudges: 'digest', guild: 'mail' };

const YOUR_TURN: ReadonlySet<MessageKind> = new Set([
  'submitted', 'stuck', 'pairing', 'commented', 'hire_given', 'hire_handed_on', 'handover_begun', 'handover_over', 'review_due',
  'token_made', 'token_ending',
]);
const ANSWERS: ReadonlySet<MessageKind> = new Set([
  'accepted', 'changes_requested', 'resolved', 'started', 'replanned', 'replanned_together', 'meeting_agreed', 'meeting_called_off',
  'path_moved', 'path_moved_back', 'milestone_added', 'milestone_dropped', 'mentors_changed',
]);

/** The group in which a person chooses how to be told of this kind. */
export function groupOf(kind: MessageKind): MessageGroup {
  if (kind === 'nudge') return 'nudges';
  if (YOUR_TURN.has(kind)) return 'your_turn';
  return ANSWERS.has(kind) ? 'answers' : 'guild';
}
