/**
 * Who gets which option of a guild week: deferred acceptance, person-proposing.
 *
 * Source: D. Gale and L. S. Shapley, "College Admissions and the Stability of Marriage", American Mathematical Monthly
 * 69 (1962). Everybody stands in one line for every option: who got least of what they wished for last quarter stands
 * first, and lots decide between equals. With one pass and full lists no lie about one's wishes can pay (L. E. Dubins
 * and D. A. Freedman, 1981; A. E. Roth, 1982). Lists of five and closing options cost that; docs/guild-weeks.md says
 * how much.
 */

/** One option's room. */
export interface OptionSeats {
  readonly id: string;
  /** below this many people it does not take place; at least 1 */
  readonly min: number;
  readonly max: number;
}

/** One person's wishes, under a number that is not theirs anywhere else. */
export interface Ballot {
  readonly id: string;
  /** wishes missed last quarter: 0 for the first wish or no part in it, 1 for the second … 5 for no place at all */
  readonly missed: number;
  /** options, the dearest first; none twice */
  readonly choices: readonly string[];
}

/** All that a run is made from; the same again gives the same outcome. */
export interface MatchInput {
  readonly options: readonly OptionSeats[];
  readonly ballots: readonly Ballot[];
  /** the lot of each ballot and of each option, as text; the smaller one is the luckier */
  readonly lots: ReadonlyMap<string, string>;
}

/** Why somebody did not get an option that they wished for more than what they got. */
export type Passed =
  | {
      readonly optionId: string;
      readonly why: 'full';
      readonly seats: number;
      /** seats held by people who had missed more last quarter */
      readonly missedMore: number;
      /** seats held by people who had missed as much, and drew a better lot */
      readonly luckier: number;
    }
  | { readonly optionId: string; readonly why: 'closed' };

/** What one ballot came to. */
export interface Placement {
  readonly ballotId: string;
  readonly optionId: string | null;
  /** the how-manieth wish it was, from 1; null with no place */
  readonly choice: number | null;
  /** every wish above that, in the order of the ballot */
  readonly passed: readonly Passed[];
}

/** An option that does not take place. */
export interface Closing {
  readonly optionId: string;
  /** how many would have come when it was closed */
  readonly people: number;
  readonly min: number;
}

/** What a run comes to: placements in the order of the ballots' ids, closings in the order in which they happened. */
export interface MatchOutcome {
  readonly placements: readonly Placement[];
  readonly closed: readonly Closing[];
}

/** The option that each ballot holds, by ballot id; whoever is not in it holds none. */
export type Holding = ReadonlyMap<string, string>;

/**
 * One pass: everybody asks for what they wish for most, an option keeps whoever stands first, the others ask on.
 * @param line ballots, whoever stands first first
 */
export function deferredAcceptance(line: readonly Ballot[], options: readonly OptionSeats[]): Holding {
  const kept = new Map(options.map(({ id, max }) => [id, { max, places: [] as number[] }]));
  const asked = new Array<number>(line.length).fill(0);
  const asking = line.map((_, place) => place).reverse();
  for (let place = asking.pop(); place !== undefined; place = asking.pop()) {
    const ballot = line[place];
    const wish = ballot?.choices[asked[place] ?? 0];
    if (wish === undefined) continue;
    asked[place] = (asked[place] ?? 0) + 1;
    const option = kept.get(wish);
    if (option) insert(option.places, place);
    const sentOn = option === undefined ? place : option.places.length > option.max ? option.places.pop() : undefined;
    if (sentOn !== undefined) asking.push(sentOn);
  }
  const holding = new Map<string, string>();
  for (const [optionId, { places }] of kept) {
    for (const place of places) holding.set(line[place]?.id ?? '', optionId);
  }
  return holding;
}

/**
 * A whole run. While an option holds fewer people than it needs, one closes and the pass is made again: the one with
 * the fewest people, of equals the one that misses most, of those the one with the smaller lot. Closing one brings
 * others more people, never fewer, so that what has enough keeps enough; what closed stays closed, also when it might
 * have filled up later.
 *
 * @throws RangeError when a ballot or an option has no lot
 */
export function match({ options, ballots, lots }: MatchInput): MatchOutcome {
  const line = inLine(ballots, lots);
  const closed: Closing[] = [];
  let open = [...options];
  let holding = deferredAcceptance(line, open);
  for (let next = nextToClose(open, holding, lots); next; next = nextToClose(open, holding, lots)) {
    const { optionId } = next;
    closed.push(next);
    open = open.filter(({ id }) => id !== optionId);
    holding = deferredAcceptance(line, open);
  }
  return { placements: placementsOf(line, open, holding), closed };
}

/** Ballots in the order in which their people stand: who missed most first, then by lot. */
export function inLine(ballots: readonly Ballot[], lots: ReadonlyMap<string, string>): Ballot[] {
  return [...ballots].sort((a, b) => b.missed - a.missed || byText(lotOf(a.id, lots), lotOf(b.id, lots)));
}

/** How many people each option holds. */
export function countsOf(holding: Holding): Map<string, number> {
  const counts = new Map<string, number>();
  for (const optionId of holding.values()) counts.set(optionId, (counts.get(optionId) ?? 0) + 1);
  return counts;
}

function nextToClose(open: readonly OptionSeats[], holding: Holding, lots: ReadonlyMap<string, string>): Closing | undefined {
  const counts = countsOf(holding);
  const [first] = open
    .map(({ id, min }) => ({ optionId: id, people: counts.get(id) ?? 0, min }))
    .filter(({ people, min }) => people < min)
    .sort((a, b) => a.people - b.people || b.min - a.min || byText(lotOf(a.optionId, lots), lotOf(b.optionId, lots)));
  return first;
}

function placementsOf(line: readonly Ballot[], open: readonly OptionSeats[], holding: Holding): Placement[] {
  const missedBy = new Map<string, number[]>(open.map(({ id }) => [id, []]));
  for (const { id, missed } of line) missedBy.get(holding.get(id) ?? '')?.push(missed);
  const passedBy = (optionId: string, own: number): Passed => {
    const seats = missedBy.get(optionId);
    if (!seats) return { optionId, why: 'closed' };
    const missedMore = seats.filter((missed) => missed > own).length;
    return { optionId, why: 'full', seats: seats.length, missedMore, luckier: seats.length - missedMore };
  };
  return [...line]
    .sort((a, b) => byText(a.id, b.id))
    .map(({ id, missed, choices }) => {
      const optionId = holding.get(id) ?? null;
      const place = optionId === null ? choices.length : choices.indexOf(optionId);
      const passed = choices.slice(0, place).map((choice) => passedBy(choice, missed));
      return { ballotId: id, optionId, choice: optionId === null ? null : place + 1, passed };
    });
}

function lotOf(id: string, lots: ReadonlyMap<string, string>): string {
  const lot = lots.get(id);
  if (lot === undefined) throw new RangeError(`No lot was drawn for ${id}.`);
  return lot;
}

/** Text in the order of its code units, the same on every machine. */
function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Puts a place where it belongs in an ascending row. */
function insert(row: number[], place: number): void {
  let [low, high] = [0, row.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((row[middle] ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  row.splice(low, 0, place);
}
