import { Check, Column, Entity, ForeignKey, PrimaryGeneratedColumn, Unique } from 'typeorm';
import type { GuildWeekState } from '../domain/guild-week-states';

/** A week away from the day job, once a quarter. */
@Entity('guild_weeks')
@Unique('guild_weeks_one_a_quarter', ['guildId', 'quarter'])
@Check('guild_weeks_quarter_written', `quarter ~ '^[0-9]{4}-Q[1-4]$'`)
@Check('guild_weeks_title_not_blank', `btrim(title) <> ''`)
@Check('guild_weeks_ends_after_start', 'starts_on <= ends_on')
@Check('guild_weeks_state_known', `state IN ('proposing', 'ranking', 'matched', 'published', 'closed')`)
@Check('guild_weeks_sealed_before_ranking', `(state = 'proposing') = (seed IS NULL) AND (seed IS NULL) = (seed_hash IS NULL)`)
export class GuildWeek {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'guild_weeks_pkey' })
  id!: string;

  @Column({ type: 'uuid' })
  @ForeignKey('guilds', { name: 'guild_weeks_guild_fkey' })
  guildId!: string;

  /** The one it begins in, as `2026-Q4`. */
  @Column({ type: 'text' })
  quarter!: string;

  @Column({ type: 'text' })
  title!: string;

  /** Markdown; empty when there is nothing to say. */
  @Column({ type: 'text' })
  about!: string;

  @Column({ type: 'date' })
  startsOn!: string;

  @Column({ type: 'date' })
  endsOn!: string;

  /** Until when people rank; the instant itself is too late. */
  @Column({ type: 'timestamptz' })
  rankBy!: Date;

  @Column({ type: 'text' })
  state!: GuildWeekState;

  /** Of the lots, as 64 hexadecimal digits; nobody reads it before the match is published. */
  @Column({ type: 'text', nullable: true })
  seed!: string | null;

  /** What is published of the seed from the start of ranking on. */
  @Column({ type: 'text', nullable: true })
  seedHash!: string | null;

  @Column({ type: 'integer', default: 1 })
  revision!: number;

  @Column({ type: 'timestamptz' })
  createdAt!: Date;
}
