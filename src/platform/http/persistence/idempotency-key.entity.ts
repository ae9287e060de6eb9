import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** A command that a person's client has already sent, and what it answered: sent again, it changes nothing twice. */
@Entity('idempotency_keys')
@Index('idempotency_keys_by_age', ['createdAt'])
export class IdempotencyKey {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'idempotency_keys_pkey' })
  @ForeignKey('people', { name: 'idempotency_keys_person_fkey', onDelete: 'CASCADE' })
  personId!: string;

  /** The `Idempotency-Key` header, as the client chose it. */
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'idempotency_keys_pkey' })
  key!: string;

  /** What was asked for, so that one key is not used for two different commands. */
  @Column({ type: 'text' })
  command!: string;

  /** What was answered; null while the command has not answered anything. */
  @Column({ type: 'jsonb', nullable: true })
  result!: unknown;

  @Column({ type: 'timestamptz' })
  createdAt!: Date;
}
