import { describe, expect, it } from '@jest/globals';
import { personalCalendar } from '../../calendars/domain/working-calendar';
import { standingOf, windowsOf } from './pulse-days';

const WEEK = { workingWeek: [1, 2, 3, 4, 5], weekChanges: [], holidays: [] };

describe('the pulses of a journey', () => {
  it('open on its working days 5, 19 and 63, for ten working days each', () => {
    expect(windowsOf(WEEK, '2026-11-23')).toEqual([
      { day: 5, opensOn: '2026-11-27', closesOn: '2026-12-10' },
      { day: 19, opensOn: '2026-12-17', closesOn: '2026-12-30' },
      { day: 63, opensOn: '2027-02-17', closesOn: '2027-03-02' },
    ]);
  });

  it('move with leave', () => {
    const away = personalCalendar(WEEK, [], [{ from: '2026-11-24', to: '2026-11-30' }]);
    expect(windowsOf(away, '2026-11-23')[0]).toEqual({ day: 5, opensOn: '2026-12-04', closesOn: '2026-12-17' });
  });

  it.each([['2026-11-26', 'coming'], ['2026-11-27', 'open'], ['2026-12-10', 'open'], ['2026-12-11', 'over']])('on %s the first is %s', (today, standing) => {
    expect(standingOf({ day: 5, opensOn: '2026-11-27', closesOn: '2026-12-10' }, today)).toBe(standing);
  });
});
