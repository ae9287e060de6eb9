import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { open, readFile, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

import type { Binaries } from './binaries';
import { directoryArgument, giveToOwner, isAlive, type ClusterPaths } from './cluster';
import { asAccount, serverEnvironment } from './run';
import type { ServerAccount } from './server-account';

/** What a running (or killed) server wrote about itself in `postmaster.pid`. */
export interface Postmaster {
  readonly pid: number;
  readonly port: number;
  /** `ready` once it takes connections; `starting` also while it recovers from a crash. */
  readonly status: 'starting' | 'ready' | 'stopping';
}

/** The server started by us, and the point in its log at which this start begins. */
export interface StartedServer {
  readonly child: ChildProcess;
  readonly logStart: number;
}

const LOG_LIMIT_BYTES = 5 * 1024 * 1024;

/** Suits a small app on a shared machine. Everything that makes a commit durable stays at PostgreSQL's own defaults. */
const SERVER_SETTINGS: Readonly<Record<string, string>> = {
  listen_addresses: '127.0.0.1',
  // No socket file: its path may not exceed 107 bytes, and data folders do.
  unix_socket_directories: '',
  max_connections: '100',
  shared_buffers: '128MB',
  max_wal_size: '512MB',
  random_page_cost: '1.1',
  jit: 'off',
  timezone: 'UTC',
  log_timezone: 'UTC',
  log_checkpoints: 'off',
  // People's words stand in statements and in the details of errors; they do not belong in a log.
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
};

/** Reads `postmaster.pid`; undefined when there is none, or it is not yet wholly written. */
export async function readPostmaster(paths: ClusterPaths): Promise<Postmaster | undefined> {
  const text = await readFile(join(paths.cluster, 'postmaster.pid'), 'utf8').catch(() => '');
  return parsePostmaster(text);
}

/** The facts in a `postmaster.pid` text: line 1 is the process id, line 4 the port, line 8 the status. */
export function parsePostmaster(text: string): Postmaster | undefined {
  const lines = text.split('\n');
  const pid = Number.parseInt(lines[0] ?? '', 10);
  if (!Number.isInteger(pid) || pid <= 0) return undefined;
  const port = Number.parseInt(lines[3] ?? '', 10);
  const written = (lines[7] ?? '').trim();
  const status = written === 'ready' || written === 'stopping' ? written : 'starting';
  return { pid, port: Number.isInteger(port) ? port : 0, status };
}

/** Forgets a `postmaster.pid` whose process id has since been given to an unrelated program. */
export async function removeStalePidFile(paths: ClusterPaths, seen: Postmaster): Promise<void> {
  const now = await readPostmaster(paths);
  if (now?.pid === seen.pid) await rm(join(paths.cluster, 'postmaster.pid'), { force: true });
}

/** The ids of all living processes of the server that carries this mark: the postmaster and its children. */
export async function serverProcesses(mark: string): Promise<number[]> {
  if (process.platform === 'linux') {
    const entries = (await readdir('/proc')).filter((entry) => /^\d+$/.test(entry));
    const commands = await Promise.all(
      entries.map(async (entry) => ({
        pid: Number(entry),
        // Gone meanwhile, or dead and only waiting to be noticed: both read as empty.
        command: await readFile(`/proc/${entry}/cmdline`, 'utf8').catch(() => ''),
      })),
    );
    return commands.filter(({ command }) => carries(command, mark)).map(({ pid }) => pid);
  }
  const { stdout } = await promisify(execFile)('ps', ['-axww', '-o', 'pid=,command='], { maxBuffer: 64 * 1024 * 1024 });
  return stdout.split('\n').flatMap((line) => (carries(line, mark) ? [Number.parseInt(line, 10)] : []));
}

/** The mark ends where the word does: `guildpath-1-23` is not `guildpath-1-234`. */
function carries(command: string, mark: string): boolean {
  const at = command.indexOf(mark);
  return at >= 0 && !/\d/.test(command.charAt(at + mark.length));
}

/**
 * Starts the server in a session of its own, so that neither Ctrl-C in our terminal nor our own death reaches it; its
 * output goes to its log file, which outlives us too.
 */
export async function spawnServer(
  paths: ClusterPaths,
  binaries: Binaries,
  account: ServerAccount | undefined,
  settings: Readonly<Record<string, string>>,
): Promise<StartedServer> {
  const size = await stat(paths.log).then(
    (log) => log.size,
    () => 0,
  );
  if (size > LOG_LIMIT_BYTES) await rename(paths.log, `${paths.log}.1`);
  const log = await open(paths.log, 'a', 0o600);
  try {
    await giveToOwner(paths, paths.log);
    const logStart = (await log.stat()).size;
    const wanted = Object.entries({ ...SERVER_SETTINGS, ...settings });
    const options = wanted.flatMap(([key, value]) => ['-c', `${key}=${value}`]);
    const child = spawn(binaries.postgres, ['-D', directoryArgument(paths, account), ...options], {
      ...asAccount(account),
      cwd: paths.cluster,
      env: serverEnvironment(),
      stdio: ['ignore', log.fd, log.fd],
      detached: true,
    });
    child.unref();
    await new Promise<void>((resolve, reject) => child.once('spawn', resolve).once('error', reject));
    return { child, logStart };
  } finally {
    await log.close();
  }
}

/** Asks the server to end; one that has ended meanwhile is no error. */
export function signalServer({ pid }: Postmaster, signal: 'SIGINT' | 'SIGQUIT'): void {
  if (isAlive(pid)) process.kill(pid, signal);
}

/** Whether a server that we started has ended. */
export function hasEnded({ child }: StartedServer): boolean {
  return child.exitCode !== null || child.signalCode !== null;
}

/** What the server has written to its log since this start. */
export async function logSince(paths: ClusterPaths, { logStart }: StartedServer): Promise<string> {
  const log = await readFile(paths.log).catch(() => Buffer.alloc(0));
  return log.subarray(logStart).toString('utf8');
}
