import { Check, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** The person to ask on a topic. */
@Entity('focal_points')
@Check('focal_points_topic_is_slug', `topic ~ '^[a-z0-9]+(-[a-z0-9]+)*$'`)
export class FocalPoint {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'focal_points_pkey' })
  @ForeignKey('guilds', { name: 'focal_points_guild_fkey' })
  guildId!: string;

  /** What milestones name as their content owner, such as `api-and-data-design`. */
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'focal_points_pkey' })
  topic!: string;

  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'focal_points_pkey' })
  @ForeignKey('people', { name: 'focal_points_person_fkey' })
  personId!: string;
}
