import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { Move } from '../domain/schedule';
import type { PlanningRow } from './replanning.repository';

/** What one change of dates did to one journey: enough to take it back, and to see what has moved since. */
@Entity('replan_journeys')
@Index('replan_journeys_by_journey', ['journeyId'])
export class ReplanJourney {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'replan_journeys_pkey' })
  @ForeignKey('replans', { name: 'replan_journeys_replan_fkey' })
  replanId!: string;

  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'replan_journeys_pkey' })
  @ForeignKey('journeys', { name: 'replan_journeys_journey_fkey' })
  journeyId!: string;

  /** The hire's local day on which it was made. */
  @Column({ type: 'date' })
  madeOn!: string;

  @Column({ type: 'jsonb' })
  before!: PlanningRow;

  @Column({ type: 'jsonb' })
  after!: PlanningRow;

  @Column({ type: 'jsonb' })
  moves!: Move[];
}
