/** When somebody would like to move on. */
export const MOBILITY_TIMINGS = ['now', 'this_year', 'some_day'] as const;
export type MobilityTiming = (typeof MOBILITY_TIMINGS)[number];
