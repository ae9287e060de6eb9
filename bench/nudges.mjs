// One morning's nudge run over 10,000 journeys, and the same run again, which finds nothing to tell. `node bench/nudges.mjs`
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { projectDir } from '../bin/node24.mjs';
import { buildGuild, startDatabase } from './database.mjs';
import { loadCohorts } from './load.mjs';

/** A quarter of what is loaded is under way: 10,000 of 40,000. */
const COHORTS = 800;

/** A Tuesday noon in Vilnius and Tel Aviv alike, on which every site has its office open; the journeys began before it. */
const noon = () => {
  const day = new Date();
  while (day.getUTCDay() !== 2) day.setUTCDate(day.getUTCDate() + 1);
  return new Date(`${day.toISOString().slice(0, 10)}T10:00:00Z`);
};

/**
 * @param {string} dist the build to measure
 * @returns {Promise<{ journeys: number, told: number, seconds: number, toldAgain: number, secondsAgain: number }>} journeys under way;
 *   nudges told in the first run, and in the second one
 */
export async function measureNudges(dist) {
  const database = await startDatabase(dist);
  try {
    const guild = await buildGuild(dist, database.url, database.client);
    await loadCohorts(database.client, guild, 1, COHORTS);
    const require = createRequire(join(dist, 'src', 'main.js'));
    const { createDataSource } = require('./platform/database/data-source.js');
    const { createApp } = require('./app.js');
    const { readSettings } = require('./settings/settings.js');
    const { GiveNudges } = require('./nudges/give-nudges.service.js');
    const dataSource = await createDataSource(database.url, 4).initialize();
    const settings = readSettings({ DATABASE_URL: database.url, GUILDPATH_LOG_LEVEL: 'error' });
    const app = await createApp({ settings, dataSource, clock: { now: noon } });
    const nudges = app.get(GiveNudges, { strict: false });
    const count = async (what) => (await database.client.query(`SELECT count(*) AS count FROM ${what}`)).rows[0].count;
    const run = async () => {
      const before = await count('nudges');
      const began = performance.now();
      await nudges.run();
      return { seconds: (performance.now() - began) / 1000, told: (await count('nudges')) - before };
    };
    const first = await run();
    await database.client.query('DELETE FROM nudge_runs');
    const again = await run();
    const journeys = await count(`journeys WHERE state IN ('scheduled', 'active', 'paused')`);
    await app.close();
    await dataSource.destroy();
    return { journeys, ...first, toldAgain: again.told, secondsAgain: again.seconds };
  } finally {
    await database.stop();
  }
}

if (import.meta.main) console.log(await measureNudges(join(projectDir, 'dist')));
