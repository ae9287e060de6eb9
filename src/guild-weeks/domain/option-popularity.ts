import { FEWEST_PEOPLE } from '../../people/domain/fewest-people';

/** How often people wanted an option, and what came of it. */
export interface CountedOption {
  readonly rankedFirst: number;
  readonly ranked: number;
  readonly placed: number;
}

/** The same as it is shown: null is one to four people. */
export interface ShownOption {
  readonly rankedFirst: number | null;
  readonly ranked: number | null;
  readonly placed: number;
}

/**
 * What is shown of an option's popularity in a week for which `ballots` people ranked. Counts of one to four are not: they
 * could point at somebody. None at all points at nobody. Who has a place in an option is public, so that count always shows.
 */
export function shownOption({ rankedFirst, ranked, placed }: CountedOption, ballots: number): ShownOption {
  const shown = (count: number): number | null => (ballots >= FEWEST_PEOPLE && (count === 0 || count >= FEWEST_PEOPLE) ? count : null);
  return { rankedFirst: shown(rankedFirst), ranked: shown(ranked), placed };
}
