import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import type { ProposalState } from '../domain/proposal-machine';
import type { SessionKind } from '../domain/session-kinds';

/** What somebody would like to hold on a guild day, and how far that has come. */
@Entity('session_proposals')
@Check('session_proposals_kind_known', `kind IN ('talk', 'workshop', 'group_exercise')`)
@Check(
  'session_proposals_state_known',
  `state IN ('draft', 'submitted', 'accepted', 'rejected', 'confirmed', 'scheduled', 'given', 'withdrawn')`,
)
@Check('session_proposals_rejected_with_reason', `state <> 'rejected' OR reason IS NOT NULL`)
@Index('session_proposals_by_author', ['authorId'])
@Index('session_proposals_by_guild', ['guildId', 'state'])
export class SessionProposal {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'session_proposals_pkey' })
  id!: string;

  @Column({ type: 'uuid' })
  @ForeignKey('guilds', { name: 'session_proposals_guild_fkey' })
  guildId!: string;

  @Column({ type: 'uuid' })
  @ForeignKey('people', { name: 'session_proposals_author_fkey' })
  authorId!: string;

  @Column({ type: 'text' })
  kind!: SessionKind;

  @Column({ type: 'text' })
  title!: string;

  /** Markdown. */
  @Column({ type: 'text' })
  abstract!: string;

  @Column({ type: 'smallint' })
  durationMinutes!: number;

  @Column({ type: 'text' })
  state!: ProposalState;

  /** Why it was rejected. */
  @Column({ type: 'text', nullable: true })
  reason!: string | null;

  @Column({ type: 'integer', default: 1 })
  revision!: number;

  @Column({ type: 'timestamptz' })
  createdAt!: Date;
}
