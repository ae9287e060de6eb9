import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import type { NominationState } from '../domain/nomination-machine';
import type { TitleKind } from '../domain/titles';

/** Somebody is proposed for a title, or for another term of it. */
@Entity('nominations')
@ForeignKey('expertise_areas', ['guildId', 'areaId'], ['guildId', 'id'], { name: 'nominations_area_fkey' })
@Check('nominations_kind_known', `kind IN ('expert', 'master')`)
@Check('nominations_group_trimmed', 'group_name = btrim(group_name)')
@Check('nominations_reason_not_blank', `btrim(reason) <> ''`)
@Check('nominations_state_known', `state IN ('draft', 'submitted', 'granted', 'declined', 'withdrawn')`)
@Check(
  'nominations_submitted_when',
  `(state NOT IN ('submitted', 'granted', 'declined') OR submitted_at IS NOT NULL) AND (state <> 'draft' OR submitted_at IS NULL)`,
)
@Check(
  'nominations_decided_with_words',
  `(state IN ('granted', 'declined')) = (decided_at IS NOT NULL) AND (decided_at IS NULL) = (decided_by IS NULL)
    AND (decided_at IS NULL) = (decision IS NULL) AND btrim(decision) <> ''`,
)
@Check('nominations_decided_by_another', 'decided_by <> nominee_id AND decided_by <> nominator_id')
@Index('nominations_one_open', ['nomineeId', 'nominatorId', 'kind', 'areaId', 'groupName'], {
  unique: true, where: `(state IN ('draft', 'submitted'))`,
})
@Index('nominations_by_guild', ['guildId', 'state'])
export class Nomination {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'nominations_pkey' })
  id!: string;

  /** That of the area. */
  @Column({ type: 'uuid' })
  guildId!: string;

  @Column({ type: 'uuid' })
  @ForeignKey('people', { name: 'nominations_nominee_fkey' })
  nomineeId!: string;

  /** The nominee too, where people nominate themselves. */
  @Column({ type: 'uuid' })
  @ForeignKey('people', { name: 'nominations_nominator_fkey' })
  nominatorId!: string;

  @Column({ type: 'text' })
  kind!: TitleKind;

  @Column({ type: 'uuid' })
  areaId!: string;

  /** The group or company to be served; empty for the whole guild. */
  @Column({ type: 'text', default: '' })
  groupName!: string;

  /** The title that gets another term; null for a new one. */
  @Column({ type: 'uuid', nullable: true })
  @ForeignKey('titles', { name: 'nominations_renews_fkey' })
  renewsId!: string | null;

  /** Why, in the nominator's words. */
  @Column({ type: 'text' })
  reason!: string;

  /** What the nominee says; empty until then. */
  @Column({ type: 'text', default: '' })
  statement!: string;

  @Column({ type: 'text' })
  state!: NominationState;

  @Column({ type: 'integer', default: 1 })
  revision!: number;

  @Column({ type: 'timestamptz' })
  nominatedAt!: Date;

  /** When the nominee handed it in, and agreed by that. */
  @Column({ type: 'timestamptz', nullable: true })
  submittedAt!: Date | null;

  @Column({ type: 'timestamptz', nullable: true })
  decidedAt!: Date | null;

  @Column({ type: 'uuid', nullable: true })
  @ForeignKey('people', { name: 'nominations_decided_by_fkey' })
  decidedBy!: string | null;

  /** The reasons, to the nominee. */
  @Column({ type: 'text', nullable: true })
  decision!: string | null;
}
