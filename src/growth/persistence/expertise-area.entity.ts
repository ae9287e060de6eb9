import { Check, Column, Entity, ForeignKey, PrimaryGeneratedColumn, Unique } from 'typeorm';
import type { Field } from '../domain/titles';

/** Something that people of the guild know well. Its key is what focal points call their topic. */
@Entity('expertise_areas')
@Unique('expertise_areas_key_once', ['guildId', 'key'])
@Unique('expertise_areas_of_guild', ['guildId', 'id'])
@Check('expertise_areas_key_is_slug', `key ~ '^[a-z0-9]+(-[a-z0-9]+)*$'`)
@Check('expertise_areas_name_not_blank', `btrim(name) <> ''`)
@Check('expertise_areas_field_known', `field IN ('infra', 'system_knowledge', 'design', 'code_quality')`)
export class ExpertiseArea {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'expertise_areas_pkey' })
  id!: string;

  @Column({ type: 'uuid' })
  @ForeignKey('guilds', { name: 'expertise_areas_guild_fkey' })
  guildId!: string;

  /** Such as `messaging-and-resilience`; stays when the name changes. */
  @Column({ type: 'text' })
  key!: string;

  @Column({ type: 'text' })
  name!: string;

  @Column({ type: 'text' })
  field!: Field;

  /** A sentence or two; empty when the name says it. */
  @Column({ type: 'text' })
  about!: string;

  @Column({ type: 'integer', default: 1 })
  revision!: number;

  /** Since when nobody is nominated in it any more. */
  @Column({ type: 'timestamptz', nullable: true })
  retiredAt!: Date | null;
}
