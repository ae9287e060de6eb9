import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { hashOfSeed } from './lots';
import { readRecord, RECORD_FORMAT, replay, run, type RunRecord } from './run-record';

/** Any published run: up to thirty ballots over eight options, some of which close. */
const anyRun: fc.Arbitrary<RunRecord> = fc
  .record({
    seed: fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 64, maxLength: 64 }),
    rooms: fc.array(fc.record({ min: fc.integer({ min: 1, max: 5 }), more: fc.integer({ min: 0, max: 4 }) }), { minLength: 1, maxLength: 8 }),
    people: fc.array(fc.record({ missed: fc.integer({ min: 0, max: 5 }), wishes: fc.array(fc.nat({ max: 7 }), { maxLength: 7 }) }), { maxLength: 30 }),
  })
  .map(({ seed, rooms, people }) => {
    const options = rooms.map(({ min, more }, index) => ({ id: `option-${index}`, title: `Option ${index}`, min, max: min + more }));
    const ballots = people.map(({ missed, wishes }, index) => ({
      id: `ballot-${index}`, missed, choices: [...new Set(wishes.map((wish) => `option-${wish % rooms.length}`))].slice(0, 5),
    }));
    return { format: RECORD_FORMAT, week: '2026-Q4', seedHash: hashOfSeed(seed), seed, options, ballots, outcome: run(seed, options, ballots) };
  });

/** As it is after it was downloaded. */
const downloaded = (record: RunRecord) => readRecord(JSON.stringify(record));

describe('a run made again from its file', () => {
  it('comes to the same, to the last reason', () => {
    fc.assert(
      fc.property(anyRun, (record) => {
        expect(replay(downloaded(record))).toEqual({ seedIsThatOfHash: true, same: true, outcome: record.outcome });
      }),
    );
  });

  it('is found out when any placement in it was changed', () => {
    fc.assert(
      fc.property(anyRun, fc.nat(), (record, pick) => {
        const { placements } = record.outcome;
        fc.pre(placements.length > 0);
        const index = pick % placements.length;
        const { optionId, ...rest } = placements[index]!;
        const elsewhere = { ...rest, optionId: optionId === null ? 'option-0' : null };
        const forged = { ...record, outcome: { ...record.outcome, placements: placements.with(index, elsewhere) } };
        expect(replay(downloaded(forged)).same).toBe(false);
      }),
    );
  });

  it('is found out when it comes from another seed than the one that was sealed', () => {
    fc.assert(
      fc.property(anyRun, fc.nat({ max: 63 }), (record, at) => {
        const digit = record.seed[at] === '0' ? '1' : '0';
        const seed = record.seed.slice(0, at) + digit + record.seed.slice(at + 1);
        const luckier = { ...record, seed, outcome: run(seed, record.options, record.ballots) };
        expect(replay(downloaded(luckier))).toMatchObject({ seedIsThatOfHash: false, same: true });
      }),
    );
  });
});
