import type { PulseBatch } from './batches';
import { HIGHEST_SCORE } from './questions';

/** What five people and more answered in a quarter. */
export interface PulseSums {
  /** People; always a multiple of five. */
  readonly n: number;
  /** For each question how many gave 1, 2, 3, 4 and 5. */
  readonly counts: readonly (readonly number[])[];
  readonly words: readonly string[];
}

/** Puts the batches of one quarter together. */
export function sumsOf(batches: readonly PulseBatch[]): PulseSums {
  const first = batches.flatMap((batch) => batch.first);
  return {
    n: first.length,
    counts: [countsOf(first), countsOf(batches.flatMap((batch) => batch.second))],
    words: batches.flatMap(({ words }) => words).sort(),
  };
}

function countsOf(scores: readonly number[]): number[] {
  return Array.from({ length: HIGHEST_SCORE }, (_, index) => scores.filter((score) => score === index + 1).length);
}
