/** The version of the file's layout, as docs/command-line.md describes it. */
export const BACKUP_FORMAT = 1;

/** One table of a backup. */
export interface BackedUpTable {
  /** With its schema: `public.people`. */
  name: string;
  /** The columns in the order in which each row gives them; those that PostgreSQL computes are left out. */
  columns: string[];
  rows: number;
  /** Of the rows as `COPY` writes them, in the order of the table's key: in hexadecimal. */
  sha256: string;
}

/** Where a column that counts by itself goes on. */
export interface BackedUpSequence {
  table: string;
  column: string;
  /** As text: it may be beyond what a JavaScript number holds. */
  value: string;
  /** Whether `value` was given out already. */
  called: boolean;
}

/** What a backup says of itself, before any of its rows. */
export interface BackupManifest {
  format: typeof BACKUP_FORMAT;
  product: 'guildpath';
  appVersion: string;
  /** An instant, UTC. */
  madeAt: string;
  /** Of the server it was read from, such as `18.4`. */
  postgres: string;
  /** The migrations that had been run, by name, in order. */
  migrations: string[];
  /** The version of the tables of background jobs; null where none were made yet. */
  jobsVersion: number | null;
  tables: BackedUpTable[];
  sequences: BackedUpSequence[];
}

/**
 * Reads a manifest, and takes no field for granted: the file may be anybody's.
 *
 * @returns the manifest, or in a word what is wrong with it
 */
export function readManifest(text: string): BackupManifest | 'unreadable' | 'later_format' {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return 'unreadable';
  }
  if (!isRecord(value) || value['product'] !== 'guildpath' || typeof value['format'] !== 'number') return 'unreadable';
  if (value['format'] > BACKUP_FORMAT) return 'later_format';
  const { format, appVersion, madeAt, postgres, migrations, jobsVersion, tables, sequences } = value;
  const whole =
    format === BACKUP_FORMAT &&
    isText(appVersion) && isText(madeAt) && isText(postgres) &&
    isListOf(migrations, isText) &&
    (jobsVersion === null || isCount(jobsVersion)) &&
    isListOf(tables, isTable) &&
    isListOf(sequences, isSequence);
  return whole ? (value as unknown as BackupManifest) : 'unreadable';
}

function isTable(value: unknown): boolean {
  return isRecord(value) && isText(value['name']) && isListOf(value['columns'], isText) && isCount(value['rows']) &&
    typeof value['sha256'] === 'string' && /^[0-9a-f]{64}$/.test(value['sha256']);
}

function isSequence(value: unknown): boolean {
  return isRecord(value) && isText(value['table']) && isText(value['column']) && typeof value['called'] === 'boolean' &&
    typeof value['value'] === 'string' && /^-?\d{1,19}$/.test(value['value']);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}

function isCount(value: unknown): boolean {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

function isListOf(value: unknown, fits: (one: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(fits);
}
