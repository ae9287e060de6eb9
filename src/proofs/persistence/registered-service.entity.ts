import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** Whose a service is, for deployments of which no commit says more. */
@Entity('registered_services')
@Check('registered_services_in_lower_case', `service = lower(service) AND btrim(service) <> ''`)
@Index('registered_services_by_person', ['personId'])
export class RegisteredService {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'registered_services_pkey' })
  @ForeignKey('guilds', { name: 'registered_services_guild_fkey' })
  guildId!: string;

  /** Its name in deployments, or its repository as `owner/name`. */
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'registered_services_pkey' })
  service!: string;

  @Column({ type: 'uuid' })
  @ForeignKey('people', { name: 'registered_services_person_fkey' })
  personId!: string;

  /** Null for the demo guild. */
  @Column({ type: 'uuid', nullable: true })
  @ForeignKey('people', { name: 'registered_services_registered_by_fkey' })
  registeredBy!: string | null;

  @Column({ type: 'timestamptz' })
  registeredAt!: Date;
}
