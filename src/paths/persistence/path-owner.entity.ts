import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** Somebody to whom a path belongs. While it has owners, nobody else writes it. */
@Entity('path_owners')
export class PathOwner {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'path_owners_pkey' })
  @ForeignKey('paths', { name: 'path_owners_path_fkey', onDelete: 'CASCADE' })
  pathId!: string;

  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'path_owners_pkey' })
  @ForeignKey('people', { name: 'path_owners_person_fkey' })
  personId!: string;

  @Column({ type: 'uuid' })
  @ForeignKey('people', { name: 'path_owners_added_by_fkey' })
  addedBy!: string;

  @Column({ type: 'timestamptz' })
  addedAt!: Date;
}
