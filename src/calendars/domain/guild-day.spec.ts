import { describe, expect, it } from '@jest/globals';
import { nextGuildDay } from './guild-day';

const site = { workingWeek: [7, 1, 2, 3, 4], holidays: [{ day: '2026-11-26', name: 'a holiday', half: false }] };
const thursday = 4;

describe('the next guild day', () => {
  it('may be the day itself', () => {
    expect(nextGuildDay(site, '2026-11-19', thursday)).toBe('2026-11-19');
  });

  it('passes over one that falls on a holiday', () => {
    expect(nextGuildDay(site, '2026-11-20', thursday)).toBe('2026-12-03');
  });

  it('passes over those in a leave', () => {
    const onLeave = { ...site, absences: [{ from: '2026-12-01', to: '2026-12-20' }] };
    expect(nextGuildDay(onLeave, '2026-11-20', thursday)).toBe('2026-12-24');
  });

  it('is none for somebody who never works on that weekday', () => {
    expect(nextGuildDay(site, '2026-11-20', 5)).toBeNull();
  });
});
