/**
 * Why something was refused: a stable code for programs, and a sentence for the person who asked. Sentences are
 * about the milestone or the journey, never about the person, and say what would work where something would.
 */
export const REFUSALS = {
  already_done: 'This is done already. It can be reopened with a reason.',
  already_waived: 'This was waived already. It can be reopened with a reason.',
  already_answered: 'Somebody else has answered this already. Have a look at what they wrote.',
  cancelled: 'This was cancelled when the journey ended.',
  check_it_off: 'This needs no review: it can simply be checked off.',
  comment_needed: 'Say what should change, so that the hire knows what to do next.',
  completes_itself: 'This completes by itself when the evidence arrives.',
  dependants_moved: 'Something that builds on this has moved since. It can be reopened with a reason.',
  journey_ended: 'This journey has ended.',
  journey_not_in_state: 'The journey is not in a state from which this works.',
  journey_paused: 'The journey is paused. It can be resumed first.',
  milestones_open: 'Required milestones are still open.',
  needs_attendance: 'This is something to take part in: mark it as attended.',
  needs_review: 'Somebody looks at this one: submit it when it is ready.',
  not_cancelled: 'This was not cancelled, so there is nothing to bring back.',
  not_done: 'This is not done yet, so there is nothing to reopen.',
  not_submitted: 'This is not waiting for a review.',
  not_unlocked: 'Something has to come first. The milestone says what unlocks it.',
  nothing_to_undo: 'There is no check-off here to take back.',
  only_the_assignee: 'This one was given to somebody else.',
  only_the_hire: 'Only the hire can do this.',
  only_the_mentors: 'Only the mentor or the backup of this journey can do this.',
  only_the_platform: 'This happens by itself; nobody does it by hand.',
  only_the_reviewer: 'This review was asked of somebody else.',
  only_whoever_did_it: 'Only the person who did this, or whose milestone it is, can take it back.',
  own_work: 'Nobody reviews their own work.',
  reason_does_not_fit: 'An optional milestone can be skipped, a conditional one can be said not to apply.',
  reason_needed: 'Say why, so that it makes sense to whoever reads it later.',
  reopen_instead: 'This was reviewed. It can be reopened with a reason.',
  cannot_be_skipped: 'This one is required. A mentor can waive it with a reason.',
  superseded: 'A newer version of the path has dropped this.',
  take_part: 'Only those who take part or run it can mark attendance.',
  unlocked_already: 'This has been started, so it stays open.',
  waiting_for_review: 'This is with its reviewer. It can be withdrawn first.',

  not_open_to_managers: 'Guild managers see states, dates and whose turn it is, not the work itself.',
  not_open_to_mentors: 'This is between the hire and whoever they share it with.',
  not_theirs_to_do: 'You can see this, and it is for somebody else to do.',
} as const;

/** A stable code for a refusal; its sentence is in {@link REFUSALS}. */
export type RefusalCode = keyof typeof REFUSALS;

/** The sentence for a refusal code. */
export const refusalSentence = (code: RefusalCode): string => REFUSALS[code];
