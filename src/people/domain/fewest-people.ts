/** Sums are shown from so many people up: of fewer, they would tell something about one of them. */
export const FEWEST_PEOPLE = 5;
