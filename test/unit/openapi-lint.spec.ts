import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';

it('the OpenAPI document passes every recommended rule, without exceptions', async () => {
  const { createConfig, lintFromString } = await import('@redocly/openapi-core');
  const file = join(__dirname, '../../docs/openapi.json');
  const problems = await lintFromString({ source: readFileSync(file, 'utf8'), absoluteRef: file, config: await createConfig({ extends: ['recommended'] }) });
  expect(problems.map(({ ruleId, message, location }) => `${ruleId}: ${message} at ${location[0]?.pointer ?? ''}`)).toEqual([]);
}, 30_000);
