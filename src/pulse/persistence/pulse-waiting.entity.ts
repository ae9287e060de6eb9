import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { PulseAnswer } from '../domain/batches';

/** The answers to one pulse that wait for four others: one row, so that no answer has a place or an age of its own. */
@Entity('pulse_waiting')
@Check('pulse_waiting_day_known', 'pulse_day IN (5, 19, 63)')
@Check('pulse_waiting_is_a_list', `jsonb_typeof(answers) = 'array'`)
export class PulseWaiting {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pulse_waiting_pkey' })
  @ForeignKey('guilds', { name: 'pulse_waiting_guild_fkey' })
  guildId!: string;

  @PrimaryColumn({ type: 'smallint', primaryKeyConstraintName: 'pulse_waiting_pkey' })
  pulseDay!: number;

  /** Ordered by what is in them, never by when they came. */
  @Column({ type: 'jsonb' })
  answers!: PulseAnswer[];
}
