import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** Figures over a whole guild that are costly to count, kept as they were last counted. */
@Entity('guild_figures')
export class GuildFigures {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'guild_figures_pkey' })
  @ForeignKey('guilds', { name: 'guild_figures_guild_fkey' })
  guildId!: string;

  /** Which figures these are. */
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'guild_figures_pkey' })
  kind!: string;

  /** Sums and durations, no names. */
  @Column({ type: 'jsonb' })
  figures!: unknown;

  @Column({ type: 'timestamptz' })
  computedAt!: Date;
}
