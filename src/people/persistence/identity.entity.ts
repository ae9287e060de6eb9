import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';
import type { LinkedBy } from '../domain/identity-decision';

/** An account at an identity provider that signs a person in: known by issuer and subject, never by an e-mail address. */
@Entity('identities')
@Unique('identities_issuer_subject_once', ['issuer', 'subject'])
@Check('identities_subject_is_one', `subject <> '' AND length(subject) <= 255`)
@Check('identities_linked_by_known', `linked_by IN ('person', 'invitation', 'email', 'directory')`)
@Index('identities_by_person', ['personId'])
export class Identity {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'identities_pkey' })
  id!: string;

  @Column({ type: 'uuid' })
  @ForeignKey('people', { name: 'identities_person_fkey' })
  personId!: string;

  @Column({ type: 'text' })
  issuer!: string;

  @Column({ type: 'text' })
  subject!: string;

  /** What the provider called the account when it was linked, such as an address: for its owner to recognise. */
  @Column({ type: 'text', nullable: true })
  label!: string | null;

  /** How it came to belong to the person. */
  @Column({ type: 'text' })
  linkedBy!: LinkedBy;

  @Column({ type: 'timestamptz' })
  linkedAt!: Date;

  /** Null while nobody has come in with it. */
  @Column({ type: 'timestamptz', nullable: true })
  lastUsedAt!: Date | null;
}
