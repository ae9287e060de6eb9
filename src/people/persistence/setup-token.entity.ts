import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The one-time token with which the first visitor of an empty installation sets up its first admin. */
@Entity('setup_tokens')
export class SetupToken {
  @PrimaryColumn({ type: 'bytea', primaryKeyConstraintName: 'setup_tokens_pkey' })
  tokenHash!: Buffer;

  @Column({ type: 'timestamptz' })
  createdAt!: Date;

  @Column({ type: 'timestamptz' })
  expiresAt!: Date;
}
