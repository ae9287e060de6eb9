// Writes what the code says of itself: docs/openapi.json, and from it the types of the client and the web app. With --check it writes nothing
// and fails when the committed copies are stale.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

import openapiTS, { astToString } from 'openapi-typescript';

import { buildStale } from './build.mjs';
import { projectDir } from './node24.mjs';

const require = createRequire(import.meta.url);
const DOCUMENT = join(projectDir, 'docs', 'openapi.json');
const TYPES = join(projectDir, 'src', 'client', 'schema.d.ts');

const failure = await buildStale(['server']);
if (failure) {
  console.error(failure);
  process.exit(1);
}

const { createApp } = require(join(projectDir, 'dist/src/app.js'));
const { createDataSource } = require(join(projectDir, 'dist/src/platform/database/data-source.js'));
const { SystemClock } = require(join(projectDir, 'dist/src/platform/clock/clock.js'));
const { readSettings } = require(join(projectDir, 'dist/src/settings/settings.js'));
const { openApiOf } = require(join(projectDir, 'dist/src/platform/http/openapi.js'));

// Nothing is connected to: the document comes from the routes alone.
const settings = readSettings({ GUILDPATH_LOG_LEVEL: 'silent' });
const dataSource = createDataSource('postgres://nobody@localhost:1/nothing');
const app = await createApp({ settings, dataSource, clock: new SystemClock() });
const document = openApiOf(app);
const made = new Map([
  [DOCUMENT, `${JSON.stringify(document, null, 2)}\n`],
  [TYPES, `// Made by \`npm run api\` from docs/openapi.json; never edited by hand.\n${astToString(await openapiTS(document))}`],
]);

const check = process.argv.includes('--check');
let stale = false;
for (const [file, content] of made) {
  if (!check) {
    writeFileSync(file, content);
  } else if (content !== read(file)) {
    console.error(`${file} is stale: run npm run api and commit what it writes.`);
    stale = true;
  }
}
process.exit(stale ? 1 : 0);

function read(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
