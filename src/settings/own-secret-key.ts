import { randomBytes, randomUUID } from 'node:crypto';
import { link, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { secretKey, type Settings } from './settings';

const FILE = 'secret.key';
const KEY_BYTES = 32;

/**
 * The settings with a key to seal secrets with, also where the operator named none: with the app's own PostgreSQL it is made at
 * the first start and kept beside the database, in a file that its user alone can read. With a `DATABASE_URL` there may be
 * other processes that need the same key, so it is the operator's to name.
 *
 * @param settings whose data folder exists
 * @throws Error when the file cannot be written or holds no key
 */
export async function withOwnSecretKey(settings: Settings): Promise<Settings> {
  if (settings.secretKey !== undefined || settings.databaseUrl !== undefined) return settings;
  const file = join(settings.dataDir, FILE);
  await makeOnce(file, `${randomBytes(KEY_BYTES).toString('base64')}\n`);
  try {
    return { ...settings, secretKey: secretKey((await readFile(file, 'utf8')).trim()) };
  } catch (error) {
    throw new Error(`${file} holds no key any more (${error instanceof Error ? error.message : String(error)}). Bring it back from a copy; what was sealed with it opens with no other.`);
  }
}

/** Whoever starts first makes it, whole at once: of two that start together, neither reads half of it or has its own. */
async function makeOnce(file: string, text: string): Promise<void> {
  const draft = `${file}.${randomUUID()}`;
  await writeFile(draft, text, { mode: 0o600 });
  try {
    await link(draft, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    await rm(draft);
  }
}
