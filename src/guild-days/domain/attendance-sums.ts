import { FEWEST_PEOPLE } from '../../people/domain/fewest-people';

/** What was counted on one guild day. */
export interface CountedDay {
  /** different people with a seat in any session of the day */
  readonly signedUp: number;
  /** different people who were there */
  readonly there: number;
  /** of those who were there: hires whose first guild day it was */
  readonly firstDays: number;
}

/** The same as a manager may see it; null is too few to show. */
export interface ShownDay {
  readonly signedUp: number | null;
  readonly there: number | null;
  readonly firstDays: number | null;
}

/**
 * What of a day's counts says nothing about one person. The hires on their first day are part of those who were there:
 * both they and the others have to be enough, or none, so that taking one number from the other leaves nobody alone.
 * That no hire came is not shown either, for where one alone has begun it would be about them.
 */
export function shownDay({ signedUp, there, firstDays }: CountedDay): ShownDay {
  const others = there - firstDays;
  return {
    signedUp: enough(signedUp),
    there: enough(there),
    firstDays: firstDays >= FEWEST_PEOPLE && (others === 0 || others >= FEWEST_PEOPLE) ? firstDays : null,
  };
}

function enough(people: number): number | null {
  return people >= FEWEST_PEOPLE ? people : null;
}
