import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** A guild that lets everybody read its programme; no row, no feed. */
@Entity('open_programmes')
export class OpenProgramme {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'open_programmes_pkey' })
  @ForeignKey('guilds', { name: 'open_programmes_guild_fkey' })
  guildId!: string;

  @Column({ type: 'uuid' })
  @ForeignKey('people', { name: 'open_programmes_opened_by_fkey' })
  openedBy!: string;

  @Column({ type: 'timestamptz' })
  openedAt!: Date;
}
