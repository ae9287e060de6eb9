import { Check, Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** A professional community of engineers of one discipline; everything else belongs to one. */
@Entity('guilds')
@Check('guilds_name_not_blank', `btrim(name) <> ''`)
@Check('guilds_weekday_is_iso', 'guild_day_weekday BETWEEN 1 AND 7')
export class Guild {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'guilds_pkey' })
  id!: string;

  @Column({ type: 'text' })
  name!: string;

  /** The ISO weekday (1 is Monday) of the weekly guild day. */
  @Column({ type: 'smallint', default: 4 })
  guildDayWeekday!: number;

  @Column({ type: 'timestamptz', default: () => 'now()' })
  createdAt!: Date;

  /** Grows by one with every change, so that nobody writes over what they have not seen. */
  @Column({ type: 'integer', default: 1 })
  revision!: number;
}
