import { Column, Entity, PrimaryGeneratedColumn, Unique } from 'typeorm';
import type { PlannedDays } from '../domain/planned-days';

/** The days by which dates were counted, shared by all journeys that were counted by the same. It never changes. */
@Entity('planned_calendars')
@Unique('planned_calendars_once', ['fingerprint'])
export class PlannedCalendar {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'planned_calendars_pkey' })
  id!: string;

  /** The same for the same days. */
  @Column({ type: 'text' })
  fingerprint!: string;

  @Column({ type: 'jsonb' })
  days!: PlannedDays;
}
