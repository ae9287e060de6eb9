/** One hire's time until something happened, or until now when it has not. */
export interface Observation {
  /** working days on the hire's own calendar, pauses and leave taken out */
  readonly days: number;
  /** false when it had not happened by then: the true time is longer (right-censored) */
  readonly observed: boolean;
}

/** One step of the curve: a day on which it happened to somebody. */
export interface CurveStep {
  readonly days: number;
  /** to how many it had not happened before this day, and who were still followed */
  readonly atRisk: number;
  /** to how many it happened on this day */
  readonly events: number;
  /** the estimated share to whom it has happened by the end of this day, 0 to 1 */
  readonly reached: number;
}

/** The estimate for a group. */
export interface TimeToEvent {
  /** everybody in it, also those to whom it has not happened */
  readonly n: number;
  readonly steps: readonly CurveStep[];
  /**
   * The first day by whose end the share has been reached.
   * @param share 0 to 1: 0.5 is the median
   * @returns null when so many have not got there yet that the data cannot say
   */
  quantile(share: number): number | null;
}

/** Sums of shares are not exact in floating point: three quarters reached is three quarters reached. */
const ROUNDING = 1e-9;

/** Fewer than so many are people, not a distribution. */
export const ENOUGH = 5;
/** The ninth decile needs a tenth person. */
export const ENOUGH_FOR_P90 = 10;

/** Whether a group is too small to say anything about without speaking of somebody in it. */
export function tooFew(n: number, enough = ENOUGH): boolean {
  return n < enough;
}

/**
 * Estimates how long something takes when some are still on their way. Leaving those out would make it look
 * quicker than it is; each counts for as long as they were followed. Who is censored on a day still counts on it.
 *
 * Source: E. L. Kaplan and P. Meier, "Nonparametric Estimation from Incomplete Observations", Journal of the
 * American Statistical Association 53 (1958), 457–481: the product-limit estimate.
 * @throws RangeError when a time is negative or no number
 */
export function timeToEvent(observations: readonly Observation[]): TimeToEvent {
  const events = new Map<number, number>();
  for (const { days, observed } of observations) {
    if (!Number.isFinite(days) || days < 0) throw new RangeError(`${days} is no length of time.`);
    if (observed) events.set(days, (events.get(days) ?? 0) + 1);
  }
  const times = observations.map(({ days }) => days).sort((a, b) => a - b);
  const steps: CurveStep[] = [];
  let gone = 0;
  let remaining = 1;
  for (const [days, count] of [...events].sort(([a], [b]) => a - b)) {
    while ((times[gone] ?? Number.POSITIVE_INFINITY) < days) gone += 1;
    const atRisk = times.length - gone;
    remaining *= 1 - count / atRisk;
    steps.push({ days, atRisk, events: count, reached: 1 - remaining });
  }
  return {
    n: observations.length,
    steps,
    quantile: (share) => steps.find(({ reached }) => reached >= share - ROUNDING)?.days ?? null,
  };
}

/** A group's figures as they may be shown. */
export interface TimeToEventFigures {
  readonly n: number;
  /** too few to say anything: every figure is null and there are no steps */
  readonly tooFew: boolean;
  /** each null when it is not reached yet, or the group is too small for it */
  readonly p50: number | null;
  readonly p75: number | null;
  readonly p90: number | null;
  readonly steps: readonly CurveStep[];
}

/** The figures of a group with small groups suppressed: nothing under five, no p90 under ten. */
export function shownFigures(observations: readonly Observation[]): TimeToEventFigures {
  const { n, steps, quantile } = timeToEvent(observations);
  if (tooFew(n)) return { n, tooFew: true, p50: null, p75: null, p90: null, steps: [] };
  const p90 = tooFew(n, ENOUGH_FOR_P90) ? null : quantile(0.9);
  return { n, tooFew: false, p50: quantile(0.5), p75: quantile(0.75), p90, steps };
}
