import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';
import type { OfferState } from '../domain/consultation-life';

/** A consultation as one expert was asked to take it; each expert is asked once about it. */
@Entity('consultation_offers')
@Unique('consultation_offers_once_an_expert', ['consultationId', 'expertId'])
@Check('consultation_offers_state_known', `state IN ('offered', 'accepted', 'answered', 'passed', 'lapsed', 'withdrawn')`)
@Check('consultation_offers_takes_room', `(state IN ('offered', 'accepted')) = (slot IS NOT NULL) AND slot BETWEEN 1 AND 10`)
@Check('consultation_offers_passed_with_reason', `(state = 'passed') = (btrim(reason) <> '')`)
@Check(
  'consultation_offers_ended_when',
  `(state NOT IN ('passed', 'lapsed', 'withdrawn') OR ended_at IS NOT NULL) AND (state NOT IN ('offered', 'accepted') OR ended_at IS NULL)`,
)
@Index('consultation_offers_one_at_a_time', ['consultationId'], { unique: true, where: '(ended_at IS NULL)' })
@Index('consultation_offers_within_room', ['expertId', 'slot'], { unique: true, where: '(slot IS NOT NULL)' })
@Index('consultation_offers_by_expert', ['expertId', 'offeredAt'])
export class ConsultationOffer {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'consultation_offers_pkey' })
  id!: string;

  @Column({ type: 'uuid' })
  @ForeignKey('consultations', { name: 'consultation_offers_consultation_fkey' })
  consultationId!: string;

  @Column({ type: 'uuid' })
  @ForeignKey('people', { name: 'consultation_offers_expert_fkey' })
  expertId!: string;

  @Column({ type: 'text' })
  state!: OfferState;

  /** Which of the expert's places it takes, from 1; null while it takes none. No two share one. */
  @Column({ type: 'smallint', nullable: true })
  slot!: number | null;

  /** The last day, in the expert's calendar, to say yes or pass it on. */
  @Column({ type: 'date' })
  answerBy!: string;

  /** Why it was passed on; empty otherwise. */
  @Column({ type: 'text', default: '' })
  reason!: string;

  @Column({ type: 'timestamptz' })
  offeredAt!: Date;

  /** Since when it is with this expert no longer; null while it is. */
  @Column({ type: 'timestamptz', nullable: true })
  endedAt!: Date | null;
}
