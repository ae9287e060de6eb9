import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client, type QueryResultRow } from 'pg';
import { openDemoWorld } from '../support/demo-world';
import { createDatabase, dropDatabase } from '../support/postgres';
import type { World } from '../support/world';

const COMPILED = join(__dirname, '../../dist/src/cli/run-command.js');
const COPY = 'http_backup_copy';
const EMPTY = 'http_backup_empty';

let world: World;
let folder: string;
let copyUrl: string;
let file: string;

beforeAll(async () => {
  ({ world } = await openDemoWorld('http_backup'));
  folder = await mkdtemp(join(tmpdir(), 'guildpath-backup-'));
  file = join(folder, 'guild.backup');
  copyUrl = await createDatabase(COPY);
  // Work that waits, work that failed once, and work that was being done: none of it may be lost.
  await world.rows(
    `INSERT INTO jobs.job (name, data, state, retry_count, output, start_after, created_on)
     SELECT name, '{"line": "tab\\tand \\\\ back"}', state::jobs.job_state, 1, '{"message": "no"}', '2031-01-01Z', '2026-11-20T10:00:00.123456Z'
     FROM (SELECT name FROM jobs.queue ORDER BY name LIMIT 1) q, unnest(ARRAY['created', 'retry', 'active', 'failed']) AS state`,
  );
}, 60_000);

afterAll(async () => {
  await world?.close();
  await dropDatabase(COPY);
  await dropDatabase(EMPTY);
  if (folder) await rm(folder, { recursive: true });
});

async function guildpath(url: string, ...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const { runCommand } = (await import(COMPILED)) as typeof import('../../src/cli/run-command');
  let out = '';
  let err = '';
  const code = await runCommand(args, { DATABASE_URL: url }, {
    out: (text) => { out += text; },
    err: (text) => { err += text; },
  });
  return { code, out, err };
}

async function ask<Row extends QueryResultRow>(url: string, text: string): Promise<Row[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Row>(text)).rows;
  } finally {
    await client.end();
  }
}

/** Every row of every table, as text, in an order of its own. What tells only of processes that ran is left out. */
async function everyRow(url: string): Promise<Record<string, string[]>> {
  const tables = await ask<{ name: string }>(url,
    `SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables
     WHERE schemaname = 'public' AND tablename <> 'migrations'
        OR schemaname = 'jobs' AND tablename IN ('queue', 'schedule', 'job_common') ORDER BY 1`);
  const content: Record<string, string[]> = {};
  for (const { name } of tables) {
    const rows = await ask<{ row: string }>(url, `SELECT t::text AS row FROM ${name} t`);
    content[name] = rows.map(({ row }) => row).sort();
  }
  return content;
}

/** Everything that guards the rows, as PostgreSQL writes it out. */
const guards = (url: string) => ask(url,
  `SELECT conrelid::regclass || '.' || conname AS name, pg_get_constraintdef(oid) || convalidated AS definition FROM pg_constraint
   WHERE connamespace = 'public'::regnamespace AND contype <> 'n'
   UNION ALL SELECT tgrelid::regclass || '.' || tgname, pg_get_triggerdef(oid) || tgenabled::text FROM pg_trigger WHERE NOT tgisinternal
   UNION ALL SELECT tablename || '.' || indexname, indexdef FROM pg_indexes WHERE schemaname = 'public'
   UNION ALL SELECT 'migration ' || name, timestamp::text FROM public.migrations ORDER BY 1, 2`);

const fingerprint = async (url: string) => JSON.stringify([await everyRow(url), await guards(url)]);

describe('while the app runs', () => {
  it('a backup is made, in one file that only its maker may read', async () => {
    const { code, out, err } = await guildpath(world.url, 'backup', file);
    expect([code, err]).toEqual([0, expect.stringContaining('GUILDPATH_SECRET_KEY')]);
    expect(out).toMatch(/^Backed up \d+ tables with [\d,]+ rows to .*guild\.backup \(.*B\)\.\n$/);
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect(await readdir(folder)).toEqual(['guild.backup']);
  });

  it('nothing is restored', async () => {
    const { code, err } = await guildpath(world.url, 'restore', file, '--replace');
    expect([code, err]).toEqual([1, expect.stringContaining('An app runs on this database.')]);
  });
});

