import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

import { Client, DatabaseError } from 'pg';

import { findBinaries, type Binaries } from './binaries';
import {
  clusterMark,
  clusterPaths,
  DATABASE_NAME,
  ensureCluster,
  giveToOwner,
  isAlive,
  lastLines,
  readPassword,
  type ClusterPaths,
} from './cluster';
import { EmbeddedPostgresError } from './embedded-postgres.error';
import { choosePort, isFree } from './free-port';
import {
  hasEnded,
  logSince,
  readPostmaster,
  removeStalePidFile,
  serverProcesses,
  signalServer,
  spawnServer,
  type Postmaster,
  type StartedServer,
} from './postmaster';
import { serverAccountFor, type ServerAccount } from './server-account';

/** What `startEmbeddedPostgres` needs to know. */
export interface EmbeddedPostgresOptions {
  /** The folder in which everything is kept; made when missing. Relative paths are from the working directory. */
  readonly dataDir: string;
  /** Told, in a plain sentence, of each step that takes time and of each surprise. */
  readonly onLog?: (line: string) => void;
  /** Further PostgreSQL settings, for tests that need no durability. */
  readonly serverSettings?: Readonly<Record<string, string>>;
}

/** A running PostgreSQL that is looked after until `stop` is called. */
export interface EmbeddedPostgres {
  /** A connection string for the app's database, with its password: not for logs. It never changes. */
  readonly url: string;
  /**
   * Stops the server cleanly, unless another process uses it too: then that one stops it. Close your own connections
   * first. Calling it again answers the same promise.
   */
  stop(): Promise<void>;
}

/** A session held for as long as this process uses the server; its end is how we notice that the server is gone. */
type Hold = Client;

/** Everything that stays the same between the restarts of one server. */
interface Installation {
  readonly paths: ClusterPaths;
  readonly binaries: Binaries;
  readonly account: ServerAccount | undefined;
  readonly password: string;
  readonly mark: string;
  readonly settings: Readonly<Record<string, string>>;
  readonly onLog: (line: string) => void;
}

/** Where root keeps what the server's account has to read; the second serves where the system is read-only. */
const SHARED_CACHES = ['/var/cache/guildpath', '/tmp/guildpath-programs'];

const POLL_MS = 20;
const START_LIMIT_MS = 60_000;
const STOP_LIMIT_MS = 30_000;
const RETRY_MS = 1_000;

/** Every process that uses the server holds this advisory lock shared; who can take it alone is the last one. */
const IN_USE_LOCK = '1735092328, 1';

/**
 * Brings up the PostgreSQL that comes with the app, or joins the one that already runs on this folder (left behind by
 * a killed app, or started by a second one), and keeps it up: should the server die, it is started again on the same
 * port, and nothing that was acknowledged is lost.
 *
 * @throws UnsupportedPlatformError when there are no binaries for this platform.
 * @throws EmbeddedPostgresError when it cannot be started; the message says why and what to do.
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const onLog = options.onLog ?? (() => undefined);
  const paths = clusterPaths(resolve(options.dataDir));
  const account = await serverAccountFor(paths.cluster);
  const binaries = await findBinaries(account, account === undefined ? [paths.home] : SHARED_CACHES);
  await ensureCluster(paths, binaries, account, onLog);
  const installation: Installation = {
    paths,
    binaries,
    account,
    password: await readPassword(paths),
    mark: await clusterMark(paths),
    settings: options.serverSettings ?? {},
    onLog,
  };
  const stopping = new AbortController();
  const first = await bringUp(installation, undefined, stopping.signal);
  const watch = keepUp(installation, first, stopping.signal);
  let stopped: Promise<void> | undefined;
  return {
    url: urlOf(installation, first.port, DATABASE_NAME),
    stop: () => {
      stopped ??= (async () => {
        stopping.abort();
        const hold = await watch;
        // No hold when the server was just being started again: nobody can be using it.
        await (hold === undefined ? stopServer(installation) : release(installation, hold));
      })();
      return stopped;
    },
  };
}

/** Answers the hold at the time of the stop: the first one, or that of the latest restart. */
async function keepUp(installation: Installation, first: Hold, stop: AbortSignal): Promise<Hold | undefined> {
  let hold = first;
  for (;;) {
    await ended(hold, stop);
    if (stop.aborted) return hold;
    installation.onLog('PostgreSQL went away; starting it again');
    const next = await revive(installation, first.port, stop);
    if (next === undefined) return undefined;
    hold = next;
    installation.onLog('PostgreSQL is back');
  }
}

