import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';

import { createDatabase, dropDatabase } from '../support/postgres';

type Built = typeof import('../../src/platform/database/data-source');

// What ships is the compiled code, which finds its entities and migrations beside itself.
const COMPILED = join(__dirname, '../../dist/src/platform/database/data-source.js');

const MIGRATED = 'drift_migrated';
const DESCRIBED = 'drift_described';

type Definitions = Record<string, string>;

/** A data source on a new, empty database. */
async function emptyDatabase(name: string): Promise<DataSource> {
  const { createDataSource } = (await import(COMPILED)) as Built;
  return createDataSource(await createDatabase(name), 2);
}

/** What TypeORM would run to make the tables fit the entities. It compares columns well, the rest only by name. */
async function differences(source: DataSource): Promise<string[]> {
  const { upQueries } = await source.driver.createSchemaBuilder().log();
  return upQueries.map(({ query }) => query);
}

/** Every constraint and index of our tables, by table and name, written out as PostgreSQL understands it. */
async function constraintsAndIndexes(source: DataSource): Promise<Definitions> {
  return definitions(
    source,
    `SELECT conrelid::regclass || '.' || conname AS name, pg_get_constraintdef(oid) AS definition
     FROM pg_constraint
     WHERE connamespace = 'public'::regnamespace AND contype IN ('p', 'u', 'f', 'c', 'x')
     UNION ALL
     SELECT tablename || '.' || indexname, indexdef
     FROM pg_indexes
     WHERE schemaname = 'public' AND indexname NOT IN (SELECT conname FROM pg_constraint WHERE contype IN ('p', 'u', 'x'))`,
  );
}

/** Every table with its columns, and every function and trigger, of ours: not an extension's, nor TypeORM's own. */
async function tablesAndCode(source: DataSource): Promise<Definitions> {
  return definitions(
    source,
    `SELECT table_name AS name, string_agg(concat_ws(' ', column_name, udt_name, column_default, is_nullable), ', '
       ORDER BY ordinal_position) AS definition
     FROM information_schema.columns
     WHERE table_schema = 'public'
     GROUP BY table_name
     UNION ALL
     SELECT tgrelid::regclass || '.' || tgname, pg_get_triggerdef(oid)
     FROM pg_trigger
     WHERE NOT tgisinternal
     UNION ALL
     SELECT proname, pg_get_functiondef(oid)
     FROM pg_proc
     WHERE pronamespace = 'public'::regnamespace
       AND NOT EXISTS (SELECT FROM pg_depend WHERE objid = pg_proc.oid AND deptype = 'e')`,
  );
}

async function definitions(source: DataSource, query: string): Promise<Definitions> {
  const rows = await source.query<{ name: string; definition: string }[]>(query);
  const ours = rows.filter(({ name }) => name.split('.')[0] !== source.options.migrationsTableName);
  return Object.fromEntries(ours.map(({ name, definition }) => [name, definition]));
}

/** The names of indexes that an entity only mentions, because TypeORM has no words for them. */
function indexesMadeByHand(source: DataSource): string[] {
  return source.entityMetadatas.flatMap(({ tableName, indices }) =>
    indices.filter(({ synchronize }) => !synchronize).map(({ name }) => `${tableName}.${name}`),
  );
}

describe('the entities and the migrations', () => {
  let migrated: DataSource;
  let described: DataSource;

  beforeAll(async () => {
    migrated = await emptyDatabase(MIGRATED);
    await migrated.initialize();
    await migrated.runMigrations();
  });

  afterAll(async () => {
    await migrated?.destroy();
    await described?.destroy();
    await dropDatabase(MIGRATED);
    await dropDatabase(DESCRIBED);
  });

  it('know the same tables', async () => {
    const tables = await migrated.query<{ table_name: string }[]>(
      `SELECT table_name FROM information_schema.tables WHERE table_schema = 'public' AND table_name <> 'migrations'`,
    );
    expect(migrated.entityMetadatas.map(({ tableName }) => tableName).sort()).toEqual(
      tables.map(({ table_name }) => table_name).sort(),
    );
  });

  it('agree on every column', async () => {
    expect(await differences(migrated)).toEqual([]);
  });

  it('mean the same by every constraint and index', async () => {
    described = await emptyDatabase(DESCRIBED);
    // Ids come from PostgreSQL itself; that is TypeORM's name for it.
    await described.setOptions({ uuidExtension: 'pgcrypto' }).initialize();
    await described.query('CREATE EXTENSION IF NOT EXISTS btree_gist');
    await described.driver.createSchemaBuilder().build();

    const inMigrations = await constraintsAndIndexes(migrated);
    const byHand = indexesMadeByHand(migrated);
    expect(Object.keys(inMigrations)).toEqual(expect.arrayContaining(byHand));
    for (const name of byHand) delete inMigrations[name];
    expect(await constraintsAndIndexes(described)).toEqual(inMigrations);
  });

  it('are undone without a trace, and done again', async () => {
    const everything = async () => ({ ...(await tablesAndCode(migrated)), ...(await constraintsAndIndexes(migrated)) });
    const before = await everything();
    for (let left = migrated.migrations.length; left > 0; left -= 1) await migrated.undoLastMigration();
    expect(await everything()).toEqual({});

    await migrated.runMigrations();
    expect(await everything()).toEqual(before);
    expect(Object.keys(before).length).toBeGreaterThan(migrated.entityMetadatas.length);
  });
});
