import { createHash } from 'node:crypto';
import type { EventSender } from './event-sender';
import type { World } from './world';

/** How one thing is told. */
interface Telling {
  at?: string;
  environment?: string;
  state?: string;
  replica?: number;
}

/**
 * A repository on GitHub whose work is pushed, built and deployed, a minute after each other. Commits are called by short
 * names of their own; what is told of one twice is told in the same words.
 * @param startingAt hours after 08:00 of the first day
 */
export function shipping(github: EventSender, repository: string, startingAt = 0) {
  const told = { full_name: repository, html_url: `https://git.example/${repository}`, default_branch: 'main' };
  const moments = new Map<string, string>();
  let minutes = startingAt * 60;
  let deploys = 0;
  const sha = (commit: string): string => createHash('sha1').update(`${repository} ${commit}`).digest('hex');
  const at = (commit: string, what: string): string => {
    const key = `${commit} ${what}`;
    const moment = moments.get(key) ?? new Date(Date.parse('2026-11-23T08:00:00Z') + (minutes += 1) * 60_000).toISOString();
    moments.set(key, moment);
    return moment;
  };
  const send = (event: string, body: object, { replica = 0 }: Telling) => github.sendGitHub(event, body, { replica });
  let standing: string | null = null;
  const firsts = new Map<string, number>();
  const firstOf = (commit: string): number => {
    if (!firsts.has(commit)) firsts.set(commit, deploys);
    return firsts.get(commit)!;
  };
  return {
    repository,
    sha,
    /** When it was told to have happened; of deployments, the first. */
    at,
    push(commit: string, login: string, telling: Telling = {}) {
      const timestamp = telling.at ?? at(commit, 'push');
      const commits = [{ id: sha(commit), message: 'Change', timestamp, author: { name: 'Dev', username: login }, committer: { name: 'GitHub', username: 'web-flow' } }];
      return send('push', { ref: 'refs/heads/main', deleted: false, compare: `${told.html_url}/compare`, commits, head_commit: commits[0], repository: told }, telling);
    },
    merged(commit: string, login: string, telling: Telling = {}) {
      const pull = {
        number: 7, merged: true, merged_at: at(commit, 'merged'), merge_commit_sha: sha(commit), html_url: `${told.html_url}/pull/7`,
        user: { login, type: 'User' }, head: { sha: sha(`${commit} head`) }, base: { ref: 'main', repo: told },
      };
      return send('pull_request', { action: 'closed', pull_request: pull, repository: told }, telling);
    },
    pipeline(commit: string, telling: Telling = {}) {
      const run = { id: parseInt(sha(commit).slice(0, 8), 16), name: 'CI', head_sha: sha(commit), status: 'completed', conclusion: 'success', updated_at: at(commit, 'pipeline'), html_url: `${told.html_url}/runs/1` };
      return send('workflow_run', { action: 'completed', workflow_run: run, repository: told }, telling);
    },
    deploy(commit: string, { environment = 'production', state = 'success', ...telling }: Telling = {}) {
      // Told twice in a row it is the same deployment; of a commit that was replaced meanwhile it is another.
      const now = `${commit} ${environment} ${state}`;
      if (standing !== now) deploys += 1;
      standing = now;
      const moment = at(commit, deploys === firstOf(commit) ? 'deploy' : `deploy ${deploys}`);
      const deployment = { id: parseInt(sha(`${deploys}`).slice(0, 8), 16), sha: sha(commit), task: 'deploy', environment, payload: {} };
      return send('deployment_status', { action: 'created', deployment_status: { state, environment, created_at: moment }, deployment, repository: told }, telling);
    },
  };
}

/** Waits until nothing waits to be considered. */
export async function consideredAll(world: World): Promise<void> {
  for (;;) {
    const [row] = await world.rows<{ waiting: number }>('SELECT count(*)::int AS waiting FROM facts WHERE considered_at IS NULL');
    if (row?.waiting === 0) return;
  }
}
