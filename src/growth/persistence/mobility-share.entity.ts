import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** A guild manager who may read what somebody would like next, and whether they did. */
@Entity('mobility_shares')
@Check('mobility_shares_read_in_order', '(first_read_at IS NULL) = (last_read_at IS NULL) AND first_read_at <= last_read_at')
@Index('mobility_shares_by_reader', ['readerId'])
export class MobilityShare {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'mobility_shares_pkey' })
  @ForeignKey('mobility_interests', { name: 'mobility_shares_interest_fkey', onDelete: 'CASCADE' })
  interestId!: string;

  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'mobility_shares_pkey' })
  @ForeignKey('people', { name: 'mobility_shares_reader_fkey' })
  readerId!: string;

  @Column({ type: 'timestamptz' })
  sharedAt!: Date;

  @Column({ type: 'timestamptz', nullable: true })
  firstReadAt!: Date | null;

  @Column({ type: 'timestamptz', nullable: true })
  lastReadAt!: Date | null;
}
