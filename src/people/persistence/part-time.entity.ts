import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** From which day on somebody works how much of a full week; who has none works all of it. */
@Entity('part_times')
@Check('part_times_percent_of_a_week', 'percent BETWEEN 10 AND 100')
export class PartTimeEntry {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'part_times_pkey' })
  @ForeignKey('people', { name: 'part_times_person_fkey' })
  personId!: string;

  /** A calendar day of the person. */
  @PrimaryColumn({ type: 'date', primaryKeyConstraintName: 'part_times_pkey' })
  since!: string;

  @Column({ type: 'smallint' })
  percent!: number;
}
