import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';

/** A wall that people hit on a milestone, and the way around it: written for whoever comes next. */
@Entity('known_blockers')
@Check('known_blockers_not_blank', `btrim(title) <> '' AND btrim(help) <> ''`)
@Index('known_blockers_by_milestone', ['pathId', 'key'])
// USING gin: more than TypeORM can say of an index.
@Index('known_blockers_by_words', { synchronize: false })
export class KnownBlocker {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'known_blockers_pkey' })
  id!: string;

  @Column({ type: 'uuid' })
  @ForeignKey('paths', { name: 'known_blockers_path_fkey' })
  pathId!: string;

  @Column({ type: 'text' })
  key!: string;

  /** What it looks like when one hits it. */
  @Column({ type: 'text' })
  title!: string;

  /** What helps. */
  @Column({ type: 'text' })
  help!: string;

  /** Of both, to be searched. */
  @Column({ type: 'tsvector' })
  words!: string;

  @Column({ type: 'uuid' })
  @ForeignKey('people', { name: 'known_blockers_author_fkey' })
  authorId!: string;

  @Column({ type: 'timestamptz' })
  writtenAt!: Date;

  /** Grows by one with every change. */
  @Column({ type: 'integer', default: 1 })
  revision!: number;
}
