import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** How useful one hire found one unit or quiz. */
@Entity('unit_feedback')
@ForeignKey('journey_milestones', ['journeyId', 'key'], ['journeyId', 'key'], { name: 'unit_feedback_milestone_fkey' })
@Check('unit_feedback_useful_known', `useful IN ('yes', 'partly', 'no')`)
@Check('unit_feedback_words_not_blank', `btrim(words) <> ''`)
@Index('unit_feedback_by_milestone', ['pathId', 'key'])
export class UnitFeedback {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'unit_feedback_pkey' })
  journeyId!: string;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'unit_feedback_pkey' })
  key!: string;

  @Column({ type: 'uuid' })
  @ForeignKey('paths', { name: 'unit_feedback_path_fkey' })
  pathId!: string;

  @Column({ type: 'text' })
  useful!: 'yes' | 'partly' | 'no';

  @Column({ type: 'text', nullable: true })
  words!: string | null;

  @Column({ type: 'timestamptz' })
  givenAt!: Date;
}
