import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** A milestone that a journey began with as known: the same person did it on another journey, under the same key. */
@Entity('milestone_credits')
@ForeignKey('journey_milestones', ['journeyId', 'key'], ['journeyId', 'key'], { name: 'milestone_credits_milestone_fkey' })
@ForeignKey('journey_milestones', ['fromJourneyId', 'key'], ['journeyId', 'key'], { name: 'milestone_credits_from_fkey' })
@Check('milestone_credits_from_another', 'from_journey_id <> journey_id')
export class MilestoneCredit {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'milestone_credits_pkey' })
  journeyId!: string;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'milestone_credits_pkey' })
  key!: string;

  @Column({ type: 'uuid' })
  fromJourneyId!: string;

  @Column({ type: 'uuid' })
  @ForeignKey('people', { name: 'milestone_credits_given_by_fkey' })
  givenBy!: string;

  @Column({ type: 'timestamptz' })
  givenAt!: Date;
}
