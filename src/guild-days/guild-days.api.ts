/** What other modules may use of guild days. */
export { GuildDays, type AttendedSession } from './guild-days.facade';
export { GuildDayCalendar, type OwnSessionOnCalendar, type SessionOnCalendar } from './guild-day-calendar.facade';
