import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { afterFailure, PAUSES_MS } from './retries';

const HOUR = 3_600_000;
const BEGAN = new Date('2026-11-23T07:00:00Z');

describe('a message that is not taken', () => {
  it('is tried ten times in a little over three days, each pause longer than the one before', () => {
    let now = BEGAN;
    const waits: number[] = [];
    for (let tries = 1; ; tries += 1) {
      const next = afterFailure({ tries, status: 500, firstFailedAt: BEGAN, failingSince: BEGAN, now });
      if (next.then !== 'again') {
        expect({ tries, next }).toEqual({ tries: 10, next: { then: 'switch_off', because: 'failing' } });
        break;
      }
      waits.push(next.at.getTime() - now.getTime());
      now = next.at;
    }
    expect(waits).toEqual([...waits].sort((a, b) => a - b));
    expect((now.getTime() - BEGAN.getTime()) / HOUR).toBeCloseTo(75.6, 1);
  });

  it('is given up alone where others got through meanwhile', () => {
    const failingSince = new Date(BEGAN.getTime() + HOUR);
    expect(afterFailure({ tries: 10, status: 400, firstFailedAt: BEGAN, failingSince, now: failingSince })).toEqual({ then: 'give_up' });
  });

  it('is the last one when the receiver says that it is gone', () => {
    expect(afterFailure({ tries: 1, status: 410, firstFailedAt: BEGAN, failingSince: BEGAN, now: BEGAN })).toEqual({ then: 'switch_off', because: 'gone' });
  });

  it('never comes back at once, whatever was answered', () => {
    const tries = fc.integer({ min: 1, max: PAUSES_MS.length });
    const status = fc.option(fc.integer({ min: 300, max: 599 }).filter((code) => code !== 410));
    fc.assert(fc.property(tries, status, (count, code) => {
      const next = afterFailure({ tries: count, status: code, firstFailedAt: BEGAN, failingSince: BEGAN, now: BEGAN });
      return next.then === 'again' && next.at.getTime() >= BEGAN.getTime() + 5_000;
    }));
  });
});