async function revive(installation: Installation, port: number, stop: AbortSignal): Promise<Hold | undefined> {
  let reported = '';
  while (!stop.aborted) {
    try {
      return await bringUp(installation, port, stop);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      if (reason !== reported && !stop.aborted) installation.onLog(`PostgreSQL does not start again: ${reason}`);
      reported = reason;
      await pause(RETRY_MS, undefined, { signal: stop }).catch(() => undefined);
    }
  }
  return undefined;
}

function ended(hold: Hold, stop: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (stop.aborted) return resolve();
    hold.once('end', () => resolve());
    stop.addEventListener('abort', () => resolve(), { once: true });
  });
}

/**
 * Starts the server, or joins one that runs, and holds it. PostgreSQL's own lock file decides between two that start
 * at once: the loser's server ends, and the loser joins the winner's.
 *
 * @param pinnedPort the port to insist on, where the address is already in use by the app.
 */
async function bringUp(installation: Installation, pinnedPort: number | undefined, stop: AbortSignal): Promise<Hold> {
  const { paths, mark } = installation;
  let started: StartedServer | undefined;
  let failures = 0;
  let deadline = Date.now() + START_LIMIT_MS;
  while (Date.now() < deadline) {
    if (stop.aborted) throw new EmbeddedPostgresError('PostgreSQL was asked to stop while it started.');
    const postmaster = await readPostmaster(paths);
    const processes = await serverProcesses(mark);
    if (postmaster !== undefined && processes.includes(postmaster.pid)) {
      const hold = postmaster.status === 'ready' ? await tryHold(installation, postmaster.port) : undefined;
      if (hold !== undefined) return hold;
      // Replaying what a crash left behind takes as long as it takes.
      if (postmaster.status === 'starting') deadline = Date.now() + START_LIMIT_MS;
    } else if (processes.length === 0 && (started === undefined || hasEnded(started))) {
      if (started !== undefined) {
        failures += 1;
        await failOrTryAgain(installation, started, pinnedPort, failures);
      }
      await clearTheWay(paths, postmaster);
      const port = pinnedPort ?? (await choosePort(paths.port));
      if (existsSync(paths.port)) await giveToOwner(paths, paths.port);
      started = await startServer(installation, port);
    }
    await pause(POLL_MS);
  }
  throw new EmbeddedPostgresError(
    `PostgreSQL did not become ready within ${START_LIMIT_MS / 1000} s: see ${paths.log}, ` +
      'and if another Guildpath runs on this folder, stop it first.',
  );
}

/** After a start that failed: throws when trying again is hopeless. */
async function failOrTryAgain(
  installation: Installation,
  started: StartedServer,
  pinnedPort: number | undefined,
  failures: number,
): Promise<void> {
  const { paths } = installation;
  if (pinnedPort !== undefined && !(await isFree(pinnedPort))) {
    throw new EmbeddedPostgresError(`port ${pinnedPort} is taken by another program`);
  }
  if (failures >= 3) {
    const said = lastLines(await logSince(paths, started)) || `it ended with ${started.child.exitCode}`;
    throw new EmbeddedPostgresError(`PostgreSQL does not start on ${paths.cluster}: ${said}`);
  }
  await pause(200 * failures);
}

/** An old process id that now belongs to an unrelated program would make PostgreSQL refuse to start. */
async function clearTheWay(paths: ClusterPaths, postmaster: Postmaster | undefined): Promise<void> {
  if (postmaster !== undefined && isAlive(postmaster.pid)) await removeStalePidFile(paths, postmaster);
}

