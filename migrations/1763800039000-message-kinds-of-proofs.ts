import type { MigrationInterface, QueryRunner } from 'typeorm';

const KINDS_BEFORE = [
  'submitted', 'stuck', 'accepted', 'changes_requested', 'pairing', 'resolved', 'commented', 'started', 'replanned',
  'seat_offered', 'seat_given', 'seat_lapsed', 'session_published', 'session_changed', 'session_cancelled',
  'proposal_submitted', 'proposal_accepted', 'proposal_rejected', 'week_ranking', 'week_placed', 'question_asked',
  'question_answered', 'answer_accepted', 'week_joined', 'week_left', 'nominated', 'nomination_submitted',
  'nomination_decided', 'title_ending', 'consultation_offered', 'consultation_lapsed', 'consultation_waiting',
  'consultation_accepted', 'consultation_answered', 'consultation_asked_on', 'consultation_helped', 'consultation_withdrawn',
  'mobility_shared', 'mobility_answered', 'meeting_agreed', 'meeting_called_off',
  'path_moved', 'path_moved_back', 'milestone_added', 'milestone_dropped',
  'replanned_together',
  'mentors_changed', 'hire_given', 'hire_handed_on', 'handover_begun', 'handover_over',
  'review_due',
  'nudge',
  'task_handed_on', 'first_question', 'welcome_link_wanted',
];

/** What proofs and other systems tell people of. */
const KINDS_ADDED: string[] = [
  'token_made', 'token_ending',
  'webhook_switched_off',
];

/** The inbox knows the messages of proofs from other systems. */
export class MessageKindsOfProofs1763800039000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await knowKinds(db, [...KINDS_BEFORE, ...KINDS_ADDED]);
  }

  async down(db: QueryRunner): Promise<void> {
    await knowKinds(db, KINDS_BEFORE);
  }
}

async function knowKinds(db: QueryRunner, kinds: readonly string[]): Promise<void> {
  const known = kinds.map((kind) => `'${kind}'`).join(', ');
  await db.query('ALTER TABLE inbox_messages DROP CONSTRAINT inbox_messages_kind_known');
  await db.query(`ALTER TABLE inbox_messages ADD CONSTRAINT inbox_messages_kind_known CHECK (kind IN (${known}))`);
}
