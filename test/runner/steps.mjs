import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

import { build } from '../../bin/build.mjs';
import { projectDir } from '../../bin/node24.mjs';
import { countJestReport, sumOf, summaryLine } from './count.mjs';

const require = createRequire(import.meta.url);
const reports = join(projectDir, 'reports');

/** A step that takes longer than this hangs; it is ended and counts as failed. */
const LIMIT_MS = 15 * 60_000;

/** Two at a time: these are single-threaded, and the machines they run on have two cores or more. */
const CHECKS = [
  { name: 'server types and build', run: () => asCheck(build('server')) },
  {
    name: 'web types',
    needs: 'src/web/tsconfig.json',
    run: () => check('typescript/bin/tsc', '-p', 'src/web/tsconfig.json', '--noEmit'),
  },
  { name: 'client types and build', needs: 'src/client/tsconfig.json', run: () => asCheck(build('client')) },
  { name: 'web build', needs: 'src/web/index.html', run: () => asCheck(build('web')) },
  { name: 'spec types', needs: 'test/tsconfig.json', run: () => check('typescript/bin/tsc', '-p', 'test/tsconfig.json') },
  { name: 'lint', needs: 'eslint.config.mjs', run: () => check('eslint/bin/eslint.js', '.', '--max-warnings', '0') },
  {
    name: 'architecture',
    needs: '.dependency-cruiser.cjs',
    run: () => check('dependency-cruiser/bin/dependency-cruiser.mjs', 'src', '--config', '.dependency-cruiser.cjs'),
  },
];

/** Asked of the built server. */
const CHECKS_OF_THE_BUILD = [
  { name: 'API document', needs: 'docs/openapi.json', run: () => asProgram('bin/api.mjs', '--check') },
];

/**
 * Runs the checks and then each of Jest's projects, to the end also after a failure, and prints what failed.
 *
 * @param only names of steps; none means all.
 * @returns the exit code: 1 when anything failed.
 */
export async function runAll(only) {
  mkdirSync(reports, { recursive: true });
  const suites = jestProjects().map((name) => ({ name, needs: `test/${name}`, run: () => jest(name) }));
  const wanted = ({ name, needs }) =>
    (only.length === 0 || only.includes(name)) && (needs === undefined || existsSync(join(projectDir, needs)));
  const counts = [];
  const queue = CHECKS.filter(wanted);
  const worker = async () => {
    for (let step = queue.shift(); step !== undefined; step = queue.shift()) counts.push(await report(step));
  };
  await Promise.all([worker(), worker()]);
  for (const step of CHECKS_OF_THE_BUILD.filter(wanted)) counts.push(await report(step));
  for (const suite of suites.filter(wanted)) counts.push(await report(suite));
  const total = sumOf(counts);
  console.log(summaryLine(total));
  return total.failed > 0 || counts.length === 0 ? 1 : 0;
}

/** Runs one step and prints its line; what it said is shown only when something failed. */
async function report({ name, run }) {
  const began = Date.now();
  const { count, output } = await run();
  const seconds = `${((Date.now() - began) / 1000).toFixed(1)} s`;
  if (count.failed > 0 && output.trim() !== '') console.log(`\n${output.trim()}\n`);
  console.log(`${count.failed > 0 ? '✗' : '✓'} ${name}: ${summaryLine(count)} (${seconds})`);
  return count;
}

/** One check made of a build: passed when there is nothing to say. */
async function asCheck(building) {
  const failure = await building;
  return { count: oneCheck(failure === undefined), output: failure ?? '' };
}

/** One check made by a program of ours in node_modules: passed when it exits with 0. */
function check(program, ...args) {
  return asProgram(join('node_modules', program), ...args);
}

/** One check made by a program, named from the project folder. */
async function asProgram(program, ...args) {
  const { code, output } = await runNode([join(projectDir, program), ...args]);
  return { count: oneCheck(code === 0), output };
}

function oneCheck(passed) {
  return { passed: passed ? 1 : 0, failed: passed ? 0 : 1, skipped: 0 };
}

/** All specs of one of Jest's projects, counted from the report that Jest writes. */
async function jest(project) {
  const file = join(reports, `${project}.json`);
  rmSync(file, { force: true });
  const { code, output } = await runNode([
    '--experimental-vm-modules',
    '--disable-warning=ExperimentalWarning',
    join(projectDir, 'node_modules', 'jest', 'bin', 'jest.js'),
    `--selectProjects=${project}`,
    '--json',
    `--outputFile=${file}`,
  ]);
  const written = existsSync(file) ? readFileSync(file, 'utf8') : undefined;
  return { count: countJestReport(written, code), output: withoutPasses(output) };
}

/** What Jest says without the specs that passed: people need the others. */
function withoutPasses(output) {
  return output
    .split('\n')
    .filter((line) => !line.startsWith('PASS ') && !line.startsWith('Test results written to'))
    .join('\n');
}

/** The names of Jest's projects, in the order of its configuration: the quick ones first. */
function jestProjects() {
  return require(join(projectDir, 'jest.config.cjs')).projects.map(({ displayName }) => displayName);
}

function runNode(args) {
  return new Promise((resolve) => {
    const options = { cwd: projectDir, env: cleanEnvironment(), stdio: ['ignore', 'pipe', 'pipe'] };
    const child = spawn(process.execPath, args, options);
    const limit = setTimeout(() => child.kill('SIGKILL'), LIMIT_MS);
    let output = '';
    child.stdout.on('data', (chunk) => (output += chunk));
    child.stderr.on('data', (chunk) => (output += chunk));
    child.on('error', (error) => resolve({ code: 1, output: error.message }));
    child.on('close', (code, signal) => {
      clearTimeout(limit);
      resolve({ code: code ?? 1, output: signal === null ? output : `${output}\nEnded by ${signal}.` });
    });
  });
}

/** What somebody has set for their own server must not reach the tests, nor their data the tests' hands. */
function cleanEnvironment() {
  const ours = /^(GUILDPATH_.*|HOST|PORT|DATABASE_.*|SMTP_URL|MAIL_FROM|NODE_ENV)$/;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !ours.test(name)));
}
