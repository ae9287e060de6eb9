import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';

/** What a hire would like to talk about the next time. */
@Entity('talk_questions')
@Check('talk_questions_not_blank', `btrim(body) <> ''`)
@Index('talk_questions_by_journey', ['journeyId'])
export class TalkQuestion {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'talk_questions_pkey' })
  id!: string;

  @Column({ type: 'uuid' })
  @ForeignKey('journeys', { name: 'talk_questions_journey_fkey' })
  journeyId!: string;

  @Column({ type: 'text' })
  body!: string;

  @Column({ type: 'timestamptz' })
  askedAt!: Date;

  /** When it was talked about; null while it is open. */
  @Column({ type: 'timestamptz', nullable: true })
  settledAt!: Date | null;
}
