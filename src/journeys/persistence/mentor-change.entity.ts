import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';

/** That a journey got another mentor or backup from a day on, with the words that the three of them read. */
@Entity('mentor_changes')
@Check('mentor_changes_kind_known', `kind IN ('primary', 'backup')`)
@Check('mentor_changes_note_not_blank', `btrim(note) <> ''`)
@Index('mentor_changes_by_journey', ['journeyId'])
@Index('mentor_changes_by_before', ['beforeId'])
export class MentorChange {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'mentor_changes_pkey' })
  id!: string;

  @Column({ type: 'uuid' })
  @ForeignKey('journeys', { name: 'mentor_changes_journey_fkey' })
  journeyId!: string;

  @Column({ type: 'text' })
  kind!: 'primary' | 'backup';

  /** Null when there was nobody. */
  @Column({ type: 'uuid', nullable: true })
  @ForeignKey('people', { name: 'mentor_changes_before_fkey' })
  beforeId!: string | null;

  @Column({ type: 'uuid' })
  @ForeignKey('people', { name: 'mentor_changes_after_fkey' })
  afterId!: string;

  /** The first local day of the new one. */
  @Column({ type: 'date' })
  fromDay!: string;

  @Column({ type: 'text' })
  note!: string;

  @Column({ type: 'uuid' })
  @ForeignKey('people', { name: 'mentor_changes_changed_by_fkey' })
  changedBy!: string;

  @Column({ type: 'timestamptz' })
  at!: Date;
}
