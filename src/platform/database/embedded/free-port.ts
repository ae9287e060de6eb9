import { readFile, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';

/** A loopback port that is free now: the remembered one when it still is, else any. */
export async function choosePort(memory: string): Promise<number> {
  const remembered = Number.parseInt(await readFile(memory, 'utf8').catch(() => ''), 10);
  const port = isPort(remembered) && (await isFree(remembered)) ? remembered : await listenOnce(0);
  // Only a convenience for people with a bookmark: a folder that cannot be written shows itself elsewhere.
  await writeFile(memory, `${port}\n`).catch(() => undefined);
  return port;
}

/** Whether nothing listens on this loopback port. */
export function isFree(port: number): Promise<boolean> {
  return listenOnce(port).then(
    () => true,
    () => false,
  );
}

function isPort(value: number): boolean {
  return Number.isInteger(value) && value > 1023 && value < 65536;
}

function listenOnce(port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen({ port, host: '127.0.0.1', exclusive: true }, () => {
      const { port: taken } = server.address() as AddressInfo;
      server.close(() => resolve(taken));
    });
  });
}
