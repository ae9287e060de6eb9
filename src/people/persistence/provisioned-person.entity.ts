import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** What an identity provider says of somebody beyond what everybody here has. */
@Entity('provisioned_people')
@Index('provisioned_people_by_external_id', ['externalId'])
export class ProvisionedPerson {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'provisioned_people_pkey' })
  @ForeignKey('people', { name: 'provisioned_people_person_fkey', onDelete: 'CASCADE' })
  personId!: string;

  /** Their id at the provider. */
  @Column({ type: 'text', nullable: true })
  externalId!: string | null;

  @Column({ type: 'text', nullable: true })
  givenName!: string | null;

  @Column({ type: 'text', nullable: true })
  familyName!: string | null;

  /** The local calendar day on which they start to work. */
  @Column({ type: 'date', nullable: true })
  startsOn!: string | null;

  /** The first day at which a manager looked and let the journey's dates be. */
  @Column({ type: 'date', nullable: true })
  settledStartOn!: string | null;

  /** When the provider removed them: it is told no more of them while their account stays closed. */
  @Column({ type: 'timestamptz', nullable: true })
  removedAt!: Date | null;
}
