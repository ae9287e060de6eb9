import { addDays, type LocalDate } from '../../calendars/domain/local-date';
import { isWorkingDay, type WorkingCalendar } from '../../calendars/domain/working-calendar';

/**
 * The working days of a hire on which none of the mentors works: days on which there is nobody to ask.
 * @param hire the hire's calendar
 * @param mentors each mentor's own calendar, days away taken out
 * @param from first local day looked at
 * @param to last local day looked at
 */
export function uncoveredDays(
  hire: WorkingCalendar,
  mentors: readonly WorkingCalendar[],
  from: LocalDate,
  to: LocalDate,
): LocalDate[] {
  const uncovered: LocalDate[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) {
    if (isWorkingDay(hire, day) && !mentors.some((mentor) => isWorkingDay(mentor, day))) uncovered.push(day);
  }
  return uncovered;
}
