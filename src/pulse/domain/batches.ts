/** Answers are shown in groups of exactly so many: "n ≥ 5" of the product's table "who sees what", and no odd one out. */
export const BATCH = 5;

/** What one person answered, without anything that says who or when. */
export interface PulseAnswer {
  /** 1 to 5, to the first question. */
  readonly first: number;
  /** 1 to 5, to the second question. */
  readonly second: number;
  readonly words: string | null;
}

/** Five answers taken apart: each list is sorted by what is in it, so that nothing says which belonged together. */
export interface PulseBatch {
  readonly first: readonly number[];
  readonly second: readonly number[];
  readonly words: readonly string[];
}

/**
 * The answers in an order made of nothing but themselves: whichever came first, the same answers are kept in the same
 * way. (A shuffle would do as well, as long as nobody knew its dice.)
 */
export function withoutOrder(answers: readonly PulseAnswer[]): PulseAnswer[] {
  return answers
    .map(({ first, second, words }): [string, PulseAnswer] => [JSON.stringify([first, second, words]), { first, second, words }])
    .sort(([a], [b]) => byText(a, b))
    .map(([, answer]) => answer);
}

/**
 * What may be shown now: as many batches of five as there are, each drawn from all that wait. What is left, four at
 * most, waits for the answers of others.
 *
 * @param draw a random whole number from 0 up to, and without, the one given
 */
export function release(
  waiting: readonly PulseAnswer[],
  draw: (below: number) => number,
): { batches: PulseBatch[]; waiting: PulseAnswer[] } {
  const left = [...waiting];
  const batches: PulseBatch[] = [];
  while (left.length >= BATCH) {
    batches.push(takenApart(Array.from({ length: BATCH }, () => left.splice(draw(left.length), 1)[0]!)));
  }
  return { batches, waiting: withoutOrder(left) };
}

function takenApart(answers: readonly PulseAnswer[]): PulseBatch {
  return {
    first: answers.map(({ first }) => first).sort((a, b) => a - b),
    second: answers.map(({ second }) => second).sort((a, b) => a - b),
    words: answers.flatMap(({ words }) => words ?? []).sort(byText),
  };
}

/** By code units, whatever the language of the machine. */
function byText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
