import { FEWEST_PEOPLE } from '../../people/domain/fewest-people';
import type { Placement } from './match';
import { LONGEST_RANKING } from './option-kinds';

/** How many people got which wish. */
export interface RankDistribution {
  /** people who ranked */
  readonly n: number;
  readonly tooFew: boolean;
  /** how many got their first, second … fifth wish; all 0 when there are too few */
  readonly byChoice: readonly number[];
  /** how many got none; 0 when there are too few */
  readonly none: number;
}

export function rankDistribution(placements: readonly Pick<Placement, 'choice'>[]): RankDistribution {
  const n = placements.length;
  const tooFew = n < FEWEST_PEOPLE;
  const byChoice = Array.from({ length: LONGEST_RANKING }, (_, index) =>
    tooFew ? 0 : placements.filter(({ choice }) => choice === index + 1).length,
  );
  return { n, tooFew, byChoice, none: tooFew ? 0 : placements.filter(({ choice }) => choice === null).length };
}
