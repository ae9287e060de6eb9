import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';

/** What shows that a milestone is done: a link or a text. */
@Entity('evidence')
@ForeignKey('journey_milestones', ['journeyId', 'key'], ['journeyId', 'key'], { name: 'evidence_milestone_fkey' })
@Check('evidence_kind_known', `kind IN ('link', 'text')`)
@Check('evidence_link_or_text', `(kind = 'link' AND url ~ '^https?://') OR (kind = 'text' AND body IS NOT NULL)`)
@Index('evidence_by_milestone', ['journeyId', 'key'])
export class Evidence {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'evidence_pkey' })
  id!: string;

  @Column({ type: 'uuid' })
  journeyId!: string;

  @Column({ type: 'text' })
  key!: string;

  @Column({ type: 'text' })
  kind!: 'link' | 'text';

  /** The address of a link. */
  @Column({ type: 'text', nullable: true })
  url!: string | null;

  /** The text; of a link, what it is called. */
  @Column({ type: 'text', nullable: true })
  body!: string | null;

  @Column({ type: 'uuid' })
  @ForeignKey('people', { name: 'evidence_added_by_fkey' })
  addedBy!: string;

  @Column({ type: 'timestamptz' })
  addedAt!: Date;

  /** Since when it no longer shows. */
  @Column({ type: 'timestamptz', nullable: true })
  removedAt!: Date | null;
}
