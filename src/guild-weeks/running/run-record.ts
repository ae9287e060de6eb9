import { isDeepStrictEqual } from 'node:util';
import { match, type Ballot, type MatchOutcome, type OptionSeats } from '../domain/match';
import { drawLots, hashOfSeed } from './lots';

export const RECORD_FORMAT = 'guildpath/guild-week-run@1';

/** Everything that a run was made from and came to: enough for anybody to make it again. No names. */
export interface RunRecord {
  format: typeof RECORD_FORMAT;
  week: string;
  /** What was published before the deadline. */
  seedHash: string;
  seed: string;
  options: (OptionSeats & { title: string })[];
  ballots: Ballot[];
  outcome: MatchOutcome;
}

/** What making a run again showed. */
export interface Replay {
  /** The seed is the one whose hash was published. */
  seedIsThatOfHash: boolean;
  /** The outcome is the same, to the last reason. */
  same: boolean;
  outcome: MatchOutcome;
}

/** The outcome of a seed: what the server does, and whoever checks it. */
export function run(seed: string, options: readonly OptionSeats[], ballots: readonly Ballot[]): MatchOutcome {
  const lots = drawLots(seed, [...options, ...ballots].map(({ id }) => id));
  return match({ options, ballots, lots });
}

/** Makes a published run again and compares. */
export function replay(record: RunRecord): Replay {
  const outcome = run(record.seed, record.options, record.ballots);
  return { seedIsThatOfHash: hashOfSeed(record.seed) === record.seedHash, same: isDeepStrictEqual(outcome, record.outcome), outcome };
}

/** A file's text as a record. @throws Error that says what is missing */
export function readRecord(text: string): RunRecord {
  const value: unknown = JSON.parse(text);
  if (!isObject(value) || value['format'] !== RECORD_FORMAT) throw new Error(`It is no run of a guild week (format ${RECORD_FORMAT}).`);
  const whole =
    ['week', 'seed', 'seedHash'].every((field) => typeof value[field] === 'string') &&
    listOf(value['options'], ({ id, title, min, max }) => isText(id) && isText(title) && isCount(min) && isCount(max)) &&
    listOf(value['ballots'], ({ id, missed, choices }) => isText(id) && isCount(missed) && Array.isArray(choices) && choices.every(isText)) &&
    isObject(value['outcome']);
  if (!whole) throw new Error('Something is missing in it: download it again.');
  return value as unknown as RunRecord;
}

const isText = (value: unknown): value is string => typeof value === 'string';
const isCount = (value: unknown): value is number => Number.isInteger(value) && (value as number) >= 0;
const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
const listOf = (value: unknown, holds: (item: Record<string, unknown>) => boolean): boolean =>
  Array.isArray(value) && value.every((item) => isObject(item) && holds(item));
