import { Check, Column, Entity, Exclusion, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';

/** Whose a handle or a commit's e-mail is, and on which days: never two people's on one day. */
@Entity('linked_names')
@Check('linked_names_in_lower_case', `name = lower(name) AND btrim(name) <> ''`)
@Check('linked_names_some_day', 'NOT isempty(during)')
@Exclusion('linked_names_one_a_day', 'USING gist (guild_id WITH =, name WITH =, during WITH &&) WHERE (source_id IS NULL)')
@Exclusion('linked_names_one_a_day_and_source', 'USING gist (source_id WITH =, name WITH =, during WITH &&)')
@Index('linked_names_by_guild', ['guildId', 'name'])
@Index('linked_names_by_person', ['personId'])
export class LinkedName {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'linked_names_pkey' })
  id!: string;

  @Column({ type: 'uuid' })
  @ForeignKey('guilds', { name: 'linked_names_guild_fkey' })
  guildId!: string;

  /** The only source where it is theirs; null for all of the guild's. */
  @Column({ type: 'uuid', nullable: true })
  @ForeignKey('event_sources', { name: 'linked_names_source_fkey' })
  sourceId!: string | null;

  @Column({ type: 'text' })
  name!: string;

  /** Null for a program. */
  @Column({ type: 'uuid', nullable: true })
  @ForeignKey('people', { name: 'linked_names_person_fkey' })
  personId!: string | null;

  /** Days in UTC as PostgreSQL writes them; open where nothing bounds them. */
  @Column({ type: 'daterange' })
  during!: string;

  /** Null for the demo guild. */
  @Column({ type: 'uuid', nullable: true })
  @ForeignKey('people', { name: 'linked_names_linked_by_fkey' })
  linkedBy!: string | null;

  @Column({ type: 'timestamptz' })
  linkedAt!: Date;
}
