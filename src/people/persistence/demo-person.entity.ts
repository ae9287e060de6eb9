import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** A sample person of the demo guild, whom visitors may sign in as with one click. */
@Entity('demo_people')
export class DemoPerson {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'demo_people_pkey' })
  @ForeignKey('people', { name: 'demo_people_person_fkey', onDelete: 'CASCADE' })
  personId!: string;

  /** The order in which they are offered. */
  @Column({ type: 'smallint' })
  position!: number;

  /** What there is to see as them, in a few words. */
  @Column({ type: 'text' })
  about!: string;
}
