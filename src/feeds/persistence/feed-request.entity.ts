import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How often calendars were asked for lately, by link or address; rate-limiter-flexible keeps it, in its own shape. */
@Entity('feed_requests')
export class FeedRequest {
  /** Prefix and what is counted, with a colon between them. */
  @PrimaryColumn({ type: 'varchar', length: 255, primaryKeyConstraintName: 'feed_requests_pkey' })
  key!: string;

  @Column({ type: 'integer', default: 0 })
  points!: number;

  /** When the count starts anew, in milliseconds since 1970; null for never. */
  @Column({ type: 'bigint', nullable: true })
  expire!: number | null;
}
