import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';

/** Coming back from a provider leads on (303), and has nothing to say itself. */
const LEADS_ON = 'operation-2xx-response: Operation must have at least one `2XX` response. at #/paths/~1api~1sign-in~1callback~1{id}/get/responses';

it('the OpenAPI document passes every recommended rule, but for a redirect', async () => {
  const { createConfig, lintFromString } = await import('@redocly/openapi-core');
  const file = join(__dirname, '../../docs/openapi.json');
  const problems = await lintFromString({ source: readFileSync(file, 'utf8'), absoluteRef: file, config: await createConfig({ extends: ['recommended'] }) });
  expect(problems.map(({ ruleId, message, location }) => `${ruleId}: ${message} at ${location[0]?.pointer ?? ''}`)).toEqual([LEADS_ON]);
}, 30_000);
