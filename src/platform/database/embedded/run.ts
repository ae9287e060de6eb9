import { spawn } from 'node:child_process';

import type { ServerAccount } from './server-account';

/** How one of PostgreSQL's programs ended; `status` is null when it could not be run at all or died of a signal. */
export interface Outcome {
  readonly status: number | null;
  readonly output: string;
}

/** The options with which a program is run as somebody else; none for oneself. */
export function asAccount(account: ServerAccount | undefined): { uid?: number; gid?: number } {
  return account === undefined ? {} : { uid: account.uid, gid: account.gid };
}

/**
 * The environment of PostgreSQL's programs: nothing of ours. What the server does must not depend on the terminal's
 * language (`LANG=C`, or a locale that is not installed), and our secrets are none of its business.
 */
export function serverEnvironment(): NodeJS.ProcessEnv {
  return { PATH: process.env['PATH'] ?? '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' };
}

/** Runs a program to its end. Never rejects: a program that cannot be run has status null and the reason as output. */
export function run(
  program: string,
  args: readonly string[],
  options: { account?: ServerAccount | undefined; cwd?: string } = {},
): Promise<Outcome> {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      ...asAccount(options.account),
      cwd: options.cwd ?? '/',
      env: serverEnvironment(),
      stdio: ['ignore', 'pipe', 'pipe'],
      // Out of the terminal's process group: Ctrl-C is for the app, which then decides what happens to PostgreSQL.
      detached: true,
    });
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.on('error', (error) => resolve({ status: null, output: error.message }));
    child.on('close', (status) => resolve({ status, output }));
  });
}
