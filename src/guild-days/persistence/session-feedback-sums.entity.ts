import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { Answer } from '../domain/feedback-sums';

/** What was said of a session. Nothing leads from an answer to a person: no row of its own, no key, no time, no order. */
@Entity('session_feedback_sums')
@Check('session_feedback_sums_waiting_is_a_list', `jsonb_typeof(waiting) = 'array'`)
@Check('session_feedback_sums_of_one_to_five', 'cardinality(ratings) = 5')
export class SessionFeedbackSums {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'session_feedback_sums_pkey' })
  @ForeignKey('guild_sessions', { name: 'session_feedback_sums_session_fkey' })
  sessionId!: string;

  /** Answers that wait for others, sorted by what is in them. */
  @Column({ type: 'jsonb' })
  waiting!: Answer[];

  /** How many of those that are shown gave 1, 2, 3, 4 and 5. */
  @Column({ type: 'smallint', array: true })
  ratings!: number[];

  /** The words of those that are shown, in the order of the alphabet. */
  @Column({ type: 'text', array: true })
  words!: string[];
}
