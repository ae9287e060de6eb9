/** Active hires that one mentor has time for; more is a warning, never a wall. */
export const MENTOR_LIMIT = 2;
