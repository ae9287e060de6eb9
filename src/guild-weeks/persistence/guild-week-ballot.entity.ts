import { Column, Entity, ForeignKey, PrimaryGeneratedColumn, Unique } from 'typeorm';

/** One person's ranking, under a number that is nowhere else: the published run names nobody. */
@Entity('guild_week_ballots')
@Unique('guild_week_ballots_one_a_person', ['weekId', 'personId'])
@Unique('guild_week_ballots_in_week', ['weekId', 'id'])
export class GuildWeekBallot {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'guild_week_ballots_pkey' })
  id!: string;

  @Column({ type: 'uuid' })
  @ForeignKey('guild_weeks', { name: 'guild_week_ballots_week_fkey' })
  weekId!: string;

  @Column({ type: 'uuid' })
  @ForeignKey('people', { name: 'guild_week_ballots_person_fkey' })
  personId!: string;

  @Column({ type: 'timestamptz' })
  rankedAt!: Date;
}
