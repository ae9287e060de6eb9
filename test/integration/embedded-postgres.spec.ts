import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { appendFile, chmod, chown, cp, mkdir, mkdtemp, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';

import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { Client } from 'pg';

import { findBinaries } from '../../src/platform/database/embedded/binaries';
import { clusterMark, clusterPaths, isAlive } from '../../src/platform/database/embedded/cluster';
import { startEmbeddedPostgres, type EmbeddedPostgres } from '../../src/platform/database/embedded/embedded-postgres';
import { EmbeddedPostgresError } from '../../src/platform/database/embedded/embedded-postgres.error';
import { readPostmaster, serverProcesses } from '../../src/platform/database/embedded/postmaster';
import { run } from '../../src/platform/database/embedded/run';
import { parsePasswd, serverAccountFor } from '../../src/platform/database/embedded/server-account';
import { scratchFolder } from '../support/scratch-folder';

// Making a database takes a second, and several times as long on a busy machine.
jest.setTimeout(60_000);

const asRoot = process.getuid?.() === 0 ? it : it.skip;

/** A folder with a database that has been started and stopped once; making one takes most of a cold start. */
let pristine: string;
let folder: string;
let dataDir: string;
let log: string[];
const toStop: EmbeddedPostgres[] = [];
const apps: ChildProcess[] = [];

beforeAll(async () => {
  pristine = await scratchFolder('guildpath-pristine-');
  await (await startEmbeddedPostgres({ dataDir: pristine })).stop();
});

afterAll(async () => {
  await rm(pristine, { recursive: true, force: true });
});

beforeEach(async () => {
  folder = await scratchFolder('guildpath embedded-');
  dataDir = join(folder, 'data of ąčę');
  log = [];
});

afterEach(async () => {
  await Promise.all(toStop.splice(0).map((server) => server.stop()));
  for (const app of apps.splice(0)) app.kill('SIGKILL');
  for (const pid of await processes()) process.kill(pid, 'SIGKILL');
  await chmod(folder, 0o700);
  await rm(folder, { recursive: true, force: true });
});

async function start(): Promise<EmbeddedPostgres> {
  const server = await startEmbeddedPostgres({ dataDir, onLog: (line) => log.push(line) });
  toStop.push(server);
  return server;
}

async function query<T>(url: string, sql: string): Promise<T[]> {
  const client = new Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query(sql)).rows as T[];
  } finally {
    await client.end();
  }
}

/** Asks until the server answers: it may be on its way back. */
async function eventually<T>(url: string, sql: string): Promise<T[]> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await query<T>(url, sql);
    } catch (error) {
      if (attempt >= 200) throw error;
      await pause(50);
    }
  }
}

async function processes(): Promise<number[]> {
  const mark = await clusterMark(clusterPaths(dataDir)).catch(() => undefined);
  return mark === undefined ? [] : serverProcesses(mark);
}

async function postmasterPid(): Promise<number> {
  const postmaster = await readPostmaster(clusterPaths(dataDir));
  if (postmaster === undefined) throw new Error('No server runs on the folder.');
  return postmaster.pid;
}

async function startApp(): Promise<{ app: ChildProcess; url: string }> {
  const support = join(__dirname, '..', 'support');
  const program = ['-r', join(support, 'run-typescript.cjs'), join(support, 'embedded-app.ts')];
  const app = spawn(process.execPath, [...program, dataDir], { stdio: ['ignore', 'pipe', 'ignore'] });
  apps.push(app);
  const url = await new Promise<string>((resolve, reject) => {
    createInterface({ input: app.stdout })
      .once('line', resolve)
      .once('close', () => reject(new Error('The app ended.')));
  });
  return { app, url };
}

