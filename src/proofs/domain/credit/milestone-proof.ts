import type { EventProof } from '../../../paths/domain/path-document';
import type { Chain, Credit } from './fold-credit';

/** What a milestone has to show for itself from outside. */
export interface MilestoneProof {
  /** When it was first seen. An instant. */
  seenAt: string;
  through: Credit['through'];
  chain: Chain;
  /** From when on it has held; null where nothing stayed that long, and for what cannot. */
  holdsAt: string | null;
}

/**
 * What proves a milestone: the first time that it was seen since the journey began. It has held once anything of the kind
 * held; a deployment taken out again takes nothing back.
 * @param credits of one person
 * @param since the instant at which the journey began
 */
export function proofOf(credits: readonly Credit[], proof: EventProof, since: Date): MilestoneProof | null {
  const seen = credits.filter((credit) => credit.proof === proof && Date.parse(credit.at) >= since.getTime()).sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
  const first = seen[0];
  if (!first) return null;
  const held = seen.flatMap(({ holdsAt }) => (holdsAt === null ? [] : Date.parse(holdsAt))).sort((a, b) => a - b)[0];
  return { seenAt: first.at, through: first.through, chain: first.chain, holdsAt: held === undefined ? null : new Date(held).toISOString() };
}

/** How sure it is: somebody put a link there, another system saw it, or it stayed in production for as long as the guild wants. */
export const PROOF_LEVELS = ['linked', 'seen', 'held'] as const;
export type ProofLevel = (typeof PROOF_LEVELS)[number];

/** @param proof null where nothing was seen @param linked a link lies on the milestone */
export function levelOf(proof: Pick<MilestoneProof, 'holdsAt'> | null, linked: boolean, now: Date): ProofLevel | null {
  if (proof === null) return linked ? 'linked' : null;
  return proof.holdsAt !== null && Date.parse(proof.holdsAt) <= now.getTime() ? 'held' : 'seen';
}
