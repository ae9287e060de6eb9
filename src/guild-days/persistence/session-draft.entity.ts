import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import type { SessionKind } from '../domain/session-kinds';

/** How a published session is to be from the next publication on; until then people see what was published. */
@Entity('session_drafts')
@Unique('session_drafts_one_a_proposal', ['proposalId'])
@Check('session_drafts_kind_known', `kind IN ('talk', 'workshop', 'group_exercise')`)
@Check('session_drafts_ends_after_start', 'ends_at > starts_at')
@Check('session_drafts_capacity_is_some', 'capacity BETWEEN 1 AND 2000')
@Check('session_drafts_link_is_web', `link ~ '^https?://'`)
export class SessionDraft {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'session_drafts_pkey' })
  @ForeignKey('guild_sessions', { name: 'session_drafts_session_fkey' })
  sessionId!: string;

  @Column({ type: 'uuid', nullable: true })
  @ForeignKey('session_proposals', { name: 'session_drafts_proposal_fkey' })
  proposalId!: string | null;

  @Column({ type: 'text' })
  kind!: SessionKind;

  @Column({ type: 'text' })
  title!: string;

  /** Markdown. */
  @Column({ type: 'text' })
  abstract!: string;

  @Column({ type: 'text' })
  track!: string;

  @Column({ type: 'text', nullable: true })
  room!: string | null;

  @Column({ type: 'text', nullable: true })
  link!: string | null;

  @Column({ type: 'timestamptz' })
  startsAt!: Date;

  @Column({ type: 'timestamptz' })
  endsAt!: Date;

  @Column({ type: 'smallint' })
  capacity!: number;

  @Column({ type: 'uuid', array: true })
  speakerIds!: string[];

  /** The next publication takes the session off the programme. */
  @Column({ type: 'boolean' })
  takesOff!: boolean;

  @Column({ type: 'uuid' })
  @ForeignKey('people', { name: 'session_drafts_saved_by_fkey' })
  savedBy!: string;

  @Column({ type: 'timestamptz' })
  savedAt!: Date;
}
