import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { Purpose } from '../domain/identity-decision';

/** Somebody is at a provider and will come back: good for minutes, in one browser, and once. */
@Entity('sign_in_attempts')
@Check('sign_in_attempts_purpose_known', `purpose IN ('sign_in', 'link', 'invitation')`)
@Check(
  'sign_in_attempts_know_for_whom',
  `(purpose = 'sign_in') = (person_id IS NULL) AND (purpose = 'invitation') = (invitation_id IS NOT NULL)`,
)
@Index('sign_in_attempts_by_expiry', ['expiresAt'])
export class SignInAttempt {
  /** The hash of the state that travels to the provider and back. */
  @PrimaryColumn({ type: 'bytea', primaryKeyConstraintName: 'sign_in_attempts_pkey' })
  stateHash!: Buffer;

  /** The hash of the cookie of the browser in which it began; verifier and nonce are made from that cookie, and kept nowhere. */
  @Column({ type: 'bytea' })
  browserHash!: Buffer;

  @Column({ type: 'uuid' })
  @ForeignKey('sign_in_providers', { name: 'sign_in_attempts_provider_fkey', onDelete: 'CASCADE' })
  providerId!: string;

  @Column({ type: 'text' })
  purpose!: Purpose;

  /** Who links an identity, or whom the invitation is for; null while nobody is known. */
  @Column({ type: 'uuid', nullable: true })
  @ForeignKey('people', { name: 'sign_in_attempts_person_fkey', onDelete: 'CASCADE' })
  personId!: string | null;

  @Column({ type: 'uuid', nullable: true })
  @ForeignKey('invitations', { name: 'sign_in_attempts_invitation_fkey', onDelete: 'CASCADE' })
  invitationId!: string | null;

  /** The place of the app to go to afterwards. */
  @Column({ type: 'text' })
  returnTo!: string;

  @Column({ type: 'timestamptz' })
  expiresAt!: Date;
}
