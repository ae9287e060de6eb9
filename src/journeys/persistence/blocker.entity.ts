import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';

/** "I'm stuck": laid over a milestone, never a state of it. */
@Entity('blockers')
@ForeignKey('journey_milestones', ['journeyId', 'key'], ['journeyId', 'key'], { name: 'blockers_milestone_fkey' })
@Check('blockers_category_known', `category IN ('unsorted', 'access', 'platform', 'content', 'answer', 'other')`)
@Check('blockers_owner_known', `owner IN ('mentor', 'access', 'platform', 'content')`)
@Check('blockers_only_a_resolution_is_shared', 'shared_words IS NULL OR resolution IS NOT NULL')
// USING gin: more than TypeORM can say of an index.
@Index('blockers_by_shared_words', { synchronize: false })
@Index('blockers_shared_by_key', ['key', 'resolvedAt'], { where: '(shared_words IS NOT NULL)' })
@Index('blockers_one_open', ['journeyId', 'key'], { unique: true, where: '(resolved_at IS NULL)' })
@Index('blockers_by_milestone', ['journeyId', 'key'])
export class Blocker {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'blockers_pkey' })
  id!: string;

  @Column({ type: 'uuid' })
  journeyId!: string;

  @Column({ type: 'text' })
  key!: string;

  /** `unsorted` until the hire says more: one tap is enough to raise it. */
  @Column({ type: 'text' })
  category!: 'unsorted' | 'access' | 'platform' | 'content' | 'answer' | 'other';

  /** Whose turn it is to help. */
  @Column({ type: 'text' })
  owner!: 'mentor' | 'access' | 'platform' | 'content';

  /** What the hire wrote, seen by hire and mentors. */
  @Column({ type: 'text', nullable: true })
  note!: string | null;

  @Column({ type: 'uuid' })
  @ForeignKey('people', { name: 'blockers_opened_by_fkey' })
  openedBy!: string;

  @Column({ type: 'timestamptz' })
  openedAt!: Date;

  /** Since when the hire lets the guild manager see the note. */
  @Column({ type: 'timestamptz', nullable: true })
  widenedAt!: Date | null;

  @Column({ type: 'timestamptz', nullable: true })
  resolvedAt!: Date | null;

  @Column({ type: 'uuid', nullable: true })
  @ForeignKey('people', { name: 'blockers_resolved_by_fkey' })
  resolvedBy!: string | null;

  /** What helped. */
  @Column({ type: 'text', nullable: true })
  resolution!: string | null;

  /** The words of the resolution, to be searched; null where its writer keeps it to this journey. The note is never in it. */
  @Column({ type: 'tsvector', nullable: true })
  sharedWords!: string | null;
}
