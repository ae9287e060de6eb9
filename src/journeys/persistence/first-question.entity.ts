import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';

/** What a hire asks the mentor before the first day, and the answer. */
@Entity('first_questions')
@Check('first_questions_not_blank', `btrim(body) <> ''`)
@Check('first_questions_answered_whole', '(answer IS NULL) = (answered_at IS NULL) AND (answer IS NULL) = (answered_by IS NULL)')
@Index('first_questions_by_journey', ['journeyId'])
export class FirstQuestion {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'first_questions_pkey' })
  id!: string;

  @Column({ type: 'uuid' })
  @ForeignKey('journeys', { name: 'first_questions_journey_fkey' })
  journeyId!: string;

  @Column({ type: 'text' })
  body!: string;

  @Column({ type: 'timestamptz' })
  askedAt!: Date;

  @Column({ type: 'text', nullable: true })
  answer!: string | null;

  @Column({ type: 'uuid', nullable: true })
  @ForeignKey('people', { name: 'first_questions_answered_by_fkey' })
  answeredBy!: string | null;

  @Column({ type: 'timestamptz', nullable: true })
  answeredAt!: Date | null;
}
