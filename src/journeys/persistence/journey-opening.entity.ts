import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** Somebody other than its mentors opened a journey; kept once a reader and day, and shown to the hire. */
@Entity('journey_openings')
export class JourneyOpening {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'journey_openings_pkey' })
  @ForeignKey('journeys', { name: 'journey_openings_journey_fkey' })
  journeyId!: string;

  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'journey_openings_pkey' })
  @ForeignKey('people', { name: 'journey_openings_reader_fkey' })
  readerId!: string;

  /** A local calendar day. */
  @PrimaryColumn({ type: 'date', primaryKeyConstraintName: 'journey_openings_pkey' })
  day!: string;

  @Column({ type: 'timestamptz' })
  openedAt!: Date;
}
