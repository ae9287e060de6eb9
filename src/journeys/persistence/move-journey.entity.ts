import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { BeforeImage, MoveJourneyState } from '../domain/before-image';

/** One hire's part of a move. */
@Entity('move_journeys')
@Check('move_journeys_state_known', `state IN ('pending', 'done', 'skipped', 'failed', 'undone', 'stayed')`)
@Check('move_journeys_not_done_with_reason', `(state IN ('skipped', 'failed', 'stayed')) = (reason IS NOT NULL)`)
@Check('move_journeys_done_can_be_undone', `(state IN ('done', 'undone', 'stayed')) = (before IS NOT NULL)`)
@Index('move_journeys_by_journey', ['journeyId'])
export class MoveJourney {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'move_journeys_pkey' })
  @ForeignKey('moves', { name: 'move_journeys_move_fkey' })
  moveId!: string;

  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'move_journeys_pkey' })
  @ForeignKey('journeys', { name: 'move_journeys_journey_fkey' })
  journeyId!: string;

  @Column({ type: 'text' })
  state!: MoveJourneyState;

  /** The shape of the plan that was looked at before it was made. */
  @Column({ type: 'text' })
  plan!: string;

  /** Why it was not moved, or not taken back: a code. */
  @Column({ type: 'text', nullable: true })
  reason!: string | null;

  /** All that taking it back needs. */
  @Column({ type: 'jsonb', nullable: true })
  before!: BeforeImage | null;

  /** Milestones that something happened to since, which taking it back left as it is. */
  @Column({ type: 'text', array: true, default: () => `'{}'` })
  keptKeys!: string[];
}
