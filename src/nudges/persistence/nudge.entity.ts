import { Check, Column, Entity, ForeignKey, PrimaryGeneratedColumn, Unique } from 'typeorm';
import type { NudgeRule, NudgeStep } from '../../journeys/domain/nudges';
import type { Turn } from '../../journeys/domain/turn';

/** A step of a nudge that was taken: which rule held of which milestone, and whom it went to. Never taken twice. */
@Entity('nudges')
@ForeignKey('journey_milestones', ['journeyId', 'key'], ['journeyId', 'key'], { name: 'nudges_milestone_fkey' })
@Unique('nudges_told_once', ['journeyId', 'key', 'rule', 'step', 'episode'])
@Check('nudges_rule_known', `rule IN ('access', 'review', 'blocker', 'no_movement', 'long_open')`)
@Check('nudges_step_known', `step IN ('hire', 'turn', 'mentor', 'backup', 'manager')`)
export class Nudge {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'nudges_pkey' })
  id!: string;

  @Column({ type: 'uuid' })
  journeyId!: string;

  @Column({ type: 'text' })
  key!: string;

  @Column({ type: 'text' })
  rule!: NudgeRule;

  @Column({ type: 'text' })
  step!: NudgeStep;

  /** What makes it this occasion and no other. */
  @Column({ type: 'text' })
  episode!: string;

  /** Whose turn it was. */
  @Column({ type: 'text' })
  turn!: Turn;

  /** The hire's local day. */
  @Column({ type: 'date' })
  toldOn!: string;

  @Column({ type: 'timestamptz' })
  toldAt!: Date;
}
