import { createHash, randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Pool, type QueryResultRow } from 'pg';
import type { DataSource } from 'typeorm';
import { builders, type Builders, type Person } from './builders';
import { migratedTemplate } from './migrated-template';
import { createDatabase, dropDatabase } from './postgres';
import { visitor, type Visitor } from './visitor';

export { newKey, type Answer, type SendOptions, type Visitor } from './visitor';
export type { Cohort, Journey, Person } from './builders';

// What ships is the compiled code, which finds its entities and migrations beside itself.
const DIST = join(__dirname, '../../dist');

/** A Monday morning in Vilnius, and the first working day of most journeys in the specs. */
export const MONDAY = '2026-11-23';
const MONDAY_MORNING = '2026-11-23T07:00:00Z';

const MINUTE = 60_000;

export interface WorldOptions {
  /** Of the database: letters, digits and underscores, a different one in each spec file. */
  name: string;
  /** Processes that share the database; one unless told otherwise. */
  replicas?: number;
  /** A mail server, as `smtp://127.0.0.1:2525`; none unless told otherwise. */
  mail?: string;
  /** One-click sign-in as sample people. */
  demo?: boolean;
  /** Where people reach the app. */
  publicUrl?: string;
  /** Of the first replica, where its address has to be known before; any free one unless told otherwise. */
  port?: number;
  /** Further settings, by their names. */
  settings?: Record<string, string>;
}

/** The clock of every replica: a millisecond goes by at each look, and more only when it is told so. */
export interface WorldClock {
  now(): Date;
  set(instant: string): void;
  advance(by: { days?: number; hours?: number; minutes?: number }): void;
}

/** One or more running apps on a database of their own, and people in it. */
export interface World {
  clock: WorldClock;
  /** Builders of everything a spec needs; each makes its own parents. */
  a: Builders;
  /** Somebody's browser, signed in, at a replica. */
  as(person: Person, replica?: number): Promise<Visitor>;
  /** A browser of somebody who is not signed in. */
  stranger(replica?: number): Visitor;
  /** Looks into the database, past every app. */
  rows<Row extends QueryResultRow>(text: string, values?: readonly unknown[]): Promise<Row[]>;
  /** The applications themselves, for what no request can reach. */
  apps: readonly NestFastifyApplication[];
  /** The database's address. */
  url: string;
  close(): Promise<void>;
}

/** Starts the world: a copy of the migrated database, and its replicas listening on free ports. */
export async function openWorld({ name, replicas = 1, mail, demo = false, publicUrl, port = 0, settings: further = {} }: WorldOptions): Promise<World> {
  const { createDataSource } = (await import(join(DIST, 'src/platform/database/data-source.js'))) as typeof import('../../src/platform/database/data-source');
  const { createApp } = (await import(join(DIST, 'src/app.js'))) as typeof import('../../src/app');
  const { readSettings } = (await import(join(DIST, 'src/settings/settings.js'))) as typeof import('../../src/settings/settings');

  const template = await migratedTemplate(process.env['TEST_DATABASE_URL'] ?? '', join(DIST, 'migrations'), async (empty) => {
    const db = await createDataSource(empty, 1).initialize();
    await db.runMigrations();
    await db.destroy();
  });
  const url = await createDatabase(name, template);
  const settings = readSettings({
    DATABASE_URL: url,
    GUILDPATH_LOG_LEVEL: 'silent',
    GUILDPATH_DEMO: demo ? 'on' : 'off',
    ...(publicUrl !== undefined && { GUILDPATH_PUBLIC_URL: publicUrl }),
    ...(mail !== undefined && { SMTP_URL: mail, MAIL_FROM: 'Guildpath <guildpath@example.com>' }),
    ...further,
  });
  const clock = patientClock();
  const pool = new Pool({ connectionString: url, max: 4 });
  // At the end the database goes, and with it what the pool still holds; nobody waits for that.
  pool.on('error', () => undefined);
  const apps: NestFastifyApplication[] = [];
  const sources: DataSource[] = [];
  const origins: string[] = [];
  for (let replica = 0; replica < replicas; replica += 1) {
    const dataSource = await createDataSource(url, settings.databasePoolSize).initialize();
    const app = await createApp({ settings, dataSource, clock });
    await app.listen(replica === 0 ? port : 0, '127.0.0.1');
    sources.push(dataSource);
    apps.push(app);
    origins.push(await app.getUrl());
  }

  // Specs say themselves when it is morning; a run that comes by the machine's clock would tell people in between.
  await pool.query(`DELETE FROM jobs.schedule WHERE name = 'nudges'`);

  async function rows<Row extends QueryResultRow>(text: string, values: readonly unknown[] = []): Promise<Row[]> {
    return (await pool.query<Row>(text, [...values])).rows;
  }

  const cookieName = settings.publicUrl.startsWith('https:') ? '__Host-guildpath' : 'guildpath';
  const origin = (replica: number) => {
    const address = origins[replica];
    if (address === undefined) throw new Error(`There is no replica ${replica} in the world "${name}".`);
    return address;
  };

  async function as(person: Person, replica = 0): Promise<Visitor> {
    const secret = randomUUID();
    await rows(
      `INSERT INTO sessions (token_hash, person_id, created_at, last_seen_at, expires_at) VALUES ($1, $2, $3, $3, $3::timestamptz + interval '1 year')`,
      [createHash('sha256').update(secret).digest(), person.id, clock.now()],
    );
    return visitor(origin(replica), `${cookieName}=${secret}`);
  }

  return {
    clock,
    a: builders({ rows, as }),
    as,
    stranger: (replica = 0) => visitor(origin(replica)),
    rows,
    apps,
    url,
    async close() {
      for (const app of apps) await app.close();
      for (const source of sources) await source.destroy();
      await pool.end();
      await dropDatabase(name);
    },
  };
}

function patientClock(): WorldClock {
  let at = new Date(MONDAY_MORNING);
  return {
    now() {
      at = new Date(at.getTime() + 1);
      return at;
    },
    set(instant) {
      at = new Date(instant);
    },
    advance({ days = 0, hours = 0, minutes = 0 }) {
      at = new Date(at.getTime() + ((days * 24 + hours) * 60 + minutes) * MINUTE);
    },
  };
}
