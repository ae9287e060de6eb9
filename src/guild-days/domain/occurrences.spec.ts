import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, isoWeekday } from '../../calendars/domain/local-date';
import { isWorkingDay } from '../../calendars/domain/working-calendar';
import { occurrencesOf, weekdayChoices, type SeriesSite } from './occurrences';

const site = (name: string, workingWeek: number[], holidays: string[] = []): SeriesSite => ({
  id: name, name, calendar: { workingWeek, holidays: holidays.map((day) => ({ day, name: 'Off', half: false })) },
});
const telAviv = site('Tel Aviv', [7, 1, 2, 3, 4], ['2026-12-03']);
const vilnius = site('Vilnius', [1, 2, 3, 4, 5], ['2026-12-03', '2026-12-10']);

describe('the guild days of a stretch', () => {
  it('leave out a holiday of everybody, and name the sites that are off', () => {
    expect(occurrencesOf(4, [telAviv, vilnius], '2026-11-23', 4)).toEqual([
      { day: '2026-11-26', sitesOff: [] },
      { day: '2026-12-10', sitesOff: ['Vilnius'] },
      { day: '2026-12-17', sitesOff: [] },
    ]);
  });

  it('begin on the very day when it is one', () => {
    expect(occurrencesOf(1, [vilnius], '2026-11-23', 1)).toEqual([{ day: '2026-11-23', sitesOff: [] }]);
  });

  it('fall on the weekday, in order, on days that somebody works', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 7 }), fc.integer({ min: 0, max: 2000 }), fc.integer({ min: 0, max: 30 }), (weekday, offset, weeks) => {
      const from = addDays('2026-01-01', offset);
      const days = occurrencesOf(weekday, [telAviv, vilnius], from, weeks).map(({ day }) => day);
      expect(days).toEqual([...new Set(days)].sort());
      for (const day of days) {
        expect(isoWeekday(day)).toBe(weekday);
        expect(day >= from && day < addDays(from, 7 * weeks)).toBe(true);
        expect(isWorkingDay(telAviv.calendar, day) || isWorkingDay(vilnius.calendar, day)).toBe(true);
      }
    }));
  });
});

describe('the choice of a weekday', () => {
  it('puts days that all sites work first, and says who is off on the others', () => {
    const choices = weekdayChoices([telAviv, vilnius]);
    expect(choices.slice(0, 4).map(({ weekday }) => weekday)).toEqual([1, 2, 3, 4]);
    expect(choices.slice(4)).toEqual([{ weekday: 5, sitesOff: ['Tel Aviv'] }, { weekday: 7, sitesOff: ['Vilnius'] }]);
  });
});
