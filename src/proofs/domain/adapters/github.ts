import type { DeployMoved, PipelineMoved, Someone } from '../fact';
import { at, first, idOf, instantOf, linkOf, listOf, repositoryOf, shaOf, words } from './reading';
import type { Posted, Reading, Told, WhyNot } from './reading-of';
import { commitSeen, someone } from './someone';

/** A push names at most 2,048 commits (GitHub, "Webhook events and payloads", push). */
const MOST_COMMITS = 2048;

type Facts = Told[] | WhyNot;

const READERS: Readonly<Record<string, (body: unknown, receivedAt: string) => Facts>> = {
  ping: () => 'ping',
  deployment: readDeployment,
  deployment_status: readDeploymentStatus,
  push: readPush,
  pull_request: readPullRequest,
  workflow_run: readWorkflowRun,
};

/** GitHub's webhooks, after "Webhook events and payloads" of its documentation. */
export function readGitHub({ headers, body, receivedAt }: Posted): Reading {
  const type = words(headers['x-github-event']) ?? 'none';
  const read = Object.hasOwn(READERS, type) ? READERS[type] : undefined;
  const facts = read === undefined ? 'unknown_type' : read(body, receivedAt);
  const id = words(headers['x-github-delivery']);
  return typeof facts === 'string' ? { type, id, facts: [], why: facts } : { type, id, facts, why: null };
}

function readDeployment(body: unknown, receivedAt: string): Facts {
  const deployment = at(body, 'deployment');
  return deployed(body, deployment, {
    at: first(instantOf(at(deployment, 'created_at')), receivedAt)!,
    environment: words(at(deployment, 'environment')),
    outcome: 'running',
    url: linkOf(at(body, 'repository', 'html_url')),
  });
}

function readDeploymentStatus(body: unknown, receivedAt: string): Facts {
  const status = at(body, 'deployment_status');
  const deployment = at(body, 'deployment');
  const outcome = outcomeOf(at(status, 'state'));
  if (outcome === null) return 'shape';
  return deployed(body, deployment, {
    at: first(instantOf(at(status, 'created_at')), receivedAt)!,
    environment: first(words(at(status, 'environment')), words(at(deployment, 'environment'))),
    outcome,
    url: first(linkOf(at(status, 'log_url')), linkOf(at(status, 'target_url')), linkOf(at(status, 'environment_url')), linkOf(at(body, 'repository', 'html_url'))),
  });
}

/** Whoever created the deployment is not asked: it is a bot, or whoever pressed the button. */
function deployed(body: unknown, deployment: unknown, moved: Pick<DeployMoved, 'at' | 'environment' | 'outcome' | 'url'>): Facts {
  const deploy = idOf(at(deployment, 'id'));
  if (deploy === null) return 'shape';
  return [{
    kind: 'deploy', deploy, ...moved,
    repository: repositoryOf(at(body, 'repository', 'full_name')),
    service: words(at(deployment, 'payload', 'service')),
    commit: shaOf(at(deployment, 'sha')),
    carries: [], artifact: null, authors: [],
    rollback: /^rollback\b/i.test(words(at(deployment, 'task')) ?? ''),
  }];
}

function outcomeOf(state: unknown): DeployMoved['outcome'] | null {
  switch (state) {
    case 'success': return 'succeeded';
    case 'failure':
    case 'error': return 'failed';
    case 'inactive': return 'ended';
    case 'queued':
    case 'pending':
    case 'waiting':
    case 'in_progress': return 'running';
    default: return null;
  }
}

function readPush(body: unknown, receivedAt: string): Facts {
  const branch = /^refs\/heads\/(.+)$/.exec(words(at(body, 'ref')) ?? '')?.[1] ?? null;
  const commits = listOf(at(body, 'commits'), MOST_COMMITS).flatMap((commit) => commitOf(commit) ?? []);
  // Tags carry no news of commits, and a branch that is gone brings none.
  if (branch === null || at(body, 'deleted') === true || commits.length === 0) return at(body, 'ref') === undefined ? 'shape' : 'nothing_to_tell';
  return [{
    kind: 'commits', branch, commits,
    onDefaultBranch: branch === words(at(body, 'repository', 'default_branch')),
    at: first(instantOf(at(body, 'head_commit', 'timestamp')), receivedAt)!,
    repository: repositoryOf(at(body, 'repository', 'full_name')),
    url: linkOf(at(body, 'compare')),
  }];
}

function commitOf(commit: unknown) {
  const sha = first(shaOf(at(commit, 'id')), shaOf(at(commit, 'sha')));
  if (sha === null) return null;
  return commitSeen(sha, someone(at(commit, 'author', 'username'), at(commit, 'author', 'email')), at(commit, 'message'));
}

function readPullRequest(body: unknown, receivedAt: string): Facts {
  const change = at(body, 'pull_request');
  const number = idOf(at(change, 'number'));
  if (number === null) return 'shape';
  if (at(body, 'action') !== 'closed' || at(change, 'merged') !== true) return 'nothing_to_tell';
  const base = words(at(change, 'base', 'ref'));
  return [{
    kind: 'merged', change: number,
    head: shaOf(at(change, 'head', 'sha')),
    merge: shaOf(at(change, 'merge_commit_sha')),
    onDefaultBranch: base !== null && base === first(words(at(change, 'base', 'repo', 'default_branch')), words(at(body, 'repository', 'default_branch'))),
    authors: [userOf(at(change, 'user'))].flatMap((user) => user ?? []),
    commits: [],
    at: first(instantOf(at(change, 'merged_at')), receivedAt)!,
    repository: repositoryOf(at(body, 'repository', 'full_name')),
    url: linkOf(at(change, 'html_url')),
  }];
}

function userOf(user: unknown): Someone | null {
  return someone(at(user, 'login'), null, at(user, 'type') === 'Bot');
}

function readWorkflowRun(body: unknown, receivedAt: string): Facts {
  const run = at(body, 'workflow_run');
  const number = idOf(at(run, 'id'));
  if (number === null) return 'shape';
  const said = {
    at: first(instantOf(at(run, 'updated_at')), receivedAt)!,
    repository: repositoryOf(at(body, 'repository', 'full_name')),
    url: linkOf(at(run, 'html_url')),
  };
  const commit = shaOf(at(run, 'head_sha'));
  const moved: Told = { kind: 'pipeline', run: number, name: words(at(run, 'name')), commit, outcome: runOutcomeOf(body, run), ...said };
  // The run tells who wrote its commit, which counts where pushes are not sent; the branch may be a fork's.
  const author = someone(null, at(run, 'head_commit', 'author', 'email'));
  if (commit === null || author === null) return [moved];
  return [moved, { kind: 'commits', branch: null, onDefaultBranch: false, commits: [commitSeen(commit, author, at(run, 'head_commit', 'message'))], ...said }];
}

function runOutcomeOf(body: unknown, run: unknown): PipelineMoved['outcome'] {
  if (at(body, 'action') !== 'completed' && at(run, 'status') !== 'completed') return 'running';
  switch (at(run, 'conclusion')) {
    case 'success': return 'passed';
    case 'failure':
    case 'timed_out':
    case 'startup_failure': return 'failed';
    default: return 'stopped';
  }
}
