import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import type { SeatState } from '../domain/waitlist';

/** Somebody’s seat in a session, their place on its waitlist, or what became of it. */
@Entity('session_seats')
@Check('session_seats_state_known', `state IN ('seated', 'waiting', 'offered', 'cancelled', 'lapsed')`)
@Check('session_seats_offered_until', `state <> 'offered' OR confirm_by IS NOT NULL`)
@Check('session_seats_ended_dated', `(state IN ('cancelled', 'lapsed')) = (ended_at IS NOT NULL)`)
@Index('session_seats_one_live', ['sessionId', 'personId'], { unique: true, where: `(state IN ('seated', 'waiting', 'offered'))` })
@Index('session_seats_by_session', ['sessionId', 'state', 'id'])
@Index('session_seats_by_person', ['personId'])
@Index('session_seats_to_confirm', ['confirmBy'], { where: `(state = 'offered')` })
export class SessionSeat {
  /** In the order of asking, which is the order of the waitlist: a session's seats are given under its lock. */
  @PrimaryGeneratedColumn('identity', {
    type: 'bigint',
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'session_seats_pkey',
  })
  id!: number;

  @Column({ type: 'uuid' })
  @ForeignKey('guild_sessions', { name: 'session_seats_session_fkey' })
  sessionId!: string;

  @Column({ type: 'uuid' })
  @ForeignKey('people', { name: 'session_seats_person_fkey' })
  personId!: string;

  @Column({ type: 'text' })
  state!: SeatState;

  @Column({ type: 'timestamptz' })
  askedAt!: Date;

  /** Until when a promoted person is asked; null for who was never promoted. */
  @Column({ type: 'timestamptz', nullable: true })
  confirmBy!: Date | null;

  @Column({ type: 'timestamptz', nullable: true })
  endedAt!: Date | null;
}
