import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';

const PROJECT = join(__dirname, '../..');
/** Pages of the server that are the API's own description. */
const ABOUT_THE_API = ['/api/reference', '/api/openapi.json'];

/** Each address below `/api` that the web app's sources speak of, with its parts that are filled in as `{}`. */
function addresses(): { file: string; address: string }[] {
  return globSync('src/web/**/*.{ts,tsx}', { cwd: PROJECT })
    .filter((file) => !/\.spec\.tsx?$/.test(file))
    .flatMap((file) =>
      [...readFileSync(join(PROJECT, file), 'utf8').matchAll(/(['"`])(\/api\/[^'"`\s]*)\1/g)].map(([, , address]) => ({
        file, address: address!.replace(/\$?\{[^}]*\}/g, '{}').replace(/\?.*$/, ''),
      })),
    );
}

/** Whether an address leads to a route, whatever is filled in. */
function leadsToOne(address: string, paths: readonly string[]): boolean {
  const parts = address.split('/');
  return paths.some((path) => {
    const wanted = path.split('/');
    return wanted.length === parts.length && wanted.every((part, index) => part === parts[index] || parts[index] === '{}');
  });
}

it('the web app asks for nothing that is not in the API’s document, so programs can do all that its screens do', () => {
  const { paths } = JSON.parse(readFileSync(join(PROJECT, 'docs/openapi.json'), 'utf8')) as { paths: Record<string, unknown> };
  const asked = addresses();
  expect(asked.length).toBeGreaterThan(200);
  expect(asked.filter(({ address }) => !ABOUT_THE_API.includes(address) && !leadsToOne(address, Object.keys(paths)))).toEqual([]);
});
