import { Check, Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';

/**
 * One change that other programs may know of, at its place in the order in which they read.
 *
 * It refers to the guild's record by id alone: rows are only ever added there, and a foreign key would write to each of them.
 */
@Entity('changes')
@Unique('changes_id_once', ['id'])
@Unique('changes_activity_once', ['activityId'])
@Check('changes_position_counts', 'position > 0')
@Index('changes_by_guild', ['guildId', 'position'])
export class Change {
  /** Given after the commit: whoever has read up to here has missed nothing before. */
  @PrimaryColumn({ type: 'bigint', primaryKeyConstraintName: 'changes_pkey' })
  position!: number;

  /** The same wherever the change is told, also after the database was restored from a copy. */
  @Column({ type: 'uuid' })
  id!: string;

  @Column({ type: 'bigint' })
  activityId!: number;

  @Column({ type: 'uuid' })
  guildId!: string;

  /** Such as `journey.milestone.done`. */
  @Column({ type: 'text' })
  type!: string;

  /** What it is about, such as `journey:3f0c…`. */
  @Column({ type: 'text' })
  subject!: string;
}
