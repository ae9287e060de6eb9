import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';

/** One wish on a ballot; 1 is the dearest. */
@Entity('guild_week_choices')
@ForeignKey('guild_week_ballots', ['weekId', 'ballotId'], ['weekId', 'id'], { name: 'guild_week_choices_ballot_fkey', onDelete: 'CASCADE' })
@ForeignKey('guild_week_options', ['weekId', 'optionId'], ['weekId', 'id'], { name: 'guild_week_choices_option_fkey' })
@Unique('guild_week_choices_option_once', ['ballotId', 'optionId'])
@Check('guild_week_choices_five_at_most', 'place BETWEEN 1 AND 5')
export class GuildWeekChoice {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'guild_week_choices_pkey' })
  ballotId!: string;

  @PrimaryColumn({ type: 'smallint', primaryKeyConstraintName: 'guild_week_choices_pkey' })
  place!: number;

  /** That of the ballot and of the option: one is never ranked in another week. */
  @Column({ type: 'uuid' })
  weekId!: string;

  @Column({ type: 'uuid' })
  optionId!: string;
}
