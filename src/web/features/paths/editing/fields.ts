import { ASSIGNEES, completionWords, dayWords, labelOf, minutesWords, requirementWords, TYPES } from '../path-words';
import type { DraftMilestone } from './document';

/** What of a milestone is compared, merged and told as one: a due rule is one thing, though it has two numbers. */
export interface MilestoneField {
  /** As the server's comparison calls it. */
  name: string;
  label: string;
  parts: readonly (keyof DraftMilestone)[];
  /** Texts of several lines are laid side by side rather than into a sentence. */
  long?: boolean;
  /** What it says, for people. @param titles key → title */
  words: (milestone: DraftMilestone, titles: ReadonlyMap<string, string>) => string;
}

const NOTHING = 'nothing';

export const MILESTONE_FIELDS: readonly MilestoneField[] = [
  { name: 'title', label: 'Title', parts: ['title'], words: ({ title }) => title || NOTHING },
  { name: 'type', label: 'Kind', parts: ['type'], words: ({ type }) => labelOf(TYPES, type) },
  { name: 'due', label: 'Due', parts: ['dueDay', 'dueGuildDayFrom'], words: dayWords },
  { name: 'completion', label: 'Done by', parts: ['mode', 'reviewer', 'fallbackReviewer'], words: completionWords },
  { name: 'provedBy', label: 'Proved by', parts: ['provedBy'], words: ({ provedBy }) => provedBy ?? NOTHING },
  {
    name: 'needs', label: 'Needs', parts: ['needs'],
    words: ({ needs }, titles) => (needs.length === 0 ? NOTHING : needs.map((key) => titles.get(key) ?? key).join(' · ')),
  },
  { name: 'requirement', label: 'Required', parts: ['requirement'], words: requirementWords },
  { name: 'condition', label: 'Only if', parts: ['condition'], words: ({ condition }) => condition ?? NOTHING },
  { name: 'doneWhen', label: 'Done when', parts: ['doneWhen'], long: true, words: ({ doneWhen }) => doneWhen.join('\n') || NOTHING },
  { name: 'effortMinutes', label: 'Effort', parts: ['effortMinutes'], words: ({ effortMinutes }) => (effortMinutes ? minutesWords(effortMinutes) : NOTHING) },
  { name: 'owner', label: 'Owner', parts: ['owner'], words: ({ owner }) => owner ?? NOTHING },
  { name: 'reviewBy', label: 'Look again by', parts: ['reviewBy'], words: ({ reviewBy }) => reviewBy ?? NOTHING },
  { name: 'assignee', label: 'Who does it', parts: ['assignee'], words: ({ assignee }) => labelOf(ASSIGNEES, assignee) },
  { name: 'guide', label: 'Guide', parts: ['guide'], long: true, words: ({ guide }) => guide || NOTHING },
];

/** Whether two milestones say the same in one field; the order of needs is no difference. */
export function sameIn({ parts }: MilestoneField, one: DraftMilestone, other: DraftMilestone): boolean {
  return parts.every((part) => valueOf(one, part) === valueOf(other, part));
}

function valueOf(milestone: DraftMilestone, part: keyof DraftMilestone): string {
  const value = milestone[part];
  if (value === null || value === '') return '';
  return JSON.stringify(part === 'needs' ? [...milestone.needs].sort() : value);
}
