import { Check, Column, Entity, ForeignKey, PrimaryGeneratedColumn, Unique } from 'typeorm';

export type EndpointState = 'active' | 'paused' | 'switched_off';

/** An address of another program that is told of changes. */
@Entity('webhook_endpoints')
@Unique('webhook_endpoints_name_once', ['guildId', 'name'])
@Check('webhook_endpoints_name_not_blank', `btrim(name) <> ''`)
@Check('webhook_endpoints_something_wanted', 'cardinality(types) > 0')
@Check('webhook_endpoints_state_known', `state IN ('active', 'paused', 'switched_off')`)
@Check('webhook_endpoints_off_for_a_reason', `(state = 'switched_off') = (off_because IS NOT NULL) AND off_because IN ('failing', 'gone')`)
@Check('webhook_endpoints_old_secret_ends', '(old_secret_sealed IS NULL) = (old_secret_until IS NULL)')
export class WebhookEndpoint {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'webhook_endpoints_pkey' })
  id!: string;

  @Column({ type: 'uuid' })
  @ForeignKey('guilds', { name: 'webhook_endpoints_guild_fkey' })
  guildId!: string;

  /** What the guild calls it, such as `Chat bot`. */
  @Column({ type: 'text' })
  name!: string;

  @Column({ type: 'text' })
  address!: string;

  /** The types of changes that it wants. */
  @Column({ type: 'text', array: true })
  types!: string[];

  /** What messages are signed with, sealed. */
  @Column({ type: 'bytea' })
  secretSealed!: Buffer;

  /** The secret before; messages are signed with it as well, for a while. */
  @Column({ type: 'bytea', nullable: true })
  oldSecretSealed!: Buffer | null;

  @Column({ type: 'timestamptz', nullable: true })
  oldSecretUntil!: Date | null;

  @Column({ type: 'text', default: 'active' })
  state!: EndpointState;

  /** Why the app itself switched it off; null while it has not. */
  @Column({ type: 'text', nullable: true })
  offBecause!: 'failing' | 'gone' | null;

  /** Changes up to here have been made messages; while it is paused nothing is. */
  @Column({ type: 'bigint' })
  position!: number;

  @Column({ type: 'timestamptz', nullable: true })
  lastDeliveredAt!: Date | null;

  /** Since when nothing got through; null when the last message did. */
  @Column({ type: 'timestamptz', nullable: true })
  failingSince!: Date | null;

  /** What the last failure said. */
  @Column({ type: 'text', nullable: true })
  lastFault!: string | null;

  @Column({ type: 'integer', default: 1 })
  revision!: number;

  @Column({ type: 'uuid' })
  @ForeignKey('people', { name: 'webhook_endpoints_created_by_fkey' })
  createdBy!: string;

  @Column({ type: 'timestamptz' })
  createdAt!: Date;
}
