import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { getConstructionPlans } from 'pg-boss';
import type { PoolClient } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { MigrationExecutor } from 'typeorm';
import { createDataSource } from '../../database/data-source';
import { MIGRATION_LOCK } from '../../database/migrate';
import type { BackedUpSequence, BackedUpTable, BackupManifest } from '../domain/manifest';
import { BackupRefused } from '../backup-refused';
import { rowsOf } from './snapshot';
import { JOBS_SCHEMA, jobsVersionOf, prepareSession, tablesOf, type TableShape } from './tables';

/** A database that is being made again from a backup, in one transaction that is not committed yet. */
export interface Rebuilding {
  /** Takes everything out that is there. */
  clear(): Promise<void>;
  /** Makes the tables as they were when the backup was made, empty and with nothing that checks rows against each other. */
  makeTables(manifest: BackupManifest): Promise<void>;
  /** Fills a table. @throws BackupRefused when the rows are not those that the manifest counted */
  fill(table: BackedUpTable, rows: AsyncIterable<Buffer>): Promise<void>;
  /** Puts everything back that checks rows, which checks those that are there, and lets columns count on. */
  finishTables(sequences: readonly BackedUpSequence[]): Promise<void>;
  /** Reads a table again. @throws BackupRefused unless every row is what the manifest counted */
  verify(table: BackedUpTable): Promise<void>;
  /** Runs the migrations that came after the backup. */
  migrateOn(): Promise<void>;
}

/** What is in a database before it is made again. */
export type Content = 'nothing' | 'no_guild_yet' | 'a_guild';

/**
 * Opens a database to be made again, and makes sure that nobody uses it. It commits once `work` is done; when it fails,
 * the database is as it was.
 *
 * @throws BackupRefused while an app runs on it, or starts
 */
export async function rebuilding(
  url: string,
  decide: (content: Content, knownMigrations: ReadonlySet<string>) => void,
  work: (database: Rebuilding) => Promise<void>,
): Promise<void> {
  // A connection like any other: rows that flow do not go together with statements that do not wait for each other.
  const source = createDataSource(url, 1).setOptions({ applicationName: 'guildpath-restore', extra: { options: '-c timezone=UTC' } });
  await source.initialize();
  const runner = source.createQueryRunner();
  try {
    const client = (await runner.connect()) as PoolClient;
    await prepareSession(client);
    const { rows: [lock] } = await client.query<{ taken: boolean }>('SELECT pg_try_advisory_lock($1) AS taken', [MIGRATION_LOCK]);
    if (!lock?.taken) throw new BackupRefused('Another start or restore works on this database at this moment.');
    await refuseWhileUsed(client);
    const executor = new MigrationExecutor(source, runner);
    executor.transaction = 'none';
    decide(await contentOf(client), new Set(source.migrations.map((migration) => migration.name ?? migration.constructor.name)));
    await client.query('BEGIN');
    try {
      await work(new DatabaseInTheMaking(client, executor));
      // Whoever came meanwhile would find other tables under its feet.
      await refuseWhileUsed(client);
      await client.query('COMMIT');
    } catch (error) {
      await client.query('ROLLBACK').catch(() => undefined);
      throw error;
    }
    await client.query('ANALYZE');
  } finally {
    await runner.release();
    await source.destroy();
  }
}

async function refuseWhileUsed(client: PoolClient): Promise<void> {
  const { rows: [{ count } = { count: 0 }] } = await client.query<{ count: number }>(
    `SELECT count(*)::int AS count FROM pg_stat_activity
     WHERE datname = current_database() AND pid <> pg_backend_pid() AND application_name IN ('guildpath', 'guildpath-live')`,
  );
  if (count > 0) throw new BackupRefused('An app runs on this database. Stop every copy of it, then restore. Nothing was changed.');
}

async function contentOf(client: PoolClient): Promise<Content> {
  const { rows: [there] } = await client.query<{ guilds: boolean; anything: boolean }>(
    `SELECT to_regclass('public.guilds') IS NOT NULL AS guilds,
            EXISTS (SELECT FROM pg_tables WHERE schemaname IN ('public', '${JOBS_SCHEMA}')) AS anything`,
  );
  if (!there?.anything) return 'nothing';
  // Tables of somebody else are as good as a guild: they are not ours to take away unasked.
  if (!there.guilds) return 'a_guild';
  const { rows } = await client.query('SELECT 1 FROM public.guilds LIMIT 1');
  return rows.length > 0 ? 'a_guild' : 'no_guild_yet';
}

class DatabaseInTheMaking implements Rebuilding {
  private tables = new Map<string, TableShape>();
  private references: { quoted: string; name: string; definition: string }[] = [];

  constructor(
    private readonly client: PoolClient,
    private readonly executor: MigrationExecutor,
  ) {}

  async clear(): Promise<void> {
    await this.client.query(`DROP SCHEMA IF EXISTS ${JOBS_SCHEMA} CASCADE`);
    const { rows } = await this.client.query<{ statement: string }>(
      `SELECT format('DROP TABLE IF EXISTS public.%I CASCADE', tablename) AS statement FROM pg_tables WHERE schemaname = 'public'
       UNION ALL
       SELECT format('DROP ROUTINE IF EXISTS %s CASCADE', p.oid::regprocedure) FROM pg_proc p
       WHERE p.pronamespace = 'public'::regnamespace
         AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.objid = p.oid AND d.classid = 'pg_proc'::regclass AND d.deptype = 'e')`,
    );
    for (const { statement } of rows) await this.client.query(statement);
  }

