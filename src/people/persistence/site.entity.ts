import { Check, Column, Entity, ForeignKey, PrimaryGeneratedColumn, Unique } from 'typeorm';

/** A place where people of a guild work, with the calendar that they share. */
@Entity('sites')
@Unique('sites_name_once_a_guild', ['guildId', 'name'])
@Check('sites_days_off_note_not_blank', `btrim(days_off_note) <> ''`)
@Check(
  'sites_working_week_is_iso',
  'cardinality(working_week) BETWEEN 1 AND 7 AND working_week <@ ARRAY[1,2,3,4,5,6,7]::smallint[]',
)
export class Site {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'sites_pkey' })
  id!: string;

  @Column({ type: 'uuid' })
  @ForeignKey('guilds', { name: 'sites_guild_fkey' })
  guildId!: string;

  @Column({ type: 'text' })
  name!: string;

  /** An IANA name, such as `Asia/Jerusalem`. */
  @Column({ type: 'text' })
  timeZone!: string;

  /** ISO weekdays (1 is Monday) on which the site works. */
  @Column({ type: 'smallint', array: true })
  workingWeek!: number[];

  /** What people should know about the days off there, such as why there are none; null when there is nothing to say. */
  @Column({ type: 'text', nullable: true })
  daysOffNote!: string | null;

  /** Counts the changes of the site and its holidays, so that a stale edit is refused. */
  @Column({ type: 'integer', default: 1 })
  revision!: number;
}
