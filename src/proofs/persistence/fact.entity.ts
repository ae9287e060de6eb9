import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { Fact } from '../domain/fact';

/** What an event says, in words of our own. It stays when the event itself is cleared away. */
@Entity('facts')
@Check('facts_kind_known', `kind IN ('commits', 'merged', 'pipeline', 'deploy', 'published', 'incident')`)
@Index('facts_to_consider', ['guildId'], { where: '(considered_at IS NULL)' })
@Index('facts_by_thing', ['sourceId', 'kind', 'about'])
@Index('facts_by_commit', ['sourceId', 'commitSha'], { where: '(commit_sha IS NOT NULL)' })
@Index('facts_by_guild', ['guildId', 'at'])
@Index('facts_by_repository', ['guildId', 'repository', 'at'], { where: '(repository IS NOT NULL)' })
@Index('facts_by_service', ['guildId', 'service', 'at'], { where: '(service IS NOT NULL)' })
export class FactRecord {
  /** No key to the event: that is cleared away before it. */
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'facts_pkey' })
  eventId!: string;

  /** Its place among the event's facts. */
  @PrimaryColumn({ type: 'smallint', primaryKeyConstraintName: 'facts_pkey' })
  position!: number;

  @Column({ type: 'uuid' })
  @ForeignKey('guilds', { name: 'facts_guild_fkey' })
  guildId!: string;

  @Column({ type: 'uuid' })
  @ForeignKey('event_sources', { name: 'facts_source_fkey' })
  sourceId!: string;

  @Column({ type: 'text' })
  kind!: Fact['kind'];

  /** The deployment, run, change or artifact that it is about, as its source names it. */
  @Column({ type: 'text', nullable: true })
  about!: string | null;

  @Column({ type: 'text', nullable: true })
  repository!: string | null;

  /** The commit of a deployment, run or artifact, and what a change became. */
  @Column({ type: 'text', nullable: true })
  commitSha!: string | null;

  @Column({ type: 'text', nullable: true })
  environment!: string | null;

  @Column({ type: 'text', nullable: true })
  service!: string | null;

  /** When it happened. */
  @Column({ type: 'timestamptz' })
  at!: Date;

  /** The whole fact. */
  @Column({ type: 'jsonb' })
  said!: Fact;

  /** When it was last looked at for what it proves; null while it waits for that. */
  @Column({ type: 'timestamptz', nullable: true })
  consideredAt!: Date | null;
}
