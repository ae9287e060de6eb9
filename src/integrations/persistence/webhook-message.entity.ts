import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

export type WebhookMessageState = 'waiting' | 'delivered' | 'given_up';

/** One message to one endpoint, and how far it got. */
@Entity('webhook_messages')
@Unique('webhook_messages_once_a_change', ['endpointId', 'position'])
@Check('webhook_messages_state_known', `state IN ('waiting', 'delivered', 'given_up')`)
@Check('webhook_messages_delivered_at_some_time', `state <> 'delivered' OR delivered_at IS NOT NULL`)
@Check('webhook_messages_lease_ends', '(lease IS NULL) = (lease_until IS NULL)')
@Index('webhook_messages_waiting', ['endpointId', 'subject', 'position'], { where: `state = 'waiting'` })
@Index('webhook_messages_due', ['endpointId', 'dueAt'], { where: `state = 'waiting'` })
@Index('webhook_messages_log', ['endpointId', 'createdAt', 'id'])
export class WebhookMessage {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'webhook_messages_pkey' })
  @ForeignKey('webhook_endpoints', { name: 'webhook_messages_endpoint_fkey', onDelete: 'CASCADE' })
  endpointId!: string;

  /** The change's own id, so that the same change is the same message however often it is sent. */
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'webhook_messages_pkey' })
  id!: string;

  /** The change's position; null for a test, which is none. */
  @Column({ type: 'bigint', nullable: true })
  position!: number | null;

  /** Messages of one subject go out one after the other. */
  @Column({ type: 'text' })
  subject!: string;

  @Column({ type: 'text' })
  type!: string;

  @Column({ type: 'timestamptz' })
  happenedAt!: Date;

  @Column({ type: 'text', default: 'waiting' })
  state!: WebhookMessageState;

  @Column({ type: 'integer', default: 0 })
  tries!: number;

  /** Not tried before this. */
  @Column({ type: 'timestamptz' })
  dueAt!: Date;

  /** Names the process that is sending it; another one takes over when the lease has run out. */
  @Column({ type: 'uuid', nullable: true })
  lease!: string | null;

  @Column({ type: 'timestamptz', nullable: true })
  leaseUntil!: Date | null;

  @Column({ type: 'timestamptz', nullable: true })
  firstFailedAt!: Date | null;

  @Column({ type: 'timestamptz', nullable: true })
  lastTriedAt!: Date | null;

  /** What the receiver answered last; null when it did not answer. */
  @Column({ type: 'integer', nullable: true })
  lastStatus!: number | null;

  /** Why the last try failed; null when it did not. */
  @Column({ type: 'text', nullable: true })
  lastFault!: string | null;

  @Column({ type: 'timestamptz', nullable: true })
  deliveredAt!: Date | null;

  @Column({ type: 'timestamptz' })
  createdAt!: Date;
}
