import { foldCredit } from '../../proofs/domain/credit/fold-credit';
import { levelOf, proofOf, type MilestoneProof, type ProofLevel } from '../../proofs/domain/credit/milestone-proof';
import type { Fact, Someone } from '../../proofs/domain/fact';
import { idOf } from '../story/ids';

/** The handle of the hire whose first deploy was seen. */
export const DEMO_HANDLE = 'noa-cohen';
/** What she commits under at home: nobody has said yet whose that is. */
const AT_HOME = 'noa@home.example';

const SOURCE = idOf('event source GitHub');
const REPOSITORY = 'guild/gift-cards';
const WEB = `https://git.example/${REPOSITORY}`;
const PRODUCTION = { production: ['production', 'production *', 'prod', 'live'], courseRepositories: ['guild/backend-course'], holdHours: 24 };

/** What source control told of one hire's first service, and what it comes to. */
export interface DemoProof {
  sourceId: string;
  settings: typeof PRODUCTION;
  facts: Fact[];
  /** What proves her first deploy. */
  proof: MilestoneProof & { level: Exclude<ProofLevel, 'linked'> };
  /** The name that waits for her mentor. */
  unknown: { name: string; repository: string; at: string };
}

/** @param deployedAt just after her first deploy, an instant @param since the first instant of her journey */
export function demoProof(personId: string, deployedAt: Date, since: Date, now: Date): DemoProof {
  const before = (minutes: number): string => new Date(deployedAt.getTime() - minutes * 60_000).toISOString();
  const commit = '5f0c1d7e9a3b48266c1e0f7d2b94a8c3e6d1f507';
  const more = '9b7e2a4c6d8f10325476980badcfe1029384756a';
  const by = (login: string | null, email: string | null): Someone => ({ login, email, bot: false });
  const facts: Fact[] = [
    {
      kind: 'commits', source: SOURCE, event: idOf('event push'), at: before(34), repository: REPOSITORY, url: `${WEB}/commits`, branch: 'main',
      onDefaultBranch: true, commits: [{ sha: more, authors: [by(null, AT_HOME)] }, { sha: commit, authors: [by(DEMO_HANDLE, null)] }],
    },
    {
      kind: 'pipeline', source: SOURCE, event: idOf('event pipeline'), at: before(21), repository: REPOSITORY, url: `${WEB}/actions/runs/41`,
      run: '41', name: 'Build and test', commit, outcome: 'passed',
    },
    {
      kind: 'deploy', source: SOURCE, event: idOf('event deploy'), at: before(2), repository: REPOSITORY, url: `${WEB}/deployments/47`, deploy: '47', service: null,
      environment: 'production', outcome: 'succeeded', commit, carries: [], artifact: null, rollback: false, authors: [],
    },
  ];
  const { credits } = foldCredit(facts, {
    ...PRODUCTION, names: [{ personId, source: null, name: DEMO_HANDLE, from: null, to: null }], services: [], askedToRollBack: new Set([personId]),
  });
  const proof = proofOf(credits, 'deploy', since);
  if (proof === null) throw new Error('The first deploy of the demo guild credits nobody.');
  const level = levelOf(proof, false, now) === 'held' ? 'held' : 'seen';
  return { sourceId: SOURCE, settings: PRODUCTION, facts, proof: { ...proof, level }, unknown: { name: AT_HOME, repository: REPOSITORY, at: before(34) } };
}
