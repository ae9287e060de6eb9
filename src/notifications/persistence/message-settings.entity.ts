import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** When a person's digest goes out, and where their webhook is. */
@Entity('message_settings')
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

  /** The local day of the last digest. */
  @Column({ type: 'date', nullable: true })
  digestedOn!: string | null;
}
