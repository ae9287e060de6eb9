import { join } from 'node:path';
import { openWorld, type Person, type World } from './world';

const DIST = join(__dirname, '../../dist');

/** The demo guild on a database of its own, on the world's Monday. */
export interface DemoWorld {
  world: World;
  /** Somebody of the guild. @throws Error when nobody is called that */
  somebody(name: string): Promise<Person>;
  /** The journey of a hire. */
  journeyOf(name: string): Promise<string>;
  cohort(name: string): Promise<string>;
  /** The path that every cohort walks: the version that they are on, and the one after it. */
  path(): Promise<{ id: string; versionId: string; nextId: string }>;
}

/** @param name of the database: letters, digits and underscores, a different one in each spec file */
export async function openDemoWorld(name: string): Promise<DemoWorld> {
  const { createDataSource } = (await import(join(DIST, 'src/platform/database/data-source.js'))) as typeof import('../../src/platform/database/data-source');
  const { fillDemoGuild } = (await import(join(DIST, 'src/demo/fill-demo-guild.js'))) as typeof import('../../src/demo/fill-demo-guild');
  const world = await openWorld({ name, demo: true });
  const dataSource = await createDataSource(world.url, 2).initialize();
  await fillDemoGuild(dataSource, world.clock);
  await dataSource.destroy();

  async function the<Row extends object>(what: string, text: string, values: unknown[] = []): Promise<Row> {
    const [row] = await world.rows<Row & Record<string, unknown>>(text, values);
    if (!row) throw new Error(`The demo guild has no ${what}.`);
    return row;
  }

  return {
    world,
    async somebody(called) {
      const row = await the<{ id: string; name: string; email: string; guildId: string; siteId: string; siteName: string }>(called,
        `SELECT p.id, p.name, p.email, p.guild_id AS "guildId", s.id AS "siteId", s.name AS "siteName"
         FROM people p JOIN sites s ON s.id = p.site_id WHERE p.name = $1`, [called]);
      const site = { id: row.siteId, name: row.siteName };
      return { id: row.id, name: row.name, email: row.email, site, guild: { id: row.guildId, site, telAviv: site } };
    },
    async journeyOf(called) {
      const { id } = await the<{ id: string }>(`journey of ${called}`,
        'SELECT j.id FROM journeys j JOIN people p ON p.id = j.hire_id WHERE p.name = $1', [called]);
      return id;
    },
    async cohort(called) {
      const { id } = await the<{ id: string }>(`cohort ${called}`, 'SELECT id FROM cohorts WHERE name = $1', [called]);
      return id;
    },
    path: () => the('path', `SELECT p.id, v.id AS "versionId", n.id AS "nextId" FROM paths p
       JOIN path_versions v ON v.path_id = p.id AND v.number = 1 JOIN path_versions n ON n.path_id = p.id AND n.number = 2
       WHERE p.key = 'backend-engineer'`),
  };
}
