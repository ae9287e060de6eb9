// Builds what is stale, and nothing else: a start that follows another looks at a few hundred file dates only.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, relative } from 'node:path';

import { projectDir } from './node24.mjs';

const require = createRequire(import.meta.url);

/**
 * The things that are built: from which files and folders, with which command, into what. `clean` is what has to go
 * when a source file has gone, because the compiler leaves its output (a migration, say) where it is.
 */
const PARTS = {
  server: {
    inputs: ['src', 'migrations', 'tsconfig.json', 'nest-cli.json', 'package-lock.json'],
    without: ['src/web', 'src/client'],
    command: () => [join(packageDir('@nestjs/cli'), 'bin', 'nest.js'), 'build'],
    proof: 'dist/src/main.js',
    clean: ['dist/src', 'dist/migrations', 'dist/.tsbuildinfo'],
  },
  web: {
    inputs: ['src/web', 'src/client/schema.d.ts', 'package-lock.json'],
    without: [],
    command: () => [join(packageDir('vite'), 'bin', 'vite.js'), 'build', 'src/web'],
    proof: 'dist/web/index.html',
    clean: ['dist/web'],
  },
  client: {
    inputs: ['src/client', 'bin/build-client.mjs', 'package-lock.json'],
    without: [],
    command: () => [join(projectDir, 'bin', 'build-client.mjs')],
    proof: 'dist/client/package.json',
    clean: ['dist/client'],
  },
};

/**
 * Builds those of the named parts (`server`, `web`, `client`) whose sources differ from what they were last built from. Prints
 * one line when there is something to do. Answers what went wrong, or undefined.
 */
export async function buildStale(names) {
  const stale = names.map((name) => ({ name, ...PARTS[name] })).filter(isStale);
  if (stale.length === 0) return undefined;
  if (!existsSync(join(projectDir, 'node_modules', '@nestjs', 'cli'))) {
    return 'There is something to build and the tools for it are not installed: run npm ci without --omit=dev.';
  }
  const began = Date.now();
  console.error(`Building the ${stale.map(({ name }) => spoken(name)).join(' and the ')} …`);
  const outcomes = await Promise.all(stale.map(({ name }) => build(name)));
  const failures = outcomes.filter((outcome) => outcome !== undefined);
  if (failures.length > 0) return failures.join('\n');
  console.error(`Built in ${((Date.now() - began) / 1000).toFixed(1)} s.`);
  return undefined;
}

function isStale(part) {
  const files = sourcesOf(part);
  // An installation without sources (the container image) has been built before.
  if (files.length === 0) return false;
  return !existsSync(join(projectDir, part.proof)) || stampOf(part).fingerprint !== fingerprint(files);
}

/** Builds one part, stale or not, and notes what it was built from; answers the builder's words when it failed. */
export async function build(name) {
  const part = { name, ...PARTS[name] };
  const files = sourcesOf(part);
  const before = fingerprint(files);
  const known = new Set(files.map(({ path }) => path));
  const previous = stampOf(part).files;
  const lost = previous === undefined || previous.some((path) => !known.has(path));
  if (lost || !existsSync(join(projectDir, part.proof))) {
    for (const path of part.clean) rmSync(join(projectDir, path), { recursive: true, force: true });
  }
  rmSync(stampFile(part), { force: true });
  const { code, output } = await run(part.command());
  if (code !== 0) return `${output.trim()}\nThe ${spoken(name)} could not be built (above is why).`;
  mkdirSync(join(projectDir, 'dist'), { recursive: true });
  writeFileSync(stampFile(part), JSON.stringify({ fingerprint: before, files: [...known] }));
  return undefined;
}

function spoken(name) {
  return name === 'web' ? 'web app' : name;
}

function stampFile(part) {
  return join(projectDir, 'dist', `.built-${part.name}.json`);
}

function stampOf(part) {
  try {
    return JSON.parse(readFileSync(stampFile(part), 'utf8'));
  } catch {
    return {};
  }
}

/** Every source file of a part, with its date and size; specs are no part of what is built. */
function sourcesOf({ inputs, without }) {
  const files = [];
  const visit = (path) => {
    const entry = statSync(path, { throwIfNoEntry: false });
    const name = relative(projectDir, path).split('\\').join('/');
    if (entry === undefined || without.includes(name) || /\.spec\.tsx?$/.test(name)) return;
    if (entry.isDirectory()) for (const child of readdirSync(path).sort()) visit(join(path, child));
    else files.push({ path: name, changed: entry.mtimeMs, size: entry.size });
  };
  if (existsSync(join(projectDir, inputs[0]))) for (const input of inputs) visit(join(projectDir, input));
  return files;
}

function fingerprint(files) {
  return createHash('sha256').update(JSON.stringify(files)).digest('hex');
}

function packageDir(name) {
  return join(require.resolve(`${name}/package.json`), '..');
}

function run(args) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, { cwd: projectDir, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    child.stdout.on('data', (chunk) => (output += chunk));
    child.stderr.on('data', (chunk) => (output += chunk));
    child.on('error', (error) => resolve({ code: 1, output: error.message }));
    child.on('close', (code) => resolve({ code, output }));
  });
}
