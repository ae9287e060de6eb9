// Runs on Node 24 alone: the scripts that a person starts import this only once they are on one.
import { existsSync } from 'node:fs';
import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { buildStale } from './build.mjs';
import { giveUp, projectDir } from './node24.mjs';

/**
 * Builds the named parts where their sources have changed and runs a file of the built server in this process, so that
 * signals and the exit code are its own.
 */
export async function launch(file, parts) {
  const built = join(projectDir, 'dist', 'src', file);
  const failure = await buildStale(parts);
  if (failure !== undefined) giveUp(failure);
  if (!existsSync(built)) giveUp(`The build made no dist/src/${file}: remove the folder dist and start again.`);
  // Compiled code is kept for the next start, which is then a third quicker. It is of no consequence where it cannot be.
  enableCompileCache(join(projectDir, 'dist', '.compile-cache'));
  await import(pathToFileURL(built).href);
}
