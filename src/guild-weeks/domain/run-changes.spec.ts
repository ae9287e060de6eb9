import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { changesBetween, changeSentence, type RunInputs } from './run-changes';

const option = (id: string, min = 1, max = 3) => ({ id, title: `Option ${id}`, min, max });
const ballot = (id: string, choices: string[], missed = 0) => ({ id, missed, choices });
const BEFORE: RunInputs = { options: [option('x'), option('y', 2, 4)], ballots: [ballot('a', ['x', 'y']), ballot('b', ['y'])] };

const seats = fc.record({ min: fc.integer({ min: 1, max: 3 }), more: fc.integer({ min: 0, max: 3 }), gone: fc.boolean() });
const person = fc.record({ missed: fc.integer({ min: 0, max: 5 }), wishes: fc.uniqueArray(fc.nat({ max: 3 })), here: fc.boolean() });

/** Inputs of the same four options and five people, any of whom may be gone. */
const anyInputs = fc.record({ rooms: fc.array(seats, { minLength: 4, maxLength: 4 }), people: fc.array(person, { minLength: 5, maxLength: 5 }) }).map(
  ({ rooms, people }): RunInputs => {
    const options = rooms.flatMap(({ min, more, gone }, index) => (gone ? [] : [option(`o${index}`, min, min + more)]));
    const open = new Set(options.map(({ id }) => id));
    return {
      options,
      ballots: people.flatMap(({ missed, wishes, here }, index) =>
        here ? [ballot(`b${index}`, wishes.map((wish) => `o${wish}`).filter((id) => open.has(id)), missed)] : [],
      ),
    };
  },
);
const onlyWithdraws = (before: RunInputs, after: RunInputs) => after.options.every(({ id }) => before.options.some((one) => one.id === id));

describe('what a match was made from', () => {
  it('has changed exactly when another match would be made from it', () => {
    fc.assert(
      fc.property(fc.oneof(fc.tuple(anyInputs, anyInputs), anyInputs.map((one) => [one, one] as const)), ([before, after]) => {
        fc.pre(onlyWithdraws(before, after));
        const same = JSON.stringify(before) === JSON.stringify(after);
        expect(changesBetween(before, after).length === 0).toBe(same);
      }),
    );
  });

  it('is told apart: an option that went, seats, people', () => {
    const after: RunInputs = { options: [option('y', 2, 5)], ballots: [ballot('a', ['y'])] };
    expect(changesBetween(BEFORE, after).map(changeSentence)).toEqual([
      '“Option x” was withdrawn.',
      '“Option y” needs 2 and has room for 5 now; before, it needed 2 and had room for 4.',
      'One person who ranked left the guild.',
    ]);
  });

  it('counts lists that sites changed, and places in line, and never says whose', () => {
    const after: RunInputs = { options: BEFORE.options, ballots: [ballot('a', ['y'], 2), ballot('b', ['y'], 5)] };
    expect(changesBetween(BEFORE, after)).toEqual([{ what: 'barred', people: 1 }, { what: 'line', people: 2 }]);
    expect(changesBetween(after, { ...after, ballots: [...after.ballots, ballot('c', [])] }).map(changeSentence)).toEqual([
      'One person who ranked came back to the guild.',
    ]);
  });

  it('is the same under another title', () => {
    const renamed = BEFORE.options.map((one) => ({ ...one, title: 'Renamed' }));
    expect(changesBetween(BEFORE, { ...BEFORE, options: renamed })).toEqual([]);
  });
});
