import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';

/** Somebody in a guild: a hire, a mentor, a manager, or several of these. */
@Entity('people')
@Unique('people_email_once', ['email'])
@Check('people_email_is_lower', `email = lower(email) AND email LIKE '%_@_%'`)
@Check('people_name_not_blank', `btrim(name) <> ''`)
@Check('people_user_name_not_blank', `btrim(user_name) <> ''`)
@Index('people_by_guild', ['guildId', 'name'])
@Index('people_user_name_once', { synchronize: false })
export class Person {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'people_pkey' })
  id!: string;

  @Column({ type: 'uuid' })
  @ForeignKey('guilds', { name: 'people_guild_fkey' })
  guildId!: string;

  @Column({ type: 'uuid' })
  @ForeignKey('sites', { name: 'people_site_fkey' })
  siteId!: string;

  @Column({ type: 'text' })
  name!: string;

  /** In lower case; one account for each address, over all guilds. */
  @Column({ type: 'text' })
  email!: string;

  /** Where to reach them: a chat or mail link. */
  @Column({ type: 'text', nullable: true })
  contactUrl!: string | null;

  /** An argon2id hash; null until an invitation is taken up. */
  @Column({ type: 'text', nullable: true })
  passwordHash!: string | null;

  /** Counts the changes, so that a stale edit is refused. */
  @Column({ type: 'integer', default: 1 })
  revision!: number;

  @Column({ type: 'timestamptz', default: () => 'now()' })
  createdAt!: Date;

  /** Since when they can no longer sign in. */
  @Column({ type: 'timestamptz', nullable: true })
  deactivatedAt!: Date | null;

  /** What they are called at the identity provider; their address when it says nothing. Once a guild, in whatever case. */
  @Column({ type: 'text', nullable: true })
  userName!: string | null;
}
