import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { MilestoneDefinition } from '../../paths/domain/path-document';

/** What a milestone says that was added to one journey alone; its state and dates stand among the others. */
@Entity('journey_own_milestones')
@Check('journey_own_milestones_key_in_no_version', `key LIKE 'own.%'`)
@ForeignKey('journey_milestones', ['journeyId', 'key'], ['journeyId', 'key'], { name: 'journey_own_milestones_milestone_fkey' })
export class JourneyOwnMilestone {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'journey_own_milestones_pkey' })
  journeyId!: string;

  /** Begins with `own.`, as no key of a path does. */
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'journey_own_milestones_pkey' })
  key!: string;

  /** The phase it stands in; where a later version has no such phase, it stands in the last one. */
  @Column({ type: 'text' })
  phaseKey!: string;

  @Column({ type: 'jsonb' })
  definition!: MilestoneDefinition;

  @Column({ type: 'uuid' })
  @ForeignKey('people', { name: 'journey_own_milestones_added_by_fkey' })
  addedBy!: string;

  @Column({ type: 'timestamptz' })
  addedAt!: Date;
}
