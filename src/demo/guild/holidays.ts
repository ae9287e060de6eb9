import { addDays, isoWeekday, type LocalDate } from '../../calendars/domain/local-date';
import type { Holiday } from '../../calendars/domain/working-calendar';

/*
 * The days off of the demo guild's sites, from public facts last checked on 2026-11-22. A real guild enters its own
 * and owns them; these make a believable example.
 *
 * - Israel: Law and Administration Ordinance 1948, section 18A (days of rest), and the Independence Day Law 1949 with
 *   its moves away from the Sabbath (amended 2004). The eves are half days by custom.
 * - Lithuania: Labour Code, article 123.
 * - Ukraine: none. While martial law lasts, days off on public holidays are suspended (Law 2136-IX of 15 March 2022,
 *   article 6), and no other site gets holidays that nobody checked.
 */

/** When somebody last held these against their sources. */
export const HOLIDAYS_CHECKED_ON: LocalDate = '2026-11-22';

/** Where each site's days off were read. */
export const HOLIDAY_SOURCES = {
  'tel-aviv': 'Law and Administration Ordinance 1948, section 18A; Independence Day Law 1949; eves by custom',
  vilnius: 'Labour Code of Lithuania, article 123',
  kyiv: null,
} as const;

/** What people should know about the days off of a site. */
export const DAYS_OFF_NOTES = {
  'tel-aviv': 'The eves of holidays are half days by custom.',
  vilnius: null,
  kyiv: 'No days off for public holidays: while martial law lasts, they are suspended (Law 2136-IX of 15 March 2022, article 6). Checked on 22 November 2026.',
} as const;

/** Israel's days of rest in a Gregorian year, eves as half days. */
export function israeliHolidays(year: number): Holiday[] {
  const days = hebrewDaysOf(year);
  const on = (month: string, day: number): LocalDate[] => days.get(`${day} ${month}`) ?? [];
  const rest = (name: string, month: string, day: number, eve = true): Holiday[] =>
    on(month, day).flatMap((date) => [
      ...(eve ? [{ day: addDays(date, -1), name: `Eve of ${name}`, half: true }] : []),
      { day: date, name, half: false },
    ]);
  return [
    ...rest('Passover', 'Nisan', 15),
    ...rest('Passover, seventh day', 'Nisan', 21),
    ...on('Iyar', 5).map((date) => ({ day: celebrated(date), name: 'Independence Day', half: false })),
    ...rest('Shavuot', 'Sivan', 6),
    ...rest('Rosh Hashanah', 'Tishri', 1),
    ...rest('Rosh Hashanah, second day', 'Tishri', 2, false),
    ...rest('Yom Kippur', 'Tishri', 10),
    ...rest('Sukkot', 'Tishri', 15),
    ...rest('Simchat Torah', 'Tishri', 22),
  ];
}

/** Lithuania's holidays in a Gregorian year. */
export function lithuanianHolidays(year: number): Holiday[] {
  const easter = easterSunday(year);
  const whole = (day: LocalDate, name: string): Holiday => ({ day, name, half: false });
  return [
    whole(`${year}-01-01`, 'New Year'),
    whole(`${year}-02-16`, 'Day of Restoration of the State'),
    whole(`${year}-03-11`, 'Day of Restoration of Independence'),
    whole(easter, 'Easter'),
    whole(addDays(easter, 1), 'Easter Monday'),
    whole(`${year}-05-01`, 'Labour Day'),
    whole(`${year}-06-24`, 'Midsummer'),
    whole(`${year}-07-06`, 'Statehood Day'),
    whole(`${year}-08-15`, 'Assumption'),
    whole(`${year}-11-01`, "All Saints' Day"),
    whole(`${year}-11-02`, "All Souls' Day"),
    whole(`${year}-12-24`, 'Christmas Eve'),
    whole(`${year}-12-25`, 'Christmas'),
    whole(`${year}-12-26`, 'Second day of Christmas'),
  ];
}

/** Independence Day keeps clear of the Sabbath: 5 Iyar moves to Thursday from Friday or Saturday, to Tuesday from Monday. */
function celebrated(fifthOfIyar: LocalDate): LocalDate {
  switch (isoWeekday(fifthOfIyar)) {
    case 5:
      return addDays(fifthOfIyar, -1);
    case 6:
      return addDays(fifthOfIyar, -2);
    case 1:
      return addDays(fifthOfIyar, 1);
    default:
      return fifthOfIyar;
  }
}

/** The days of a Gregorian year by their Hebrew date, such as `15 Nisan`. */
function hebrewDaysOf(year: number): Map<string, LocalDate[]> {
  const format = new Intl.DateTimeFormat('en-u-ca-hebrew', { day: 'numeric', month: 'long', timeZone: 'UTC' });
  const days = new Map<string, LocalDate[]>();
  for (let day: LocalDate = `${year}-01-01`; day <= `${year}-12-31`; day = addDays(day, 1)) {
    const hebrew = format.format(new Date(`${day}T12:00:00Z`));
    days.set(hebrew, [...(days.get(hebrew) ?? []), day]);
  }
  return days;
}

/**
 * Easter Sunday of a Gregorian year.
 * Source: J. Meeus, "Astronomical Algorithms" (1991), chapter 8, after Nature 13 (1876), 487.
 */
function easterSunday(year: number): LocalDate {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const sum = h + l - 7 * m + 114;
  return `${year}-${String(Math.floor(sum / 31)).padStart(2, '0')}-${String((sum % 31) + 1).padStart(2, '0')}`;
}
