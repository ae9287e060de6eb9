import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

/**
 * That a pulse of a journey was answered; neither when, nor what. There is no foreign key on purpose: its check would
 * leave the mark of the transaction on the journey.
 */
@Entity('pulse_receipts')
@Check('pulse_receipts_day_known', 'pulse_day IN (5, 19, 63)')
@Index('pulse_receipts_by_guild', ['guildId', 'pulseDay'])
export class PulseReceipt {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pulse_receipts_pkey' })
  journeyId!: string;

  @PrimaryColumn({ type: 'smallint', primaryKeyConstraintName: 'pulse_receipts_pkey' })
  pulseDay!: number;

  @Column({ type: 'uuid' })
  guildId!: string;
}
