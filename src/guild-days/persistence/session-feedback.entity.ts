import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';

/** One answer about a session. Nothing leads from it to a person: neither a key nor a time. */
@Entity('session_feedback')
@Check('session_feedback_rating_in_range', 'rating BETWEEN 1 AND 5')
@Index('session_feedback_by_session', ['sessionId'])
export class SessionFeedback {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'session_feedback_pkey' })
  id!: string;

  @Column({ type: 'uuid' })
  @ForeignKey('guild_sessions', { name: 'session_feedback_session_fkey' })
  sessionId!: string;

  @Column({ type: 'smallint' })
  rating!: number;

  @Column({ type: 'text', nullable: true })
  words!: string | null;
}
