import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';

/** Five answers that may be shown, taken apart: every list is sorted by what is in it. */
@Entity('pulse_batches')
@Check('pulse_batches_day_known', 'pulse_day IN (5, 19, 63)')
@Check('pulse_batches_quarter_written_so', `released_in ~ '^\\d{4}-Q[1-4]$'`)
@Check('pulse_batches_of_five', 'cardinality(first) = 5 AND cardinality(second) = 5 AND cardinality(words) <= 5')
@Check('pulse_batches_scores_known', 'first <@ ARRAY[1, 2, 3, 4, 5]::smallint[] AND second <@ ARRAY[1, 2, 3, 4, 5]::smallint[]')
@Index('pulse_batches_by_guild', ['guildId', 'pulseDay'])
export class PulseBatchRecord {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'pulse_batches_pkey' })
  id!: string;

  @Column({ type: 'uuid' })
  @ForeignKey('guilds', { name: 'pulse_batches_guild_fkey' })
  guildId!: string;

  @Column({ type: 'smallint' })
  pulseDay!: number;

  /** The quarter in which it could be shown first, such as `2026-Q4`: all the time that is kept. */
  @Column({ type: 'text' })
  releasedIn!: string;

  @Column({ type: 'smallint', array: true })
  first!: number[];

  @Column({ type: 'smallint', array: true })
  second!: number[];

  @Column({ type: 'text', array: true })
  words!: string[];
}
