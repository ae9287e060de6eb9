import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** A mentor said that it is nobody's of theirs. */
@Entity('unattributed_set_aside')
export class UnattributedSetAside {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'unattributed_set_aside_pkey' })
  @ForeignKey('unattributed_work', { name: 'unattributed_set_aside_work_fkey', onDelete: 'CASCADE' })
  workId!: string;

  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'unattributed_set_aside_pkey' })
  @ForeignKey('people', { name: 'unattributed_set_aside_person_fkey' })
  personId!: string;

  @Column({ type: 'timestamptz' })
  setAsideAt!: Date;
}
