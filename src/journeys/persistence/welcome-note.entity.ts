import { Check, Column, Entity, ForeignKey, PrimaryGeneratedColumn, Unique } from 'typeorm';

/** What a hire reads before the first day about where, when and what to bring: for a site, or for one cohort. */
@Entity('welcome_notes')
@Unique('welcome_notes_one_a_site', ['siteId'])
@Unique('welcome_notes_one_a_cohort', ['cohortId'])
@Check('welcome_notes_site_or_cohort', '(site_id IS NULL) <> (cohort_id IS NULL)')
export class WelcomeNote {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'welcome_notes_pkey' })
  id!: string;

  @Column({ type: 'uuid' })
  @ForeignKey('guilds', { name: 'welcome_notes_guild_fkey' })
  guildId!: string;

  @Column({ type: 'uuid', nullable: true })
  @ForeignKey('sites', { name: 'welcome_notes_site_fkey' })
  siteId!: string | null;

  @Column({ type: 'uuid', nullable: true })
  @ForeignKey('cohorts', { name: 'welcome_notes_cohort_fkey' })
  cohortId!: string | null;

  /** Where to come to; null leaves it to the site's note, or to the usual words. */
  @Column({ type: 'text', nullable: true })
  place!: string | null;

  /** When to be there, in words. */
  @Column({ type: 'text', nullable: true })
  time!: string | null;

  /** What to bring. */
  @Column({ type: 'text', nullable: true })
  bring!: string | null;

  @Column({ type: 'integer', default: 1 })
  revision!: number;

  @Column({ type: 'uuid' })
  @ForeignKey('people', { name: 'welcome_notes_changed_by_fkey' })
  changedBy!: string;

  @Column({ type: 'timestamptz' })
  changedAt!: Date;
}
