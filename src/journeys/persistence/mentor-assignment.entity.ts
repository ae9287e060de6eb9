import { Check, Column, Entity, Exclusion, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';

/** Who mentors a journey, as primary or backup, on which days: at most one of each on any day, and never the same. */
@Entity('mentor_assignments')
@Check('mentor_assignments_kind_known', `kind IN ('primary', 'backup')`)
@Check('mentor_assignments_not_empty', 'NOT isempty(during)')
@Exclusion('mentor_assignments_one_a_day', 'USING gist (journey_id WITH =, kind WITH =, during WITH &&)')
@Exclusion('mentor_assignments_two_people', 'USING gist (journey_id WITH =, person_id WITH =, during WITH &&)')
@Index('mentor_assignments_by_person', ['personId'])
@Index('mentor_assignments_by_journey', ['journeyId'])
export class MentorAssignment {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'mentor_assignments_pkey' })
  id!: string;

  @Column({ type: 'uuid' })
  @ForeignKey('journeys', { name: 'mentor_assignments_journey_fkey' })
  journeyId!: string;

  @Column({ type: 'uuid' })
  @ForeignKey('people', { name: 'mentor_assignments_person_fkey' })
  personId!: string;

  @Column({ type: 'text' })
  kind!: 'primary' | 'backup';

  /** Local calendar days as PostgreSQL writes them, `[2026-11-22,)`: open at the end until somebody else takes over. */
  @Column({ type: 'daterange' })
  during!: string;
}
