import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** From a day on, a person works these weekdays of the site's week, until the next such row. */
@Entity('own_weeks')
@Check('own_weeks_weekdays_are_iso', 'cardinality(weekdays) BETWEEN 1 AND 7 AND weekdays <@ ARRAY[1,2,3,4,5,6,7]::smallint[]')
export class OwnWeek {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'own_weeks_pkey' })
  @ForeignKey('people', { name: 'own_weeks_person_fkey' })
  personId!: string;

  /** A local calendar day. */
  @PrimaryColumn({ type: 'date', primaryKeyConstraintName: 'own_weeks_pkey' })
  fromDay!: string;

  /** ISO weekdays, 1 = Monday; all seven stand for "as the site works". */
  @Column({ type: 'smallint', array: true })
  weekdays!: number[];
}
