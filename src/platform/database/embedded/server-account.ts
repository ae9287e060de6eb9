import { readFile, stat } from 'node:fs/promises';

import { EmbeddedPostgresError } from './embedded-postgres.error';

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
 * PostgreSQL refuses to run as root, so root hands it to the owner of the cluster, or for a new one to `postgres` or
 * `nobody`. An ordinary user runs it as themselves: the answer is `undefined`.
 *
 * @throws EmbeddedPostgresError when an ordinary user starts with a cluster that belongs to somebody else.
 */
export async function serverAccountFor(clusterDir: string): Promise<ServerAccount | undefined> {
  const me = process.getuid?.();
  const owner = await stat(clusterDir).catch(() => undefined);
  if (me !== 0) {
    if (owner !== undefined && me !== undefined && owner.uid !== me) {
      throw new EmbeddedPostgresError(
        `The data in ${clusterDir} belongs to another user (id ${owner.uid}): ` +
          'start as the user who started it first, or set GUILDPATH_DATA_DIR to a folder of your own.',
      );
    }
    return undefined;
  }
  if (owner !== undefined && owner.uid !== 0) {
    return { uid: owner.uid, gid: owner.gid, name: `user ${owner.uid}` };
  }
  const accounts = parsePasswd(await readFile('/etc/passwd', 'utf8').catch(() => ''));
  const found = UNPRIVILEGED_NAMES.map((name) => accounts.find((account) => account.name === name));
  return found.find((account) => account !== undefined) ?? NOBODY;
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
