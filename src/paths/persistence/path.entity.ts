import { Column, Entity, ForeignKey, PrimaryGeneratedColumn, Unique } from 'typeorm';

/** The template of an onboarding; what it says is in its versions. */
@Entity('paths')
@Unique('paths_key_once_a_guild', ['guildId', 'key'])
export class Path {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'paths_pkey' })
  id!: string;

  @Column({ type: 'uuid' })
  @ForeignKey('guilds', { name: 'paths_guild_fkey' })
  guildId!: string;

  /** A stable name, such as `backend-engineer`; a file with the same key becomes a version of the same path. */
  @Column({ type: 'text' })
  key!: string;

  @Column({ type: 'timestamptz', default: () => 'now()' })
  createdAt!: Date;
}
