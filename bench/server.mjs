// Starts a server as a process of its own, the way it ships, and asks the system how much memory it holds.
import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

const READY_WITHIN_MS = 30_000;

/** A port that is free now. */
export function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

/**
 * @param {string[]} args what Node runs
 * @param {NodeJS.ProcessEnv} environment added to this process's own; PORT is chosen here
 * @returns {Promise<{ port: number, pid: number, readyAfterMs: number, stop(): Promise<void> }>} once it answers that it is ready
 */
export async function startServer(args, environment) {
  const port = await freePort();
  const began = performance.now();
  const child = spawn(process.execPath, args, {
    env: { ...process.env, ...environment, HOST: '127.0.0.1', PORT: String(port) },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (said = `${said}${text}`.slice(-4000)));
  const gone = new Promise((resolve) => child.once('exit', resolve));
  const kill = () => child.kill('SIGKILL');
  process.once('exit', kill);
  while (!(await isReady(port))) {
    if (child.exitCode !== null || performance.now() - began > READY_WITHIN_MS) {
      kill();
      throw new Error(`${args.join(' ')} did not become ready:\n${said}`);
    }
    await pause(5);
  }
  return {
    port,
    pid: child.pid,
    readyAfterMs: performance.now() - began,
    stop: async () => {
      process.removeListener('exit', kill);
      child.kill('SIGTERM');
      await gone;
    },
  };
}

async function isReady(port) {
  try {
    return (await fetch(`http://127.0.0.1:${port}/health/ready`)).ok;
  } catch {
    return false;
  }
}

/** Megabytes that a process holds in memory now; null where the system does not say. */
export async function memoryOf(pid) {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  const kilobytes = /VmRSS:\s+(\d+)/.exec(status)?.[1];
  return kilobytes === undefined ? null : Math.round(Number(kilobytes) / 1024);
}
