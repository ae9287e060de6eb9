import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { describe, expect, it } from '@jest/globals';

const COUNT = pathToFileURL(join(__dirname, '..', 'runner', 'count.mjs')).href;

/** The runner's counting as the runner uses it: as a module of its own, outside Jest. */
function count(report: string | undefined, exitCode: number): unknown {
  const script =
    `import { countJestReport } from ${JSON.stringify(COUNT)};` +
    'const [report, exitCode] = JSON.parse(process.argv[1]);' +
    'console.log(JSON.stringify(countJestReport(report ?? undefined, exitCode)));';
  const args = ['--input-type=module', '-e', script, JSON.stringify([report, exitCode])];
  return JSON.parse(spawnSync(process.execPath, args, { encoding: 'utf8' }).stdout);
}

const report = (over: object): string =>
  JSON.stringify({
    numPassedTests: 10,
    numFailedTests: 0,
    numPendingTests: 0,
    numTodoTests: 0,
    numRuntimeErrorTestSuites: 0,
    ...over,
  });

describe('counting what a run of Jest reports', () => {
  it('takes its own numbers', () => {
    expect(count(report({}), 0)).toEqual({ passed: 10, failed: 0, skipped: 0 });
    expect(count(report({ numFailedTests: 2, numPendingTests: 3, numTodoTests: 1 }), 1)).toEqual({
      passed: 10,
      failed: 2,
      skipped: 4,
    });
  });

  it('counts a spec file that could not be run', () => {
    expect(count(report({ numRuntimeErrorTestSuites: 1 }), 1)).toEqual({ passed: 10, failed: 1, skipped: 0 });
  });

  it('never calls a bad exit a success', () => {
    expect(count(report({}), 1)).toEqual({ passed: 10, failed: 1, skipped: 0 });
    expect(count(undefined, 0)).toEqual({ passed: 0, failed: 1, skipped: 0 });
    expect(count('{"numPassed', 0)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });
});
