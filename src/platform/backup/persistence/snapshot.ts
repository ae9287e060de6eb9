import { createHash } from 'node:crypto';
import { Client } from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import type { BackedUpSequence, BackedUpTable } from '../domain/manifest';
import { BackupRefused } from '../backup-refused';
import { copyOut, jobsVersionOf, prepareSession, sequencesOf, tablesOf, type TableShape } from './tables';

/** The whole database as it was at one moment, whoever writes to it meanwhile. */
export interface Snapshot {
  postgres: string;
  migrations: string[];
  jobsVersion: number | null;
  tables: readonly TableShape[];
  sequences: BackedUpSequence[];
  /** A table's rows as bytes; once they are all read, `counted` is told what they came to. */
  read(table: TableShape, counted: (table: BackedUpTable) => void): AsyncGenerator<Buffer>;
}

/**
 * Opens a snapshot for as long as `work` takes. Nothing is locked that people need: only a change of the schema waits.
 *
 * @throws BackupRefused when there is nothing in the database
 */
export async function withSnapshot<T>(url: string, work: (snapshot: Snapshot) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url, application_name: 'guildpath-backup' });
  await client.connect();
  try {
    await prepareSession(client);
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ, READ ONLY');
    const { rows: [there] } = await client.query<{ there: boolean }>(`SELECT to_regclass('public.migrations') IS NOT NULL AS there`);
    if (!there?.there) throw new BackupRefused('There is nothing to back up: this database is empty.');
    const tables = await tablesOf(client);
    await client.query(`LOCK TABLE public.migrations, ${tables.map(({ quoted }) => quoted).join(', ')} IN ACCESS SHARE MODE`);
    const { rows: migrations } = await client.query<{ name: string }>('SELECT name FROM public.migrations ORDER BY timestamp, id');
    const { rows: [server] } = await client.query<{ version: string }>(`SELECT current_setting('server_version') AS version`);
    return await work({
      postgres: server?.version ?? '',
      migrations: migrations.map(({ name }) => name),
      jobsVersion: await jobsVersionOf(client),
      tables,
      sequences: await sequencesOf(client),
      read: (table, counted) => rowsOf(client, table, counted),
    });
  } finally {
    await client.end();
  }
}

/** A table's rows as `COPY` writes them; once they are all read, `counted` is told what they came to. */
export async function* rowsOf(
  client: Pick<Client, 'query'>,
  table: TableShape,
  counted: (table: BackedUpTable) => void,
): AsyncGenerator<Buffer> {
  const hash = createHash('sha256');
  const rows = client.query(copyTo(copyOut(table)));
  for await (const chunk of rows) {
    const bytes = chunk as Buffer;
    hash.update(bytes);
    yield bytes;
  }
  counted({ name: table.name, columns: table.columns, rows: rows.rowCount, sha256: hash.digest('hex') });
}
