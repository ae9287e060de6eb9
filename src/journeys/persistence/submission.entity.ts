import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';

/** A milestone handed in for somebody to decide on: one round of a review, or a claim of prior knowledge. */
@Entity('submissions')
@ForeignKey('journey_milestones', ['journeyId', 'key'], ['journeyId', 'key'], { name: 'submissions_milestone_fkey' })
@Check('submissions_kind_known', `kind IN ('review', 'claim')`)
@Check('submissions_reviewer_known', `reviewer IN ('mentor', 'expert', 'manager')`)
@Check('submissions_decision_known', `decision IN ('accepted', 'changes_requested', 'withdrawn')`)
@Check('submissions_decided_whole', '(decided_at IS NULL) = (decision IS NULL)')
@Index('submissions_one_open', ['journeyId', 'key'], { unique: true, where: '(decided_at IS NULL)' })
@Index('submissions_by_milestone', ['journeyId', 'key'])
@Index('submissions_open_by_reviewer', ['reviewerId'], { where: '(decided_at IS NULL)' })
export class Submission {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'submissions_pkey' })
  id!: string;

  @Column({ type: 'uuid' })
  journeyId!: string;

  @Column({ type: 'text' })
  key!: string;

  @Column({ type: 'text' })
  kind!: 'review' | 'claim';

  /** 1 is the first time that it was handed in. */
  @Column({ type: 'smallint' })
  round!: number;

  /** The role that decides. */
  @Column({ type: 'text' })
  reviewer!: 'mentor' | 'expert' | 'manager';

  /** The person who decides, where one is named; null when whoever mentors then does. */
  @Column({ type: 'uuid', nullable: true })
  @ForeignKey('people', { name: 'submissions_reviewer_fkey' })
  reviewerId!: string | null;

  @Column({ type: 'uuid' })
  @ForeignKey('people', { name: 'submissions_submitted_by_fkey' })
  submittedBy!: string;

  @Column({ type: 'timestamptz' })
  submittedAt!: Date;

  /** Since when the reviewer wants to pair on it; it stays handed in. */
  @Column({ type: 'timestamptz', nullable: true })
  pairingSince!: Date | null;

  @Column({ type: 'timestamptz', nullable: true })
  decidedAt!: Date | null;

  @Column({ type: 'uuid', nullable: true })
  @ForeignKey('people', { name: 'submissions_decided_by_fkey' })
  decidedBy!: string | null;

  @Column({ type: 'text', nullable: true })
  decision!: 'accepted' | 'changes_requested' | 'withdrawn' | null;
}
