/**
 * The keys of a path file, in the order in which they are written. The reader knows no others, and the schema for
 * editors describes exactly these.
 */
export const PATH_KEYS = ['format', 'key', 'title', 'description', 'phases'] as const;
export const PHASE_KEYS = ['key', 'title', 'summary', 'milestones'] as const;
export const MILESTONE_KEYS = [
  'key',
  'title',
  'type',
  'due',
  'done',
  'proved by',
  'done when',
  'needs',
  'requirement',
  'effort',
  'owner',
  'review by',
  'assignee',
  'guide',
] as const;

export type PathKey = (typeof PATH_KEYS)[number];
export type PhaseKey = (typeof PHASE_KEYS)[number];
export type MilestoneKey = (typeof MILESTONE_KEYS)[number];
