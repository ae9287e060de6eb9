import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** By what a letter's unsubscribe link is known. All that it opens is to stop e-mails. */
@Entity('unsubscribe_tokens')
@Index('unsubscribe_tokens_by_person', ['personId', 'madeAt'])
export class UnsubscribeToken {
  /** SHA-256 of what stands in the letter. */
  @PrimaryColumn({ type: 'bytea', primaryKeyConstraintName: 'unsubscribe_tokens_pkey' })
  tokenHash!: Buffer;

  @Column({ type: 'uuid' })
  @ForeignKey('people', { name: 'unsubscribe_tokens_person_fkey' })
  personId!: string;

  @Column({ type: 'timestamptz' })
  madeAt!: Date;
}
