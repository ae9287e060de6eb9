/** How far one hire has come, by working days of their own calendar. */
export interface HireProgress {
  /** the working-day numbers on which milestones were done or waived, in any order */
  readonly doneOnDays: readonly number[];
  /** the last working-day number known of this hire: today's, or the one on which the journey ended */
  readonly throughDay: number;
}

/** How many milestones the hires of a cohort have done by the end of a working day. */
export interface CurvePoint {
  readonly day: number;
  /** how many hires have come to this day */
  readonly n: number;
  readonly lowerQuartile: number;
  readonly median: number;
  readonly upperQuartile: number;
}

/** How many milestones the plan has done by the end of a working day. */
export interface PlanPoint {
  readonly day: number;
  readonly planned: number;
}

/**
 * The value under which a share of the values lies, between two of them in proportion.
 *
 * Source: R. J. Hyndman and Y. Fan, "Sample Quantiles in Statistical Packages", The American Statistician 50
 * (1996), 361–365: definition 7.
 * @param ascending at least one value, smallest first
 * @param share 0 to 1
 */
function quantileOf(ascending: readonly number[], share: number): number {
  const place = (ascending.length - 1) * share;
  const below = ascending[Math.floor(place)] ?? 0;
  const above = ascending[Math.ceil(place)] ?? below;
  return below + (above - below) * (place - Math.floor(place));
}

/** For each day from 0 to the last, how many of the days given are that day or earlier. */
function countsByDay(days: readonly number[], lastDay: number): number[] {
  const counts = new Array<number>(lastDay + 1).fill(0);
  for (const day of days) {
    // Work done before the start is there from the beginning.
    const at = Math.max(0, day);
    if (at <= lastDay) counts[at] = (counts[at] ?? 0) + 1;
  }
  let sum = 0;
  return counts.map((count) => (sum += count));
}

/**
 * The burn-up of a cohort: median and quartiles of milestones done by working day, each hire on their own
 * calendar. A hire counts up to the day they have come to, so a late joiner is not late. Whether so few hires may
 * be shown at all is for `tooFew` to say.
 * @returns a point for each day from 0 to the furthest that any hire has come to
 */
export function burnUp(hires: readonly HireProgress[]): CurvePoint[] {
  const begun = hires.filter(({ throughDay }) => throughDay >= 0);
  const counts = begun.map(({ doneOnDays, throughDay }) => countsByDay(doneOnDays, throughDay));
  const lastDay = begun.reduce((last, { throughDay }) => Math.max(last, throughDay), -1);
  return Array.from({ length: lastDay + 1 }, (_, day) => {
    const done = counts.flatMap((count) => count[day] ?? []).sort((a, b) => a - b);
    return {
      day,
      n: done.length,
      lowerQuartile: quantileOf(done, 0.25),
      median: quantileOf(done, 0.5),
      upperQuartile: quantileOf(done, 0.75),
    };
  });
}

/**
 * The plan beside the burn-up: how many milestones are due by the end of each working day.
 * @param dueDays the working-day numbers on which the milestones are due, in any order
 * @returns a point for each day from 0 to the last due day
 */
export function planByDay(dueDays: readonly number[]): PlanPoint[] {
  const lastDay = dueDays.reduce((last, day) => Math.max(last, day), 0);
  return countsByDay(dueDays, lastDay).map((planned, day) => ({ day, planned }));
}
