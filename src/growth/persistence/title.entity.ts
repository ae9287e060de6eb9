import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import type { TitleEnd, TitleKind } from '../domain/titles';

/** Somebody is expert or master of an area, for a term. */
@Entity('titles')
@ForeignKey('expertise_areas', ['guildId', 'areaId'], ['guildId', 'id'], { name: 'titles_area_fkey' })
@Check('titles_kind_known', `kind IN ('expert', 'master')`)
@Check('titles_group_trimmed', 'group_name = btrim(group_name)')
@Check('titles_term_in_order', 'granted_on <= until')
@Check('titles_end_after_grant', 'granted_on <= ended_on')
@Check('titles_end_has_reason', '(ended_on IS NULL) = (end_reason IS NULL)')
@Check('titles_end_reason_known', `end_reason IN ('stepped_down', 'not_renewed', 'left')`)
@Index('titles_one_live', ['personId', 'kind', 'areaId', 'groupName'], { unique: true, where: '(ended_on IS NULL)' })
@Index('titles_by_area', ['areaId'])
export class Title {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'titles_pkey' })
  id!: string;

  /** That of the area, so that one guild's title is never in another's area. */
  @Column({ type: 'uuid' })
  guildId!: string;

  @Column({ type: 'uuid' })
  @ForeignKey('people', { name: 'titles_person_fkey' })
  personId!: string;

  @Column({ type: 'text' })
  kind!: TitleKind;

  @Column({ type: 'uuid' })
  areaId!: string;

  /** The group or company that the person serves; empty for the whole guild. */
  @Column({ type: 'text', default: '' })
  groupName!: string;

  @Column({ type: 'date' })
  grantedOn!: string;

  /** The last day of the term. */
  @Column({ type: 'date' })
  until!: string;

  /** Its last day in truth; null while it is held. */
  @Column({ type: 'date', nullable: true })
  endedOn!: string | null;

  @Column({ type: 'text', nullable: true })
  endReason!: TitleEnd | null;

  /** Where it was last decided; null for one held before nominations were kept here. */
  @Column({ type: 'uuid', nullable: true })
  @ForeignKey('nominations', { name: 'titles_nomination_fkey' })
  nominationId!: string | null;
}
