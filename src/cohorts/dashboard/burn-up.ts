import { burnUp, planByDay, type HireProgress } from '../../journeys/domain/cohort-curves';
import { tooFew } from '../../journeys/domain/time-to-event';
import type { BurnUpDto } from '../dto/cohorts.dto';

/**
 * A cohort's burn-up against its plan. The plan always shows; the hires' own line only where it hides nobody: not for
 * a cohort of fewer than five, and not on days to which fewer than five have come.
 * @param dueDays working-day numbers on which the path's milestones are due
 */
export function burnUpOf(hires: readonly HireProgress[], dueDays: readonly number[]): BurnUpDto {
  const begun = hires.filter(({ throughDay }) => throughDay >= 1);
  const n = begun.length;
  const plan = planByDay(dueDays);
  const whole = plan.at(-1)?.planned ?? 0;
  const lastDone = Math.max(0, ...begun.flatMap(({ doneOnDays }) => doneOnDays));
  const curve = burnUp(begun);
  const lastDay = Math.max(plan.length - 1, Math.min(curve.length - 1, lastDone));
  return {
    n,
    tooFew: tooFew(n),
    days: Array.from({ length: lastDay + 1 }, (_, day) => {
      const point = curve[day];
      const shown = point && !tooFew(point.n) ? point : null;
      return {
        day,
        plan: plan[day]?.planned ?? whole,
        median: shown?.median ?? null,
        lower: shown?.lowerQuartile ?? null,
        upper: shown?.upperQuartile ?? null,
      };
    }),
  };
}
