import type { CommitSeen, Fact } from '../../proofs/domain/fact';
import { idOf } from '../story/ids';
import type { DemoProof } from './proofs';

/** An event as GitHub sent it to the demo guild. */
export interface DemoDelivery {
  id: string;
  type: string;
  body: object;
  at: string;
  facts: number;
  whyNot: string | null;
}

/** What arrived, in the shape of GitHub's webhooks: the very events that the facts were read from, and what says nothing. */
export function demoDeliveries({ facts }: Pick<DemoProof, 'facts'>): DemoDelivery[] {
  const [first] = facts;
  if (first === undefined) return [];
  const silent = (type: string, body: object, minutesBefore: number, whyNot: string): DemoDelivery => ({
    id: idOf(`event ${type}`), type, body, at: new Date(Date.parse(first.at) - minutesBefore * 60_000).toISOString(), facts: 0, whyNot,
  });
  return [
    silent('ping', { zen: 'Keep it logically awesome.' }, 300, 'ping'),
    silent('issues', { action: 'opened' }, 95, 'unknown_type'),
    ...facts.flatMap((fact) => sent(fact)),
  ];
}

function sent(fact: Fact): DemoDelivery[] {
  const repository = { full_name: fact.repository, default_branch: 'main', html_url: fact.url };
  const delivery = (type: string, body: object): DemoDelivery[] => [{ id: fact.event, type, body: { ...body, repository }, at: fact.at, facts: 1, whyNot: null }];
  switch (fact.kind) {
    case 'commits':
      return delivery('push', { ref: `refs/heads/${fact.branch}`, compare: fact.url, commits: fact.commits.map(pushed), head_commit: { timestamp: fact.at } });
    case 'pipeline':
      return delivery('workflow_run', {
        action: 'completed', workflow_run: { id: Number(fact.run), name: fact.name, head_sha: fact.commit, conclusion: 'success', updated_at: fact.at, html_url: fact.url },
      });
    case 'deploy':
      return delivery('deployment_status', {
        deployment_status: { state: 'success', environment: fact.environment, created_at: fact.at, log_url: fact.url }, deployment: { id: Number(fact.deploy), sha: fact.commit },
      });
    default:
      return [];
  }
}

function pushed({ sha, authors: [author] }: CommitSeen): object {
  return { id: sha, message: 'Gift cards', author: { username: author?.login ?? undefined, email: author?.email ?? undefined } };
}
