import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** Who keeps a milestone's content true, and when they look at it: of the path and the key, over all versions. */
@Entity('milestone_care')
@Check('milestone_care_one_owner', 'num_nonnulls(owner_id, owner_topic) <= 1')
@Check('milestone_care_looked_by_somebody', '(looked_at IS NULL) = (looked_by IS NULL)')
@Check('milestone_care_broken_not_blank', `btrim(broken_link) <> ''`)
@Index('milestone_care_by_review', ['reviewBy'])
export class MilestoneCare {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'milestone_care_pkey' })
  @ForeignKey('paths', { name: 'milestone_care_path_fkey' })
  pathId!: string;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'milestone_care_pkey' })
  key!: string;

  /** A person; with neither this nor a topic the owner is whom the path names. */
  @Column({ type: 'uuid', nullable: true })
  @ForeignKey('people', { name: 'milestone_care_owner_fkey' })
  ownerId!: string | null;

  /** Or whoever is focal point of this topic. */
  @Column({ type: 'text', nullable: true })
  ownerTopic!: string | null;

  @Column({ type: 'date', nullable: true })
  reviewBy!: string | null;

  @Column({ type: 'timestamptz', nullable: true })
  lookedAt!: Date | null;

  @Column({ type: 'uuid', nullable: true })
  @ForeignKey('people', { name: 'milestone_care_looked_by_fkey' })
  lookedBy!: string | null;

  /** Which link is broken, in somebody's words; null for none. */
  @Column({ type: 'text', nullable: true })
  brokenLink!: string | null;

  @Column({ type: 'integer', default: 1 })
  revision!: number;
}
