import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { until } from './mailbox';

/** The server as it ships, a process of its own that a spec can kill. */
export interface RunningServer {
  /** Where it answers. */
  origin: string;
  /** Dies at once, in the middle of whatever it does. */
  kill(): Promise<void>;
}

/** Starts the built server with these settings, and waits until it is ready. Its clock is the machine's. */
export async function startServer(settings: Record<string, string>): Promise<RunningServer> {
  const port = await freePort();
  const { GUILDPATH_DATA_DIR: _, ...inherited } = process.env;
  const child = spawn(process.execPath, [join(__dirname, '../../dist/src/main.js')], {
    env: { ...inherited, ...settings, HOST: '127.0.0.1', PORT: String(port), GUILDPATH_LOG_LEVEL: 'silent', GUILDPATH_DEMO: 'off' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const origin = `http://127.0.0.1:${port}`;
  await until(async () => (await fetch(`${origin}/health/ready`).catch(() => null))?.ok === true, 30);
  return {
    origin,
    async kill() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const gone = once(child, 'exit');
      child.kill('SIGKILL');
      await gone;
    },
  };
}

/** A port that nobody listens on just now. */
export async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((listening) => probe.listen(0, '127.0.0.1', () => listening()));
  const { port } = probe.address() as AddressInfo;
  await new Promise((closed) => probe.close(closed));
  return port;
}
