import { constants } from 'node:fs';
import { access, chmod, cp, lstat, mkdir, mkdtemp, readFile, rename, rm, symlink } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';

import { EmbeddedPostgresError, UnsupportedPlatformError } from './embedded-postgres.error';
import { errorCode } from './error-code';
import { run } from './run';
import type { ServerAccount } from './server-account';

/** A directory with PostgreSQL's `bin`, `lib` and `share`, complete and runnable by the server's account. */
export interface Binaries {
  readonly postgres: string;
  readonly initdb: string;
}

/** One line of the package's `pg-symlinks.json`: paths from the package's own folder. */
interface LibraryLink {
  readonly source: string;
  readonly target: string;
}

/** npm packages cannot carry symbolic links, so this one lists them for an install script, which we do not allow. */
const LINKS_FILE = 'pg-symlinks.json';

/**
 * Finds PostgreSQL's programs for this machine and makes them runnable: links its libraries, and copies them where
 * they can be completed (a read-only `node_modules`) or read (by root's stand-in, under a folder that is root's alone).
 *
 * @param cacheDirs where a copy may go, best first; made when missing.
 * @param packageDir the npm package with the binaries.
 * @throws UnsupportedPlatformError when the package for this platform is missing.
 * @throws EmbeddedPostgresError when the programs cannot be made to run here.
 */
export async function findBinaries(
  account: ServerAccount | undefined,
  cacheDirs: readonly string[],
  packageDir = locatePackage(),
): Promise<Binaries> {
  const inPlace = programsIn(join(packageDir, 'native'));
  const linked = await linkLibraries(packageDir);
  if (linked) {
    const trial = await run(inPlace.postgres, ['--version'], { account });
    if (trial.status === 0) return inPlace;
    if (account === undefined) throw cannotRun(trial.output);
  }
  const copied = programsIn(await copyPackage(packageDir, cacheDirs));
  const trial = await run(copied.postgres, ['--version'], { account });
  if (trial.status !== 0) throw cannotRun(trial.output);
  return copied;
}

/** The folder of the npm package that carries the binaries for this platform. */
function locatePackage(): string {
  const platform = `${process.platform}-${process.arch}`;
  try {
    return dirname(dirname(require.resolve(`@embedded-postgres/${platform}`)));
  } catch {
    throw new UnsupportedPlatformError(
      `No embedded PostgreSQL is installed for ${platform}: ` +
        'set DATABASE_URL to a PostgreSQL 15 or later of your own (or run npm ci again without --omit=optional).',
    );
  }
}

function programsIn(nativeDir: string): Binaries {
  return { postgres: join(nativeDir, 'bin', 'postgres'), initdb: join(nativeDir, 'bin', 'initdb') };
}

/** Makes the missing library links in place; false when the folder is not ours to write. Safe to run concurrently. */
export async function linkLibraries(packageDir: string): Promise<boolean> {
  const links = JSON.parse(await readFile(join(packageDir, 'native', LINKS_FILE), 'utf8')) as LibraryLink[];
  for (const link of links) {
    const target = join(packageDir, link.target);
    const present = await lstat(target).catch(() => undefined);
    if (present !== undefined) continue;
    try {
      await symlink(relative(dirname(target), join(packageDir, link.source)), target);
    } catch (error) {
      if (errorCode(error) === 'EEXIST') continue;
      if (['EACCES', 'EPERM', 'EROFS'].includes(errorCode(error))) return false;
      throw error;
    }
  }
  return true;
}

/**
 * Copies what the server needs of the package (no static libraries, no headers) under the first of the folders that
 * will do; answers the copy's `native` folder. A copy once made is used again. It appears by a rename, so no other
 * process ever sees half of one.
 */
async function copyPackage(packageDir: string, parents: readonly string[]): Promise<string> {
  const { version } = JSON.parse(await readFile(join(packageDir, 'package.json'), 'utf8')) as { version: string };
  const name = `postgresql-${version}-${basename(packageDir)}`;
  const parent = await firstOfOurs(parents);
  const home = join(parent, name);
  if (await isReadable(join(home, 'native', LINKS_FILE))) return join(home, 'native');
  const draft = await mkdtemp(join(parent, `.${name}-`));
  await fillCopy(packageDir, draft);
  await rename(draft, home).catch(async (error: unknown) => {
    // Somebody else finished the same copy first: theirs is as good as ours.
    await rm(draft, { recursive: true, force: true });
    if (!['ENOTEMPTY', 'EEXIST'].includes(errorCode(error))) throw error;
  });
  return join(home, 'native');
}

/** The first folder, made when missing, that belongs to us and that nobody else can put a program into. */
async function firstOfOurs(folders: readonly string[]): Promise<string> {
  for (const folder of folders) {
    await mkdir(folder, { recursive: true, mode: 0o755 }).catch(() => undefined);
    const found = await lstat(folder).catch(() => undefined);
    const isOurs = found?.isDirectory() === true && found.uid === process.getuid?.() && (found.mode & 0o022) === 0;
    if (isOurs && (await isWritable(folder))) return folder;
  }
  throw new EmbeddedPostgresError(
    `PostgreSQL's programs have to be copied and ${folders.join(' and ')} cannot be written: ` +
      'set GUILDPATH_DATA_DIR to a folder that can, or DATABASE_URL to a PostgreSQL 15 or later of your own.',
  );
}

async function fillCopy(packageDir: string, home: string): Promise<void> {
  await chmod(home, 0o755);
  await cp(join(packageDir, 'native'), join(home, 'native'), {
    recursive: true,
    verbatimSymlinks: true,
    mode: constants.COPYFILE_FICLONE,
    filter: (source) => !source.endsWith('.a') && !['include', 'pkgconfig', 'pgxs'].includes(basename(source)),
  });
  await openToAll(home);
  await linkLibraries(home);
}

/** A checkout made under a strict umask has 0700 folders; the copy is there to be read. */
async function openToAll(home: string): Promise<void> {
  const changed = await run('/bin/chmod', ['-R', 'a+rX,u+w,go-w', home]);
  if (changed.status !== 0) throw new EmbeddedPostgresError(`${home} cannot be made readable: ${changed.output}`);
}

function cannotRun(reason: string): EmbeddedPostgresError {
  return new EmbeddedPostgresError(
    `The embedded PostgreSQL does not run on this machine (${reason.trim()}): ` +
      'set DATABASE_URL to a PostgreSQL 15 or later of your own.',
  );
}

function isReadable(path: string): Promise<boolean> {
  return isAllowed(path, constants.R_OK);
}

function isWritable(path: string): Promise<boolean> {
  return isAllowed(path, constants.W_OK);
}

function isAllowed(path: string, mode: number): Promise<boolean> {
  return access(path, mode).then(
    () => true,
    () => false,
  );
}