describe('the first start', () => {
  it('makes a database at the first start and keeps it at the second, at the same address', async () => {
    const first = await start();
    await query(first.url, 'create table kept (id int); insert into kept values (1), (2)');
    await first.stop();
    expect(await processes()).toEqual([]);
    const second = await start();
    expect(await query(second.url, 'select count(*)::int as n from kept')).toEqual([{ n: 2 }]);
    expect(second.url).toBe(first.url);
    expect(log).toEqual([`Making a database in ${join(dataDir, 'postgres')}`]);
  });

  it.each([{ LANG: 'C', LC_ALL: undefined }, { LANG: undefined, LC_ALL: 'xx_XX.nonsense' }])(
    'does not care about a terminal with LANG $LANG and LC_ALL $LC_ALL',
    async (language) => {
      const before = { ...process.env };
      for (const [name, value] of Object.entries(language)) {
        if (value === undefined) delete process.env[name];
        else process.env[name] = value;
      }
      try {
        const { url } = await start();
        expect(await query(url, `select length('ąčę') as n`)).toEqual([{ n: 3 }]);
      } finally {
        process.env = before;
      }
    },
  );

  it('is shared by apps that start at once, and stopped by the last of them', async () => {
    const [one, two] = await Promise.all([start(), start(), startApp()]);
    expect(two.url).toBe(one.url);
    await one.stop();
    expect(await query(two.url, 'select 1 as n')).toEqual([{ n: 1 }]);
    await two.stop();
    expect(await query(two.url, 'select 1 as n')).toEqual([{ n: 1 }]);
    apps[0]?.kill('SIGTERM');
    await once(apps[0] as ChildProcess, 'exit');
    expect(await processes()).toEqual([]);
    expect((await readdir(join(dataDir, 'postgres'))).sort()).toEqual(['data', 'port', 'server.log']);
  });

  it('takes no half-made database for a whole one', async () => {
    const abandoned = join(dataDir, 'postgres', 'new-4194303-abandoned');
    await mkdir(abandoned, { recursive: true });
    await writeFile(join(abandoned, 'PG_VERSION'), '18\n');
    const { url } = await start();
    expect(await query(url, 'select 1 as n')).toEqual([{ n: 1 }]);
    expect(await readdir(join(dataDir, 'postgres'))).not.toContain('new-4194303-abandoned');
  });

  it('says plainly that a folder is of another version', async () => {
    const cluster = join(dataDir, 'postgres', 'data');
    await mkdir(cluster, { recursive: true });
    await writeFile(join(cluster, 'PG_VERSION'), '17\n');
    await expect(start()).rejects.toThrow(/written by PostgreSQL 17 and this is PostgreSQL 18/);
    await expect(start()).rejects.toBeInstanceOf(EmbeddedPostgresError);
  });

  it('works at the end of a path longer than a socket’s may be', async () => {
    dataDir = join(folder, 'x'.repeat(60), 'y'.repeat(60));
    const { url } = await start();
    expect(await query(url, 'select 1 as n')).toEqual([{ n: 1 }]);
  });

  asRoot('works for root under a folder that only root may enter', async () => {
    await chmod(folder, 0o700);
    const { url } = await start();
    await query(url, 'create table kept (id int); insert into kept values (7)');
    expect((await stat(join(dataDir, 'postgres', 'data'))).uid).not.toBe(0);
    process.kill(await postmasterPid(), 'SIGKILL');
    expect(await eventually(url, 'select id from kept')).toEqual([{ id: 7 }]);
  });
});

