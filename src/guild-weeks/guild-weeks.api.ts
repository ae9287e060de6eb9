/** What other parts may use of guild weeks. */
export { readRecord, replay, RECORD_FORMAT, run, type Replay, type RunRecord } from './running/run-record';
export { hashOfSeed } from './running/lots';
export { GuildWeeks, type GuildWeekPlace } from './guild-weeks.facade';
export { GuildWeekCalendar } from './guild-week-calendar.facade';
export type { PlaceOnCalendar, WeekOnCalendar } from './persistence/week-calendar.repository';
