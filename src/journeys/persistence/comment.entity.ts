import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';

/** Something that hire and reviewer say to each other about a milestone. */
@Entity('comments')
@ForeignKey('journey_milestones', ['journeyId', 'key'], ['journeyId', 'key'], { name: 'comments_milestone_fkey' })
@Check('comments_kind_known', `kind IN ('comment', 'claim', 'accepted', 'changes_requested', 'pairing', 'reopened', 'waived')`)
@Check('comments_not_blank', `btrim(body) <> ''`)
@Index('comments_by_milestone', ['journeyId', 'key'])
export class Comment {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'comments_pkey' })
  id!: string;

  @Column({ type: 'uuid' })
  journeyId!: string;

  @Column({ type: 'text' })
  key!: string;

  /** What it was said with: on its own, or along with a claim, a decision or a reopening. */
  @Column({ type: 'text' })
  kind!: 'comment' | 'claim' | 'accepted' | 'changes_requested' | 'pairing' | 'reopened' | 'waived';

  @Column({ type: 'text' })
  body!: string;

  @Column({ type: 'uuid' })
  @ForeignKey('people', { name: 'comments_author_fkey' })
  authorId!: string;

  @Column({ type: 'timestamptz' })
  writtenAt!: Date;
}
