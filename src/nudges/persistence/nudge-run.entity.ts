import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** That every journey of a site was looked at on a day; without it the day's run is taken up again. */
@Entity('nudge_runs')
export class NudgeRun {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'nudge_runs_pkey' })
  @ForeignKey('sites', { name: 'nudge_runs_site_fkey' })
  siteId!: string;

  /** The site's local day. */
  @PrimaryColumn({ type: 'date', primaryKeyConstraintName: 'nudge_runs_pkey' })
  day!: string;

  @Column({ type: 'timestamptz' })
  finishedAt!: Date;
}
