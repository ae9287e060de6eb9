import { mkdtemp, statfs } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const IN_MEMORY = '/dev/shm';
const ENOUGH_BYTES = 4 * 1024 ** 3;

/** Where tests keep databases: in memory where there is plenty, which is several times quicker, else on the disk. */
export async function scratchParent(): Promise<string> {
  const memory = await statfs(IN_MEMORY).catch(() => undefined);
  return memory !== undefined && memory.bavail * memory.bsize > ENOUGH_BYTES ? IN_MEMORY : tmpdir();
}

/** A new folder for a test's database; who asks for it removes it. */
export async function scratchFolder(prefix: string): Promise<string> {
  return mkdtemp(join(await scratchParent(), prefix));
}
