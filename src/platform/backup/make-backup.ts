import { randomUUID } from 'node:crypto';
import { open, rename, rm, type FileHandle } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { createGzip, gzipSync } from 'node:zlib';
import { END_OF_TABLE, head, LAST_LINE, piece } from './domain/container';
import { BACKUP_FORMAT, type BackedUpTable, type BackupManifest } from './domain/manifest';
import { withSnapshot, type Snapshot } from './persistence/snapshot';

/** Only who made it may read it. */
const OWNER_ONLY = 0o600;
/** Quick, and nearly as small as the best. */
const LEVEL = 3;
/** Room in the manifest for the digits of a table's count, which is known only at the end. */
const LONGEST_COUNT = 16;
const NO_HASH = '0'.repeat(64);

/**
 * Writes the whole database into one file, while people go on working. It gets its name once it is whole.
 *
 * The manifest stands first and says what every table came to, which is known last: its place is kept, in a gzip member
 * that does not compress and so always takes the same room, and written at the end.
 *
 * @param url the database
 * @param file where to; a file of that name is replaced
 * @param about the version of the app, and the moment (an instant, UTC)
 * @throws BackupRefused when there is nothing to back up; the system's own error when the file cannot be written
 */
export async function makeBackup(url: string, file: string, about: { appVersion: string; madeAt: string }): Promise<BackupManifest> {
  const unfinished = `${file}.${randomUUID().slice(0, 8)}.unfinished`;
  const handle = await open(unfinished, 'wx', OWNER_ONLY);
  try {
    const manifest = await withSnapshot(url, (snapshot) => write(snapshot, handle, about));
    await handle.sync();
    await handle.close();
    await rename(unfinished, file);
    return manifest;
  } catch (error) {
    await handle.close().catch(() => undefined);
    await rm(unfinished, { force: true });
    throw error;
  }
}

async function write(snapshot: Snapshot, handle: FileHandle, about: { appVersion: string; madeAt: string }): Promise<BackupManifest> {
  const manifest: BackupManifest = {
    format: BACKUP_FORMAT,
    product: 'guildpath',
    ...about,
    postgres: snapshot.postgres,
    migrations: snapshot.migrations,
    jobsVersion: snapshot.jobsVersion,
    tables: snapshot.tables.map(({ name, columns }) => ({ name, columns, rows: 0, sha256: NO_HASH })),
    sequences: snapshot.sequences,
  };
  const length = Buffer.byteLength(JSON.stringify(manifest)) + manifest.tables.length * LONGEST_COUNT + 64;
  const place = zipped(head(manifest, length));
  await handle.write(place, 0, place.length, 0);
  let at = place.length;
  await pipeline(
    () => content(snapshot, manifest.tables),
    createGzip({ level: LEVEL }),
    async (compressed: AsyncIterable<Buffer>) => {
      for await (const bytes of compressed) {
        await handle.write(bytes, 0, bytes.length, at);
        at += bytes.length;
      }
    },
  );
  const whole = zipped(head(manifest, length));
  await handle.write(whole, 0, whole.length, 0);
  return manifest;
}

async function* content(snapshot: Snapshot, counted: BackedUpTable[]): AsyncGenerator<Buffer> {
  for (const [at, table] of snapshot.tables.entries()) {
    for await (const bytes of snapshot.read(table, (result) => { counted[at] = result; })) yield piece(bytes);
    yield END_OF_TABLE;
  }
  yield Buffer.from(LAST_LINE);
}

function zipped(bytes: Buffer): Buffer {
  return gzipSync(bytes, { level: 0 });
}
