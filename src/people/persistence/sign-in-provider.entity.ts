import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';

/** An identity provider at which a guild's people can sign in. */
@Entity('sign_in_providers')
@Unique('sign_in_providers_issuer_once_a_guild', ['guildId', 'issuer'])
@Unique('sign_in_providers_name_once_a_guild', ['guildId', 'name'])
@Check('sign_in_providers_name_not_blank', `btrim(name) <> ''`)
@Check('sign_in_providers_email_needs_domains', 'NOT joins_by_email OR cardinality(email_domains) > 0')
export class SignInProvider {
  /** Chosen by whoever adds it: it stands in the redirect address, which the provider wants to know before. */
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'sign_in_providers_pkey' })
  id!: string;

  @Column({ type: 'uuid' })
  @ForeignKey('guilds', { name: 'sign_in_providers_guild_fkey' })
  guildId!: string;

  /** What people call it: "Continue with …". */
  @Column({ type: 'text' })
  name!: string;

  /** The issuer as it writes itself; it never changes, because identities are keyed on it. */
  @Column({ type: 'text' })
  issuer!: string;

  @Column({ type: 'text' })
  clientId!: string;

  /** Null for a public client, which has PKCE alone. */
  @Column({ type: 'bytea', nullable: true })
  clientSecretSealed!: Buffer | null;

  /** Where it stands on the sign-in page. */
  @Column({ type: 'integer' })
  position!: number;

  @Column({ type: 'boolean', default: true })
  enabled!: boolean;

  /** Whether a verified e-mail address lets somebody join their account at the first sign-in. */
  @Column({ type: 'boolean', default: false })
  joinsByEmail!: boolean;

  /** The domains, in lower case, whose addresses count for that. */
  @Column({ type: 'text', array: true, default: () => `'{}'` })
  emailDomains!: string[];

  /** Counts the changes, so that a stale edit is refused. */
  @Column({ type: 'integer', default: 1 })
  revision!: number;

  @Column({ type: 'timestamptz' })
  addedAt!: Date;
}
