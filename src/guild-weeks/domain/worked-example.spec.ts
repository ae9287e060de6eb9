import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { deferredAcceptance, inLine, match, type Ballot, type OptionSeats } from './match';

interface Example {
  options: OptionSeats[];
  ballots: Ballot[];
  lots: Record<string, string>;
  outcome: Record<string, string | null>;
  closed: string[];
}

/** The example that docs/guild-weeks.md works out by hand. */
const page = readFileSync(join(__dirname, '../../../docs/guild-weeks.md'), 'utf8');
const example = JSON.parse(/```json\n(.*?)\n```/s.exec(page)?.[1] ?? '') as Example;
const lots = new Map(Object.entries(example.lots));

describe('the example worked out by hand', () => {
  it('is what the match comes to', () => {
    const { placements, closed } = match({ options: example.options, ballots: example.ballots, lots });
    expect(Object.fromEntries(placements.map(({ ballotId, optionId }) => [ballotId, optionId]))).toEqual(example.outcome);
    expect(closed.map(({ optionId }) => optionId)).toEqual(example.closed);
    expect(placements.find(({ ballotId }) => ballotId === 'ben')?.passed).toEqual([
      { optionId: 'search', why: 'full', seats: 1, missedMore: 1, luckier: 0 },
      { optionId: 'queue', why: 'closed' },
    ]);
  });

  it('has the first pass that the page describes', () => {
    const holding = deferredAcceptance(inLine(example.ballots, lots), example.options);
    expect(Object.fromEntries(holding)).toEqual({ ann: 'queue', ben: 'search', cid: 'queue', dan: 'drill', eve: 'drill' });
  });
});
