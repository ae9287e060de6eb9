import type { PathItemDto } from '../../shared/api/types';

/** One choice of a select. */
export interface Choice {
  value: string;
  label: string;
}

export const MODES: Choice[] = [
  { value: 'self', label: 'the hire checks it off' },
  { value: 'review', label: 'somebody reviews it' },
  { value: 'attend', label: 'being there' },
  { value: 'auto', label: 'another system proves it' },
];

export const REVIEWERS: Choice[] = [
  { value: 'mentor', label: 'the mentor' },
  { value: 'expert', label: 'a guild expert' },
  { value: 'manager', label: 'a guild manager' },
];

export const ASSIGNEES: Choice[] = [
  { value: 'hire', label: 'the hire' },
  { value: 'mentor', label: 'the mentor' },
  { value: 'backup', label: 'the backup' },
  { value: 'manager', label: 'a manager' },
  { value: 'admin', label: 'an admin' },
];

export const REQUIREMENTS: Choice[] = [
  { value: 'required', label: 'required' },
  { value: 'optional', label: 'optional' },
  { value: 'conditional', label: 'only for some' },
];

/** What may complete a milestone by itself: the guild's own life, or what source control and pipelines tell. */
export const PROOFS: Choice[] = [
  { value: '', label: 'nothing' },
  { value: 'guild day', label: 'being at a guild day' },
  { value: 'group exercise', label: 'being at a group exercise' },
  { value: 'pipeline', label: 'a pipeline that passed' },
  { value: 'change merged', label: 'a change merged in the course' },
  { value: 'deploy', label: 'a deploy to production' },
  { value: 'team deploy', label: 'a deploy of another service' },
  { value: 'rollback and forward', label: 'a rollback, and forward again' },
];

export const TYPES: Choice[] = [
  'task',
  'meeting',
  'reading',
  'unit',
  'session',
  'build',
  'reflection',
  'deploy',
  'signoff',
  'quiz',
].map((value) => ({ value, label: value === 'signoff' ? 'sign-off' : value }));

/** A choice in words; what is unknown says itself. */
export function labelOf(choices: Choice[], value: string): string {
  return choices.find((choice) => choice.value === value)?.label ?? value;
}

/** How an item completes: “reviewed by the mentor”. */
export function completionWords({ mode, reviewer, fallbackReviewer }: Pick<PathItemDto, 'mode' | 'reviewer' | 'fallbackReviewer'>): string {
  if (mode === 'review') return reviewer ? `${labelOf(REVIEWERS, reviewer)} reviews it` : 'review, by nobody yet';
  if (mode === 'auto' && fallbackReviewer) {
    return `another system proves it, or ${labelOf(REVIEWERS, fallbackReviewer)} reviews a link`;
  }
  return labelOf(MODES, mode);
}

/** Who has to do it. */
export function assigneeWords({ assignee }: Pick<PathItemDto, 'assignee'>): string {
  return labelOf(ASSIGNEES, assignee);
}

export function requirementWords({ requirement, condition }: Pick<PathItemDto, 'requirement' | 'condition'>): string {
  if (requirement === 'conditional' && condition) return `only if ${condition}`;
  return labelOf(REQUIREMENTS, requirement);
}

export function typeWords({ type }: Pick<PathItemDto, 'type'>): string {
  return labelOf(TYPES, type);
}

/** When it is due: “day 5”, “10 days before”, “guild day from day 1”. */
export function dayWords({ dueDay, dueGuildDayFrom }: Pick<PathItemDto, 'dueDay' | 'dueGuildDayFrom'>): string {
  if (dueGuildDayFrom !== null) return `guild day from day ${dueGuildDayFrom}`;
  return dueDay === null ? 'no day' : journeyDay(dueDay);
}

/** A working day of the journey. Day 0 is the start itself, the same date as day 1; before it, days count down. */
function journeyDay(day: number): string {
  if (day > 0) return `day ${day}`;
  if (day === 0) return 'the start';
  return `${-day} ${day === -1 ? 'day' : 'days'} before`;
}

/** A rough effort: “45 minutes”, “2 hours”, “1 hour 30 minutes”. */
export function minutesWords(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  const words = [hours > 0 ? `${hours} ${hours === 1 ? 'hour' : 'hours'}` : '', rest > 0 ? `${rest} ${rest === 1 ? 'minute' : 'minutes'}` : ''];
  return words.filter(Boolean).join(' ');
}

/** How the file meant it, beside what it comes to: “0 days after “Deploy slowly””. Null for files that say days themselves. */
export function readingWords({ reading }: PathItemDto): string | null {
  if (!reading) return null;
  const days = Math.abs(reading.days);
  const span = `${days} ${days === 1 ? 'day' : 'days'}`;
  const after = reading.after === 'the start' ? 'the start' : `“${reading.after}”`;
  return `in the file: ${span} ${reading.days < 0 ? 'before' : 'after'} ${after}`;
}

/** Whose a path is: “Only Rasa and Yael write this path.” */
export function ownersWords(owners: readonly { name: string }[]): string {
  if (owners.length === 0) return 'Every guild manager may write and publish this path.';
  return `Only ${new Intl.ListFormat('en').format(owners.map(({ name }) => name))} may write and publish this path.`;
}
