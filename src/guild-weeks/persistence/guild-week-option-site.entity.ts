import { Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** A site whose people may come; an option with none is for everybody. */
@Entity('guild_week_option_sites')
export class GuildWeekOptionSite {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'guild_week_option_sites_pkey' })
  @ForeignKey('guild_week_options', { name: 'guild_week_option_sites_option_fkey' })
  optionId!: string;

  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'guild_week_option_sites_pkey' })
  @ForeignKey('sites', { name: 'guild_week_option_sites_site_fkey' })
  siteId!: string;
}