describe('once it has stopped', () => {
  beforeAll(async () => {
    await world.apps[0]!.close();
    expect((await guildpath(world.url, 'backup', file)).code).toBe(0);
  });

  it('a backup restores to a database in which every row, every guard and every sequence is as it was', async () => {
    const { code, out } = await guildpath(copyUrl, 'restore', file);
    expect([code, out]).toEqual([0, expect.stringContaining('each row compared')]);
    const [before, after] = [await everyRow(world.url), await everyRow(copyUrl)];
    expect(Object.values(before).flat().length).toBeGreaterThan(5_000);
    expect(before['jobs.job_common']!.filter((row) => row.includes('2026-11-20 10:00:00.123456'))).toHaveLength(4);
    for (const table of Object.keys(before)) expect({ table, rows: after[table] }).toEqual({ table, rows: before[table] });
    expect(await guards(copyUrl)).toEqual(await guards(world.url));
    const next = `SELECT nextval(pg_get_serial_sequence('activity', 'id')) > max(id) AS later FROM activity`;
    expect(await ask(copyUrl, next)).toEqual([{ later: true }]);
  });

  it('what is in a database stays, unless it may go', async () => {
    await ask(copyUrl, `UPDATE guilds SET name = 'Something else'`);
    const { code, err } = await guildpath(copyUrl, 'restore', file);
    expect([code, err]).toEqual([1, expect.stringContaining('--replace')]);
    expect(await ask(copyUrl, 'SELECT name FROM guilds')).toEqual([{ name: 'Something else' }]);
  });

  it('a file that was cut short, changed, is none, or is of a later version is refused, and changes nothing', async () => {
    const whole = await readFile(file);
    const plain = gunzipSync(whole);
    const before = await fingerprint(copyUrl);
    const changed = Buffer.from(whole);
    changed[200]! ^= 0x10;
    // Whole as a file, and yet not what was backed up.
    const forged = Buffer.from(plain);
    forged.write('Noa Kohen', plain.indexOf('Noa Cohen', plain.indexOf('\n', 20)));
    const future = plain.toString('latin1').replace('"migrations":[', '"migrations":["FromTheFuture1999999999999",');
    const damaged: [string, Buffer, string][] = [
      ['none', Buffer.from('This is no backup.'), 'no gzip file'],
      ['half', whole.subarray(0, whole.length >> 1), 'no whole backup'],
      ['changed', changed, 'no whole backup'],
      ['forged', gzipSync(forged, { level: 1 }), 'The rows of public.people are not those that were backed up'],
      ['future', gzipSync(Buffer.from(future, 'latin1'), { level: 1 }), 'later version'],
    ];
    for (const [name, content, reason] of damaged) {
      const path = join(folder, name);
      await writeFile(path, content);
      const { code, err } = await guildpath(copyUrl, 'restore', path, '--replace');
      expect([name, code, err]).toEqual([name, 1, expect.stringContaining(reason)]);
      expect(err).toContain('Nothing was changed.');
    }
    expect(await fingerprint(copyUrl)).toBe(before);
    expect((await guildpath(copyUrl, 'restore', join(folder, 'nowhere'))).err).toContain('nowhere');
  });

  it('an older backup takes the place of what is there, and the migrations that came since are run', async () => {
    // A database as the version before the last migration left it.
    const { createDataSource } = (await import(join(__dirname, '../../dist/src/platform/database/data-source.js'))) as typeof import('../../src/platform/database/data-source');
    const earlier = await createDataSource(copyUrl, 1).initialize();
    await earlier.undoLastMigration();
    await earlier.destroy();
    await ask(copyUrl, `UPDATE guilds SET name = 'An earlier name'`);
    const old = join(folder, 'old.backup');
    expect((await guildpath(copyUrl, 'backup', old)).code).toBe(0);
    await ask(copyUrl, `UPDATE guilds SET name = 'Something else'`);
    expect((await guildpath(copyUrl, 'restore', old, '--replace')).code).toBe(0);
    expect(await guards(copyUrl)).toEqual(await guards(world.url));
    expect(await ask(copyUrl, 'SELECT name FROM guilds')).toEqual([{ name: 'An earlier name' }]);
  });

  it('a backup that cannot be made leaves the file that was there, and nothing unfinished', async () => {
    const before = await readFile(file);
    const nothing = await guildpath(await createDatabase(EMPTY), 'backup', file);
    expect([nothing.code, nothing.err]).toEqual([1, expect.stringContaining('nothing to back up')]);
    expect(await readFile(file)).toEqual(before);
    expect((await guildpath(world.url, 'backup', join(folder, 'no', 'such', 'folder'))).code).toBe(1);
    expect((await readdir(folder)).filter((name) => name.includes('unfinished'))).toEqual([]);
  });
});
