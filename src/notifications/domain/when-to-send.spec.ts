import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from '../../calendars/domain/local-date';
import { isWorkingDay, type WorkingCalendar } from '../../calendars/domain/working-calendar';
import { digestIsDue, mayBeWrittenTo } from './when-to-send';

const calendar: WorkingCalendar = {
  workingWeek: [7, 1, 2, 3, 4],
  holidays: [{ day: '2026-11-24', name: 'Off', half: false }, { day: '2026-11-25', name: 'Half', half: true }],
  absences: [{ from: '2026-12-01', to: '2026-12-02' }],
};
const moments = fc.record({ day: fc.nat(30).map((offset) => addDays('2026-11-16', offset)), minutes: fc.nat(24 * 60 - 1) });

describe('writing to somebody', () => {
  it('is for nine to five on their own working days, and to one on half days', () => {
    const on = (day: string, minutes: number) => mayBeWrittenTo(calendar, { day, minutes });
    expect([on('2026-11-23', 539), on('2026-11-23', 540), on('2026-11-23', 1019), on('2026-11-23', 1020)]).toEqual([false, true, true, false]);
    expect([on('2026-11-24', 600), on('2026-11-25', 779), on('2026-11-25', 780), on('2026-11-27', 600), on('2026-12-01', 600)])
      .toEqual([false, true, false, false, false]);
  });

  it('is never for the night or a day off, whatever the digest’s hour', () => {
    fc.assert(fc.property(moments, fc.integer({ min: 360, max: 960 }), (now, digestMinutes) => {
      const written = mayBeWrittenTo(calendar, now) || digestIsDue(calendar, now, digestMinutes, null);
      if (written) expect([isWorkingDay(calendar, now.day), now.minutes >= 360, now.minutes < 1020]).toEqual([true, true, true]);
    }));
  });
});

describe('the digest', () => {
  it('is due once a working day, from its minute on, and later where that was missed', () => {
    const at = (minutes: number, digestedOn: string | null = null) => digestIsDue(calendar, { day: '2026-11-23', minutes }, 480, digestedOn);
    expect([at(479), at(480), at(900), at(1020)]).toEqual([false, true, true, false]);
    expect([at(480, '2026-11-23'), at(480, '2026-11-22')]).toEqual([false, true]);
  });
});
