import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { WhyNot } from '../domain/adapters/reading-of';

/** An event as it arrived, kept for a while so that it can be read again. */
@Entity('received_events')
@Check('received_events_facts_or_why', '(facts > 0) = (why_not IS NULL)')
@Index('received_events_lately', ['sourceId', 'lastReceivedAt'])
@Index('received_events_in_order', ['sourceId', 'receivedAt', 'id'])
export class ReceivedEvent {
  /** Made of the source, the type, the sender's id and the body: the same event has the same. */
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'received_events_pkey' })
  id!: string;

  @Column({ type: 'uuid' })
  @ForeignKey('event_sources', { name: 'received_events_source_fkey' })
  sourceId!: string;

  /** As the sender calls it. */
  @Column({ type: 'text' })
  type!: string;

  /** Those that say what it is; never a secret or a signature. */
  @Column({ type: 'jsonb' })
  headers!: Record<string, string>;

  /** Its bytes. */
  @Column({ type: 'bytea' })
  body!: Buffer;

  @Column({ type: 'timestamptz' })
  receivedAt!: Date;

  /** When it last came again. */
  @Column({ type: 'timestamptz' })
  lastReceivedAt!: Date;

  /** How often it came. */
  @Column({ type: 'integer', default: 1 })
  times!: number;

  /** How many facts were read from it. */
  @Column({ type: 'smallint' })
  facts!: number;

  /** Why there are none. */
  @Column({ type: 'text', nullable: true })
  whyNot!: WhyNot | null;
}
