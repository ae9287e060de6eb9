import { randomBytes } from 'node:crypto';
import { chmod, chown, mkdir, open, readFile, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

import type { Binaries } from './binaries';
import { EmbeddedPostgresError } from './embedded-postgres.error';
import { errorCode } from './error-code';
import { run } from './run';
import type { ServerAccount } from './server-account';

/** The major version of the binaries we ship; a folder written by another one cannot be opened by these. */
const MAJOR_VERSION = '18';

/** The database superuser, and the name of the app's database. */
export const DATABASE_NAME = 'guildpath';

const PASSWORD_FILE = 'guildpath.password';
const DRAFT_PREFIX = 'new-';

/** Where one installation's PostgreSQL keeps its things, all under the data folder. */
export interface ClusterPaths {
  /** Holds everything below. */
  readonly home: string;
  /** PostgreSQL's own data directory. */
  readonly cluster: string;
  /** The server's own log. */
  readonly log: string;
  /** Remembers the port of the last start, so that it stays the same while it is free. */
  readonly port: string;
}

/** The places under a data folder (an absolute path). */
export function clusterPaths(dataDir: string): ClusterPaths {
  const home = join(dataDir, 'postgres');
  return { home, cluster: join(home, 'data'), log: join(home, 'server.log'), port: join(home, 'port') };
}

/**
 * How the server is told its own data directory. Root's stand-in may not be able to walk down to it (a checkout under
 * `/root`, say), but a process can always reach its working directory, which it inherits from us already opened. So
 * there it is named through `/proc`, and the data can stay in the folder that the setting names.
 */
export function directoryArgument(paths: Pick<ClusterPaths, 'cluster'>, account: ServerAccount | undefined): string {
  return account !== undefined && process.platform === 'linux' ? '/proc/self/cwd' : paths.cluster;
}

/** The password of the cluster's only user. It is born with the cluster and lies inside it, readable by its owner. */
export async function readPassword(paths: ClusterPaths): Promise<string> {
  return (await readFile(join(paths.cluster, PASSWORD_FILE), 'utf8')).trim();
}

/**
 * A name that no other cluster on this machine has, not even a copy of this one: it stands on the running server's
 * command line, and so tells our server from another process that happens to have an old process id.
 */
export async function clusterMark(paths: ClusterPaths): Promise<string> {
  const { dev, ino } = await stat(paths.cluster);
  return `guildpath-${dev}-${ino}`;
}

/**
 * Makes the cluster if there is none. It is built aside and renamed into place when whole, so a start that is killed
 * half way leaves nothing that looks like data, and of two first starts at once one simply finds it done.
 *
 * @throws EmbeddedPostgresError when it cannot be made, or was made by another major version.
 */
export async function ensureCluster(
  paths: ClusterPaths,
  binaries: Binaries,
  account: ServerAccount | undefined,
  onLog: (line: string) => void,
): Promise<void> {
  const version = await readFile(join(paths.cluster, 'PG_VERSION'), 'utf8').catch(() => undefined);
  if (version !== undefined) {
    if (version.trim() === MAJOR_VERSION) return;
    throw new EmbeddedPostgresError(
      `${paths.cluster} was written by PostgreSQL ${version.trim()} and this is PostgreSQL ${MAJOR_VERSION}: ` +
        'see "Upgrades" in docs/operators.md.',
    );
  }
  onLog(`Making a database in ${paths.home}`);
  const draft = join(paths.home, `${DRAFT_PREFIX}${process.pid}-${randomBytes(4).toString('hex')}`);
  try {
    await makeHome(paths.home, account);
    await removeAbandonedDrafts(paths.home);
    await mkdir(draft, { mode: 0o700 });
  } catch (error) {
    throw new EmbeddedPostgresError(
      `The data folder ${paths.home} cannot be written (${messageOf(error)}): set GUILDPATH_DATA_DIR to one that can.`,
    );
  }
  try {
    await buildCluster(draft, binaries, account);
    await rename(draft, paths.cluster).catch((error: unknown) => {
      // Another first start was quicker: its cluster is the one.
      if (!['ENOTEMPTY', 'EEXIST'].includes(errorCode(error))) throw error;
    });
    await syncFolder(paths.home);
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

/** Gives a file that root made in the cluster's home to that folder's owner, who may start without root next time. */
export async function giveToOwner(paths: ClusterPaths, file: string): Promise<void> {
  if (process.getuid?.() !== 0) return;
  const { uid, gid } = await stat(paths.home);
  await chown(file, uid, gid);
}

async function makeHome(home: string, account: ServerAccount | undefined): Promise<void> {
  const firstMade = await mkdir(home, { recursive: true });
  if (account === undefined) return;
  // The server's account passes through on its way to the password file, without being able to look around.
  await chmod(home, 0o711);
  const isTheirs = firstMade !== undefined && (await stat(dirname(firstMade))).uid === account.uid;
  for (let made = home; isTheirs; made = dirname(made)) {
    await chown(made, account.uid, account.gid);
    if (made === firstMade) break;
  }
}

async function buildCluster(draft: string, binaries: Binaries, account: ServerAccount | undefined): Promise<void> {
  const password = randomBytes(32).toString('base64url');
  const passwordFile = `${draft}.password`;
  await writeSecret(passwordFile, password, account);
  if (account !== undefined) await chown(draft, account.uid, account.gid);
  const directory = directoryArgument({ cluster: draft }, account);
  const passwordArgument = directory === draft ? passwordFile : `${directory}/../${basename(passwordFile)}`;
  try {
    const made = await run(
      binaries.initdb,
      [
        `--pgdata=${directory}`,
        `--username=${DATABASE_NAME}`,
        `--pwfile=${passwordArgument}`,
        '--auth=scram-sha-256',
        '--encoding=UTF8',
        // PostgreSQL's own C.UTF-8 knows every letter and is the same on all machines, whichever locales they have.
        '--locale=C',
        '--locale-provider=builtin',
        '--builtin-locale=C.UTF-8',
      ],
      { account, cwd: draft },
    );
    if (made.output.includes('could not look up effective user ID')) {
      throw new EmbeddedPostgresError(
        'PostgreSQL makes a database only for a user who has a name on this machine: ' +
          'start as one who has, or set DATABASE_URL to a PostgreSQL 15 or later of your own.',
      );
    }
    if (made.status !== 0) {
      throw new EmbeddedPostgresError(`A database cannot be made in ${draft}: ${lastLines(made.output)}`);
    }
    await writeSecret(join(draft, PASSWORD_FILE), password, account);
  } finally {
    await rm(passwordFile, { force: true });
  }
}

async function writeSecret(path: string, text: string, account: ServerAccount | undefined): Promise<void> {
  await writeFile(path, `${text}\n`, { mode: 0o600, flag: 'wx', flush: true });
  if (account !== undefined) await chown(path, account.uid, account.gid);
}

/** Drafts are named by the process that builds them; one whose process is gone was killed half way. */
async function removeAbandonedDrafts(home: string): Promise<void> {
  for (const name of await readdir(home)) {
    const builder = new RegExp(`^${DRAFT_PREFIX}(\\d+)-`).exec(name)?.[1];
    if (builder === undefined || isAlive(Number(builder))) continue;
    await rm(join(home, name), { recursive: true, force: true });
  }
}

/** Whether a process with this id exists, whoever it belongs to. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return errorCode(error) === 'EPERM';
  }
}

async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r');
  await folder.sync().finally(() => folder.close());
}

/** The end of a program's output, which is where it says why it stopped. */
export function lastLines(output: string, count = 6): string {
  return output.trim().split('\n').slice(-count).join('\n');
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
