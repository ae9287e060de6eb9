import { Column, Entity, ForeignKey, PrimaryGeneratedColumn, Unique } from 'typeorm';

/** A guild day on which somebody plans something; others follow from the series alone. */
@Entity('guild_days')
@Unique('guild_days_once_a_guild', ['guildId', 'day'])
export class GuildDay {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'guild_days_pkey' })
  id!: string;

  @Column({ type: 'uuid' })
  @ForeignKey('guilds', { name: 'guild_days_guild_fkey' })
  guildId!: string;

  @Column({ type: 'date' })
  day!: string;

  /** The programme that people were last told of; 0 before the first. */
  @Column({ type: 'integer', default: 0 })
  publishedNumber!: number;
}
