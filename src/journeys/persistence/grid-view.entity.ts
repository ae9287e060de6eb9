import { Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** Somebody looked at a cohort's grid of states; one line a reader and day, which its hires can see. */
@Entity('grid_views')
export class GridView {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'grid_views_pkey' })
  @ForeignKey('cohorts', { name: 'grid_views_cohort_fkey' })
  cohortId!: string;

  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'grid_views_pkey' })
  @ForeignKey('people', { name: 'grid_views_reader_fkey' })
  readerId!: string;

  /** A local calendar day. */
  @PrimaryColumn({ type: 'date', primaryKeyConstraintName: 'grid_views_pkey' })
  day!: string;
}
