import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';

/** What a mentor tells the backup about one hire for one leave, and who of them was told when. */
@Entity('mentor_handovers')
@Unique('mentor_handovers_one_a_leave', ['awayId', 'journeyId'])
@Check('mentor_handovers_told_what_was_sent', 'told_id IS NULL OR sent_at IS NOT NULL')
@Index('mentor_handovers_by_journey', ['journeyId'])
export class MentorHandover {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'mentor_handovers_pkey' })
  id!: string;

  /** The leave; with it goes the hand-over. */
  @Column({ type: 'uuid' })
  @ForeignKey('away_periods', { name: 'mentor_handovers_away_fkey', onDelete: 'CASCADE' })
  awayId!: string;

  @Column({ type: 'uuid' })
  @ForeignKey('journeys', { name: 'mentor_handovers_journey_fkey' })
  journeyId!: string;

  /** Whose hire it is. */
  @Column({ type: 'uuid' })
  @ForeignKey('people', { name: 'mentor_handovers_mentor_fkey' })
  mentorId!: string;

  @Column({ type: 'text' })
  words!: string;

  /** Since when the backup reads it; null while only its mentor does. */
  @Column({ type: 'timestamptz', nullable: true })
  sentAt!: Date | null;

  /** The backup who was told that it is their turn; somebody who becomes the backup later is told then. */
  @Column({ type: 'uuid', nullable: true })
  @ForeignKey('people', { name: 'mentor_handovers_told_fkey' })
  toldId!: string | null;

  /** When the mentor, back at work, was told that it is their turn again. */
  @Column({ type: 'timestamptz', nullable: true })
  returnedAt!: Date | null;

  /** Counts the edits, so that a stale one is refused. */
  @Column({ type: 'integer', default: 1 })
  revision!: number;
}
