import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';

/** Something that a guild week made, where others find it. */
@Entity('guild_week_outcomes')
@ForeignKey('guild_week_options', ['weekId', 'optionId'], ['weekId', 'id'], { name: 'guild_week_outcomes_option_fkey' })
@Check('guild_week_outcomes_title_not_blank', `btrim(title) <> ''`)
@Check('guild_week_outcomes_link_is_web', `url ~ '^https?://'`)
@Index('guild_week_outcomes_by_week', ['weekId', 'addedAt'])
export class GuildWeekOutcome {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'guild_week_outcomes_pkey' })
  id!: string;

  @Column({ type: 'uuid' })
  weekId!: string;

  @Column({ type: 'uuid' })
  optionId!: string;

  @Column({ type: 'text' })
  title!: string;

  /** A sentence or two; empty when the title says it. */
  @Column({ type: 'text' })
  about!: string;

  @Column({ type: 'text' })
  url!: string;

  @Column({ type: 'uuid' })
  @ForeignKey('people', { name: 'guild_week_outcomes_added_by_fkey' })
  addedBy!: string;

  @Column({ type: 'timestamptz' })
  addedAt!: Date;
}
