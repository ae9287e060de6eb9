// How much JavaScript a browser fetches before the first page can be drawn.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Kilobytes (of 1000 bytes) of gzipped JavaScript that the start may cost. */
export const INITIAL_JS_LIMIT_KB = 250;

/**
 * The scripts that the start page names, and everything that they import before they run; pages that are fetched when
 * somebody goes there do not count.
 *
 * @param {string} folder the built web app
 * @returns {{ files: { name: string, bytes: number }[], bytes: number } | null} gzipped sizes; null when there is no build
 */
export function initialJavaScript(folder) {
  const page = join(folder, 'index.html');
  if (!existsSync(page)) return null;
  const html = readFileSync(page, 'utf8');
  const named = [...html.matchAll(/<(?:script|link)\b[^>]*?\b(?:src|href)="([^"]+\.js)"/g)].map(([, name]) => name.replace(/^\//, ''));
  const found = new Map();
  const visit = (name) => {
    if (found.has(name)) return;
    const source = readFileSync(join(folder, name));
    found.set(name, gzipSync(source).length);
    for (const [, imported] of source.toString('utf8').matchAll(/(?:\bfrom|\bimport)\s*["'](\.[^"']+\.js)["']/g)) {
      visit(posix.join(dirname(name), imported));
    }
  };
  named.forEach(visit);
  const files = [...found].map(([name, bytes]) => ({ name, bytes }));
  return { files, bytes: files.reduce((sum, file) => sum + file.bytes, 0) };
}
