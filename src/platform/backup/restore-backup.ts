import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';
import { BackupRefused } from './backup-refused';
import { BackupReader, MangledBackup } from './domain/container';
import { readManifest, type BackupManifest } from './domain/manifest';
import { rebuilding, type Content } from './persistence/rebuilding';

/** What restoring needs to know. */
export interface RestoreOptions {
  url: string;
  file: string;
  /** Whether what is in the database may go. */
  replace: boolean;
  /** Told, in a sentence, of each step that takes time. */
  onStep(sentence: string): void;
}

/**
 * Makes a database again from a backup: the tables as they were, every row of them, compared afterwards, and then the
 * migrations that came since. All of it or nothing.
 *
 * @throws BackupRefused with the reason, and nothing changed
 */
export async function restoreBackup({ url, file, replace, onStep }: RestoreOptions): Promise<BackupManifest> {
  const zipped = createReadStream(file);
  const bytes = createGunzip();
  zipped.on('error', (error) => bytes.destroy(error)).pipe(bytes);
  try {
    const reader = new BackupReader(bytes as AsyncIterable<Buffer>);
    const manifest = await manifestIn(reader);
    await rebuilding(
      url,
      (content, known) => decide(manifest, content, known, replace),
      async (database) => {
        await database.clear();
        await database.makeTables(manifest);
        onStep(`Writing ${manifest.tables.length} tables.`);
        for (const table of manifest.tables) await database.fill(table, reader.table());
        await reader.end();
        await database.finishTables(manifest.sequences);
        onStep('Comparing every row with what was backed up.');
        for (const table of manifest.tables) await database.verify(table);
        await database.migrateOn();
      },
    );
    return manifest;
  } catch (error) {
    throw refusalOf(error, file);
  } finally {
    bytes.destroy();
    zipped.destroy();
  }
}

async function manifestIn(reader: BackupReader): Promise<BackupManifest> {
  const manifest = readManifest(await reader.manifest());
  if (manifest === 'later_format') {
    throw new BackupRefused('This backup was made by a later version of Guildpath. Restore it with that version or a later one. Nothing was changed.');
  }
  if (manifest === 'unreadable') throw new MangledBackup('Its manifest cannot be read.');
  return manifest;
}

function decide({ migrations }: BackupManifest, content: Content, known: ReadonlySet<string>, replace: boolean): void {
  const unknown = migrations.find((name) => !known.has(name));
  if (unknown !== undefined) {
    throw new BackupRefused(`This backup was made by a later version of Guildpath (it knows ${unknown}). Restore it with that version or a later one. Nothing was changed.`);
  }
  if (content === 'a_guild' && !replace) {
    throw new BackupRefused('There is something in this database already. To put the backup in its place, add --replace: what is there now is then gone. Nothing was changed.');
  }
}

/** Damage shows in many ways: in the zip, in the container, in a row that PostgreSQL cannot read. */
function refusalOf(error: unknown, file: string): unknown {
  const code = (error as { code?: unknown }).code;
  const isZip = typeof code === 'string' && code.startsWith('Z_');
  if (isZip || error instanceof MangledBackup) {
    const why = error instanceof MangledBackup ? error.message : 'It is no gzip file, or a damaged one.';
    return new BackupRefused(`${file} is no whole backup of Guildpath. ${why} Nothing was changed.`);
  }
  // Class 22 and 23: what was read does not fit the tables.
  if (typeof code === 'string' && /^2[23]/.test(code)) {
    return new BackupRefused(`${file} does not fit its own tables (${(error as Error).message}). Nothing was changed.`);
  }
  return error;
}
