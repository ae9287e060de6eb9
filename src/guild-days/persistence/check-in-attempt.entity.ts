import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How often a check-in code was tried lately; rate-limiter-flexible keeps it, in its own shape. */
@Entity('check_in_attempts')
export class CheckInAttempt {
  /** Prefix and what is counted, with a colon between them. */
  @PrimaryColumn({ type: 'varchar', length: 255, primaryKeyConstraintName: 'check_in_attempts_pkey' })
  key!: string;

  @Column({ type: 'integer', default: 0 })
  points!: number;

  /** When the count starts anew, in milliseconds since 1970; null for never. */
  @Column({ type: 'bigint', nullable: true })
  expire!: number | null;
}
