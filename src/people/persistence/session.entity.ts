import { Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';

/** One sign-in on one device, for as long as it lasts. */
@Entity('sessions')
@Unique('sessions_token_once', ['tokenHash'])
@Index('sessions_by_person', ['personId'])
export class Session {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'sessions_pkey' })
  id!: string;

  /** The hash of what the cookie carries: who reads the table cannot sign in with it. */
  @Column({ type: 'bytea' })
  tokenHash!: Buffer;

  @Column({ type: 'uuid' })
  @ForeignKey('people', { name: 'sessions_person_fkey', onDelete: 'CASCADE' })
  personId!: string;

  /** What the browser calls itself, so that people know their sessions apart. */
  @Column({ type: 'text', default: '' })
  userAgent!: string;

  /** The provider that the person came by; null for a password. */
  @Column({ type: 'uuid', nullable: true })
  @ForeignKey('sign_in_providers', { name: 'sessions_provider_fkey', onDelete: 'SET NULL' })
  providerId!: string | null;

  @Column({ type: 'timestamptz' })
  createdAt!: Date;

  @Column({ type: 'timestamptz' })
  lastSeenAt!: Date;

  @Column({ type: 'timestamptz' })
  expiresAt!: Date;
}
