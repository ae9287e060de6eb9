import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import type { SessionKind } from '../domain/session-kinds';

/** A talk, workshop or group exercise on the programme of one guild day. */
@Entity('guild_sessions')
@Check('guild_sessions_kind_known', `kind IN ('talk', 'workshop', 'group_exercise')`)
@Check('guild_sessions_ends_after_start', 'ends_at > starts_at')
@Check('guild_sessions_capacity_is_some', 'capacity BETWEEN 1 AND 2000')
@Check('guild_sessions_link_is_web', `link ~ '^https?://'`)
@Index('guild_sessions_by_day', ['guildDayId'])
@Index('guild_sessions_one_a_proposal', ['proposalId'], { unique: true, where: '(cancelled_at IS NULL)' })
// An index over words: an expression is more than TypeORM can say of an index.
@Index('guild_sessions_by_words', { synchronize: false })
export class GuildSession {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'guild_sessions_pkey' })
  id!: string;

  @Column({ type: 'uuid' })
  @ForeignKey('guild_days', { name: 'guild_sessions_day_fkey' })
  guildDayId!: string;

  @Column({ type: 'uuid', nullable: true })
  @ForeignKey('session_proposals', { name: 'guild_sessions_proposal_fkey' })
  proposalId!: string | null;

  @Column({ type: 'text' })
  kind!: SessionKind;

  @Column({ type: 'text' })
  title!: string;

  /** Markdown. */
  @Column({ type: 'text' })
  abstract!: string;

  /** Sessions of one track come one after the other; empty for what everybody sees together. */
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

  /** Only a first-time speaker’s proposal can be put here, until it is released. */
  @Column({ type: 'boolean' })
  keptForFirstTime!: boolean;

  /** What the check-in codes are made from; never leaves the server. */
  @Column({ type: 'bytea' })
  codeSecret!: Buffer;

  @Column({ type: 'timestamptz', nullable: true })
  publishedAt!: Date | null;

  @Column({ type: 'timestamptz', nullable: true })
  cancelledAt!: Date | null;

  @Column({ type: 'integer', default: 1 })
  revision!: number;
}
