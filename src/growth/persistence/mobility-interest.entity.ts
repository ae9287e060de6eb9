import { Check, Column, Entity, ForeignKey, PrimaryGeneratedColumn, Unique } from 'typeorm';
import type { MobilityTiming } from '../domain/mobility';

/** What somebody would like next: theirs alone until they share it, gone when they take it back. */
@Entity('mobility_interests')
@Unique('mobility_interests_one_a_person', ['personId'])
@Check('mobility_interests_place_not_blank', `btrim(place) <> ''`)
@Check('mobility_interests_timing_known', `timing IN ('now', 'this_year', 'some_day')`)
export class MobilityInterest {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'mobility_interests_pkey' })
  id!: string;

  @Column({ type: 'uuid' })
  @ForeignKey('people', { name: 'mobility_interests_person_fkey' })
  personId!: string;

  /** The areas or teams. */
  @Column({ type: 'text' })
  place!: string;

  @Column({ type: 'text' })
  timing!: MobilityTiming;

  /** Markdown; may be empty. */
  @Column({ type: 'text' })
  body!: string;

  @Column({ type: 'timestamptz' })
  writtenAt!: Date;

  @Column({ type: 'timestamptz' })
  changedAt!: Date;
}
