import { addDays, type LocalDate } from '../../calendars/domain/local-date';
import { previousWorkingDay, type WorkingCalendar } from '../../calendars/domain/working-calendar';
import { idOf } from '../story/ids';
import { randomOf } from '../story/random';
import { STAFF, type SiteKey } from './people';

/** What somebody of the demo guild learned by themselves. */
export interface DemoLearning {
  personId: string;
  day: LocalDate;
  halfDays: 1 | 2;
  what: string;
  url: string | null;
}

interface Sketch {
  what: string;
  halfDays: 1 | 2;
  url?: string;
}

/** What Noa added in her first weeks, newest first. */
const OF_NOA: readonly Sketch[] = [
  { what: 'Read how our deployments roll out, and drew it', halfDays: 1, url: 'https://wiki.example/rollouts' },
  { what: 'A course on query plans, first half', halfDays: 1 },
];

const READ: readonly Sketch[] = [
  { what: 'Worked through a paper on consensus', halfDays: 1, url: 'https://papers.example/consensus' },
  { what: 'Tried property tests on our date rules', halfDays: 2 },
  { what: 'A course on query plans', halfDays: 2, url: 'https://courses.example/query-plans' },
  { what: 'Read the release notes of our database, at last', halfDays: 1 },
  { what: 'Wrote down what we know about retries', halfDays: 1, url: 'https://wiki.example/retries' },
];

/** Each entry is a week and a half before the next. */
const APART = 11;

/** What people added of their own accord: Noa, and about half of those who have been here for long. */
export function demoLearning(sites: Readonly<Record<SiteKey, { calendar: WorkingCalendar }>>, today: LocalDate): DemoLearning[] {
  const entriesOf = (name: string, site: SiteKey, sketches: readonly Sketch[], first: number): DemoLearning[] =>
    sketches.map(({ what, halfDays, url = null }, index) => ({
      personId: idOf(name), day: previousWorkingDay(sites[site].calendar, addDays(today, -(first + index * APART))), halfDays, what, url,
    }));
  return [
    ...entriesOf('Noa Cohen', 'tel-aviv', OF_NOA, 3),
    ...STAFF.flatMap(({ name, site }) => {
      const random = randomOf(`learning of ${name}`);
      if (!random.chance(0.6)) return [];
      const from = random.between(0, READ.length - 2);
      return entriesOf(name, site, READ.slice(from, from + random.between(1, 3)), random.between(2, 12));
    }),
  ];
}
