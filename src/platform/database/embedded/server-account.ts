import { readFile, stat } from 'node:fs/promises';
import { dirname } from 'node:path';

import { EmbeddedPostgresError } from './embedded-postgres.error';
import { errorCode } from './error-code';

/** The operating system account that PostgreSQL runs as. */
export interface ServerAccount {
  readonly uid: number;
  readonly gid: number;
  readonly name: string;
}

/** In order of preference; macOS calls its database account `_postgres`. */
const UNPRIVILEGED_NAMES = ['postgres', '_postgres', 'nobody'];

/** What Linux distributions agree to call `nobody`, for the rare image without a passwd file. */
const NOBODY: ServerAccount = { uid: 65534, gid: 65534, name: 'nobody' };

/**
 * Whom PostgreSQL has to run as, given the folder of its cluster (which need not exist yet).
 *
 * PostgreSQL refuses to run as root. Root hands it to the owner of the cluster; for a new one to the owner of the
 * folder it goes into, who can then start it without root another day; and where that is root, to `postgres` or
 * `nobody`. An ordinary user runs it as themselves: the answer is `undefined`.
 *
 * @throws EmbeddedPostgresError when an ordinary user starts with a cluster that belongs to somebody else.
 */
export async function serverAccountFor(clusterDir: string): Promise<ServerAccount | undefined> {
  const me = process.getuid?.();
  const { folder, uid, gid } = await nearestFolder(clusterDir);
  const exists = folder === clusterDir;
  if (me !== 0) {
    if (exists && me !== undefined && uid !== me) {
      throw new EmbeddedPostgresError(
        `The data in ${clusterDir} belongs to another user (id ${uid}): ` +
          'start as the user who started it first, or set GUILDPATH_DATA_DIR to a folder of your own.',
      );
    }
    return undefined;
  }
  const accounts = parsePasswd(await readFile('/etc/passwd', 'utf8').catch(() => ''));
  // PostgreSQL makes a new cluster only for an account with a name.
  const name = accounts.find((account) => account.uid === uid)?.name;
  if (uid !== 0 && (exists || name !== undefined)) return { uid, gid, name: name ?? `user ${uid}` };
  const standIns = UNPRIVILEGED_NAMES.map((wanted) => accounts.find((account) => account.name === wanted));
  return standIns.find((account) => account !== undefined) ?? NOBODY;
}

/** The folder itself, or the closest one above it that exists, and its owner. */
async function nearestFolder(path: string): Promise<{ folder: string; uid: number; gid: number }> {
  const found = await stat(path).catch((error: unknown) => {
    if (errorCode(error) === 'ENOENT') return undefined;
    throw new EmbeddedPostgresError(
      `The data folder ${path} cannot be reached (${errorCode(error)}): set GUILDPATH_DATA_DIR to one that can.`,
    );
  });
  if (found !== undefined) return { folder: path, uid: found.uid, gid: found.gid };
  return nearestFolder(dirname(path));
}

/** The accounts in the text of a passwd file; lines that are not accounts, and root's, are left out. */
export function parsePasswd(text: string): ServerAccount[] {
  return text.split('\n').flatMap((line) => {
    const [name, , uid, gid] = line.split(':');
    const account = { name: name ?? '', uid: Number(uid), gid: Number(gid) };
    // A negative id (macOS writes nobody as -2) is the same 32 bits read as unsigned.
    const usable = account.name !== '' && Number.isInteger(account.uid) && Number.isInteger(account.gid);
    return usable && account.uid !== 0 ? [{ ...account, uid: account.uid >>> 0, gid: account.gid >>> 0 }] : [];
  });
}
