import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { MilestoneState } from '../domain/milestone-states';

/** A hire's own item: a milestone of the path on one journey, with its state and dates. */
@Entity('journey_milestones')
@Index('journey_milestones_for_others', ['journeyId'], { where: `(assignee <> 'hire')` })
@Check(
  'journey_milestones_state_known',
  `state IN ('locked', 'available', 'in_progress', 'submitted', 'changes_requested', 'done', 'reopened', 'waived',
    'superseded', 'cancelled')`,
)
@Check('journey_milestones_done_dated', `(state IN ('done', 'waived')) = (done_at IS NOT NULL)`)
@Check('journey_milestones_waived_with_reason', `state <> 'waived' OR reason IS NOT NULL`)
@Check(
  'journey_milestones_off_the_path_settled',
  `path_version_id IS NULL OR state IN ('done', 'waived', 'superseded', 'cancelled')`,
)
export class JourneyMilestone {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'journey_milestones_pkey' })
  @ForeignKey('journeys', { name: 'journey_milestones_journey_fkey' })
  journeyId!: string;

  /** The key of its definition. */
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'journey_milestones_pkey' })
  key!: string;

  /** The order in which the path is written. */
  @Column({ type: 'smallint' })
  position!: number;

  @Column({ type: 'text' })
  state!: MilestoneState;

  /** How it completes here: `auto` has become what stands in for it. */
  @Column({ type: 'text' })
  mode!: string;

  /** The role that reviews it. */
  @Column({ type: 'text', nullable: true })
  reviewer!: string | null;

  @Column({ type: 'text' })
  requirement!: string;

  /** The role that has it to do. */
  @Column({ type: 'text' })
  assignee!: string;

  /** The local calendar day that the first plan gave it; it never changes. */
  @Column({ type: 'date' })
  baselineDue!: string;

  /** The local calendar day at whose end it is due now. */
  @Column({ type: 'date' })
  currentDue!: string;

  /** Dated by hand: a re-plan leaves it alone. */
  @Column({ type: 'boolean', default: false })
  pinned!: boolean;

  /** How often it was handed in. */
  @Column({ type: 'smallint', default: 0 })
  round!: number;

  @Column({ type: 'timestamptz', nullable: true })
  startedAt!: Date | null;

  /** When it was done or waived. */
  @Column({ type: 'timestamptz', nullable: true })
  doneAt!: Date | null;

  /** Who brought it into its present state; null for the platform. */
  @Column({ type: 'uuid', nullable: true })
  @ForeignKey('people', { name: 'journey_milestones_state_by_fkey' })
  stateBy!: string | null;

  /** Why it was waived, reopened, or dropped from this journey. */
  @Column({ type: 'text', nullable: true })
  reason!: string | null;

  /** Since when something proves it that could not decide, because it was locked; it completes with the unlock. */
  @Column({ type: 'timestamptz', nullable: true })
  evidenceKeptAt!: Date | null;

  /** The last version that had it, where the journey's no longer does; null for what is on the path, or added to this journey. */
  @Column({ type: 'uuid', nullable: true })
  @ForeignKey('path_versions', { name: 'journey_milestones_version_fkey' })
  pathVersionId!: string | null;
}
