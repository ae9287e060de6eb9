import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { Barred } from './runs.repository';
import type { RunRecord } from '../running/run-record';

/** The match of a week: what it was made from and what it came to, never changed. */
@Entity('guild_week_runs')
export class GuildWeekRun {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'guild_week_runs_pkey' })
  @ForeignKey('guild_weeks', { name: 'guild_week_runs_week_fkey' })
  weekId!: string;

  /** As anybody may make it again: ids of ballots and options, no names. */
  @Column({ type: 'jsonb' })
  record!: RunRecord;

  /** By ballot: what was left out of a ranking, and why. */
  @Column({ type: 'jsonb' })
  barred!: Barred;

  @Column({ type: 'uuid' })
  @ForeignKey('people', { name: 'guild_week_runs_ran_by_fkey' })
  ranBy!: string;

  @Column({ type: 'timestamptz' })
  ranAt!: Date;
}
