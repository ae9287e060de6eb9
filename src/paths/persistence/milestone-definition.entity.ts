import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import type { AssigneeRole, CompletionMode, MilestoneType, Proof, Requirement, ReviewerRole } from '../domain/path-document';

/** One thing to reach, as a published path version defines it for good. */
@Entity('milestone_definitions')
@Unique('milestone_definitions_position_once', ['pathVersionId', 'position'])
@Check(
  'milestone_definitions_type_known',
  `type IN ('task', 'meeting', 'reading', 'unit', 'session', 'build', 'reflection', 'deploy', 'signoff', 'quiz')`,
)
@Check('milestone_definitions_mode_known', `mode IN ('self', 'review', 'attend', 'auto')`)
@Check('milestone_definitions_review_has_reviewer', `(mode = 'review') = (reviewer IS NOT NULL)`)
@Check(
  'milestone_definitions_proof_known',
  `proved_by IN ('guild day', 'group exercise', 'pipeline', 'change merged', 'deploy', 'team deploy', 'rollback and forward')`,
)
@Check('milestone_definitions_one_due_rule', 'num_nonnulls(due_day, due_guild_day_from) = 1')
@Check('milestone_definitions_requirement_known', `requirement IN ('required', 'optional', 'conditional')`)
@Check('milestone_definitions_assignee_known', `assignee IN ('hire', 'mentor', 'backup', 'manager', 'admin')`)
export class MilestoneDefinition {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'milestone_definitions_pkey' })
  @ForeignKey('path_versions', { name: 'milestone_definitions_version_fkey', onDelete: 'CASCADE' })
  pathVersionId!: string;

  /** A stable name within the path; journeys remember it across versions. */
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'milestone_definitions_pkey' })
  key!: string;

  /** The order in which the path is written, over all phases. */
  @Column({ type: 'smallint' })
  position!: number;

  @Column({ type: 'text' })
  phaseKey!: string;

  @Column({ type: 'text' })
  phaseTitle!: string;

  @Column({ type: 'text' })
  title!: string;

  /** Markdown. */
  @Column({ type: 'text' })
  guide!: string;

  /** What counts as done, one line each. */
  @Column({ type: 'text', array: true, default: [] })
  doneWhen!: string[];

  @Column({ type: 'text' })
  type!: MilestoneType;

  @Column({ type: 'text' })
  mode!: CompletionMode;

  /** Who reviews it; only in mode `review`. */
  @Column({ type: 'text', nullable: true })
  reviewer!: ReviewerRole | null;

  /** Who reviews a link instead, where mode `auto` has no integration to prove it; null when the hire checks it off. */
  @Column({ type: 'text', nullable: true })
  fallbackReviewer!: ReviewerRole | null;

  /** What completes it by itself; null for nothing. */
  @Column({ type: 'text', nullable: true })
  provedBy!: Proof | null;

  /** The working day of the hire's own calendar on which it is due. */
  @Column({ type: 'smallint', nullable: true })
  dueDay!: number | null;

  /** Or the working day from which the next guild day is when it is due. */
  @Column({ type: 'smallint', nullable: true })
  dueGuildDayFrom!: number | null;

  /** Keys of the milestones that come before it. */
  @Column({ type: 'text', array: true, default: [] })
  needs!: string[];

  @Column({ type: 'text' })
  requirement!: Requirement;

  /** When a conditional milestone applies, in words. */
  @Column({ type: 'text', nullable: true })
  condition!: string | null;

  @Column({ type: 'integer', nullable: true })
  effortMinutes!: number | null;

  /** Who keeps the content true: a focal point's topic, or an e-mail address. */
  @Column({ type: 'text', nullable: true })
  owner!: string | null;

  /** The local day by which somebody looks at the content again, as the path says it. */
  @Column({ type: 'date', nullable: true })
  reviewBy!: string | null;

  @Column({ type: 'text' })
  assignee!: AssigneeRole;
}
