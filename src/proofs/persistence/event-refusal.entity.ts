import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** That something was refused, and how often within a minute: a flood leaves one row. */
@Entity('event_refusals')
export class EventRefusal {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'event_refusals_pkey' })
  @ForeignKey('event_sources', { name: 'event_refusals_source_fkey' })
  sourceId!: string;

  /** The code of the answer. */
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'event_refusals_pkey' })
  reason!: string;

  @PrimaryColumn({ type: 'timestamptz', primaryKeyConstraintName: 'event_refusals_pkey' })
  minute!: Date;

  @Column({ type: 'integer' })
  times!: number;

  @Column({ type: 'timestamptz' })
  lastAt!: Date;
}
