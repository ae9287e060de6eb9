/** Answers are shown in groups of so many: fewer would tell who said what, and so would the sixth after the fifth. */
export const SHOWN_TOGETHER = 5;

/** What somebody said of a session. */
export interface Answer {
  /** 1 to 5 */
  readonly rating: number;
  readonly words: string | null;
}

/** Everything that was said of a session, without who said it and in which order. */
export interface Feedback {
  /** not shown yet, sorted by what is in them */
  readonly waiting: readonly Answer[];
  /** how many of those that are shown gave 1, 2, 3, 4 and 5 */
  readonly ratings: readonly number[];
  /** of those that are shown, in the order of the alphabet */
  readonly words: readonly string[];
}

/** What speakers and guild managers read. */
export interface FeedbackShown {
  readonly answers: number;
  /** how many of them the ratings and words come from */
  readonly shown: number;
  /** null while nothing is shown */
  readonly ratings: readonly number[] | null;
  readonly words: readonly string[];
}

export const NO_FEEDBACK: Feedback = { waiting: [], ratings: [0, 0, 0, 0, 0], words: [] };

/**
 * Takes another answer in. As soon as five wait, they are shown together; which five were the last to come is forgotten,
 * because nothing keeps an order.
 */
export function withAnswer({ waiting, ratings, words }: Feedback, answer: Answer): Feedback {
  const all = [...waiting, answer].sort((a, b) => a.rating - b.rating || compare(a.words ?? '', b.words ?? ''));
  if (all.length < SHOWN_TOGETHER) return { waiting: all, ratings, words };
  return { waiting: [], ...shownWith({ waiting, ratings, words }, all) };
}

/**
 * What is shown now. When feedback has closed, the last few join those that were shown, if there are any: by then
 * nobody's answer comes alone at a moment that tells whose it is.
 */
export function feedbackShown(feedback: Feedback, closed: boolean): FeedbackShown {
  const released = sum(feedback.ratings);
  const answers = released + feedback.waiting.length;
  if (released === 0) return { answers, shown: 0, ratings: null, words: [] };
  if (!closed) return { answers, shown: released, ratings: feedback.ratings, words: feedback.words };
  return { answers, shown: answers, ...shownWith(feedback, feedback.waiting) };
}

function shownWith({ ratings, words }: Feedback, more: readonly Answer[]): Pick<Feedback, 'ratings' | 'words'> {
  return {
    ratings: ratings.map((count, index) => count + more.filter(({ rating }) => rating === index + 1).length),
    words: [...words, ...more.flatMap((answer) => answer.words ?? [])].sort(compare),
  };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
