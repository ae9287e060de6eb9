import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';

/** A mentor's note about a hire: the mentor's alone, or shared with the hire and the other mentor. */
@Entity('mentor_notes')
@Check('mentor_notes_not_blank', `btrim(body) <> ''`)
@Index('mentor_notes_by_journey', ['journeyId'])
export class MentorNote {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'mentor_notes_pkey' })
  id!: string;

  @Column({ type: 'uuid' })
  @ForeignKey('journeys', { name: 'mentor_notes_journey_fkey' })
  journeyId!: string;

  @Column({ type: 'uuid' })
  @ForeignKey('people', { name: 'mentor_notes_author_fkey' })
  authorId!: string;

  @Column({ type: 'text' })
  body!: string;

  @Column({ type: 'boolean' })
  shared!: boolean;

  @Column({ type: 'timestamptz' })
  writtenAt!: Date;

  /** Kept for a day after it was deleted, so that it can be brought back. */
  @Column({ type: 'timestamptz', nullable: true })
  deletedAt!: Date | null;

  /** Counts the edits, so that a stale one is refused. */
  @Column({ type: 'integer', default: 1 })
  revision!: number;
}
