/** What other parts may use of guild days. */
export { GuildDayCalendar, type OwnSessionOnCalendar, type SessionOnCalendar } from './guild-day-calendar.facade';