async function startServer(installation: Installation, port: number): Promise<StartedServer> {
  const { paths, binaries, account, settings, mark } = installation;
  try {
    return await spawnServer(paths, binaries, account, { ...settings, port: String(port), cluster_name: mark });
  } catch (error) {
    const who = account === undefined ? '' : ` as ${account.name}`;
    throw new EmbeddedPostgresError(
      `PostgreSQL cannot be started${who} (${error instanceof Error ? error.message : String(error)}): ` +
        'set DATABASE_URL to a PostgreSQL 15 or later of your own.',
    );
  }
}

/**
 * A session on the server that marks it as used, or undefined when it is not to be had now (still starting, already
 * stopping). Makes the app's database on the way when it is missing.
 */
async function tryHold(installation: Installation, port: number): Promise<Hold | undefined> {
  const client = clientFor(installation, port, DATABASE_NAME);
  try {
    await client.connect();
    const { rows } = await client.query<{ name: string; held: boolean }>(
      `select current_setting('cluster_name') as name, pg_try_advisory_lock_shared(${IN_USE_LOCK}) as held`,
    );
    if (rows[0]?.name === installation.mark && rows[0].held) return client;
  } catch (error) {
    const code = error instanceof DatabaseError ? error.code : undefined;
    if (code === '3D000') await makeDatabase(installation, port);
    if (code === '28P01') {
      throw new EmbeddedPostgresError(
        `The password in ${installation.paths.cluster} is not the server's: put guildpath.password back as it was.`,
      );
    }
  }
  await client.end().catch(() => undefined);
  return undefined;
}

async function makeDatabase(installation: Installation, port: number): Promise<void> {
  const client = clientFor(installation, port, 'postgres');
  try {
    await client.connect();
    await client.query(`create database ${DATABASE_NAME}`);
  } catch (error) {
    // Made by another process meanwhile; anything else shows itself again at the next attempt to connect.
    if (!(error instanceof DatabaseError)) throw error;
  } finally {
    await client.end();
  }
}

function clientFor(installation: Installation, port: number, database: string): Client {
  const client = new Client({
    connectionString: urlOf(installation, port, database),
    application_name: 'guildpath supervisor',
    connectionTimeoutMillis: 5_000,
    keepAlive: true,
  });
  // The end of the session is what we act on; without a listener its error would end this process.
  client.on('error', () => undefined);
  return client;
}

function urlOf(installation: Installation, port: number, database: string): string {
  return `postgres://${DATABASE_NAME}:${installation.password}@127.0.0.1:${port}/${database}`;
}

/** Gives the server up, and stops it when nobody else holds it. */
async function release(installation: Installation, hold: Hold): Promise<void> {
  const last = await hold
    .query<{ alone: boolean }>(
      `select pg_advisory_unlock_shared(${IN_USE_LOCK}), pg_try_advisory_lock(${IN_USE_LOCK}) as alone`,
    )
    .then(
      ({ rows }) => rows[0]?.alone === true,
      // The session is gone, and the server with it or about to be: stopping it again does no harm.
      () => true,
    );
  if (last) await stopServer(installation);
  await hold.end().catch(() => undefined);
}

/** Ends all sessions and shuts down cleanly; a server that takes too long is ended at once and recovers next time. */
async function stopServer({ paths, mark, onLog }: Installation): Promise<void> {
  for (const signal of ['SIGINT', 'SIGQUIT'] as const) {
    const postmaster = await readPostmaster(paths);
    const processes = await serverProcesses(mark);
    if (postmaster !== undefined && processes.includes(postmaster.pid)) signalServer(postmaster, signal);
    const deadline = Date.now() + STOP_LIMIT_MS;
    while (Date.now() < deadline) {
      if ((await serverProcesses(mark)).length === 0) return;
      await pause(POLL_MS);
    }
    onLog(`PostgreSQL takes longer than ${STOP_LIMIT_MS / 1000} s to stop`);
  }
}
