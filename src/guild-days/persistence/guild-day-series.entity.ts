import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** When a guild holds its weekly day; the weekday itself is the guild’s own. */
@Entity('guild_day_series')
@Check(
  'guild_day_series_within_a_day',
  `starts_minutes >= 0 AND duration_minutes BETWEEN 30 AND 720 AND starts_minutes + duration_minutes <= 1440`,
)
export class GuildDaySeries {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'guild_day_series_pkey' })
  @ForeignKey('guilds', { name: 'guild_day_series_guild_fkey' })
  guildId!: string;

  /** Minutes since midnight by the clock of `timeZone`. */
  @Column({ type: 'smallint' })
  startsMinutes!: number;

  @Column({ type: 'smallint' })
  durationMinutes!: number;

  @Column({ type: 'text' })
  timeZone!: string;

  @Column({ type: 'integer', default: 1 })
  revision!: number;
}
