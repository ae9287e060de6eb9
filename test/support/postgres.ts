import { existsSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';

import { Client } from 'pg';

import { isAlive } from '../../src/platform/database/embedded/cluster';
import { startEmbeddedPostgres, type EmbeddedPostgres } from '../../src/platform/database/embedded/embedded-postgres';
import { scratchFolder, scratchParent } from './scratch-folder';

/** The server that the specs use, as a connection string; set by whoever runs them, or by Jest's global set-up. */
const SERVER_VARIABLE = 'TEST_DATABASE_URL';

const FOLDER_PREFIX = 'guildpath-test-';

/** A test's data is thrown away, so nothing waits for the disk. */
const NO_DURABILITY = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '200' };

/**
 * One PostgreSQL for a whole run of Jest, and the environment variable by which its workers find it. With
 * `TEST_DATABASE_URL` that server is used instead, which has to let its user create databases.
 *
 * @returns how to stop it, and remove it.
 */
export async function startTestCluster(): Promise<{ stop(): Promise<void> }> {
  if (serverUrl() !== undefined) return { stop: () => Promise.resolve() };
  await clearAbandoned();
  const dataDir = await scratchFolder(`${FOLDER_PREFIX}${process.pid}-`);
  const server = await startEmbeddedPostgres({ dataDir, serverSettings: NO_DURABILITY });
  process.env[SERVER_VARIABLE] = server.url;
  return { stop: () => remove(server, dataDir) };
}

/**
 * Makes a database on the run's server, replacing one of the same name.
 *
 * @param template a database to copy; nobody may be connected to it.
 * @returns its connection string.
 */
export async function createDatabase(name: string, template = 'template1'): Promise<string> {
  await dropDatabase(name);
  await onServer((client) =>
    client.query(`create database ${client.escapeIdentifier(name)} template ${client.escapeIdentifier(template)}`),
  );
  const url = new URL(requiredServerUrl());
  url.pathname = `/${encodeURIComponent(name)}`;
  return url.href;
}

/** Removes a database if it is there, ending the sessions on it. */
export async function dropDatabase(name: string): Promise<void> {
  await onServer((client) => client.query(`drop database if exists ${client.escapeIdentifier(name)} with (force)`));
}

async function onServer<T>(work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: requiredServerUrl() });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

function serverUrl(): string | undefined {
  const url = process.env[SERVER_VARIABLE]?.trim();
  return url === '' ? undefined : url;
}

function requiredServerUrl(): string {
  const url = serverUrl();
  if (url === undefined) throw new Error('There is no test server: run this spec in a Jest project with one.');
  return url;
}

async function remove(server: EmbeddedPostgres, dataDir: string): Promise<void> {
  await server.stop();
  await rm(dataDir, { recursive: true, force: true });
}

/** A run that was killed leaves its server behind: the next one stops it and takes its folder away. */
async function clearAbandoned(): Promise<void> {
  const parent = await scratchParent();
  for (const name of await readdir(parent)) {
    const runner = name.startsWith(FOLDER_PREFIX) ? /^\d+/.exec(name.slice(FOLDER_PREFIX.length))?.[0] : undefined;
    if (runner === undefined || isAlive(Number(runner))) continue;
    const dataDir = join(parent, name);
    if (existsSync(join(dataDir, 'postgres', 'data', 'postmaster.pid'))) {
      await startEmbeddedPostgres({ dataDir }).then((server) => server.stop());
    }
    await rm(dataDir, { recursive: true, force: true });
  }
}
