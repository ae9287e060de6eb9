import { quarterOf } from '../../guild-weeks/domain/quarter';
import { addDays, type LocalDate } from '../../calendars/domain/local-date';
import type { PulseAnswer, PulseBatch } from '../../pulse/domain/batches';
import { withoutOrder } from '../../pulse/domain/batches';
import type { PulseDay } from '../../pulse/domain/pulse-days';
import { idOf } from '../story/ids';

/** Who looks after a milestone of the bundled path, and when. */
export interface DemoCare {
  key: string;
  ownerId: string | null;
  reviewBy: LocalDate | null;
  lookedOn: LocalDate | null;
  brokenLink: string | null;
}

export interface DemoKnownBlocker {
  key: string;
  title: string;
  help: string;
  authorId: string;
}

/** "This confused me" of so many hires, the first of them with words. */
export interface DemoConfusion {
  key: string;
  people: number;
  words: string;
}

/** Two milestones want a look, three were looked at lately. */
export function demoCare(today: LocalDate): DemoCare[] {
  const care = (key: string, owner: string | null, reviewBy: number, lookedOn: number | null, brokenLink: string | null = null): DemoCare => ({
    key, ownerId: owner && idOf(owner), reviewBy: addDays(today, reviewBy), lookedOn: lookedOn === null ? null : addDays(today, lookedOn), brokenLink,
  });
  return [
    care('from-commit-to-production', 'Andrii Kovalenko', -9, -191),
    care('runtime-data-messaging-telemetry', null, 140, -42),
    care('tdd-guidelines-and-kata', 'Ieva Jankauskaitė', 97, -85),
    care('reuse-before-building', 'Giedrius Stankevičius', 30, -60, 'The catalogue of platform services: it asks for a space that is gone'),
    care('how-guilds-work', 'Rasa Kazlauskienė', 120, -62),
  ];
}

export const DEMO_KNOWN_BLOCKERS: readonly DemoKnownBlocker[] = [
  {
    key: 'sign-in-everywhere', authorId: idOf('Yael Mizrahi'),
    title: 'Chat says the account is there, and does not let you in',
    help: 'The account is made at night. Sign out everywhere, wait until ten, sign in again. If it still refuses, the service desk resets it in minutes.',
  },
  {
    key: 'build-the-sample-service', authorId: idOf('Tomas Petrauskas'),
    title: 'Tests hang at “waiting for the database”',
    help: 'The container engine has too little memory. Give it 4 GB in its settings and start it again.',
  },
  {
    key: 'scaffold-the-service', authorId: idOf('Andrii Kovalenko'),
    title: 'The pipeline is red before the first commit',
    help: 'The template asks for a cost centre. Put your team’s into service.yaml; your mentor knows it.',
  },
];

export const DEMO_CONFUSIONS: readonly DemoConfusion[] = [
  { key: 'anatomy-of-a-service', people: 3, words: 'Is the sidecar still a thing? The picture shows it, the text does not.' },
  { key: 'designing-an-api-contract', people: 1, words: 'Which of the two error formats counts?' },
];

export const DEMO_FEEDBACK_WORDS: readonly string[] = [
  'The drawing at the end should come first.', 'Just right for the first week.', 'More of what goes wrong, please.',
];

/** What the guild's new people answered without a name. */
export interface DemoPulse {
  day: PulseDay;
  batches: (PulseBatch & { releasedIn: string })[];
  waiting: PulseAnswer[];
}

export function demoPulse(today: LocalDate): DemoPulse[] {
  const before = (quarters: number): string => quarterOf(addDays(today, -91 * quarters));
  const batch = (quarters: number, first: number[], second: number[], words: string[] = []): DemoPulse['batches'][number] => ({
    releasedIn: before(quarters), first, second, words,
  });
  return [
    {
      day: 5,
      batches: [
        batch(1, [2, 3, 3, 4, 4], [4, 4, 5, 5, 5], ['Too many tabs, but everybody answers.']),
        batch(0, [3, 4, 4, 5, 5], [4, 5, 5, 5, 5], ['My mentor makes the difference.', 'The access list would have helped on day one.']),
      ],
      waiting: withoutOrder([{ first: 4, second: 5, words: null }, { first: 3, second: 4, words: null }]),
    },
    { day: 19, batches: [batch(0, [3, 4, 4, 4, 5], [4, 4, 5, 5, 5], ['Deploying in week two was the best part.'])], waiting: [] },
    { day: 63, batches: [], waiting: withoutOrder([{ first: 5, second: 5, words: null }, { first: 4, second: 5, words: null }]) },
  ];
}
