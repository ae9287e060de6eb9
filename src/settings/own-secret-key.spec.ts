import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { withOwnSecretKey } from './own-secret-key';
import { readSettings } from './settings';

let dataDir: string;

beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'guildpath-key-'));
});
afterEach(() => rm(dataDir, { recursive: true }));

const settings = (more: Record<string, string> = {}) => readSettings({ GUILDPATH_DATA_DIR: dataDir, ...more });

describe('the key of an installation that was given none', () => {
  it('is made once, and is the same for whoever starts at once and later', async () => {
    const atOnce = await Promise.all([1, 2, 3].map(() => withOwnSecretKey(settings())));
    const keys = [...atOnce, await withOwnSecretKey(settings())].map(({ secretKey }) => secretKey!.toString('base64'));
    expect(new Set(keys).size).toBe(1);
    expect(Buffer.from(keys[0]!, 'base64')).toHaveLength(32);
  });

  it('can be read by its user alone', async () => {
    await withOwnSecretKey(settings());
    expect((await stat(join(dataDir, 'secret.key'))).mode & 0o777).toBe(0o600);
  });

  it('is said to be lost when the file holds none', async () => {
    await writeFile(join(dataDir, 'secret.key'), 'nothing\n');
    await expect(withOwnSecretKey(settings())).rejects.toThrow(/secret\.key holds no key any more/);
  });

  it.each([
    ['names one', { GUILDPATH_SECRET_KEY: 'vJ0tX3q1m8kYh2ZrQn5cW7uLpEaSdFgBiOyTxKzMwV0=' }],
    ['has a database of their own', { DATABASE_URL: 'postgres://guildpath:b7Kxq9@db.example.com:5432/guildpath' }],
  ])('is not made where the operator %s', async (_, more) => {
    expect(await withOwnSecretKey(settings(more))).toEqual(settings(more));
    expect(await readdir(dataDir)).toEqual([]);
  });
});
