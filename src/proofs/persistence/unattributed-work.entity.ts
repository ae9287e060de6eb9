import { Check, Column, Entity, ForeignKey, PrimaryGeneratedColumn, Unique } from 'typeorm';

/** A name or a service in production of which nobody has said whose it is. */
@Entity('unattributed_work')
@Unique('unattributed_work_once', ['guildId', 'what', 'sourceId', 'name'])
@Check('unattributed_work_what_known', `what IN ('name', 'service')`)
export class UnattributedWork {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'unattributed_work_pkey' })
  id!: string;

  @Column({ type: 'uuid' })
  @ForeignKey('guilds', { name: 'unattributed_work_guild_fkey' })
  guildId!: string;

  @Column({ type: 'text' })
  what!: 'name' | 'service';

  @Column({ type: 'uuid' })
  @ForeignKey('event_sources', { name: 'unattributed_work_source_fkey' })
  sourceId!: string;

  @Column({ type: 'text' })
  name!: string;

  @Column({ type: 'text', nullable: true })
  service!: string | null;

  @Column({ type: 'text', nullable: true })
  repository!: string | null;

  @Column({ type: 'text', nullable: true })
  url!: string | null;

  /** When it was first seen here at all: work older than a hire's start is nobody's who starts then. */
  @Column({ type: 'timestamptz' })
  firstAt!: Date;

  @Column({ type: 'timestamptz' })
  lastAt!: Date;
}
