import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

export interface FoundBrowser {
  executable: string;
  /** A folder of libraries that this machine lacks, where it lacks some. */
  libraries: string | undefined;
}

/** Where Chrome lives on machines for which no Chromium comes along. */
const INSTALLED = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  '/usr/bin/google-chrome',
  '/usr/bin/chromium',
];

/**
 * A browser for the specs: the headless Chromium that comes with the packages on Linux, an installed Chrome elsewhere,
 * or the one that `TEST_BROWSER` names.
 */
export async function findBrowser(): Promise<FoundBrowser> {
  const named = process.env['TEST_BROWSER'];
  if (named) return { executable: named, libraries: process.env['TEST_BROWSER_LIBRARIES'] };
  if (process.platform === 'linux' && process.arch === 'x64') return bundled();
  const executable = INSTALLED.find((path) => existsSync(path));
  if (!executable) throw new Error('The browser specs need Chrome: install it, or set TEST_BROWSER to a Chromium.');
  return { executable, libraries: undefined };
}

async function bundled(): Promise<FoundBrowser> {
  const { default: chromium, inflate } = await import('@sparticuz/chromium');
  const executable = await chromium.executablePath();
  if (!(await lacksLibraries(executable))) return { executable, libraries: undefined };
  await inflate(join(dirname(require.resolve('@sparticuz/chromium')), '..', '..', 'bin', 'al2023.tar.br'));
  return { executable, libraries: join(tmpdir(), 'al2023', 'lib') };
}

async function lacksLibraries(executable: string): Promise<boolean> {
  const { stdout } = await promisify(execFile)('ldd', [executable]).catch(() => ({ stdout: '' }));
  return stdout.includes('not found');
}
