import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** What a hire writes for herself at a milestone: hers alone until shared. */
@Entity('reflections')
@ForeignKey('journey_milestones', ['journeyId', 'key'], ['journeyId', 'key'], { name: 'reflections_milestone_fkey' })
export class Reflection {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'reflections_pkey' })
  journeyId!: string;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'reflections_pkey' })
  key!: string;

  @Column({ type: 'text' })
  body!: string;

  @Column({ type: 'timestamptz' })
  updatedAt!: Date;

  /** Since when her mentors may read it; null while it is hers alone. */
  @Column({ type: 'timestamptz', nullable: true })
  sharedAt!: Date | null;
}
