import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { countsOf, deferredAcceptance, inLine, match, type Ballot, type MatchInput, type OptionSeats } from './match';

/** Any guild week: up to forty people, twelve options, lists of up to five, minimums and maximums of all sizes. */
const anyWeek: fc.Arbitrary<MatchInput> = fc
  .record({
    rooms: fc.array(fc.record({ min: fc.integer({ min: 1, max: 6 }), more: fc.integer({ min: 0, max: 5 }) }), { minLength: 1, maxLength: 12 }),
    people: fc.array(
      fc.record({ missed: fc.integer({ min: 0, max: 5 }), wishes: fc.array(fc.nat({ max: 11 }), { maxLength: 9 }) }),
      { maxLength: 40 },
    ),
    luck: fc.array(fc.string({ minLength: 4, maxLength: 8 }), { minLength: 52, maxLength: 52 }),
  })
  .map(({ rooms, people, luck }) => {
    const options = rooms.map(({ min, more }, index) => ({ id: `o${index}`, min, max: min + more }));
    const ballots = people.map(({ missed, wishes }, index) => ({
      id: `b${index}`,
      missed,
      choices: [...new Set(wishes.map((wish) => `o${wish % rooms.length}`))].slice(0, 5),
    }));
    const lots = new Map([...options, ...ballots].map(({ id }, index) => [id, `${luck[index] ?? ''}${id}`]));
    return { options, ballots, lots };
  });

/** Somebody in line for each option, the first of whom choose first: what one line for all options comes to. */
function byTurns(line: readonly Ballot[], options: readonly OptionSeats[]): Map<string, string> {
  const free = new Map(options.map(({ id, max }) => [id, max]));
  const got = new Map<string, string>();
  for (const { id, choices } of line) {
    const best = choices.find((choice) => (free.get(choice) ?? 0) > 0);
    if (best === undefined) continue;
    free.set(best, (free.get(best) ?? 0) - 1);
    got.set(id, best);
  }
  return got;
}

function openAfter({ options }: MatchInput, closed: readonly { optionId: string }[]): OptionSeats[] {
  return options.filter(({ id }) => !closed.some(({ optionId }) => optionId === id));
}

const holdingOf = (placements: readonly { ballotId: string; optionId: string | null }[]) =>
  new Map(placements.flatMap(({ ballotId, optionId }) => (optionId === null ? [] : [[ballotId, optionId] as const])));

describe('a match', () => {
  it('leaves nobody who would rather be where there is room, or where somebody behind them sits', () => {
    fc.assert(
      fc.property(anyWeek, (week) => {
        const { placements, closed } = match(week);
        const holding = holdingOf(placements);
        const line = inLine(week.ballots, week.lots);
        const placeOf = new Map(line.map(({ id }, place) => [id, place]));
        const counts = countsOf(holding);
        for (const option of openAfter(week, closed)) {
          for (const { id, choices } of week.ballots) {
            const own = holding.get(id);
            const wished = choices.indexOf(option.id);
            if (wished < 0 || (own !== undefined && choices.indexOf(own) <= wished)) continue;
            expect(counts.get(option.id)).toBe(option.max);
            const behind = [...holding].filter(([other, where]) => where === option.id && placeOf.get(other)! > placeOf.get(id)!);
            expect(behind).toEqual([]);
          }
        }
      }),
    );
  });

  it('gives nobody what they did not ask for, and each ballot one placement', () => {
    fc.assert(
      fc.property(anyWeek, (week) => {
        const { placements } = match(week);
        expect(placements.map(({ ballotId }) => ballotId)).toEqual(week.ballots.map(({ id }) => id).sort());
        for (const { ballotId, optionId, choice, passed } of placements) {
          const { choices } = week.ballots.find(({ id }) => id === ballotId)!;
          expect(optionId === null ? choice : choices[choice! - 1]).toBe(optionId);
          expect(passed.map((one) => one.optionId)).toEqual(choices.slice(0, optionId === null ? choices.length : choice! - 1));
        }
      }),
    );
  });

  it('seats nobody beyond the maximum, and no option below its minimum', () => {
    fc.assert(
      fc.property(anyWeek, (week) => {
        const { placements, closed } = match(week);
        const counts = countsOf(holdingOf(placements));
        for (const { id, min, max } of openAfter(week, closed)) {
          expect(counts.get(id) ?? 0).toBeGreaterThanOrEqual(min);
          expect(counts.get(id) ?? 0).toBeLessThanOrEqual(max);
        }
        for (const { optionId, people, min } of closed) {
          expect(counts.get(optionId)).toBeUndefined();
          expect(people).toBeLessThan(min);
        }
      }),
    );
  });

  it('closes one option at a time, each time one that had fewest people of those below their minimum', () => {
    fc.assert(
      fc.property(anyWeek, (week) => {
        const line = inLine(week.ballots, week.lots);
        let open = [...week.options];
        for (const { optionId, people, min } of match(week).closed) {
          const counts = countsOf(deferredAcceptance(line, open));
          const below = open.filter((option) => (counts.get(option.id) ?? 0) < option.min);
          expect({ people, min }).toEqual({ people: counts.get(optionId) ?? 0, min: open.find(({ id }) => id === optionId)?.min });
          expect(people).toBe(Math.min(...below.map(({ id }) => counts.get(id) ?? 0)));
          open = open.filter(({ id }) => id !== optionId);
        }
      }),
    );
  });

  it('counts the seats that went to others: all of a full option, and only to people who stood before', () => {
    fc.assert(
      fc.property(anyWeek, (week) => {
        const { placements, closed } = match(week);
        const sat = holdingOf(placements);
        for (const { ballotId, passed } of placements) {
          const own = week.ballots.find(({ id }) => id === ballotId)!;
          for (const reason of passed) {
            const option = week.options.find(({ id }) => id === reason.optionId)!;
            if (reason.why === 'closed') {
              expect(closed.map(({ optionId }) => optionId)).toContain(reason.optionId);
              continue;
            }
            const holders = week.ballots.filter(({ id }) => sat.get(id) === reason.optionId);
            expect(reason.seats).toBe(option.max);
            expect(reason.missedMore).toBe(holders.filter(({ missed }) => missed > own.missed).length);
            expect(reason.luckier).toBe(
              holders.filter(({ id, missed }) => missed === own.missed && week.lots.get(id)! < week.lots.get(ballotId)!).length,
            );
            expect(reason.missedMore + reason.luckier).toBe(option.max);
          }
        }
      }),
    );
  });

  it('is the same whatever the order in which people and options are handed over', () => {
    fc.assert(
      fc.property(anyWeek, ({ options, ballots, lots }) => {
        const turned = { options: [...options].reverse(), ballots: [...ballots].reverse(), lots: new Map([...lots].reverse()) };
        expect(match(turned)).toEqual(match({ options, ballots, lots }));
      }),
    );
  });

  it('of one pass, with one line for all options, is what choosing in turn comes to', () => {
    fc.assert(
      fc.property(anyWeek, ({ options, ballots, lots }) => {
        const line = inLine(ballots, lots);
        const sorted = (holding: ReadonlyMap<string, string>) => [...holding].sort();
        expect(sorted(deferredAcceptance(line, options))).toEqual(sorted(byTurns(line, options)));
      }),
    );
  });

  it('refuses to go without lots', () => {
    const ballots = [{ id: 'b', missed: 0, choices: ['o'] }, { id: 'c', missed: 0, choices: ['o'] }];
    expect(() => match({ options: [{ id: 'o', min: 1, max: 1 }], ballots, lots: new Map() })).toThrow(RangeError);
  });
});

