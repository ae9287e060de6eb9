import { createApp } from './app';
import { fillDemoGuild } from './demo/fill-demo-guild';
import { SetUp } from './people/people.api';
import { SystemClock } from './platform/clock/clock';
import { createDataSource } from './platform/database/data-source';
import { EmbeddedPostgresError } from './platform/database/embedded/embedded-postgres.error';
import { startEmbeddedPostgres } from './platform/database/embedded/embedded-postgres';
import { migrate } from './platform/database/migrate';
import type { Tracing } from './platform/tracing/start-tracing';
import { withOwnSecretKey } from './settings/own-secret-key';
import { readSettings, SettingsError, type Settings } from './settings/settings';

/** Something the operator can put right; its message says how, and no stack is needed. */
export class StartError extends Error {}

type Closer = () => Promise<unknown>;

/**
 * Brings everything up in order (settings, database, schema, application) and says where it is.
 * On SIGINT and SIGTERM, at any moment of it, and when something fails, what is up goes down in the opposite order.
 *
 * @param tracing where traces go, started already; it is stopped last
 * @throws SettingsError when the environment holds mistakes, before anything is started
 * @throws StartError, EmbeddedPostgresError when the database or the port cannot be had
 */
export async function start(environment: NodeJS.ProcessEnv, tracing: Tracing | null): Promise<void> {
  const settings = readSettings(environment);
  const closers: Closer[] = tracing ? [() => tracing.stop()] : [];
  let stopping: Promise<void> | null = null;
  const stop = () => (stopping ??= closeAll(closers));
  const leave = () => void stop().then(() => process.exit(0), fail);
  // A terminal and npm may both pass a Ctrl-C on: only the first one counts.
  process.on('SIGINT', leave);
  process.on('SIGTERM', leave);
  try {
    await bringUp(settings, tracing, closers);
  } catch (error) {
    if (stopping === null) {
      await stop();
      throw error;
    }
  }
}

async function bringUp(given: Settings, tracing: Tracing | null, closers: Closer[]): Promise<void> {
  const url = given.databaseUrl ?? (await ownDatabase(given, closers));
  const settings = await withOwnSecretKey(given);
  const dataSource = createDataSource(url, settings.databasePoolSize);
  await dataSource.initialize().catch((error: unknown) => {
    throw new StartError(`The database does not let us in: ${messageOf(error)}. Look at DATABASE_URL, and whether PostgreSQL runs there.`);
  });
  closers.push(() => dataSource.destroy());
  await migrate(dataSource);
  const clock = new SystemClock();
  if (settings.demo) await fillDemoGuild(dataSource, clock);

  const app = await createApp({ settings, dataSource, clock, tracing });
  closers.push(() => app.close());
  await app.listen(settings.port, settings.host).catch((error: unknown) => {
    const taken = (error as { code?: unknown }).code === 'EADDRINUSE';
    throw taken ? new StartError(`Port ${settings.port} is taken: stop what uses it, or set PORT to another.`) : error;
  });
  process.stdout.write(`Guildpath is at ${settings.publicUrl} — ${await whoMayComeIn(settings, app.get(SetUp))}\n`);
}

async function ownDatabase(settings: Settings, closers: Closer[]): Promise<string> {
  const postgres = await startEmbeddedPostgres({ dataDir: settings.dataDir, onLog: log });
  closers.push(() => postgres.stop());
  return postgres.url;
}

async function whoMayComeIn(settings: Settings, setUp: SetUp): Promise<string> {
  if (settings.demo) return 'sign in with one click as a sample hire, mentor or manager';
  const token = await setUp.issueToken();
  return token
    ? `open ${settings.publicUrl}/set-up?token=${token} once to become the first admin`
    : 'sign in with your e-mail and password';
}

async function closeAll(closers: Closer[]): Promise<void> {
  for (const close of closers.reverse()) await close();
}

/** Says what went wrong (in one sentence where the operator can mend it) and ends the process. */
export function fail(error: unknown): void {
  const mendable = error instanceof SettingsError || error instanceof StartError || error instanceof EmbeddedPostgresError;
  log(mendable ? error.message : error instanceof Error ? (error.stack ?? error.message) : String(error));
  process.exit(1);
}

function messageOf(error: unknown): string {
  if (error instanceof AggregateError) return error.errors.map(messageOf).join('; ');
  return error instanceof Error ? error.message : String(error);
}

function log(line: string): void {
  process.stderr.write(`${line}\n`);
}
