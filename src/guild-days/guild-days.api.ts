/** What other modules may use of guild days. */
export { GuildDays, type AttendedSession } from './guild-days.facade';