  async makeTables({ migrations, jobsVersion, tables }: BackupManifest): Promise<void> {
    // None was run in a database that is empty: these are all there are, in their order.
    for (const migration of await this.executor.getPendingMigrations()) {
      if (migrations.includes(migration.name)) await this.executor.executeMigration(migration);
    }
    if (jobsVersion !== null) await this.makeJobTables(jobsVersion);
    const shapes = await tablesOf(this.client);
    this.tables = new Map(shapes.map((shape) => [shape.name, shape]));
    refuseOtherTables(tables, this.tables);
    // A migration may have put something in; and what it put in is in the backup too.
    await this.client.query(`TRUNCATE ${shapes.map(({ quoted }) => quoted).join(', ')}`);
    await this.takeChecksAway();
  }

  async fill(table: BackedUpTable, rows: AsyncIterable<Buffer>): Promise<void> {
    const shape = this.shapeOf(table);
    const hash = createHash('sha256');
    const counted = async function* () {
      for await (const bytes of rows) {
        hash.update(bytes);
        yield bytes;
      }
    };
    const into = this.client.query(copyFrom(`COPY ${shape.quoted} (${table.columns.join(', ')}) FROM STDIN`));
    await pipeline(Readable.from(counted(), { objectMode: false }), into);
    if (into.rowCount !== table.rows || hash.digest('hex') !== table.sha256) throw changedOnTheWay(table.name);
  }

  async finishTables(sequences: readonly BackedUpSequence[]): Promise<void> {
    for (const { quoted, name, definition } of this.references) {
      await this.client.query(`ALTER TABLE ${quoted} ADD CONSTRAINT ${this.client.escapeIdentifier(name)} ${definition}`);
    }
    for (const quoted of this.ourTables()) await this.client.query(`ALTER TABLE ${quoted} ENABLE TRIGGER USER`);
    for (const { table, column, value, called } of sequences) {
      await this.client.query('SELECT setval(pg_get_serial_sequence($1, $2), $3::bigint, $4)', [this.tables.get(table)?.quoted, column, value, called]);
    }
  }

  async verify(table: BackedUpTable): Promise<void> {
    let found: BackedUpTable | undefined;
    const shape = { ...this.shapeOf(table), columns: table.columns };
    for await (const _ of rowsOf(this.client, shape, (counted) => { found = counted; })) void _;
    if (found?.rows !== table.rows || found.sha256 !== table.sha256) {
      throw new BackupRefused(`What was written to ${table.name} reads otherwise than what was backed up. Nothing was changed.`);
    }
  }

  async migrateOn(): Promise<void> {
    await this.executor.executePendingMigrations();
  }

  /** pg-boss makes its own tables; its statements bring a transaction of their own, and here they are part of a larger one. */
  private async makeJobTables(version: number): Promise<void> {
    const plans = getConstructionPlans(JOBS_SCHEMA).replace(/^\s*BEGIN;/, '').replace(/COMMIT;\s*$/, '');
    await this.client.query(plans);
    await prepareSession(this.client);
    const made = await jobsVersionOf(this.client);
    if (made !== null && made < version) throw new BackupRefused(LATER);
  }

  /** Rows come table by table, and each was checked when it was first written. */
  private async takeChecksAway(): Promise<void> {
    const { rows } = await this.client.query<{ quoted: string; name: string; definition: string }>(
      `SELECT format('public.%I', c.relname) AS quoted, k.conname AS name, pg_get_constraintdef(k.oid) AS definition
       FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid
       WHERE k.contype = 'f' AND k.connamespace = 'public'::regnamespace
       ORDER BY c.relname, k.conname`,
    );
    this.references = rows;
    for (const { quoted, name } of rows) await this.client.query(`ALTER TABLE ${quoted} DROP CONSTRAINT ${this.client.escapeIdentifier(name)}`);
    for (const quoted of this.ourTables()) await this.client.query(`ALTER TABLE ${quoted} DISABLE TRIGGER USER`);
  }

  private ourTables(): string[] {
    return [...this.tables.values()].filter(({ name }) => name.startsWith('public.')).map(({ quoted }) => quoted);
  }

  private shapeOf({ name }: BackedUpTable): TableShape {
    const shape = this.tables.get(name);
    if (!shape) throw new BackupRefused(LATER);
    return shape;
  }
}

const LATER = 'This backup was made by a later version of Guildpath. Restore it with that version or a later one. Nothing was changed.';

/** The answer to rows that are not those which were written. */
export function changedOnTheWay(table: string): BackupRefused {
  return new BackupRefused(`The rows of ${table} are not those that were backed up: the file was changed or damaged. Nothing was changed.`);
}

function refuseOtherTables(tables: readonly BackedUpTable[], made: ReadonlyMap<string, TableShape>): void {
  const named = new Set(tables.map(({ name }) => name));
  const fits = tables.every(({ name, columns }) => {
    const shape = made.get(name);
    return shape !== undefined && columns.every((column) => shape.columns.includes(column));
  });
  if (!fits || [...made.keys()].some((name) => name.startsWith('public.') && !named.has(name))) {
    throw new BackupRefused('The tables in this file are not those that its migrations make: the file was changed or damaged. Nothing was changed.');
  }
}
