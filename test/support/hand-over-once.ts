import { join } from 'node:path';

const DIST = join(__dirname, '../../dist');

/**
 * An app that tells everybody who is due to hear of a leave, once, at an instant, and says so. For specs in which it is
 * killed in the middle. Arguments: the database's address, and the instant.
 */
async function main(url: string, instant: string): Promise<void> {
  const { createDataSource } = (await import(join(DIST, 'src/platform/database/data-source.js'))) as typeof import('../../src/platform/database/data-source');
  const { createApp } = (await import(join(DIST, 'src/app.js'))) as typeof import('../../src/app');
  const { readSettings } = (await import(join(DIST, 'src/settings/settings.js'))) as typeof import('../../src/settings/settings');
  const { Handovers } = (await import(join(DIST, 'src/journeys/mentoring/handovers.service.js'))) as typeof import('../../src/journeys/mentoring/handovers.service');
  const dataSource = await createDataSource(url, 2).initialize();
  const settings = readSettings({ DATABASE_URL: url, GUILDPATH_LOG_LEVEL: 'silent' });
  const app = await createApp({ settings, dataSource, clock: { now: () => new Date(instant) } });
  await app.get(Handovers).tellWhoIsDue();
  process.stdout.write('told\n');
  await dataSource.destroy();
}

main(process.argv[2] ?? '', process.argv[3] ?? '').then(
  () => process.exit(0),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    process.exit(1);
  },
);