describe('the embedded PostgreSQL', () => {
  beforeEach(() => run('/bin/cp', ['-a', pristine, dataDir]));

  it('is PostgreSQL 18 in UTF-8 that knows all letters, keeps UTC and makes commits durable', async () => {
    const { url } = await start();
    const [facts] = await query(
      url,
      `select current_setting('server_version_num')::int / 10000 as major, getdatabaseencoding() as encoding,
              lower('ĄČĘÄ') as lower, current_setting('TimeZone') as zone, current_setting('fsync') as fsync,
              current_setting('synchronous_commit') as commit, current_setting('data_checksums') as checksums`,
    );
    expect(facts).toEqual({
      major: 18,
      encoding: 'UTF8',
      lower: 'ąčęä',
      zone: 'UTC',
      fsync: 'on',
      commit: 'on',
      checksums: 'on',
    });
  });

  it('lets nobody in without the password, which only its owner can read, and listens on loopback only', async () => {
    const { url } = await start();
    const wrong = new URL(url);
    wrong.password = 'guess';
    await expect(query(wrong.href, 'select 1')).rejects.toThrow(/password authentication failed/);
    expect((await stat(join(dataDir, 'postgres', 'data', 'guildpath.password'))).mode & 0o777).toBe(0o600);
    expect(await query(url, `select current_setting('listen_addresses') as at`)).toEqual([{ at: '127.0.0.1' }]);
    expect(new URL(url).hostname).toBe('127.0.0.1');
  });

  it('keeps what was committed when it is killed, and comes back by itself at the same address', async () => {
    const { url } = await start();
    await query(url, 'create table kept (id int primary key); insert into kept select generate_series(1, 1000)');
    const killed = await postmasterPid();
    process.kill(killed, 'SIGKILL');
    expect(await eventually(url, 'select count(*)::int as n from kept')).toEqual([{ n: 1000 }]);
    expect(await postmasterPid()).not.toBe(killed);
    while (!log.includes('PostgreSQL is back')) await pause(20);
    expect(log).toEqual(['PostgreSQL went away; starting it again', 'PostgreSQL is back']);
  });

  it('comes back each time it is killed', async () => {
    const { url } = await start();
    await query(url, 'create table kept (id int)');
    for (const round of [1, 2, 3]) {
      await eventually(url, `insert into kept values (${round})`);
      process.kill(await postmasterPid(), 'SIGKILL');
      expect(await eventually(url, 'select count(*)::int as n from kept')).toEqual([{ n: round }]);
    }
  });

  it('starts on a folder whose app and server were both killed while they wrote', async () => {
    const { app, url } = await startApp();
    await query(url, 'create table kept (id serial primary key)');
    let acknowledged = 0;
    const writing = (async () => {
      const client = new Client({ connectionString: url });
      client.on('error', () => undefined);
      await client.connect();
      for (;;) {
        await client.query('insert into kept default values');
        acknowledged += 1;
      }
    })().catch(() => undefined);
    await pause(300);
    app.kill('SIGKILL');
    process.kill(await postmasterPid(), 'SIGKILL');
    await writing;
    expect(acknowledged).toBeGreaterThan(0);
    const { url: again } = await start();
    const [row] = await query<{ n: number }>(again, 'select count(*)::int as n from kept');
    expect(row?.n).toBeGreaterThanOrEqual(acknowledged);
  });

  it('joins the server that a killed app left running, and then stops it', async () => {
    const { app, url } = await startApp();
    const left = await postmasterPid();
    app.kill('SIGKILL');
    await once(app, 'exit');
    const server = await start();
    expect(server.url).toBe(url);
    expect(await postmasterPid()).toBe(left);
    await server.stop();
    expect(await processes()).toEqual([]);
  });

  it('waits for a server that is stopping, and starts a new one', async () => {
    const first = await start();
    const [, second] = await Promise.all([first.stop(), pause(20).then(start)]);
    expect(await query(second.url, 'select 1 as n')).toEqual([{ n: 1 }]);
  });

  it('is not stopped by Ctrl-C in the terminal of the app', async () => {
    await start();
    const groupOf = async (pid: number): Promise<number> =>
      Number((await run('ps', ['-o', 'pgid=', '-p', String(pid)])).output);
    const pid = await postmasterPid();
    expect(await groupOf(pid)).toBe(pid);
    expect(await groupOf(process.pid)).not.toBe(pid);
  });

  it.each([
    ['of a process that is gone', () => 4_194_303],
    ['that now belongs to another program', () => process.pid],
  ])('starts over a process id file %s', async (_, pid) => {
    const first = await start();
    await query(first.url, 'create table kept (id int)');
    await first.stop();
    const file = join(dataDir, 'postgres', 'data', 'postmaster.pid');
    await writeFile(file, `${pid()}\n${dataDir}/postgres/data\n1700000000\n5432\n\n127.0.0.1\n  1 1\nready\n`);
    const { url } = await start();
    expect(await query(url, 'select count(*)::int as n from kept')).toEqual([{ n: 0 }]);
    expect(isAlive(process.pid)).toBe(true);
  });

  it('takes another port when its own is taken', async () => {
    const first = await start();
    await first.stop();
    const port = Number(new URL(first.url).port);
    const squatter = createServer().listen({ port, host: '127.0.0.1', exclusive: true });
    await once(squatter, 'listening');
    try {
      const second = await start();
      expect(new URL(second.url).port).not.toBe(new URL(first.url).port);
      expect(await query(second.url, 'select 1 as n')).toEqual([{ n: 1 }]);
    } finally {
      squatter.close();
    }
  });

  it('is not mixed up with a copy of its folder', async () => {
    const original = await start();
    await query(original.url, 'create table only_in_the_original (id int); checkpoint');
    const home = dataDir;
    await run('/bin/cp', ['-a', home, join(folder, 'copy')]);
    dataDir = join(folder, 'copy');
    const copy = await start();
    try {
      expect(copy.url).not.toBe(original.url);
      await query(copy.url, 'create table only_in_the_copy (id int)');
      expect(await query(original.url, `select to_regclass('only_in_the_copy') as t`)).toEqual([{ t: null }]);
      await copy.stop();
    } finally {
      dataDir = home;
    }
    expect(await query(original.url, 'select 1 as n')).toEqual([{ n: 1 }]);
  });

  it('says why it does not start, in the words of PostgreSQL', async () => {
    await (await start()).stop();
    await appendFile(join(dataDir, 'postgres', 'data', 'postgresql.conf'), '\nwork_mem = plenty\n');
    await expect(start()).rejects.toThrow(/invalid value for parameter "work_mem": "plenty"/);
  });

  asRoot('is handed to the owner of the folder, who can start it without root another day', async () => {
    const [account] = parsePasswd(await readFile('/etc/passwd', 'utf8')).filter(({ name }) => name === 'nobody');
    if (account === undefined) throw new Error('This machine has no account named nobody.');
    dataDir = join(folder, 'theirs', 'data');
    await mkdir(join(folder, 'theirs'));
    await chown(join(folder, 'theirs'), account.uid, account.gid);
    await start();
    const home = join(dataDir, 'postgres');
    for (const path of [dataDir, home, ...(await readdir(home)).map((name) => join(home, name))]) {
      expect({ path, uid: (await stat(path)).uid }).toEqual({ path, uid: account.uid });
    }
  });

  asRoot('keeps the owner that a folder has had', async () => {
    const cluster = join(dataDir, 'postgres', 'data');
    await (await start()).stop();
    await run('/bin/chown', ['-R', '12345:12345', cluster]);
    const { url } = await start();
    expect(await query(url, 'select 1 as n')).toEqual([{ n: 1 }]);
    expect((await stat(`/proc/${await postmasterPid()}`)).uid).toBe(12345);
  });
});

