import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How often signing in was tried lately, for one account or address; rate-limiter-flexible keeps it, in its own shape. */
@Entity('login_attempts')
export class LoginAttempt {
  /** Prefix and what is counted, with a colon between them. */
  @PrimaryColumn({ type: 'varchar', length: 255, primaryKeyConstraintName: 'login_attempts_pkey' })
  key!: string;

  @Column({ type: 'integer', default: 0 })
  points!: number;

  /** When the count starts anew, in milliseconds since 1970; null for never. */
  @Column({ type: 'bigint', nullable: true })
  expire!: number | null;
}
