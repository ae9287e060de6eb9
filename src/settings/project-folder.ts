import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The folder of this project: the nearest one above this file with a `package.json`, from source and built alike. */
export function projectFolder(): string {
  let folder = __dirname;
  while (!existsSync(join(folder, 'package.json'))) {
    const above = dirname(folder);
    if (above === folder) throw new Error(`There is no package.json above ${__dirname}.`);
    folder = above;
  }
  return folder;
}
