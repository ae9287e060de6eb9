import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';

/** What a guild manager answered to somebody who shared what they would like next: for those two alone. */
@Entity('mobility_notes')
@Check('mobility_notes_not_blank', `btrim(body) <> ''`)
@Index('mobility_notes_by_interest', ['interestId', 'writtenAt'])
export class MobilityNote {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'mobility_notes_pkey' })
  id!: string;

  @Column({ type: 'uuid' })
  @ForeignKey('mobility_interests', { name: 'mobility_notes_interest_fkey', onDelete: 'CASCADE' })
  interestId!: string;

  @Column({ type: 'uuid' })
  @ForeignKey('people', { name: 'mobility_notes_author_fkey' })
  authorId!: string;

  @Column({ type: 'text' })
  body!: string;

  @Column({ type: 'timestamptz' })
  writtenAt!: Date;
}
