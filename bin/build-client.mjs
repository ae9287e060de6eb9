// Builds the typed client into dist/client, ready for `npm pack`.
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

import { projectDir } from './node24.mjs';

const source = join(projectDir, 'src', 'client');
const target = join(projectDir, 'dist', 'client');
const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');

const { status } = spawnSync(process.execPath, [tsc, '-p', source], { stdio: 'inherit' });
if (status !== 0) process.exit(status ?? 1);
mkdirSync(target, { recursive: true });
for (const file of ['README.md', 'schema.d.ts']) copyFileSync(join(source, file), join(target, file));
// Under its own name in the sources it would be a package beside the one that is built from it.
copyFileSync(join(source, 'manifest.json'), join(target, 'package.json'));
copyFileSync(join(projectDir, 'LICENSE'), join(target, 'LICENSE'));
