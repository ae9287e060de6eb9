import { describe, expect, it } from '@jest/globals';

import { parsePostmaster } from './postmaster';

const FILE = '4977\n/proc/self/cwd\n1795377877\n55432\n\n127.0.0.1\n 16039951         4\n';

describe('what a server writes about itself', () => {
  it.each([
    ['ready   ', 'ready'],
    ['starting', 'starting'],
    ['stopping', 'stopping'],
    ['standby ', 'starting'],
    ['', 'starting'],
  ])('with the status %j is read as %s', (written, status) => {
    expect(parsePostmaster(`${FILE}${written}\n`)).toEqual({ pid: 4977, port: 55432, status });
  });

  it('is nothing while it is being written, and nothing when it is something else', () => {
    expect(parsePostmaster('')).toBeUndefined();
    expect(parsePostmaster('hello\n')).toBeUndefined();
    expect(parsePostmaster('-4977\n')).toBeUndefined();
    expect(parsePostmaster('4977\n')).toEqual({ pid: 4977, port: 0, status: 'starting' });
  });
});
