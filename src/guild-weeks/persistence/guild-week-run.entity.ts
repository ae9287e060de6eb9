import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { Barred } from './runs.repository';
import type { RunRecord } from '../running/run-record';

/** A match of a week: what it was made from and what it came to, never changed. Made again, it is another; the last one counts. */
@Entity('guild_week_runs')
@Check('guild_week_runs_numbered_from_one', 'number >= 1')
export class GuildWeekRun {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'guild_week_runs_pkey' })
  @ForeignKey('guild_weeks', { name: 'guild_week_runs_week_fkey' })
  weekId!: string;

  /** 1 for the first of its week. */
  @PrimaryColumn({ type: 'smallint', primaryKeyConstraintName: 'guild_week_runs_pkey' })
  number!: number;

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
