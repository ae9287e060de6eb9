import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';

/** Lets a program in: as a person, within scopes, or as a program of the guild. Revoked, the row is gone. */
@Entity('api_tokens')
@Unique('api_tokens_hash_once', ['tokenHash'])
@Index('api_tokens_name_once_a_person', ['personId', 'name'], { unique: true, where: 'person_id IS NOT NULL' })
@Index('api_tokens_name_once_a_guild', ['guildId', 'name'], { unique: true, where: 'person_id IS NULL' })
@Check('api_tokens_hash_is_whole', 'octet_length(token_hash) = 32')
@Check('api_tokens_name_not_blank', `btrim(name) <> ''`)
@Check('api_tokens_scopes_some', 'cardinality(scopes) > 0')
@Check('api_tokens_of_people_end', 'person_id IS NULL OR expires_at IS NOT NULL')
@Check('api_tokens_last_a_year', `expires_at > created_at AND expires_at <= created_at + interval '366 days'`)
export class ApiToken {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'api_tokens_pkey' })
  id!: string;

  @Column({ type: 'uuid' })
  @ForeignKey('guilds', { name: 'api_tokens_guild_fkey' })
  guildId!: string;

  /** As whom it acts; null: as nobody, for the guild. */
  @Column({ type: 'uuid', nullable: true })
  @ForeignKey('people', { name: 'api_tokens_person_fkey', onDelete: 'CASCADE' })
  personId!: string | null;

  /** What uses it, such as `Backup job`. */
  @Column({ type: 'text' })
  name!: string;

  /** SHA-256 of the token: who reads the table cannot call anything with it. */
  @Column({ type: 'bytea' })
  tokenHash!: Buffer;

  @Column({ type: 'text', array: true })
  scopes!: string[];

  @Column({ type: 'uuid' })
  @ForeignKey('people', { name: 'api_tokens_created_by_fkey' })
  createdBy!: string;

  @Column({ type: 'timestamptz' })
  createdAt!: Date;

  /** Null: never; only a token of the guild may do without. */
  @Column({ type: 'timestamptz', nullable: true })
  expiresAt!: Date | null;

  /** Roughly: noted at most once an hour. Null when it was never used. */
  @Column({ type: 'timestamptz', nullable: true })
  lastUsedAt!: Date | null;
}
