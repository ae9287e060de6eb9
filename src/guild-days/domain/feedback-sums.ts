import { FEWEST_PEOPLE } from '../../people/domain/fewest-people';

/** What was said of a session, without who said it. */
export interface FeedbackSums {
  readonly answers: number;
  /** How many gave 1, 2, 3, 4 and 5; null until there are enough answers. */
  readonly ratings: readonly number[] | null;
  /** Nothing until there are enough answers. */
  readonly words: readonly string[];
}

/** Sums up feedback, or says no more than how much there is. The words come in the order of the alphabet, not of arrival. */
export function feedbackSums(answers: readonly { rating: number; words: string | null }[]): FeedbackSums {
  if (answers.length < FEWEST_PEOPLE) return { answers: answers.length, ratings: null, words: [] };
  return {
    answers: answers.length,
    ratings: [1, 2, 3, 4, 5].map((rating) => answers.filter((answer) => answer.rating === rating).length),
    words: answers.flatMap(({ words }) => (words === null ? [] : [words])).sort(),
  };
}
