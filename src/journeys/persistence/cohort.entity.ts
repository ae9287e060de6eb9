import { Column, Entity, ForeignKey, PrimaryGeneratedColumn, Unique } from 'typeorm';

/** Hires who start together on one path version. */
@Entity('cohorts')
@Unique('cohorts_name_once_a_guild', ['guildId', 'name'])
export class Cohort {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'cohorts_pkey' })
  id!: string;

  @Column({ type: 'uuid' })
  @ForeignKey('guilds', { name: 'cohorts_guild_fkey' })
  guildId!: string;

  @Column({ type: 'text' })
  name!: string;

  @Column({ type: 'uuid' })
  @ForeignKey('path_versions', { name: 'cohorts_version_fkey' })
  pathVersionId!: string;

  /** The guild manager who looks after it. */
  @Column({ type: 'uuid' })
  @ForeignKey('people', { name: 'cohorts_manager_fkey' })
  managerId!: string;

  /** The local calendar day on which its hires start, unless a hire has an own one. */
  @Column({ type: 'date' })
  startOn!: string;

  /** When the manager started it in the app. */
  @Column({ type: 'timestamptz' })
  startedAt!: Date;
}
