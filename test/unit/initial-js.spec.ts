import { describe, expect, it } from '@jest/globals';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '..', '..');
const web = join(root, 'dist', 'web');

interface InitialJs {
  INITIAL_JS_LIMIT_KB: number;
  initialJavaScript(folder: string): { files: { name: string; bytes: number }[]; bytes: number } | null;
}

/** The tests build the web app before they start; a spec run by itself may find no build, and then has nothing to weigh. */
const whenBuilt = existsSync(join(web, 'index.html')) ? it : it.skip;

describe('the initial JavaScript', () => {
  whenBuilt('stays under its limit, gzipped', async () => {
    const module = '../../bench/initial-js.mjs';
    const { initialJavaScript, INITIAL_JS_LIMIT_KB } = (await import(module)) as InitialJs;
    const weighed = initialJavaScript(web);
    expect(weighed?.files.length).toBeGreaterThan(0);
    expect(weighed?.bytes).toBeLessThan(INITIAL_JS_LIMIT_KB * 1000);
  });
});
