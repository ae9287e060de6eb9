import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** A day on which a hire said "I'm fine": for three working days nobody asks again. */
@Entity('nudge_rests')
export class NudgeRest {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'nudge_rests_pkey' })
  @ForeignKey('journeys', { name: 'nudge_rests_journey_fkey' })
  journeyId!: string;

  /** The hire's local day. */
  @PrimaryColumn({ type: 'date', primaryKeyConstraintName: 'nudge_rests_pkey' })
  day!: string;

  @Column({ type: 'timestamptz' })
  saidAt!: Date;
}
