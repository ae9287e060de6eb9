import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { match } from '../../src/guild-weeks/domain/match';

interface Case {
  name: string;
}

interface Rate {
  asked: number;
  paid: number;
  closed: number;
}

interface Rates {
  CASES: Case[];
  rateOf(one: Case, rule: typeof match): Rate;
  rowOf(one: Case, rate: Rate): string;
}

const PAGE = readFileSync(join(__dirname, '../../docs/guild-weeks.md'), 'utf8');
const PATIENCE = 120_000;

/** Two of the five rows, the worst among them: all would take long. `node bench/guild-week-lies.mjs --check` checks all. */
const CHECKED = ['lists of five, nothing closes', 'lists of five, options close, scarce'];

describe('the rate at which a lie would have paid', () => {
  it.each(CHECKED)('is what docs/guild-weeks.md says: %s', async (name) => {
    const module = '../../bench/guild-week-rates.mjs';
    const { CASES, rateOf, rowOf } = (await import(module)) as Rates;
    const one = CASES.find((candidate) => candidate.name === name)!;
    const row = rowOf(one, rateOf(one, match));
    expect(row).toMatch(/\| \d+ of 600 \|/);
    expect(PAGE.split('\n')).toContain(row);
  }, PATIENCE);
});
