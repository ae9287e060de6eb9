import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** A free place that somebody took after places were given out: kept apart from the match, which stays what it was. */
@Entity('guild_week_late_places')
@ForeignKey('guild_week_options', ['weekId', 'optionId'], ['weekId', 'id'], { name: 'guild_week_late_places_option_fkey' })
@Index('guild_week_late_places_by_option', ['optionId'])
export class GuildWeekLatePlace {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'guild_week_late_places_pkey' })
  weekId!: string;

  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'guild_week_late_places_pkey' })
  @ForeignKey('people', { name: 'guild_week_late_places_person_fkey' })
  personId!: string;

  @Column({ type: 'uuid' })
  optionId!: string;

  @Column({ type: 'timestamptz' })
  takenAt!: Date;
}
