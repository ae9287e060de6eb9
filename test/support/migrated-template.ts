import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Client } from 'pg';

/** Any number that nothing else locks on: spec files that run side by side make the template once. */
const TEMPLATE_LOCK = 7_305_022;
const PREFIX = 'guildpath_migrated_';

/**
 * A database with the whole schema and nothing in it, made once a run: copying it takes a tenth of migrating.
 *
 * @param serverUrl the run's server
 * @param migrations the folder of compiled migrations; the name of the template follows from what is in it
 * @param migrate brings the database at an address up to date, and leaves no connection to it open
 * @returns its name
 */
export async function migratedTemplate(serverUrl: string, migrations: string, migrate: (url: string) => Promise<void>): Promise<string> {
  const name = `${PREFIX}${await fingerprintOf(migrations)}`;
  const client = new Client({ connectionString: serverUrl });
  await client.connect();
  try {
    await client.query('SELECT pg_advisory_lock($1)', [TEMPLATE_LOCK]);
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name]);
    if (rowCount === 0) {
      const unfinished = `${name}_unfinished`;
      await client.query(`DROP DATABASE IF EXISTS ${unfinished} WITH (FORCE)`);
      await client.query(`CREATE DATABASE ${unfinished}`);
      const url = new URL(serverUrl);
      url.pathname = `/${unfinished}`;
      await migrate(url.href);
      await client.query(`ALTER DATABASE ${unfinished} RENAME TO ${name}`);
    }
    return name;
  } finally {
    await client.end();
  }
}

async function fingerprintOf(folder: string): Promise<string> {
  const hash = createHash('sha256');
  for (const file of (await readdir(folder)).filter((name) => name.endsWith('.js')).sort()) {
    hash.update(await readFile(join(folder, file)));
  }
  return hash.digest('hex').slice(0, 12);
}
