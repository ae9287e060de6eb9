import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, isoWeekday } from '../../calendars/domain/local-date';
import { isWorkingDay } from '../../calendars/domain/working-calendar';
import { weekdayChoices, weeklyDays, type SeriesSite, type WeekAway } from './occurrences';

const site = (name: string, workingWeek: number[], holidays: string[] = []): SeriesSite => ({
  id: name, name, calendar: { workingWeek, holidays: holidays.map((day) => ({ day, name: 'Off', half: false })) },
});
const telAviv = site('Tel Aviv', [7, 1, 2, 3, 4], ['2026-12-03']);
const vilnius = site('Vilnius', [1, 2, 3, 4, 5], ['2026-12-03', '2026-12-10']);

describe('the guild days of a stretch', () => {
  it('leave out a holiday of everybody, and name the sites that are off', () => {
    expect(weeklyDays(4, [telAviv, vilnius], [], '2026-11-23', 4)).toEqual([
      { day: '2026-11-26', sitesOff: [], off: null },
      { day: '2026-12-03', sitesOff: ['Tel Aviv', 'Vilnius'], off: 'holiday' },
      { day: '2026-12-10', sitesOff: ['Vilnius'], off: null },
      { day: '2026-12-17', sitesOff: [], off: null },
    ]);
  });

  it('leave out a guild week, on its first and its last day too', () => {
    const offWhen = (startsOn: string, endsOn: string) => weeklyDays(4, [telAviv], [{ startsOn, endsOn }], '2026-12-17', 1)[0]!.off;
    expect(offWhen('2026-12-13', '2026-12-17')).toBe('guild_week');
    expect(offWhen('2026-12-17', '2026-12-21')).toBe('guild_week');
    expect(offWhen('2026-12-13', '2026-12-16')).toBeNull();
    expect(offWhen('2026-12-18', '2026-12-22')).toBeNull();
  });

  it('begin on the very day when it is one', () => {
    expect(weeklyDays(1, [vilnius], [], '2026-11-23', 1)).toEqual([{ day: '2026-11-23', sitesOff: [], off: null }]);
  });

  it('fall on the weekday, in order, and are off exactly when nobody works or a guild week is on', () => {
    const away: WeekAway[] = [{ startsOn: '2026-12-13', endsOn: '2026-12-17' }, { startsOn: '2027-03-14', endsOn: '2027-03-18' }];
    fc.assert(fc.property(fc.integer({ min: 1, max: 7 }), fc.integer({ min: 0, max: 2000 }), fc.integer({ min: 0, max: 30 }), (weekday, offset, weeks) => {
      const from = addDays('2026-01-01', offset);
      const days = weeklyDays(weekday, [telAviv, vilnius], away, from, weeks);
      expect(days.map(({ day }) => day)).toEqual([...new Set(days.map(({ day }) => day))].sort());
      for (const { day, off } of days) {
        expect(isoWeekday(day)).toBe(weekday);
        expect(day >= from && day < addDays(from, 7 * weeks)).toBe(true);
        const works = isWorkingDay(telAviv.calendar, day) || isWorkingDay(vilnius.calendar, day);
        expect(off === null).toBe(works && !away.some(({ startsOn, endsOn }) => startsOn <= day && day <= endsOn));
      }
    }));
  });
});

describe('the choice of a weekday', () => {
  it('puts days that all sites work first, and says who is off on the others', () => {
    const choices = weekdayChoices([telAviv, vilnius], '2026-11-23');
    expect(choices.slice(0, 4).map(({ weekday }) => weekday)).toEqual([1, 2, 3, 4]);
    expect(choices.slice(4)).toEqual([{ weekday: 5, sitesOff: ['Tel Aviv'] }, { weekday: 7, sitesOff: ['Vilnius'] }]);
  });

  it('goes by the week that a site works by then', () => {
    const changing: SeriesSite = { ...telAviv, calendar: { ...telAviv.calendar, weekChanges: [{ from: '2027-01-01', workingWeek: [1, 2, 3, 4, 5] }] } };
    const offOnFriday = (today: string) => weekdayChoices([changing, vilnius], today).find(({ weekday }) => weekday === 5)?.sitesOff;
    expect([offOnFriday('2026-12-31'), offOnFriday('2027-01-01')]).toEqual([['Tel Aviv'], []]);
  });
});
