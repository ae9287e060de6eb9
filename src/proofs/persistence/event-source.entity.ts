import { Check, Column, Entity, ForeignKey, PrimaryGeneratedColumn, Unique } from 'typeorm';
import type { SourceKind, SourceTrust } from '../domain/sources';

/** A system that tells the guild what happens: a repository host, a pipeline, a script. */
@Entity('event_sources')
@Unique('event_sources_name_once_a_guild', ['guildId', 'name'])
@Check('event_sources_name_not_blank', `btrim(name) <> ''`)
@Check('event_sources_kind_known', `kind IN ('github', 'gitlab', 'cdevents', 'generic')`)
@Check('event_sources_trusts_known', `trusts <@ ARRAY['deploys', 'changes', 'pipelines', 'incidents', 'authors']`)
@Check('event_sources_keep_days_sensible', 'keep_days BETWEEN 1 AND 365')
@Check('event_sources_overlap_ends', '(previous_sealed IS NULL) = (previous_until IS NULL)')
export class EventSource {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'event_sources_pkey' })
  id!: string;

  @Column({ type: 'uuid' })
  @ForeignKey('guilds', { name: 'event_sources_guild_fkey' })
  guildId!: string;

  @Column({ type: 'text' })
  kind!: SourceKind;

  @Column({ type: 'text' })
  name!: string;

  /** What counts of what it tells. */
  @Column({ type: 'text', array: true })
  trusts!: SourceTrust[];

  /** How long what arrived is kept as it arrived; its facts stay. */
  @Column({ type: 'smallint' })
  keepDays!: number;

  /** What it signs with, sealed; null until somebody makes one, and then nothing is taken. */
  @Column({ type: 'bytea', nullable: true })
  secretSealed!: Buffer | null;

  /** What it signed with before, sealed: taken for a while longer, so that nothing is lost while the new one is put in. */
  @Column({ type: 'bytea', nullable: true })
  previousSealed!: Buffer | null;

  @Column({ type: 'timestamptz', nullable: true })
  previousUntil!: Date | null;

  /** Since when nothing is taken. */
  @Column({ type: 'timestamptz', nullable: true })
  pausedAt!: Date | null;

  /** When somebody last asked that everything kept be read again. */
  @Column({ type: 'timestamptz', nullable: true })
  replayAskedAt!: Date | null;

  /** When that was last done, for as many events as stand beside it. */
  @Column({ type: 'timestamptz', nullable: true })
  replayedAt!: Date | null;

  @Column({ type: 'integer', nullable: true })
  replayedEvents!: number | null;

  @Column({ type: 'integer', default: 1 })
  revision!: number;

  @Column({ type: 'timestamptz' })
  createdAt!: Date;
}
