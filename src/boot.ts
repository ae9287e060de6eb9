import { createApp } from './app';
import { fillDemoGuild } from './demo/fill-demo-guild';
import { SetUp } from './people/people.api';
import { SystemClock } from './platform/clock/clock';
import { createDataSource } from './platform/database/data-source';
import { startEmbeddedPostgres, type EmbeddedPostgres } from './platform/database/embedded/embedded-postgres';
import { migrate } from './platform/database/migrate';
import { readSettings } from './settings/settings';

/**
 * Brings everything up in order (settings, database, schema, application) and says where it is.
 * On SIGINT and SIGTERM it goes down in the opposite order: no more requests, then the database.
 *
 * @throws SettingsError when the environment holds mistakes, before anything is started
 */
export async function start(environment: NodeJS.ProcessEnv): Promise<void> {
  const settings = readSettings(environment);
  const log = (line: string) => process.stderr.write(`${line}\n`);
  let embedded: EmbeddedPostgres | null = null;
  if (!settings.databaseUrl) embedded = await startEmbeddedPostgres({ dataDir: settings.dataDir, onLog: log });

  const dataSource = createDataSource(settings.databaseUrl ?? embedded!.url, settings.databasePoolSize);
  await dataSource.initialize();
  await migrate(dataSource);
  const clock = new SystemClock();
  if (settings.demo) await fillDemoGuild(dataSource, clock);
  const app = await createApp({ settings, dataSource, clock });

  let stopping: Promise<void> | null = null;
  const stop = () => {
    stopping ??= (async () => {
      await app.close();
      await dataSource.destroy();
      await embedded?.stop();
    })().then(
      () => process.exit(0),
      (error: unknown) => {
        log(`Stopping failed: ${String(error)}`);
        process.exit(1);
      },
    );
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);

  await app.listen(settings.port, settings.host);
  const token = await app.get(SetUp).issueToken();
  const who = settings.demo
    ? 'sign in with one click as a sample hire, mentor or manager'
    : token
      ? `open ${settings.publicUrl}/set-up?token=${token} once to become the first admin`
      : 'sign in with your e-mail and password';
  process.stdout.write(`Guildpath is at ${settings.publicUrl} — ${who}\n`);
}
