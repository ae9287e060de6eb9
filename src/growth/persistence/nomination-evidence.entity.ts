import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { GrowthEvidenceKind } from '../domain/nomination-machine';

/** One thing that shows what somebody nominated did for others. */
@Entity('nomination_evidence')
@Check('nomination_evidence_kind_known', `kind IN ('talk', 'design_review', 'code_review', 'initiative', 'other')`)
@Check('nomination_evidence_title_not_blank', `btrim(title) <> ''`)
@Check('nomination_evidence_link_is_web', `url ~ '^https?://'`)
export class NominationEvidence {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'nomination_evidence_pkey' })
  @ForeignKey('nominations', { name: 'nomination_evidence_nomination_fkey', onDelete: 'CASCADE' })
  nominationId!: string;

  /** In the nominee's order, from 1. */
  @PrimaryColumn({ type: 'smallint', primaryKeyConstraintName: 'nomination_evidence_pkey' })
  position!: number;

  @Column({ type: 'text' })
  kind!: GrowthEvidenceKind;

  /** What it was. */
  @Column({ type: 'text' })
  title!: string;

  /** Where to look at it; null where there is nothing to link to. */
  @Column({ type: 'text', nullable: true })
  url!: string | null;
}
