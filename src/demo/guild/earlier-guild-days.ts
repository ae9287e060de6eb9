import { addDays, type LocalDate } from '../../calendars/domain/local-date';
import type { DemoCohort } from './cohorts';
import type { Sketch } from './guild-days';
import { STAFF } from './people';

/** What a guild day of the last half year was, with who could have come. */
export interface EarlierDay {
  readonly sketches: readonly Sketch[];
  readonly members: readonly string[];
  /** hires who began a few days before: they come to their first guild day together */
  readonly newcomers: readonly string[];
}

/** Talks in the order in which they were held, each with its speaker. The short ones stood in places kept for a first talk. */
const TALKS: readonly (readonly [title: string, speaker: string, kept?: boolean])[] = [
  ['What a deploy really costs', 'Andrii Kovalenko'],
  ['Reading a trace from the slow end', 'Amit Peretz'],
  ['Contracts between services', 'Dana Friedman'],
  ['When a queue is the wrong tool', 'Kateryna Bondarenko'],
  ['Tests that say why', 'Ieva Jankauskaitė'],
  ['The platform in forty minutes', 'Giedrius Stankevičius'],
  ['Indexes nobody uses', 'Dana Friedman'],
  ['Five weeks in: what I would tell myself', 'Maya Azoulay', true],
  ['An alert that wakes the right person', 'Amit Peretz'],
  ['Secrets, and where they end up', 'Kateryna Bondarenko'],
  ['The bug that only happened on Sundays', 'Lior Katz', true],
  ['Pipelines without waiting', 'Andrii Kovalenko'],
  ['How we name things', 'Dana Friedman'],
  ['Small commits, small fears', 'Ieva Jankauskaitė'],
  ['What the load balancer does when you sleep', 'Domantas Butkus', true],
  ['Caches: the second hard thing', 'Giedrius Stankevičius'],
  ['Reviewing a design before there is one', 'Dana Friedman'],
  ['Retries and what they hide', 'Kateryna Bondarenko'],
  ['My first incident', 'Olena Tkachenko', true],
  ['Migrations on a table that never rests', 'Andrii Kovalenko'],
  ['Metrics we stopped collecting', 'Amit Peretz'],
  ['Time zones, again', 'Gabija Navickaitė', true],
  ['Backpressure, drawn by hand', 'Kateryna Bondarenko'],
  ['The test that found nothing for a year', 'Ieva Jankauskaitė'],
];

const EXERCISES: readonly (readonly [title: string, host: string])[] = [
  ['Draw the system from memory', 'Giedrius Stankevičius'],
  ['An incident on paper', 'Amit Peretz'],
  ['Review one change together', 'Ieva Jankauskaitė'],
];

/** How many guild days there are to tell of. */
export const EARLIER_DAYS = TALKS.length;

/** The half year before the last guild days, week by week: a talk each time, and every other time an exercise in groups. */
export function earlierDay(day: LocalDate, index: number, cohorts: readonly DemoCohort[]): EarlierDay {
  const begun = cohorts.filter(({ startOn }) => startOn <= day);
  const namesOf = (chosen: readonly DemoCohort[]): string[] => chosen.flatMap(({ intake }) => Object.values(intake).flat());
  const [title, speaker, kept = false] = TALKS[index % TALKS.length] ?? ['', ''];
  const [exercise, host] = EXERCISES[index % EXERCISES.length] ?? ['', ''];
  const members = [...STAFF.map(({ name }) => name), ...namesOf(begun)];
  const newcomers = namesOf(begun.filter(({ startOn }) => day < addDays(startOn, 7)));
  // Whoever has just begun comes, and most come to meet them; in other weeks about every third, now more and now fewer.
  const share = newcomers.length > 0 ? 0.7 : 0.38 + 0.12 * Math.sin(index * 1.7);
  const wanted = newcomers.length + Math.round((members.length - newcomers.length) * share);
  const talk: Sketch = { title, kind: 'talk', abstract: '', speakers: [speaker], after: 0, minutes: kept ? 15 : 45, capacity: 60, wanted, kept, recording: !kept };
  const groups: Sketch = { title: exercise, kind: 'group_exercise', abstract: '', speakers: [host], after: 60, minutes: 120, capacity: 24, wanted: Math.min(24, Math.ceil(wanted / 2)) };
  return {
    sketches: index % 2 === 0 ? [talk, groups] : [talk],
    members,
    newcomers,
  };
}
