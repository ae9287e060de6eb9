/** Active hires that one mentor has time for, unless they say another number; more is a warning, never a wall. */
export const MENTOR_LIMIT = 2;
