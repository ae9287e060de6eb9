import { Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';

/** That a hire and a mentor have talked: the agenda of the next time begins here. */
@Entity('mentor_talks')
@Index('mentor_talks_by_journey', ['journeyId'])
export class MentorTalk {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'mentor_talks_pkey' })
  id!: string;

  @Column({ type: 'uuid' })
  @ForeignKey('journeys', { name: 'mentor_talks_journey_fkey' })
  journeyId!: string;

  /** Who noted it. */
  @Column({ type: 'uuid' })
  @ForeignKey('people', { name: 'mentor_talks_by_fkey' })
  byId!: string;

  @Column({ type: 'timestamptz' })
  at!: Date;
}
