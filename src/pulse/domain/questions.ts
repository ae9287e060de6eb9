/** What a pulse asks, each from 1 (not at all) to 5 (fully). A question that changes its meaning is a new one. */
export const PULSE_QUESTIONS = [
  'I know what to do next, and whom to ask.',
  'I feel welcome here.',
] as const;

export const HIGHEST_SCORE = 5;
