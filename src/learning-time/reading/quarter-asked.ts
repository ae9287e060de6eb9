import type { LocalDate } from '../../calendars/domain/local-date';
import { quarterOf } from '../../guild-weeks/domain/quarter';
import { Problem } from '../../platform/http/problem';
import { earliestQuarter, quarterAfter, quarterBefore, spanOf, type Span } from '../domain/quarter-span';

/** A quarter, and its neighbours as far as one can look at them. */
export interface AskedQuarter {
  quarter: string;
  span: Span;
  before: string | null;
  after: string | null;
}

/**
 * The quarter asked for, or the present one.
 * @param today of the reader
 * @throws Problem 422 for one that is not there yet, or too long ago
 */
export function askedQuarter(asked: string | undefined, today: LocalDate): AskedQuarter {
  const present = quarterOf(today);
  const earliest = earliestQuarter(today);
  const quarter = asked ?? present;
  if (quarter > present || quarter < earliest) {
    throw Problem.invalid([{ field: 'quarter', problem: `Choose a quarter from ${earliest} to ${present}.` }]);
  }
  return {
    quarter,
    span: spanOf(quarter),
    before: quarter > earliest ? quarterBefore(quarter) : null,
    after: quarter < present ? quarterAfter(quarter) : null,
  };
}
