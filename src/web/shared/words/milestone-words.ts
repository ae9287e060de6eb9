/** The API's codes as people say them. An unknown code is shown as it is, with its underscores opened up. */

const STATES: Record<string, string> = {
  locked: 'Locked',
  available: 'Open',
  in_progress: 'In progress',
  submitted: 'Handed in',
  changes_requested: 'Changes asked for',
  done: 'Done',
  reopened: 'Reopened',
  waived: 'Recognised',
  superseded: 'Dropped from the path',
  cancelled: 'Journey ended',
};

const TYPES: Record<string, string> = {
  task: 'Task',
  meeting: 'Meeting',
  reading: 'Reading',
  unit: 'Unit',
  session: 'Session',
  build: 'Build',
  reflection: 'Reflection',
  deploy: 'Deploy',
  signoff: 'Sign-off',
  quiz: 'Quiz',
};

const TURNS: Record<string, string> = {
  hire: 'Hire',
  mentor: 'Mentor',
  expert: 'Expert',
  manager: 'Manager',
  admin: 'Admin',
  platform: 'Platform',
  access: 'Access',
  content: 'Content',
  nobody: 'Nobody',
};

function opened(code: string): string {
  const words = code.replaceAll('_', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

export function stateWord(state: string): string {
  return STATES[state] ?? opened(state);
}

export function typeWord(type: string): string {
  return TYPES[type] ?? opened(type);
}

export function turnWord(turn: string): string {
  return TURNS[turn] ?? opened(turn);
}

/** How a milestone comes to be done, in one short clause. */
export function modeWords(mode: string, reviewer: string | null): string {
  if (mode === 'review') {
    return `${reviewer === 'expert' ? 'a guild expert' : `your ${reviewer ?? 'mentor'}`} reviews it`;
  }
  return mode === 'attend' ? 'done by being there' : 'you check it off';
}

/** “about 3 hours”; null when nobody estimated it. */
export function effortWords(minutes: number | null): string | null {
  if (minutes === null) {
    return null;
  }
  if (minutes < 60) {
    return `about ${minutes} minutes`;
  }
  const hours = Math.round(minutes / 30) / 2;
  return hours === 1 ? 'about an hour' : `about ${hours} hours`;
}

/** What can be missing, in the order in which it is offered. */
export const BLOCKER_CATEGORIES = [
  { value: 'access', label: 'Access' },
  { value: 'platform', label: 'Platform or tools' },
  { value: 'content', label: 'The material' },
  { value: 'answer', label: 'An answer' },
  { value: 'other', label: 'Something else' },
] as const;

/** What kind of thing stands in the way: “Access”. */
export function blockerWord(category: string): string {
  return BLOCKER_CATEGORIES.find(({ value }) => value === category)?.label ?? 'No details yet';
}
