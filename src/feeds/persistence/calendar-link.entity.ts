import { Check, Column, Entity, ForeignKey, PrimaryGeneratedColumn, Unique } from 'typeorm';

/** A secret address under which one person's calendar can be read without signing in. */
@Entity('calendar_links')
@Unique('calendar_links_name_once_a_person', ['personId', 'name'])
@Check('calendar_links_name_not_blank', `btrim(name) <> ''`)
@Check('calendar_links_hash_is_whole', 'octet_length(secret_hash) = 32')
export class CalendarLink {
  /** Stands in the address as well, so that the row is found without looking for the secret. */
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'calendar_links_pkey' })
  id!: string;

  @Column({ type: 'uuid' })
  @ForeignKey('people', { name: 'calendar_links_person_fkey', onDelete: 'CASCADE' })
  personId!: string;

  /** Where its owner uses it, such as `Phone`. */
  @Column({ type: 'text' })
  name!: string;

  /** SHA-256 of the secret in the address: who reads the table cannot read a calendar with it. */
  @Column({ type: 'bytea' })
  secretHash!: Buffer;

  @Column({ type: 'timestamptz' })
  createdAt!: Date;

  /** The last day, at the owner's site, on which something read it; null when nothing has. */
  @Column({ type: 'date', nullable: true })
  lastUsedOn!: string | null;
}
