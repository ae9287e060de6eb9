import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** From a day on, a site works another week. */
@Entity('site_week_changes')
@Check(
  'site_week_changes_week_is_iso',
  'cardinality(working_week) BETWEEN 1 AND 7 AND working_week <@ ARRAY[1,2,3,4,5,6,7]::smallint[]',
)
export class SiteWeekChange {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'site_week_changes_pkey' })
  @ForeignKey('sites', { name: 'site_week_changes_site_fkey', onDelete: 'CASCADE' })
  siteId!: string;

  /** The first local day of the new week. */
  @PrimaryColumn({ type: 'date', primaryKeyConstraintName: 'site_week_changes_pkey' })
  fromDay!: string;

  /** ISO weekdays (1 is Monday) on which the site works from then on. */
  @Column({ type: 'smallint', array: true })
  workingWeek!: number[];
}
