// Backs a large guild up into one file and restores it to an empty database, as an operator does: `node bench/backup.mjs`.
import { spawn } from 'node:child_process';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { buildStale } from '../bin/build.mjs';
import { projectDir } from '../bin/node24.mjs';
import { buildGuild, startDatabase } from './database.mjs';
import { COHORT_SIZE, loadCohorts } from './load.mjs';
import { memoryOf } from './server.mjs';

const { values: options } = parseArgs({ options: { journeys: { type: 'string', default: '10000' } } });
const journeys = Number(options.journeys);
const dist = join(projectDir, 'dist');
const LOOK_EVERY_MS = 100;

const failure = await buildStale(['server']);
if (failure !== undefined) throw new Error(failure);
const database = await startDatabase(dist);
const folder = await mkdtemp(join(tmpdir(), 'guildpath-backup-bench-'));
try {
  await loadCohorts(database.client, await buildGuild(dist, database.url, database.client), 1, journeys / COHORT_SIZE);
  const file = join(folder, 'guild.backup');
  const backup = await timed(database.url, 'backup', file);
  await database.client.query('CREATE DATABASE restored');
  const restoredUrl = Object.assign(new URL(database.url), { pathname: '/restored' }).href;
  const restore = await timed(restoredUrl, 'restore', file);
  const compared = await compare(database.client, restoredUrl);
  const { size } = await stat(file);
  const { rows: [{ bytes }] } = await database.client.query('SELECT pg_database_size(current_database()) AS bytes');
  const row = ({ seconds, memoryMb }) => `${seconds.toFixed(1)} s | ${memoryMb} MB`;
  process.stdout.write([
    `${journeys.toLocaleString('en')} journeys: ${compared.rows.toLocaleString('en')} rows in ${compared.tables} tables, ${mb(bytes)} MB in PostgreSQL, ${mb(size)} MB in the file`,
    `backup  | ${row(backup)}`,
    `restore | ${row(restore)}`,
    compared.different.length === 0 ? 'every row is the same in both databases' : `DIFFERENT: ${compared.different.join(', ')}`,
    '',
  ].join('\n'));
} finally {
  await database.stop();
  await rm(folder, { recursive: true, force: true });
}

/** One command of the program itself. @returns how long it took, and the most memory it held */
async function timed(url, ...args) {
  const began = performance.now();
  const child = spawn(process.execPath, [join(dist, 'src', 'cli.js'), ...args], { env: { ...process.env, DATABASE_URL: url }, stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.on('data', (text) => (said += text));
  let memoryMb = 0;
  const watch = setInterval(() => void memoryOf(child.pid).then((now) => { memoryMb = Math.max(memoryMb, Math.round(now)); }, () => undefined), LOOK_EVERY_MS);
  const code = await new Promise((resolve) => child.once('exit', resolve));
  clearInterval(watch);
  if (code !== 0) throw new Error(`guildpath ${args[0]} ended with ${code}: ${said}`);
  return { seconds: (performance.now() - began) / 1000, memoryMb };
}

/** Counts and sums of every row's hash, made by PostgreSQL and not by the program. */
async function compare(client, url) {
  const other = new pg.Client({ connectionString: url });
  await other.connect();
  const { rows: tables } = await client.query(`SELECT format('public.%I', tablename) AS name FROM pg_tables WHERE schemaname = 'public' ORDER BY 1`);
  const different = [];
  let rows = 0;
  for (const { name } of tables) {
    const text = `SELECT count(*) AS rows, sum(hashtextextended((to_jsonb(t) - 'timestamp')::text, 0)) AS hash FROM ${name} t`;
    const [here, there] = await Promise.all([client, other].map((one) => one.query(text).then((answer) => answer.rows[0])));
    rows += Number(here.rows);
    if (here.rows !== there.rows || here.hash !== there.hash) different.push(name);
  }
  await other.end();
  return { tables: tables.length, rows, different };
}

function mb(bytes) {
  return Math.round(Number(bytes) / 1_000_000);
}
