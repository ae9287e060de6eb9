import { createHash, randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { DataSource } from 'typeorm';
import type { Paths } from '../../src/paths/paths.api';
import type { Clock } from '../../src/platform/clock/clock';
import { createDatabase, dropDatabase } from '../support/postgres';

// What ships is the compiled code, which finds its entities and migrations beside itself.
const COMPILED = join(__dirname, '../../dist/src');

/** Sunday evening in Vilnius, on the clock of the app under test. */
const NOW = new Date('2026-11-22T18:00:00Z');

export interface Answer {
  status: number;
  headers: Headers;
  text: string;
  /** The body, when it is JSON. */
  body: unknown;
}

export interface Visitor {
  send(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Answer>;
  guildId: string;
}

/** A running app on a database of its own, and people who are signed in to it. */
export interface World {
  db: DataSource;
  /** Its connection string. */
  url: string;
  /** What other modules may ask about paths. */
  paths: Paths;
  /** Someone new in a guild: the first one of the world, unless another is named. */
  someone(roles: string[], guild?: string): Promise<Visitor>;
  stranger: Visitor;
  close(): Promise<void>;
}

export async function openWorld(name: string): Promise<World> {
  const { createDataSource } = (await import(join(COMPILED, 'platform/database/data-source.js'))) as typeof import('../../src/platform/database/data-source');
  const { createApp } = (await import(join(COMPILED, 'app.js'))) as typeof import('../../src/app');
  const api = (await import(join(COMPILED, 'paths/paths.api.js'))) as typeof import('../../src/paths/paths.api');
  const { readSettings } = (await import(join(COMPILED, 'settings/settings.js'))) as typeof import('../../src/settings/settings');

  const url = await createDatabase(name);
  const db = await createDataSource(url).initialize();
  await db.runMigrations();
  const clock: Clock = { now: () => NOW };
  const settings = readSettings({ DATABASE_URL: url, GUILDPATH_LOG_LEVEL: 'silent' });
  const app = await createApp({ settings: { ...settings, logLevel: 'silent' }, dataSource: db, clock });
  await app.listen(0, '127.0.0.1');
  const origin = await app.getUrl();
  const guilds = new Map<string, { guildId: string; siteId: string }>();

  async function guildNamed(guild: string): Promise<{ guildId: string; siteId: string }> {
    const there = guilds.get(guild);
    if (there) return there;
    const [{ id: guildId }] = await db.query<[{ id: string }]>('INSERT INTO guilds (name) VALUES ($1) RETURNING id', [guild]);
    const [{ id: siteId }] = await db.query<[{ id: string }]>(
      `INSERT INTO sites (guild_id, name, time_zone, working_week) VALUES ($1, 'Vilnius', 'Europe/Vilnius', '{1,2,3,4,5}') RETURNING id`,
      [guildId],
    );
    guilds.set(guild, { guildId, siteId });
    return { guildId, siteId };
  }

  function visitor(guildId: string, cookie: string | null): Visitor {
    return {
      guildId,
      async send(method, path, body, headers = {}) {
        const response = await fetch(`${origin}/api${path}`, {
          method,
          headers: {
            ...(cookie === null ? {} : { cookie: `guildpath=${cookie}` }),
            ...(body === undefined ? {} : { 'content-type': 'application/json' }),
            ...headers,
          },
          ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        });
        const text = await response.text();
        const json = /json/.test(response.headers.get('content-type') ?? '');
        return { status: response.status, headers: response.headers, text, body: json ? JSON.parse(text) : undefined };
      },
    };
  }

  return {
    db,
    url,
    paths: app.get(api.Paths, { strict: false }),
    stranger: visitor('', null),
    async someone(roles, guild = 'Backend') {
      const { guildId, siteId } = await guildNamed(guild);
      const id = randomUUID();
      const secret = randomUUID();
      await db.query('INSERT INTO people (id, guild_id, site_id, name, email) VALUES ($1, $2, $3, $4, $5)', [
        id, guildId, siteId, 'Somebody', `${id}@example.com`,
      ]);
      await db.query('INSERT INTO role_grants (person_id, guild_id, role) SELECT $1, $2, unnest($3::text[])', [id, guildId, roles]);
      await db.query(
        `INSERT INTO sessions (token_hash, person_id, created_at, last_seen_at, expires_at) VALUES ($1, $2, $3, $3, $3::timestamptz + interval '1 day')`,
        [createHash('sha256').update(secret).digest(), id, NOW],
      );
      return visitor(guildId, secret);
    },
    async close() {
      await app.close();
      await db.destroy();
      await dropDatabase(name);
    },
  };
}
