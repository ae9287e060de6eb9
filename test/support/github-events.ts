/** Bodies in the shape of GitHub's "Webhook events and payloads", as much of them as tells something. */

const REPOSITORY = { id: 7, full_name: 'Acme/Payments', html_url: 'https://github.example.com/Acme/Payments', default_branch: 'main' };
const BOT = { login: 'github-actions[bot]', type: 'Bot' };

export const SHA = 'a1b2c3d4e5f60718293a4b5c6d7e8f9012345678';

export interface DeployOptions {
  id?: number;
  sha?: string;
  environment?: string;
  at?: string;
}

export function deploymentStatus(state: string, { id = 501, sha = SHA, environment = 'production', at = '2026-11-23T06:58:00Z' }: DeployOptions = {}) {
  return {
    action: 'created',
    deployment_status: { id: id * 10, state, environment, created_at: at, log_url: `https://github.example.com/Acme/Payments/runs/${id}`, creator: BOT },
    deployment: { id, sha, ref: 'main', task: 'deploy', environment, creator: BOT, payload: {} },
    repository: REPOSITORY,
    sender: BOT,
  };
}

export function push(commits: readonly { sha: string; login?: string; email?: string; message?: string }[], ref = 'refs/heads/main') {
  return {
    ref,
    before: 'f'.repeat(40), after: commits.at(-1)?.sha ?? '0'.repeat(40), deleted: commits.length === 0,
    compare: 'https://github.example.com/Acme/Payments/compare/f...a',
    commits: commits.map(({ sha, login, email, message = 'Change something' }) => ({
      id: sha, message, timestamp: '2026-11-23T08:40:00+02:00', author: { name: 'Somebody', username: login, email }, committer: { name: 'GitHub', username: 'web-flow' },
    })),
    head_commit: commits.length === 0 ? null : { id: commits.at(-1)!.sha, timestamp: '2026-11-23T08:40:00+02:00' },
    repository: REPOSITORY,
  };
}
