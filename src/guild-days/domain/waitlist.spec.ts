import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { confirmBy, promotionsDue, seatForNewcomer } from './waitlist';

const fullness = fc.record({ capacity: fc.integer({ min: 1, max: 50 }), taken: fc.nat(50), waiting: fc.nat(50) })
  .filter(({ capacity, taken }) => taken <= capacity);

describe('who gets a seat', () => {
  it('lets nobody pass those who wait, and never goes beyond capacity', () => {
    fc.assert(fc.property(fullness, (now) => {
      const seated = seatForNewcomer(now) === 'seated';
      expect(seated).toBe(now.waiting === 0 && now.taken < now.capacity);
    }));
  });

  it('leaves no seat free while somebody waits', () => {
    fc.assert(fc.property(fullness, (now) => {
      const promoted = promotionsDue(now);
      const taken = now.taken + promoted;
      expect(taken).toBeLessThanOrEqual(now.capacity);
      expect(taken === now.capacity || now.waiting === promoted).toBe(true);
    }));
  });
});

describe('until when a promoted person is asked', () => {
  const calendar = { workingWeek: [1, 2, 3, 4, 5], holidays: [] };
  const zone = 'Europe/Vilnius';
  const starts = new Date('2026-11-26T12:00:00Z');

  it('counts half a working day of their own clock', () => {
    expect(confirmBy(new Date('2026-11-23T08:00:00Z'), starts, calendar, zone)).toEqual(new Date('2026-11-23T12:00:00Z'));
  });

  it('passes over nights and weekends', () => {
    expect(confirmBy(new Date('2026-11-20T14:00:00Z'), starts, calendar, zone)).toEqual(new Date('2026-11-23T10:00:00Z'));
  });

  it('ends with the start of the session', () => {
    expect(confirmBy(new Date('2026-11-26T10:00:00Z'), starts, calendar, zone)).toEqual(starts);
  });

  it('asks nobody who could not answer before the start', () => {
    expect(confirmBy(new Date('2026-11-25T20:00:00Z'), new Date('2026-11-26T06:30:00Z'), calendar, zone)).toBeNull();
  });
});
