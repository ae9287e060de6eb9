import { Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** That somebody has given feedback, so that each gives it once; never which. */
@Entity('session_feedback_receipts')
export class SessionFeedbackReceipt {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'session_feedback_receipts_pkey' })
  @ForeignKey('guild_sessions', { name: 'session_feedback_receipts_session_fkey' })
  sessionId!: string;

  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'session_feedback_receipts_pkey' })
  @ForeignKey('people', { name: 'session_feedback_receipts_person_fkey' })
  personId!: string;
}
