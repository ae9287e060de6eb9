/** How useful somebody found a unit or a quiz. */
export const USEFULNESS = ['yes', 'partly', 'no'] as const;
export type Usefulness = (typeof USEFULNESS)[number];

/** Below this many answers nothing is shown: "n ≥ 5" of the product's table "who sees what". */
const ENOUGH = 5;

/** What people said of a unit: sums, and words without names. */
export interface FeedbackSums {
  readonly n: number;
  readonly yes: number;
  readonly partly: number;
  readonly no: number;
  /** In the order of the alphabet, which says nothing of who wrote when. */
  readonly words: readonly string[];
}

/** @returns null while fewer than five have said something */
export function feedbackSums(given: readonly { useful: Usefulness; words: string | null }[]): FeedbackSums | null {
  if (given.length < ENOUGH) return null;
  const count = (useful: Usefulness): number => given.filter((one) => one.useful === useful).length;
  return {
    n: given.length, yes: count('yes'), partly: count('partly'), no: count('no'),
    words: given.flatMap(({ words }) => words ?? []).sort(),
  };
}
