// A PostgreSQL of the benchmark's own, as the product brings it (with fsync), and the schema and path that the product makes.
import { mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';

/** Days and big counts as the product reads them. */
pg.types.setTypeParser(1082, (text) => text);
pg.types.setTypeParser(20, Number);

/**
 * Starts an empty database in a temporary folder.
 *
 * @param {string} dist the folder of the built server
 * @returns {Promise<{ url: string, client: pg.Client, stop(): Promise<void> }>} `client` stays open until `stop`
 */
export async function startDatabase(dist) {
  const require = createRequire(join(dist, 'src', 'main.js'));
  const { startEmbeddedPostgres } = require('./platform/database/embedded/embedded-postgres.js');
  const folder = await mkdtemp(join(tmpdir(), 'guildpath-bench-'));
  const server = await startEmbeddedPostgres({ dataDir: folder });
  const client = new pg.Client({ connectionString: server.url, application_name: 'guildpath-bench', options: '-c timezone=UTC' });
  await client.connect();
  return {
    url: server.url,
    client,
    stop: async () => {
      await client.end();
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/**
 * Makes the schema, a guild with three sites, and publishes the bundled path in it, all by the product's own code.
 *
 * @returns {Promise<{ guildId: string, path: object, plan: (siteId: string, startOn: string) => object[] }>}
 *   `plan` answers the milestones of a fresh journey with their due dates
 */
export async function buildGuild(dist, url, client) {
  const require = createRequire(join(dist, 'src', 'main.js'));
  require('reflect-metadata');
  const { createDataSource } = require('./platform/database/data-source.js');
  const { migrate } = require('./platform/database/migrate.js');
  const { createApp } = require('./app.js');
  const { SystemClock } = require('./platform/clock/clock.js');
  const { readSettings } = require('./settings/settings.js');
  const { Paths } = require('./paths/paths.api.js');
  const { planJourney } = require('./journeys/domain/plan-journey.js');

  const dataSource = createDataSource(url, 4);
  await dataSource.initialize();
  await migrate(dataSource);
  const settings = readSettings({ DATABASE_URL: url, GUILDPATH_LOG_LEVEL: 'error' });
  const app = await createApp({ settings, dataSource, clock: new SystemClock() });
  await app.init();
  const { rows: [guild] } = await client.query(`INSERT INTO guilds (name, guild_day_weekday) VALUES ('Backend guild', 3) RETURNING id`);
  await client.query(SITES, [guild.id]);
  const path = await app.get(Paths, { strict: false }).importBundled(guild.id, null);
  await app.close();
  await dataSource.destroy();

  const { rows: sites } = await client.query(`
    SELECT s.id, s.working_week AS "workingWeek",
           COALESCE((SELECT jsonb_agg(jsonb_build_object('day', h.day, 'name', h.name, 'half', h.half))
                     FROM site_holidays h WHERE h.site_id = s.id), '[]') AS holidays
    FROM sites s`);
  const calendars = new Map(sites.map(({ id, ...calendar }) => [id, calendar]));
  return { guildId: guild.id, path, plan: (siteId, startOn) => planJourney(path.definitions, calendars.get(siteId), startOn, 3) };
}

const SITES = `
  WITH made AS (
    INSERT INTO sites (guild_id, name, time_zone, working_week)
    VALUES ($1, 'Tel Aviv', 'Asia/Jerusalem', '{7,1,2,3,4}'), ($1, 'Vilnius', 'Europe/Vilnius', '{1,2,3,4,5}'),
           ($1, 'Kyiv', 'Europe/Kyiv', '{1,2,3,4,5}')
    RETURNING id, name
  )
  INSERT INTO site_holidays (site_id, day, name, half)
  SELECT made.id, make_date(year, month, day), holiday, half
  FROM generate_series(extract(year FROM current_date)::int - 4, extract(year FROM current_date)::int + 1) AS year
  CROSS JOIN (VALUES ('Tel Aviv', 4, 23, 'Spring holiday', false), ('Tel Aviv', 9, 29, 'New year', false),
                     ('Tel Aviv', 10, 6, 'Autumn eve', true), ('Vilnius', 1, 1, 'New year', false),
                     ('Vilnius', 3, 11, 'Restoration of independence', false), ('Vilnius', 12, 24, 'Christmas eve', false),
                     ('Vilnius', 12, 25, 'Christmas', false), ('Vilnius', 12, 26, 'Second day of Christmas', false)
  ) AS h(site, month, day, holiday, half)
  JOIN made ON made.name = h.site`;
