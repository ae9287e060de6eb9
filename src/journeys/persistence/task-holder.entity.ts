import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** Who took a task for others, or was handed it by name; without a row it is everybody's whose role the path names. */
@Entity('task_holders')
@ForeignKey('journey_milestones', ['journeyId', 'key'], ['journeyId', 'key'], { name: 'task_holders_milestone_fkey' })
@Index('task_holders_by_person', ['personId'])
export class TaskHolder {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'task_holders_pkey' })
  journeyId!: string;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'task_holders_pkey' })
  key!: string;

  @Column({ type: 'uuid' })
  @ForeignKey('people', { name: 'task_holders_person_fkey' })
  personId!: string;

  @Column({ type: 'uuid' })
  @ForeignKey('people', { name: 'task_holders_given_by_fkey' })
  givenBy!: string;

  @Column({ type: 'timestamptz' })
  since!: Date;
}
