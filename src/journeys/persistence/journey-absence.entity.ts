import { Check, Column, Entity, Exclusion, ForeignKey, PrimaryGeneratedColumn } from 'typeorm';

/** A stretch of leave or a pause, which the journey's calendar leaves out. */
@Entity('journey_absences')
@Check('journey_absences_kind_known', `kind IN ('leave', 'pause')`)
@Check('journey_absences_not_empty', 'NOT isempty(during) AND NOT lower_inf(during) AND NOT upper_inf(during)')
@Exclusion('journey_absences_apart', 'USING gist (journey_id WITH =, during WITH &&)')
export class JourneyAbsence {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'journey_absences_pkey' })
  id!: string;

  @Column({ type: 'uuid' })
  @ForeignKey('journeys', { name: 'journey_absences_journey_fkey' })
  journeyId!: string;

  @Column({ type: 'text' })
  kind!: 'leave' | 'pause';

  /** Local calendar days as PostgreSQL writes them: `[2026-11-22,2026-11-25)`, the last one left out. */
  @Column({ type: 'daterange' })
  during!: string;

  /** Private to the hire and whoever entered it. */
  @Column({ type: 'text', nullable: true })
  reason!: string | null;

  @Column({ type: 'uuid' })
  @ForeignKey('people', { name: 'journey_absences_entered_by_fkey' })
  enteredBy!: string;

  @Column({ type: 'timestamptz' })
  createdAt!: Date;
}
