import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** "This confused me", of one hire about one milestone. */
@Entity('confusions')
@ForeignKey('journey_milestones', ['journeyId', 'key'], ['journeyId', 'key'], { name: 'confusions_milestone_fkey' })
@Check('confusions_words_not_blank', `btrim(words) <> ''`)
@Index('confusions_by_milestone', ['pathId', 'key'])
export class Confusion {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'confusions_pkey' })
  journeyId!: string;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'confusions_pkey' })
  key!: string;

  @Column({ type: 'uuid' })
  @ForeignKey('paths', { name: 'confusions_path_fkey' })
  pathId!: string;

  @Column({ type: 'text', nullable: true })
  words!: string | null;

  /** Whether the hire lets the readers know whose words they are. */
  @Column({ type: 'boolean' })
  signed!: boolean;

  @Column({ type: 'timestamptz' })
  saidAt!: Date;
}
