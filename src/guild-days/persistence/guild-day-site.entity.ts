import { Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** A site that takes part in its guild’s days. */
@Entity('guild_day_sites')
export class GuildDaySite {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'guild_day_sites_pkey' })
  @ForeignKey('guild_day_series', { name: 'guild_day_sites_series_fkey' })
  guildId!: string;

  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'guild_day_sites_pkey' })
  @ForeignKey('sites', { name: 'guild_day_sites_site_fkey' })
  siteId!: string;
}
