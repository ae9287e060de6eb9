import type { ClientBase } from 'pg';
import type { BackedUpSequence } from '../domain/manifest';

/** The schema in which background jobs keep themselves. */
export const JOBS_SCHEMA = 'jobs';

/**
 * What of the background jobs is worth keeping, parents first: the queues, what is scheduled, and every job. The rest
 * tells of the processes of the day: their statistics, warnings and who was alive.
 */
const JOB_TABLES = ['queue', 'schedule', 'subscription', 'job', 'job_dependency'];

/** A table as a backup reads it. */
export interface TableShape {
  /** With its schema: `public.people`. */
  name: string;
  /** The same, quoted for a statement. */
  quoted: string;
  columns: string[];
  /** What puts its rows in one order on every server, whatever that server's collation is. */
  order: string;
}

/** Values are written the same on every server, whatever its configuration says; and nothing runs into a limit. */
const SESSION = [
  `SET client_encoding = 'UTF8'`, `SET TimeZone = 'UTC'`, `SET DateStyle = 'ISO, YMD'`, `SET IntervalStyle = 'iso_8601'`,
  `SET bytea_output = 'hex'`, `SET extra_float_digits = 1`, 'SET statement_timeout = 0', 'SET lock_timeout = 0',
  'SET idle_in_transaction_session_timeout = 0', 'SET row_security = off',
].join('; ');

/** Prepares a session for reading or writing rows as `COPY` has them. */
export async function prepareSession(client: ClientBase): Promise<void> {
  await client.query(SESSION);
}

/** Every table that a backup holds, those of the app by name, then those of its jobs. */
export async function tablesOf(client: ClientBase): Promise<TableShape[]> {
  const { rows } = await client.query<{ schema: string; table: string; columns: string[]; key: string[] | null; texts: boolean[] | null }>(
    `SELECT n.nspname AS schema, c.relname AS table,
            ARRAY(SELECT quote_ident(a.attname) FROM pg_attribute a
                  WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = '' ORDER BY a.attnum) AS columns,
            k.key, k.texts
     FROM pg_class c
     JOIN pg_namespace n ON n.oid = c.relnamespace
     LEFT JOIN LATERAL (
       SELECT array_agg(quote_ident(a.attname) ORDER BY p.at) AS key, array_agg(t.typcategory = 'S' ORDER BY p.at) AS texts
       FROM pg_index i
       CROSS JOIN LATERAL unnest(i.indkey::int[]) WITH ORDINALITY AS p(attnum, at)
       JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = p.attnum
       JOIN pg_type t ON t.oid = a.atttypid
       WHERE i.indrelid = c.oid AND i.indisprimary
     ) k ON true
     WHERE c.relkind IN ('r', 'p') AND NOT c.relispartition
       AND (n.nspname = 'public' AND c.relname <> 'migrations' OR n.nspname = $1 AND c.relname = ANY($2::text[]))
       AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.objid = c.oid AND d.classid = 'pg_class'::regclass AND d.deptype = 'e')
     ORDER BY n.nspname = $1, array_position($2::text[], c.relname::text), c.relname COLLATE "C"`,
    [JOBS_SCHEMA, JOB_TABLES],
  );
  return rows.map(({ schema, table, columns, key, texts }) => ({
    name: `${schema}.${table}`,
    quoted: `${schema}.${client.escapeIdentifier(table)}`,
    columns,
    // A table without a key is ordered by all that it holds.
    order: key
      ? key.map((column, at) => (texts?.[at] ? `${column} COLLATE "C"` : column)).join(', ')
      : columns.map((column) => `${column}::text COLLATE "C"`).join(', '),
  }));
}

/** The statement that writes out a table's rows, in the one order. */
export function copyOut({ quoted, columns, order }: TableShape): string {
  return `COPY (SELECT ${columns.join(', ')} FROM ${quoted} ORDER BY ${order}) TO STDOUT`;
}

/** Where each column that counts by itself stands. */
export async function sequencesOf(client: ClientBase): Promise<BackedUpSequence[]> {
  const { rows } = await client.query<{ table: string; column: string; sequence: string }>(
    `SELECT c.relname AS table, a.attname AS column, d.objid::regclass::text AS sequence
     FROM pg_depend d
     JOIN pg_class s ON s.oid = d.objid AND s.relkind = 'S'
     JOIN pg_class c ON c.oid = d.refobjid
     JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = d.refobjsubid
     WHERE d.classid = 'pg_class'::regclass AND d.refclassid = 'pg_class'::regclass AND d.deptype IN ('a', 'i')
       AND c.relnamespace = 'public'::regnamespace AND c.relname <> 'migrations'
     ORDER BY c.relname COLLATE "C", a.attnum`,
  );
  const sequences: BackedUpSequence[] = [];
  for (const { table, column, sequence } of rows) {
    const { rows: [at] } = await client.query<{ value: string; called: boolean }>(`SELECT last_value::text AS value, is_called AS called FROM ${sequence}`);
    if (at) sequences.push({ table: `public.${table}`, column, ...at });
  }
  return sequences;
}

/** The version of the tables of background jobs, or null where they were not made yet. */
export async function jobsVersionOf(client: ClientBase): Promise<number | null> {
  const { rows: [made] } = await client.query<{ made: boolean }>('SELECT to_regclass($1) IS NOT NULL AS made', [`${JOBS_SCHEMA}.version`]);
  if (!made?.made) return null;
  const { rows: [row] } = await client.query<{ version: number }>(`SELECT version FROM ${JOBS_SCHEMA}.version`);
  return row?.version ?? null;
}
