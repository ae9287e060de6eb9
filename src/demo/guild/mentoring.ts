import { idOf } from '../story/ids';

/** What happened between hires and mentors, so many days ago. */
export interface DemoMentoring {
  readonly talks: readonly { journeyId: string; daysAgo: number }[];
  readonly questions: readonly { journeyId: string; body: string; daysAgo: number }[];
  readonly notes: readonly { journeyId: string; body: string; shared: boolean; daysAgo: number }[];
  /** Another backup, and why. */
  readonly backupChange: { journeyId: string; afterId: string; changedBy: string; note: string; daysAgo: number };
  readonly limits: readonly { personId: string; hires: number }[];
}

const NOA = idOf('journey of Noa Cohen');
const DANIEL = idOf('journey of Daniel Weiss');

export const DEMO_MENTORING: DemoMentoring = {
  talks: [{ journeyId: NOA, daysAgo: 6 }, { journeyId: DANIEL, daysAgo: 5 }],
  questions: [
    { journeyId: NOA, body: 'How do you decide when a test is worth writing before the code?', daysAgo: 2 },
    { journeyId: NOA, body: 'Whom do I ask before I join an on-call shift?', daysAgo: 1 },
  ],
  notes: [
    { journeyId: NOA, body: 'We agreed: pair on the roll-back once, then alone.', shared: true, daysAgo: 6 },
    { journeyId: NOA, body: 'Asks good questions late in the day. Offer a short call before lunch.', shared: false, daysAgo: 4 },
  ],
  backupChange: {
    journeyId: NOA, afterId: idOf('Omer Biton'), changedBy: idOf('Tamar Levi'), daysAgo: 8,
    note: 'Amit speaks at a conference this month and has little room; Omer knows the service well.',
  },
  limits: [{ personId: idOf('Oksana Shevchenko'), hires: 3 }],
};
