import type { OptionKind } from '../domain/option-kinds';
import type { RankDistributionDto } from './guild-weeks.dto';

/** How popular one option was. Null is one to four people, or a week in which fewer than five ranked. */
export class OptionPopularityDto {
  optionId: string;
  kind: OptionKind;
  title: string;
  minSeats: number;
  maxSeats: number;
  /** How many wanted it most. */
  rankedFirst: number | null;
  /** How many had it anywhere on their ranking. */
  ranked: number | null;
  /** How many have a place in it, from the match or taken later. */
  placed: number;
  /** Too few would have come. */
  closed: boolean;
}

/** One matched guild week in sums. */
export class GuildWeekFiguresDto {
  id: string;
  /** Such as `2026-Q4`. */
  quarter: string;
  title: string;
  startsOn: string;
  /** How many got which of their wishes. */
  distribution: RankDistributionDto;
  /** In the order of their titles; what was withdrawn before the match is left out. */
  options: OptionPopularityDto[];
}
