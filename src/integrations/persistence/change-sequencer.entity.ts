import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** How far positions have been given; one row, and whoever holds its lock gives the next ones. */
@Entity('change_sequencer')
@Check('change_sequencer_one_row', 'id')
@Check('change_sequencer_watches_both', '(watched_to IS NULL) = (watched IS NULL)')
export class ChangeSequencerState {
  @PrimaryColumn({ type: 'boolean', default: true, primaryKeyConstraintName: 'change_sequencer_pkey' })
  id!: boolean;

  /** The last position given. */
  @Column({ type: 'bigint', default: 0 })
  lastPosition!: number;

  /** Up to this id of the record nothing can come any more, and all of it has been looked at. */
  @Column({ type: 'bigint', default: 0 })
  settledTo!: number;

  /** Up to this id nothing can come once the transactions in `watched` have ended. */
  @Column({ type: 'bigint', nullable: true })
  watchedTo!: number | null;

  /** Transactions that may still add to the record, as PostgreSQL names them. */
  @Column({ type: 'text', array: true, nullable: true })
  watched!: string[] | null;
}
