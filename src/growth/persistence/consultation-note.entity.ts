import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';

/** An answer of an expert, or what the asker still wants to know. */
@Entity('consultation_notes')
@Check('consultation_notes_kind_known', `kind IN ('answer', 'follow_up')`)
@Check('consultation_notes_not_blank', `btrim(body) <> ''`)
@Check('consultation_notes_link_is_web', `link ~ '^https?://'`)
@Index('consultation_notes_by_consultation', ['consultationId', 'writtenAt'])
export class ConsultationNote {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'consultation_notes_pkey' })
  id!: string;

  @Column({ type: 'uuid' })
  @ForeignKey('consultations', { name: 'consultation_notes_consultation_fkey' })
  consultationId!: string;

  @Column({ type: 'uuid' })
  @ForeignKey('people', { name: 'consultation_notes_author_fkey' })
  authorId!: string;

  @Column({ type: 'text' })
  kind!: 'answer' | 'follow_up';

  /** Markdown. */
  @Column({ type: 'text' })
  body!: string;

  @Column({ type: 'text', nullable: true })
  link!: string | null;

  @Column({ type: 'timestamptz' })
  writtenAt!: Date;
}
