import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { access, cp, mkdir, mkdtemp, readFile, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';

import { projectFolder } from '../../src/settings/project-folder';

// Each build takes seconds, and several times as long on a busy machine.
jest.setTimeout(60_000);

const PROJECT = projectFolder();

/** A server small enough to build at once: it says which Node it runs on, and how it was asked to stop. */
const SERVER = `
for (const [signal, code] of [['SIGINT', 7], ['SIGTERM', 8]] as const) {
  process.on(signal, () => { console.log('asked by ' + signal); process.exit(code); });
}
console.log('up on ' + process.version);
setInterval(() => undefined, 1000);
`;

/** Makes a Node believe that it is an old one. */
const OLD = `Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '18.1.0' } });
Object.defineProperty(process, 'version', { value: 'v18.1.0' });`;

let parent: string;
let project: string;
const running: ChildProcess[] = [];

beforeAll(async () => {
  parent = await mkdtemp(join(tmpdir(), 'guildpath-start-'));
  project = join(parent, 'a folder #1 ąč%20');
  await mkdir(join(project, 'src', 'web'), { recursive: true });
  await mkdir(join(project, 'migrations'));
  for (const name of ['bin', 'package.json', 'package-lock.json', 'tsconfig.json', 'nest-cli.json']) {
    await cp(join(PROJECT, name), join(project, name), { recursive: true });
  }
  await writeFile(join(project, 'src', 'main.ts'), SERVER);
  await writeFile(join(project, 'migrations', '0001-old.ts'), 'export const old = 1;\n');
  await writeFile(join(project, 'src', 'web', 'index.html'), '<!doctype html><title>Guildpath</title>\n');
  const vite = `export default { build: { outDir: '../../dist/web', emptyOutDir: true } };\n`;
  await writeFile(join(project, 'src', 'web', 'vite.config.mjs'), vite);
  await writeFile(join(parent, 'old.cjs'), OLD);
});

afterEach(() => {
  for (const child of running.splice(0)) child.kill('SIGKILL');
});

afterAll(() => rm(parent, { recursive: true, force: true }));

interface Run {
  readonly child: ChildProcess;
  readonly said: () => string;
  readonly ended: Promise<number | null>;
}

function start(...nodeArguments: string[]): Run {
  const child = spawn(process.execPath, [...nodeArguments, join(project, 'bin', 'start.mjs')], { cwd: parent });
  running.push(child);
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
  return { child, said: () => output, ended: once(child, 'close').then(([code]) => code as number | null) };
}

async function until(run: Run, text: string): Promise<void> {
  for (let attempt = 0; !run.said().includes(text); attempt += 1) {
    if (attempt > 2500 || run.child.exitCode !== null) throw new Error(`No "${text}" in: ${run.said()}`);
    await pause(20);
  }
}

function exists(path: string): Promise<boolean> {
  return access(join(project, path)).then(
    () => true,
    () => false,
  );
}

describe('npm start', () => {
  it('says what to do where nothing is installed', async () => {
    const run = start();
    expect(await run.ended).toBe(1);
    expect(run.said()).toBe('Run npm ci first: the dependencies are not installed yet.\n');
  });

  it('builds the first time, and runs in any folder', async () => {
    await symlink(join(PROJECT, 'node_modules'), join(project, 'node_modules'));
    const run = start();
    await until(run, 'up on');
    expect(run.said()).toMatch(/^Building the server and the web app …\nBuilt in [\d.]+ s\.\nup on v\d+/);
    expect(await readFile(join(project, 'dist', 'web', 'index.html'), 'utf8')).toContain('Guildpath');
    run.child.kill('SIGINT');
    expect(await run.ended).toBe(7);
    expect(run.said()).toMatch(/asked by SIGINT\n$/);
  });

  it('builds nothing the second time', async () => {
    const run = start();
    await until(run, 'up on');
    expect(run.said()).toMatch(/^up on v\d+[.\d]+\n$/);
    run.child.kill('SIGTERM');
    expect(await run.ended).toBe(8);
  });

  it('builds only what has changed, and leaves nothing of a file that has gone', async () => {
    expect(await exists('dist/migrations/0001-old.js')).toBe(true);
    await rm(join(project, 'migrations', '0001-old.ts'));
    await writeFile(join(project, 'src', 'later.spec.ts'), 'this is no part of the build');
    await writeFile(join(project, 'src', 'web', 'later.spec.tsx'), 'nor is this');
    const run = start();
    await until(run, 'up on');
    expect(run.said()).toMatch(/^Building the server …\n/);
    expect(await exists('dist/migrations/0001-old.js')).toBe(false);
    expect(await exists('dist/src/main.js')).toBe(true);
  });

  it('says why it cannot build, and builds when it can', async () => {
    await writeFile(join(project, 'src', 'wrong.ts'), 'export const wrong: number = "text";\n');
    const failing = start();
    expect(await failing.ended).toBe(1);
    expect(failing.said()).toMatch(/wrong\.ts[\s\S]*TS2322[\s\S]*The server could not be built/);
    expect(failing.said()).not.toContain('up on');
    await writeFile(join(project, 'src', 'wrong.ts'), 'export const right: number = 1;\n');
    const working = start();
    await until(working, 'up on');
  });

  it('sees a source that was put back to an older date', async () => {
    await utimes(join(project, 'src', 'wrong.ts'), new Date(0), new Date(0));
    const run = start();
    await until(run, 'up on');
    expect(run.said()).toMatch(/^Building the server …\n/);
  });

  it('started by an old Node goes on with the one it brings, passing signals and the exit code', async () => {
    const run = start('-r', join(parent, 'old.cjs'));
    await until(run, 'up on');
    expect(run.said()).toMatch(/^up on v2[4-9]\./);
    run.child.kill('SIGINT');
    expect(await run.ended).toBe(7);
    expect(run.said().match(/asked by SIGINT/g)).toHaveLength(1);
  });

  it('started by an old Node that is killed stops too', async () => {
    const run = start('-r', join(parent, 'old.cjs'));
    await until(run, 'up on');
    run.child.kill('SIGKILL');
    // Its output ends only with the last process that writes to it.
    await run.ended;
    expect(run.said()).toMatch(/asked by SIGTERM\n$/);
  });

  it('says what to do where an old Node is all there is', async () => {
    await rm(join(project, 'node_modules'));
    await mkdir(join(project, 'node_modules'));
    const run = start('-r', join(parent, 'old.cjs'));
    expect(await run.ended).toBe(1);
    expect(run.said()).toBe(
      'Guildpath needs Node 24 and this is v18.1.0: install it from https://nodejs.org and try again.\n',
    );
  });
});
