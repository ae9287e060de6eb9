import { Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';

/** A one-time link with which a person sets a password. */
@Entity('invitations')
@Unique('invitations_token_once', ['tokenHash'])
@Index('invitations_by_person', ['personId'])
export class Invitation {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'invitations_pkey' })
  id!: string;

  /** The hash of what the link carries. */
  @Column({ type: 'bytea' })
  tokenHash!: Buffer;

  @Column({ type: 'uuid' })
  @ForeignKey('people', { name: 'invitations_person_fkey' })
  personId!: string;

  /** Null when the system itself invited. */
  @Column({ type: 'uuid', nullable: true })
  @ForeignKey('people', { name: 'invitations_invited_by_fkey' })
  invitedBy!: string | null;

  @Column({ type: 'timestamptz' })
  createdAt!: Date;

  @Column({ type: 'timestamptz' })
  expiresAt!: Date;

  @Column({ type: 'timestamptz', nullable: true })
  usedAt!: Date | null;
}
