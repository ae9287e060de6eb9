import { addDays, type LocalDate } from '../../calendars/domain/local-date';
import { isWorkingDay, type WorkingCalendar } from '../../calendars/domain/working-calendar';
import type { OfficeDay } from '../../journeys/journeys.api';

const OFFICE_DAY = 8 * 60;
const HALF_OFFICE_DAY = 4 * 60;

/**
 * A site's days with their office minutes, and how many went before: the office time between two instants is then a
 * difference, which a database can take for hundreds of thousands of rows at once.
 */
export function officeDays(siteId: string, calendar: WorkingCalendar, from: LocalDate, to: LocalDate): OfficeDay[] {
  const halfDays = new Set(calendar.holidays.filter(({ half }) => half).map(({ day }) => day));
  const days: OfficeDay[] = [];
  let before = 0;
  for (let day = from; day <= to; day = addDays(day, 1)) {
    const minutes = !isWorkingDay(calendar, day) ? 0 : halfDays.has(day) ? HALF_OFFICE_DAY : OFFICE_DAY;
    days.push({ siteId, day, before, minutes });
    before += minutes;
  }
  return days;
}
