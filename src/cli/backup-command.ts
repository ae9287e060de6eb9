import { readFileSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { BackupRefused } from '../platform/backup/backup-refused';
import type { BackupManifest } from '../platform/backup/domain/manifest';
import { makeBackup } from '../platform/backup/make-backup';
import { SystemClock } from '../platform/clock/clock';
import { projectFolder } from '../settings/project-folder';
import { UsageError, type ExitCode, type Reach, type Streams } from './command';

/** `guildpath backup <file>`: the whole database in one file, also while the app runs. */
export async function backupCommand(args: string[], { atDatabase }: Reach, { out, err }: Streams): Promise<ExitCode> {
  const { positionals: [file, ...more] } = parseArgs({ args, allowPositionals: true, options: {} });
  if (file === undefined || more.length > 0) throw new UsageError('Name one file to write the backup to.');
  return atDatabase(async ({ url }) => {
    try {
      const manifest = await makeBackup(url, file, { appVersion: appVersion(), madeAt: new SystemClock().now().toISOString() });
      out(`Backed up ${summaryOf(manifest)} to ${file} (${sizeInWords((await stat(file)).size)}).\n`);
      err('It holds everything, people’s data too: keep it where only you can read it, and GUILDPATH_SECRET_KEY apart from it.\n');
      return 0;
    } catch (error) {
      const reason = reasonOf(error, file);
      if (reason === null) throw error;
      err(`${reason}\n`);
      return 1;
    }
  });
}

/** How much a backup holds, in words. */
export function summaryOf({ tables }: BackupManifest): string {
  const rows = tables.reduce((sum, table) => sum + table.rows, 0);
  return `${tables.length} tables with ${rows.toLocaleString('en-GB')} rows`;
}

/** What to tell of a backup that failed: its own words, or the system's about the file; null for what nobody can help. */
export function reasonOf(error: unknown, file: string): string | null {
  if (error instanceof BackupRefused) return error.message;
  const { code, syscall } = error as { code?: unknown; syscall?: unknown };
  if (typeof code !== 'string' || typeof syscall !== 'string') return null;
  if (syscall === 'connect') return `The database does not answer (${code}). Look at DATABASE_URL, and whether PostgreSQL runs there.`;
  return `${file} can't be used: ${(error as Error).message}`;
}

function appVersion(): string {
  return (JSON.parse(readFileSync(join(projectFolder(), 'package.json'), 'utf8')) as { version: string }).version;
}

function sizeInWords(bytes: number): string {
  return bytes < 1_000_000 ? `${Math.ceil(bytes / 1000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
