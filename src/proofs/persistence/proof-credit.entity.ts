import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { EventProof } from '../../paths/domain/path-document';
import type { Chain, Credit } from '../domain/credit/fold-credit';
import type { ProofLevel } from '../domain/credit/milestone-proof';

/** What a milestone has to show for itself from outside, folded from the facts. */
@Entity('proof_credits')
@ForeignKey('journey_milestones', ['journeyId', 'key'], ['journeyId', 'key'], { name: 'proof_credits_milestone_fkey' })
@Check('proof_credits_proof_known', `proof IN ('pipeline', 'change merged', 'deploy', 'team deploy', 'rollback and forward')`)
@Check('proof_credits_level_known', `level IN ('seen', 'held')`)
@Check('proof_credits_held_dated', `level <> 'held' OR holds_at IS NOT NULL`)
@Check('proof_credits_through_known', `through IN ('commit', 'named', 'service')`)
@Index('proof_credits_to_hold', ['holdsAt'], { where: `(level = 'seen')` })
export class ProofCredit {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'proof_credits_pkey' })
  journeyId!: string;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'proof_credits_pkey' })
  key!: string;

  @Column({ type: 'text' })
  proof!: EventProof;

  @Column({ type: 'text' })
  level!: Exclude<ProofLevel, 'linked'>;

  @Column({ type: 'text' })
  through!: Credit['through'];

  /** When it was first seen. */
  @Column({ type: 'timestamptz' })
  seenAt!: Date;

  /** From when on it has held; null for what does not. */
  @Column({ type: 'timestamptz', nullable: true })
  holdsAt!: Date | null;

  @Column({ type: 'jsonb' })
  chain!: Chain;

  @Column({ type: 'timestamptz' })
  creditedAt!: Date;
}
