import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** Why a milestone's date was fixed by hand, and who did it; the milestone itself says that it is pinned. */
@Entity('milestone_pins')
@ForeignKey('journey_milestones', ['journeyId', 'key'], ['journeyId', 'key'], { name: 'milestone_pins_milestone_fkey' })
@Check('milestone_pins_reason_not_blank', `btrim(reason) <> ''`)
export class MilestonePin {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'milestone_pins_pkey' })
  journeyId!: string;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'milestone_pins_pkey' })
  key!: string;

  /** For everybody who may read the milestone. */
  @Column({ type: 'text' })
  reason!: string;

  @Column({ type: 'uuid' })
  @ForeignKey('people', { name: 'milestone_pins_pinned_by_fkey' })
  pinnedBy!: string;

  @Column({ type: 'timestamptz' })
  pinnedAt!: Date;
}
