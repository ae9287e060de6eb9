/** Why a hire was not moved, or not taken back, in words; by the code that is kept. */
const REASONS: Readonly<Record<string, string>> = {
  finished: 'Has come to the end of the path; what is finished stays.',
  elsewhere: 'Walks another version by now.',
  changed: 'Dates or milestones changed since you looked. Look again, then move them.',
  no_working_day: 'The calendar has no working day where one is needed. Correct it, then try again.',
  broke: 'Something broke on our side; nothing was changed. Try again.',
};

export function notMovedSentence(code: string): string {
  return REASONS[code] ?? code;
}
