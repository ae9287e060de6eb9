/** Each activity code in words that follow a person's name: "Noa Cohen handed it in". */
const SENTENCES: Readonly<Record<string, string>> = {
  started: 'began',
  checked_off: 'checked it off',
  attended: 'marked it as attended',
  undone: 'took the check-off back',
  submitted: 'handed it in',
  claimed: 'asked to have prior knowledge recognised',
  withdrawn: 'took it back before it was reviewed',
  accepted: 'accepted it',
  changes_requested: 'asked for changes',
  pairing_offered: 'offered to pair on it',
  waived: 'waived it',
  reopened: 'opened it again',
  proved: 'was seen to have done it',
  evidence_kept: 'has evidence waiting for the unlock',
  evidence_taken_back: 'no longer has evidence waiting: it was put in by mistake',
  evidence_added: 'added evidence',
  evidence_removed: 'removed evidence',
  commented: 'wrote a comment',
  stuck_raised: 'asked for help',
  stuck_resolved: 'got it going again',
  reflection_shared: 'shared a reflection',
  task_taken: 'took it on',
  task_handed_on: 'handed it on',
  task_given_back: 'gave it back',
  credited: 'counted it as done before',
  meeting_agreed: 'set a time to meet',
  meeting_moved: 'set another time to meet',
  meeting_called_off: 'called the meeting off',
  review_delegated: 'handed the review to somebody else',
  talked: 'had a talk',
  talk_taken_back: 'took back that there was a talk',
  talk_question_asked: 'wrote down something to talk about',
  talk_question_settled: 'talked about a question',
  talk_question_opened: 'put a question back on the list',
  note_shared: 'shared a note',
  note_taken_back: 'took a shared note back',
  handover_sent: 'handed over for days away',
  handover_begun: 'The backup stands in from now on',
  handover_over: 'The mentor is back',
  mentor_changed: 'chose another mentor',
  backup_changed: 'chose another backup',
  journey_started: 'started this journey',
  journey_activated: 'began the first day',
  journey_completed: 'reached the end of the path',
  journey_reopened: 'is on the way again',
  start_moved: 'moved the start date',
  leave_entered: 'entered time away',
  pause_entered: 'entered a pause',
  absence_removed: 'took an absence back',
  came_with_version: 'brought it with another version of the path',
  left_with_version: 'took it off the path with another version; what was done on it is kept',
  changed_with_version: 'changed it with another version of the path',
  milestone_added: 'added it to this journey',
  superseded: 'took it off this journey',
  revived: 'brought it back to this journey',
  absence_ended: 'ended an absence early',
  site_moved: 'moved the journey to another site',
  week_changed: 'changed the weekdays that are worked',
  calendar_taken_up: 'planned the dates again by the changed calendar',
  replan_undone: 'took a change of dates back',
  due_pinned: 'set the date by hand',
  due_unpinned: 'let the date move along again',
};

/** What happened, in words. An unknown code (from a newer version) is told plainly rather than not at all. */
export function historySentence(code: string, data: Record<string, unknown> | null): string {
  if (code === 'waived' && data?.['waiver'] === 'prior_knowledge') return 'recognised prior knowledge';
  if (code === 'waived' && data?.['waiver'] === 'skipped') return 'left it out';
  if (code === 'waived' && data?.['waiver'] === 'does_not_apply') return 'said that it does not apply';
  if (code === 'moved_to_version') {
    return `moved this journey from version ${String(data?.['from'])} to version ${String(data?.['to'])}: ${String(data?.['added'])} new, ${String(data?.['left'])} no longer on it`;
  }
  if (code === 'moved_back') return `moved this journey back to version ${String(data?.['to'])}`;
  return SENTENCES[code] ?? code.replaceAll('_', ' ');
}
