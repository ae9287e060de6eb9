import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';

/** What somebody answered to a question; it is kept. */
@Entity('answers')
@Check('answers_not_blank', `btrim(body) <> ''`)
@Index('answers_by_question', ['questionId', 'answeredAt'])
@Index('answers_one_accepted', ['questionId'], { unique: true, where: '(accepted_at IS NOT NULL)' })
export class Answer {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'answers_pkey' })
  id!: string;

  @Column({ type: 'uuid' })
  @ForeignKey('questions', { name: 'answers_question_fkey' })
  questionId!: string;

  @Column({ type: 'uuid' })
  @ForeignKey('people', { name: 'answers_author_fkey' })
  authorId!: string;

  /** Markdown. */
  @Column({ type: 'text' })
  body!: string;

  @Column({ type: 'timestamptz' })
  answeredAt!: Date;

  /** Since when the asker says that this is the one that helped. */
  @Column({ type: 'timestamptz', nullable: true })
  acceptedAt!: Date | null;
}
