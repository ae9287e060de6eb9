import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { ProgrammeEntry } from '../domain/programme-changes';

/** A programme as it was published: what the next one is compared with. */
@Entity('guild_day_programmes')
export class GuildDayProgramme {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'guild_day_programmes_pkey' })
  @ForeignKey('guild_days', { name: 'guild_day_programmes_day_fkey' })
  guildDayId!: string;

  @PrimaryColumn({ type: 'integer', primaryKeyConstraintName: 'guild_day_programmes_pkey' })
  number!: number;

  @Column({ type: 'jsonb' })
  programme!: ProgrammeEntry[];

  @Column({ type: 'uuid' })
  @ForeignKey('people', { name: 'guild_day_programmes_published_by_fkey' })
  publishedBy!: string;

  @Column({ type: 'timestamptz' })
  publishedAt!: Date;
}
