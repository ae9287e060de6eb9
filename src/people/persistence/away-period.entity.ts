import { Check, Column, Entity, Exclusion, ForeignKey, PrimaryGeneratedColumn } from 'typeorm';

/** Days on which somebody is away, and a mentor's backup stands in. */
@Entity('away_periods')
@Check('away_periods_bounded', 'NOT isempty(during) AND NOT lower_inf(during) AND NOT upper_inf(during)')
@Exclusion('away_periods_apart', 'USING gist (person_id WITH =, during WITH &&)')
export class AwayPeriod {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'away_periods_pkey' })
  id!: string;

  @Column({ type: 'uuid' })
  @ForeignKey('people', { name: 'away_periods_person_fkey' })
  personId!: string;

  /** Local calendar days as PostgreSQL writes them: `[2026-11-22,2026-11-25)`, the last one left out. */
  @Column({ type: 'daterange' })
  during!: string;

  @Column({ type: 'timestamptz', default: () => 'now()' })
  createdAt!: Date;
}
