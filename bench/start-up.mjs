// How long `npm start` takes from nothing, and from what it left behind.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startServer } from './server.mjs';

/**
 * Starts the product as it ships, with a PostgreSQL of its own in an empty folder, and then again on what is there.
 *
 * @param {string} script what starts it
 * @param {number} warmStarts
 * @returns {Promise<{ coldMs: number, warmMs: number[] }>} until it answers that it is ready
 */
export async function measureStartUp(script, warmStarts) {
  const folder = await mkdtemp(join(tmpdir(), 'guildpath-bench-'));
  try {
    const start = async () => {
      const server = await startServer([script], { GUILDPATH_DATA_DIR: folder, DATABASE_URL: '' });
      await server.stop();
      return server.readyAfterMs;
    };
    const coldMs = await start();
    const warmMs = [];
    for (let count = 0; count < warmStarts; count += 1) warmMs.push(await start());
    return { coldMs, warmMs };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
