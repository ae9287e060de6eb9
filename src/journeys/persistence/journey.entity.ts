import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import type { JourneyState } from '../domain/journey-machine';

/** One hire's walk along one path version. Whatever changes on it locks this row first. */
@Entity('journeys')
@Check('journeys_state_known', `state IN ('scheduled', 'active', 'paused', 'completed', 'ended')`)
@Check('journeys_completed_dated', `(state = 'completed') = (completed_at IS NOT NULL)`)
@Check('journeys_ended_dated', `(state = 'ended') = (ended_at IS NOT NULL)`)
@Index('journeys_one_active_a_person_and_path', ['hireId', 'pathId'], {
  unique: true,
  where: `(state IN ('scheduled', 'active', 'paused'))`,
})
@Index('journeys_by_cohort', ['cohortId'])
@Index('journeys_by_hire', ['hireId'])
@Index('journeys_of_version', ['pathVersionId'])
export class Journey {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'journeys_pkey' })
  id!: string;

  @Column({ type: 'uuid' })
  @ForeignKey('guilds', { name: 'journeys_guild_fkey' })
  guildId!: string;

  @Column({ type: 'uuid' })
  @ForeignKey('cohorts', { name: 'journeys_cohort_fkey' })
  cohortId!: string;

  /** The path of its version, here as well so that the database itself allows one open journey a person and path. */
  @Column({ type: 'uuid' })
  @ForeignKey('paths', { name: 'journeys_path_fkey' })
  pathId!: string;

  @Column({ type: 'uuid' })
  @ForeignKey('path_versions', { name: 'journeys_version_fkey' })
  pathVersionId!: string;

  @Column({ type: 'uuid' })
  @ForeignKey('people', { name: 'journeys_hire_fkey' })
  hireId!: string;

  /** The site whose calendar counts; it stays when the hire later moves to another. */
  @Column({ type: 'uuid' })
  @ForeignKey('sites', { name: 'journeys_site_fkey' })
  siteId!: string;

  /** The hire's own start, a local calendar day. */
  @Column({ type: 'date' })
  startOn!: string;

  @Column({ type: 'text' })
  state!: JourneyState;

  /** Counts the changes, so that a stale edit is refused. */
  @Column({ type: 'integer', default: 1 })
  revision!: number;

  /** The days by which its dates were last counted; null for journeys whose dates are older than these. */
  @Column({ type: 'uuid', nullable: true })
  @ForeignKey('planned_calendars', { name: 'journeys_planned_by_fkey' })
  plannedBy!: string | null;

  @Column({ type: 'timestamptz' })
  createdAt!: Date;

  @Column({ type: 'timestamptz', nullable: true })
  completedAt!: Date | null;

  @Column({ type: 'timestamptz', nullable: true })
  endedAt!: Date | null;
}
