import type { SeenProofDto } from '../../shared/api/types';

type Proof = SeenProofDto['proof'];

/** What was seen, before the moment at which it was. */
export const SEEN: Readonly<Record<Proof, string>> = {
  deploy: 'Seen in production on',
  'team deploy': 'Seen in production on',
  'rollback and forward': 'Seen rolled back, and forward again on',
  pipeline: 'Pipeline seen passing on',
  'change merged': 'Seen merged on',
};

/** What would be seen, and complete the milestone by itself. */
export const AWAITED: Readonly<Record<Proof, string>> = {
  deploy: 'Your first deploy to production completes this by itself.',
  'team deploy': 'Your first deploy of another service than your own completes this by itself.',
  'rollback and forward': 'Rolling back in production, and forward again, completes this by itself.',
  pipeline: 'The first pipeline that passes on a commit of yours completes this by itself.',
  'change merged': 'A change of yours merged in the course’s materials completes this by itself.',
};

/** Whether staying in production is part of it. */
export function mayHold(proof: Proof): boolean {
  return proof === 'deploy' || proof === 'team deploy';
}

/** Why it counts, where no commit of theirs says so. */
export function throughWords(through: SeenProofDto['through'], hire: string | null): string | null {
  if (through === 'commit') return null;
  if (through === 'named') return hire === null ? 'It counts as yours because the deploy names you.' : `It counts as ${hire}’s because the deploy names them.`;
  return hire === null
    ? 'It counts as yours because the service is yours; no commit was told.'
    : `It counts as ${hire}’s because the service is theirs; no commit was told.`;
}
