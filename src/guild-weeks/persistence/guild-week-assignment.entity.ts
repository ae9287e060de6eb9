import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** What one person got in the last run of a week; also what next quarter's line is made from. */
@Entity('guild_week_assignments')
@ForeignKey('guild_week_runs', ['weekId', 'run'], ['weekId', 'number'], { name: 'guild_week_assignments_run_fkey' })
@ForeignKey('guild_week_options', ['weekId', 'optionId'], ['weekId', 'id'], { name: 'guild_week_assignments_option_fkey' })
@Check('guild_week_assignments_choice_of_place', '(option_id IS NULL) = (choice IS NULL) AND choice BETWEEN 1 AND 5')
@Index('guild_week_assignments_by_option', ['optionId'])
export class GuildWeekAssignment {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'guild_week_assignments_pkey' })
  weekId!: string;

  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'guild_week_assignments_pkey' })
  @ForeignKey('people', { name: 'guild_week_assignments_person_fkey' })
  personId!: string;

  /** The number of the run that gave it to them. */
  @Column({ type: 'smallint' })
  run!: number;

  /** Null when none of their wishes had a seat left. */
  @Column({ type: 'uuid', nullable: true })
  optionId!: string | null;

  /** The how-manieth of their wishes it was. */
  @Column({ type: 'smallint', nullable: true })
  choice!: number | null;
}