describe('the binaries', () => {
  /** On the disk: programs may not run from memory everywhere. */
  beforeEach(async () => {
    await rm(folder, { recursive: true });
    folder = await mkdtemp(join(tmpdir(), 'guildpath binaries-'));
  });

  const packageDir = dirname(dirname(require.resolve(`@embedded-postgres/${process.platform}-${process.arch}`)));
  const links = async (): Promise<{ target: string }[]> =>
    JSON.parse(await readFile(join(packageDir, 'native', 'pg-symlinks.json'), 'utf8')) as { target: string }[];

  /** The package as npm unpacks it with its install script denied: without links. */
  async function freshPackage(): Promise<string> {
    const fresh = join(folder, 'package');
    await cp(packageDir, fresh, { recursive: true, filter: (path) => !path.endsWith('.a') });
    for (const { target } of await links()) await rm(join(fresh, target), { force: true });
    return fresh;
  }

  it('run after an install without scripts', async () => {
    const fresh = await freshPackage();
    const before = await run(join(fresh, 'native', 'bin', 'initdb'), ['--version']);
    expect(before.status).not.toBe(0);
    await chmod(folder, 0o755);
    const { initdb } = await findBinaries(await serverAccountFor(join(folder, 'none')), [join(folder, 'cache')], fresh);
    expect(initdb).toBe(join(fresh, 'native', 'bin', 'initdb'));
    expect((await run(initdb, ['--version'])).output).toContain('PostgreSQL) 18');
  });

  asRoot('are copied for an account that cannot read them, once', async () => {
    const fresh = await freshPackage();
    const secret = join(folder, 'root only');
    await mkdir(secret, { mode: 0o700 });
    await cp(fresh, join(secret, 'package'), { recursive: true, verbatimSymlinks: true });
    await chmod(folder, 0o755);
    const account = { uid: 65534, gid: 65534, name: 'nobody' };
    // A folder that anybody can write in is no place for programs that are run.
    const open = join(folder, 'open');
    await mkdir(open);
    await chmod(open, 0o777);
    const caches = [open, join(folder, 'cache')];
    const found = await findBinaries(account, caches, join(secret, 'package'));
    expect(found.postgres.startsWith(join(folder, 'cache'))).toBe(true);
    expect((await run(found.initdb, ['--version'], { account })).status).toBe(0);
    const made = (await stat(found.postgres)).ctimeMs;
    const again = await findBinaries(account, caches, join(secret, 'package'));
    expect((await stat(again.postgres)).ctimeMs).toBe(made);
    expect(await readdir(join(folder, 'cache'))).toHaveLength(1);
    expect(await readdir(open)).toEqual([]);
  });
});
