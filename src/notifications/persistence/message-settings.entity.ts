import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';

/** When a person's digest goes out, where their webhook is, and what their unsubscribe link opens. */
@Entity('message_settings')
@Unique('message_settings_leave_token_once', ['leaveToken'])
@Check('message_settings_digest_by_day', 'digest_minutes BETWEEN 360 AND 960')
export class MessageSettings {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'message_settings_pkey' })
  @ForeignKey('people', { name: 'message_settings_person_fkey' })
  personId!: string;

  /** Minutes after local midnight. */
  @Column({ type: 'smallint', default: 540 })
  digestMinutes!: number;

  /** The address, sealed with a key that is not in the database. */
  @Column({ type: 'bytea', nullable: true })
  webhookSealed!: Buffer | null;

  /** All that it opens is to stop e-mails. */
  @Column({ type: 'text' })
  leaveToken!: string;

  /** The local day of the last digest. */
  @Column({ type: 'date', nullable: true })
  digestedOn!: string | null;
}
