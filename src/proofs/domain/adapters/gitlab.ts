import type { CommitSeen, DeployMoved, PipelineMoved } from '../fact';
import { at, first, idOf, instantOf, linkOf, listOf, repositoryOf, shaOf, words } from './reading';
import type { Posted, Reading, Told, WhyNot } from './reading-of';
import { commitSeen, someone } from './someone';

/** GitLab sends 20; what imitates it may send more. */
const MOST_COMMITS = 2048;

type Facts = Told[] | WhyNot;

const READERS: Readonly<Record<string, (body: unknown, receivedAt: string) => Facts>> = {
  deployment: readDeployment,
  push: readPush,
  tag_push: () => 'nothing_to_tell',
  merge_request: readMergeRequest,
  pipeline: readPipeline,
};

/** GitLab's webhooks, after "Webhook events" of its documentation. */
export function readGitLab({ headers, body, receivedAt }: Posted): Reading {
  const type = first(words(at(body, 'object_kind')), words(headers['x-gitlab-event'])) ?? 'none';
  const read = Object.hasOwn(READERS, type) ? READERS[type] : undefined;
  const facts = read === undefined ? 'unknown_type' : read(body, receivedAt);
  // The key stays the same when a delivery is tried again; the UUID is shared by all that one event sets off.
  const id = first(words(headers['idempotency-key']), words(headers['webhook-id']), words(headers['x-gitlab-event-uuid']));
  return typeof facts === 'string' ? { type, id, facts: [], why: facts } : { type, id, facts, why: null };
}

function readDeployment(body: unknown, receivedAt: string): Facts {
  const deploy = idOf(at(body, 'deployment_id'));
  const outcome = outcomeOf(at(body, 'status'));
  if (deploy === null || outcome === null) return 'shape';
  // The body names the commit by a few letters only; the link to it ends with all of them.
  const linked = /\/commit\/([0-9a-f]{7,64})\b/i.exec(words(at(body, 'commit_url'), 2000) ?? '')?.[1];
  return [{
    kind: 'deploy', deploy, outcome,
    environment: words(at(body, 'environment')),
    commit: first(shaOf(linked), shaOf(at(body, 'short_sha'))),
    service: null, carries: [], artifact: null, rollback: false, authors: [],
    at: first(instantOf(at(body, 'status_changed_at')), receivedAt)!,
    repository: repositoryOf(at(body, 'project', 'path_with_namespace')),
    url: first(linkOf(at(body, 'deployable_url')), linkOf(at(body, 'project', 'web_url'))),
  }];
}

function outcomeOf(status: unknown): DeployMoved['outcome'] | null {
  switch (status) {
    case 'success': return 'succeeded';
    case 'failed':
    case 'canceled': return 'failed';
    case 'created':
    case 'blocked':
    case 'running': return 'running';
    default: return null;
  }
}

function readPush(body: unknown, receivedAt: string): Facts {
  const branch = /^refs\/heads\/(.+)$/.exec(words(at(body, 'ref')) ?? '')?.[1] ?? null;
  const commits = listOf(at(body, 'commits'), MOST_COMMITS).flatMap((commit) => commitOf(commit) ?? []);
  if (branch === null || commits.length === 0) return at(body, 'ref') === undefined ? 'shape' : 'nothing_to_tell';
  return [{
    kind: 'commits', branch, commits,
    onDefaultBranch: branch === words(at(body, 'project', 'default_branch')),
    at: first(instantOf(at(listOf(at(body, 'commits'), MOST_COMMITS).at(-1), 'timestamp')), receivedAt)!,
    repository: repositoryOf(at(body, 'project', 'path_with_namespace')),
    url: linkOf(at(body, 'project', 'web_url')),
  }];
}

/** Of a commit GitLab tells the author's name and address, never the handle. */
function commitOf(commit: unknown): CommitSeen | null {
  const sha = shaOf(at(commit, 'id'));
  return sha === null ? null : commitSeen(sha, someone(null, at(commit, 'author', 'email')), at(commit, 'message'));
}

function readMergeRequest(body: unknown, receivedAt: string): Facts {
  const change = at(body, 'object_attributes');
  const number = idOf(at(change, 'iid'));
  if (number === null) return 'shape';
  if (at(change, 'action') !== 'merge' || at(change, 'state') !== 'merged') return 'nothing_to_tell';
  const last = commitOf(at(change, 'last_commit'));
  const squash = shaOf(at(change, 'squash_commit_sha'));
  const target = words(at(change, 'target_branch'));
  return [{
    kind: 'merged', change: number,
    head: last?.sha ?? null,
    merge: first(shaOf(at(change, 'merge_commit_sha')), squash),
    onDefaultBranch: target !== null && target === first(words(at(body, 'project', 'default_branch')), words(at(change, 'target', 'default_branch'))),
    // `user` is who pressed merge; whose change it is, its last commit tells.
    authors: last?.authors ?? [],
    commits: last === null ? [] : squash === null ? [last] : [last, { ...last, sha: squash }],
    at: first(instantOf(at(change, 'merged_at')), instantOf(at(change, 'updated_at')), receivedAt)!,
    repository: repositoryOf(at(body, 'project', 'path_with_namespace')),
    url: linkOf(at(change, 'url')),
  }];
}

function readPipeline(body: unknown, receivedAt: string): Facts {
  const run = at(body, 'object_attributes');
  const number = idOf(at(run, 'id'));
  if (number === null) return 'shape';
  const said = {
    at: first(instantOf(at(run, 'finished_at')), instantOf(at(run, 'created_at')), receivedAt)!,
    repository: repositoryOf(at(body, 'project', 'path_with_namespace')),
    url: first(linkOf(at(run, 'url')), linkOf(at(body, 'project', 'web_url'))),
  };
  const commit = commitOf(at(body, 'commit'));
  const moved: Told = {
    kind: 'pipeline', run: number, name: words(at(run, 'name')), commit: first(shaOf(at(run, 'sha')), commit?.sha ?? null), outcome: runOutcomeOf(at(run, 'status')), ...said,
  };
  return commit === null ? [moved] : [moved, { kind: 'commits', branch: null, onDefaultBranch: false, commits: [commit], ...said }];
}

function runOutcomeOf(status: unknown): PipelineMoved['outcome'] {
  switch (status) {
    case 'success': return 'passed';
    case 'failed': return 'failed';
    case 'canceled':
    case 'skipped': return 'stopped';
    default: return 'running';
  }
}