describe('a lie about one’s wishes', () => {
  const LISTS = [['x', 'y', 'z'], ['x', 'z', 'y'], ['y', 'x', 'z'], ['y', 'z', 'x'], ['z', 'x', 'y'], ['z', 'y', 'x']];
  const SHORT = [[], ['x'], ['y'], ['z'], ['x', 'y'], ['y', 'x'], ['x', 'z'], ['z', 'x'], ['y', 'z'], ['z', 'y']];

  /** Everybody's true lists, for four people and three options. */
  function* profiles(): Generator<Ballot[]> {
    for (let number = 0; number < LISTS.length ** 4; number += 1) {
      yield [0, 1, 2, 3].map((person) => ({
        id: `b${person}`, missed: 0, choices: LISTS[Math.floor(number / LISTS.length ** person) % LISTS.length]!,
      }));
    }
  }

  it.each([[[1, 1, 1]], [[1, 1, 2]], [[2, 1, 1]], [[1, 2, 2]]])(
    'never pays in one pass with full lists and nothing closing, seats %j',
    (seats) => {
      const options = ['x', 'y', 'z'].map((id, index) => ({ id, min: 1, max: seats[index]! }));
      const paid: unknown[] = [];
      for (const line of profiles()) {
        const honest = deferredAcceptance(line, options);
        line.forEach((ballot, place) => {
          const worth = (got: string | undefined) => (got === undefined ? Infinity : ballot.choices.indexOf(got));
          for (const choices of [...LISTS, ...SHORT]) {
            const told = line.with(place, { ...ballot, choices });
            if (worth(deferredAcceptance(told, options).get(ballot.id)) < worth(honest.get(ballot.id))) paid.push({ line, told });
          }
        });
      }
      expect(paid).toEqual([]);
    },
  );

  it('can pay once options close, which is why the rate is measured', () => {
    const options = [{ id: 'x', min: 2, max: 2 }, { id: 'y', min: 1, max: 1 }, { id: 'z', min: 1, max: 1 }];
    const lots = new Map(['b0', 'b1', 'b2', 'x', 'y', 'z'].map((id, place) => [id, String(place)]));
    const others = [{ id: 'b0', missed: 0, choices: ['z', 'x', 'y'] }, { id: 'b1', missed: 0, choices: ['x', 'y', 'z'] }];
    const got = (choices: string[]) =>
      match({ options, ballots: [...others, { id: 'b2', missed: 0, choices }], lots }).placements.find(({ ballotId }) => ballotId === 'b2')?.optionId;
    // Truthfully y comes first, but somebody better placed takes it when x closes for one person too few.
    expect(got(['y', 'x', 'z'])).toBeNull();
    // Who pretends to want x most keeps it open, and has a place.
    expect(got(['x', 'y', 'z'])).toBe('x');
  });

  it('can pay when lists are short: only then does a safe wish cost one that one would rather have', () => {
    const options = ['x', 'y'].map((id) => ({ id, min: 1, max: 1 }));
    const first = { id: 'b0', missed: 0, choices: ['x'] };
    const got = (choices: string[]) => deferredAcceptance([first, { id: 'b1', missed: 0, choices }], options).get('b1');
    expect([got(['x']), got(['y']), got(['x', 'y'])]).toEqual([undefined, 'y', 'y']);
  });
});
