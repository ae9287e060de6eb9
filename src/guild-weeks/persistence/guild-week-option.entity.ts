import { Check, Column, Entity, ForeignKey, PrimaryGeneratedColumn, Unique } from 'typeorm';
import type { OptionKind } from '../domain/option-kinds';

/** Something to spend a guild week on. */
@Entity('guild_week_options')
@Unique('guild_week_options_in_week', ['weekId', 'id'])
@Check('guild_week_options_kind_known', `kind IN ('product_team', 'open_source', 'research', 'educational_session')`)
@Check('guild_week_options_title_not_blank', `btrim(title) <> ''`)
@Check('guild_week_options_seats_in_order', 'min_seats BETWEEN 1 AND max_seats AND max_seats <= 200')
export class GuildWeekOption {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'guild_week_options_pkey' })
  id!: string;

  @Column({ type: 'uuid' })
  @ForeignKey('guild_weeks', { name: 'guild_week_options_week_fkey' })
  weekId!: string;

  @Column({ type: 'text' })
  kind!: OptionKind;

  @Column({ type: 'text' })
  title!: string;

  /** Markdown; empty when there is nothing to say. */
  @Column({ type: 'text' })
  about!: string;

  @Column({ type: 'uuid' })
  @ForeignKey('people', { name: 'guild_week_options_host_fkey' })
  hostId!: string;

  /** With fewer people it does not take place. */
  @Column({ type: 'smallint' })
  minSeats!: number;

  @Column({ type: 'smallint' })
  maxSeats!: number;

  /** What helps to know, a word or two each. */
  @Column({ type: 'text', array: true })
  skills!: string[];

  @Column({ type: 'integer', default: 1 })
  revision!: number;

  @Column({ type: 'timestamptz' })
  proposedAt!: Date;

  @Column({ type: 'timestamptz', nullable: true })
  withdrawnAt!: Date | null;
}
