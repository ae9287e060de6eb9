import { addDays, isoWeekday, type LocalDate } from '../../calendars/domain/local-date';
import type { OptionKind } from '../../guild-weeks/domain/option-kinds';
import { quarterOf } from '../../guild-weeks/domain/quarter';
import { barOf } from '../../guild-weeks/domain/eligible';
import { hashOfSeed, RECORD_FORMAT, run, type RunRecord } from '../../guild-weeks/guild-weeks.api';
import { idOf } from '../story/ids';
import { randomOf } from '../story/random';
import type { DemoAssignment, DemoBallot, DemoGuildWeek, DemoLatePlace, DemoOption, DemoOutcome } from '../persistence/demo-guild-weeks.repository';
import { FINISHED_INTAKE, LATE_INTAKE, MID_INTAKE, STAFF, type Intake, type SiteKey } from './people';

/** Wishes missed by whoever got no place. */
const MISSED_ALL = 5;

/** Somebody who may rank. */
interface Member {
  name: string;
  site: SiteKey;
}

interface Offered {
  kind: OptionKind;
  title: string;
  about: string;
  host: string;
  min: number;
  max: number;
  sites: SiteKey[];
  skills: string[];
}

const offer = (kind: OptionKind, title: string, host: string, [min, max]: [number, number], about: string, skills: string[], sites: SiteKey[] = []): Offered => ({
  kind, title, about, host, min, max, sites, skills,
});

const BEFORE_LAST: readonly Offered[] = [
  offer('product_team', 'A week with the fraud team', 'Omer Biton', [2, 5], 'Their rules run on every payment. See how they are tested, and write one.', ['streaming']),
  offer('open_source', 'Structured logs everywhere', 'Giedrius Stankevičius', [2, 6], 'One format, one library, and the three services that still print by hand.', ['observability']),
  offer('research', 'How long do our reviews wait?', 'Kateryna Bondarenko', [2, 5], 'Ask the pull requests of a year. Then ask the people.', ['data']),
  offer('educational_session', 'Postgres locks, drawn on paper', 'Dana Friedman', [2, 5], 'A session in which everybody is a transaction.', ['PostgreSQL', 'teaching']),
];

const LAST: readonly Offered[] = [
  offer('product_team', 'A week with the payments team', 'Omer Biton', [2, 3], 'Sit with the people who reconcile every night, and take one of their bugs home.', ['SQL', 'idempotency']),
  offer('open_source', 'Faster cold starts in our service template', 'Giedrius Stankevičius', [2, 4], 'Measure first. Then take away what nobody needs.', ['profiling']),
  offer('open_source', 'Readable migrations', 'Andrii Kovalenko', [2, 5], 'A linter for migrations, so that a lock on a big table is seen before the deploy.', ['PostgreSQL']),
  offer('research', 'Do our retries make outages longer?', 'Kateryna Bondarenko', [3, 6], 'Read three incident reports, build a small model, write down what we should change.', ['messaging']),
  offer('educational_session', 'A workshop on reading query plans', 'Dana Friedman', [2, 4], 'Prepare it, try it on each other, give it on the next guild day.', ['SQL', 'teaching']),
  offer('research', 'Rust for our hottest loop', 'Amit Peretz', [6, 8], 'Is it worth it? Find out on a real service.', ['Rust']),
];

const NOW: readonly Offered[] = [
  offer('product_team', 'A week with the search team', 'Oksana Shevchenko', [2, 4], 'They answer in forty milliseconds and would like thirty.', ['relevance', 'caching']),
  offer('product_team', 'A week with the mobile team', 'Omer Biton', [2, 3], 'See our APIs from the other end, and fix what hurts there.', ['API design'], ['tel-aviv']),
  offer('open_source', 'Give something back to the queue we use', 'Andrii Kovalenko', [2, 6], 'There are nine issues that only we can reproduce. Bring one fix upstream.', ['Go', 'messaging']),
  offer('open_source', 'One command for a local environment', 'Giedrius Stankevičius', [3, 8], 'From a clean laptop to a running service in one command, with the errors in plain words.', ['containers']),
  offer('research', 'What would we lose without staging?', 'Ieva Jankauskaitė', [3, 5], 'Follow twenty changes from commit to production, and see what staging really caught.', ['CI/CD']),
  offer('educational_session', 'An incident drill for everybody', 'Kateryna Bondarenko', [2, 4], 'Write a drill that a team can hold in an hour, without us in the room.', ['observability', 'teaching']),
];

interface Made {
  of: string;
  title: string;
  about: string;
  slug: string;
}

const OUTCOMES_BEFORE_LAST: readonly Made[] = [
  { of: 'Structured logs everywhere', title: 'The log library, version 2', about: 'Six services use it; the rest take an afternoon each.', slug: 'logging/releases/2.0' },
  { of: 'How long do our reviews wait?', title: 'Where reviews wait', about: 'Mostly on Thursdays, mostly for one of two people. Three ideas for that.', slug: 'research/review-wait' },
  { of: 'Postgres locks, drawn on paper', title: 'The locks game: cards and rules', about: 'For six to ten people and one table. Print it on both sides.', slug: 'talks/locks-game' },
];

const OUTCOMES: readonly Made[] = [
  { of: 'Faster cold starts in our service template', title: 'Template 4: ready in 1.8 seconds', about: 'It was 6.4. Most of it was loading clients that nobody called.', slug: 'template/pull/418' },
  { of: 'Readable migrations', title: 'The migration linter', about: 'Runs in every pipeline now; it has stopped three locks already.', slug: 'migration-lint' },
  { of: 'Do our retries make outages longer?', title: 'Retry budgets: what we found', about: 'Yes, by eleven minutes in the worst case. Four pages and a model to play with.', slug: 'research/retry-budgets' },
  { of: 'A workshop on reading query plans', title: 'Query plans by hand: slides and exercises', about: '', slug: 'talks/query-plans' },
  { of: 'A week with the payments team', title: 'The nightly reconciliation, explained', about: 'And one bug less in it.', slug: 'payments/docs/reconciliation' },
];

/** What of a closed week the next one's line and the gallery are made from. */
interface Past {
  key: string;
  title: string;
  startsOn: LocalDate;
  offered: readonly Offered[];
  made: readonly Made[];
  /** By person: what they missed in the week before. */
  missed: ReadonlyMap<string, number>;
}

/** The demo guild's weeks: one that people rank for now, and the two before, with what they made. */
export function demoGuildWeeks(today: LocalDate, now: Date): DemoGuildWeek[] {
  const monday = addDays(today, 14 + ((8 - isoWeekday(addDays(today, 14))) % 7));
  const [last, beforeLast] = [quarterEarlier(monday), quarterEarlier(quarterEarlier(monday))];
  const first = pastWeek({
    key: 'before last', title: 'Guild week, half a year ago', startsOn: beforeLast, offered: BEFORE_LAST, made: OUTCOMES_BEFORE_LAST, missed: new Map(),
  });
  const missed = new Map(first.assignments.map(({ personId, choice }) => [personId, choice === null ? MISSED_ALL : choice - 1]));
  const second = pastWeek({ key: 'last', title: 'Guild week, a quarter ago', startsOn: last, offered: LAST, made: OUTCOMES, missed });
  return [first, second, thisWeek(monday, now)];
}

/** The same weekday in the quarter before. */
function quarterEarlier(day: LocalDate): LocalDate {
  const earlier = addDays(day, -91);
  return quarterOf(earlier) === quarterOf(day) ? addDays(day, -98) : earlier;
}

/** Done: everybody who was there ranked, was matched, and most left something behind. */
function pastWeek({ key, title: name, startsOn, offered, made: outcomesOf, missed }: Past): DemoGuildWeek {
  const options = optionsOf(key, offered);
  const members = [...staff(), ...hiresOf(FINISHED_INTAKE)].filter(({ name: one }) => !offered.some(({ host }) => host === one));
  const rankBy = new Date(`${addDays(startsOn, -6)}T14:00:00Z`);
  const ballots = ballotsOf(key, offered, members, rankBy, 1);
  const seed = idOf(`the seed of ${key} quarter`).replaceAll('-', '').repeat(2);
  const seats = options.map(({ id, title, minSeats, maxSeats }) => ({ id, title, min: minSeats, max: maxSeats }));
  const papers = ballots.map(({ id, personId, optionIds }) => ({ id, missed: missed.get(personId) ?? 0, choices: optionIds }));
  const outcome = run(seed, seats, papers);
  const record: RunRecord = { format: RECORD_FORMAT, week: quarterOf(startsOn), seedHash: hashOfSeed(seed), seed, options: seats, ballots: papers, outcome };
  const personOf = new Map(ballots.map(({ id, personId }) => [id, personId]));
  const assignments: DemoAssignment[] = outcome.placements.map(({ ballotId, optionId, choice }) => ({ personId: personOf.get(ballotId) ?? '', optionId, choice }));
  const open = new Set(assignments.flatMap(({ optionId }) => optionId ?? []));
  const outcomes = outcomesOf.map(({ of, ...made }, index): DemoOutcome => {
    const optionId = idOf(`${key} option ${of}`);
    const addedBy = assignments.find((one) => one.optionId === optionId)?.personId ?? '';
    return { id: idOf(`made ${made.title}`), optionId, title: made.title, about: made.about, url: `https://code.example/${made.slug}`, addedBy, addedAt: new Date(`${addDays(startsOn, 4 + index)}T13:20:00Z`) };
  });
  return {
    ...weekOf(key, startsOn, rankBy, name, 'closed', seed), options, ballots,
    run: { record, ranBy: idOf('Tamar Levi'), ranAt: new Date(rankBy.getTime() + 3_600_000) },
    assignments,
    joined: joinedLater(options, assignments, open, new Date(`${addDays(startsOn, -3)}T08:40:00Z`)),
    outcomes: outcomes.filter(({ optionId }) => open.has(optionId)),
  };
}

/** Whoever got no place took one that was left, the first for everybody's sites. @param open options that took place */
function joinedLater(options: readonly DemoOption[], assignments: readonly DemoAssignment[], open: ReadonlySet<string>, takenAt: Date): DemoLatePlace[] {
  const held = (id: string) => assignments.filter(({ optionId }) => optionId === id).length;
  const room = options.filter(({ id, sites }) => open.has(id) && sites.length === 0).flatMap(({ id, maxSeats }) => new Array<string>(maxSeats - held(id)).fill(id));
  return assignments.filter(({ optionId }) => optionId === null).slice(0, room.length).map(({ personId }, index) => ({ personId, optionId: room[index] ?? '', takenAt }));
}

/** Open: half of the guild has ranked already, and there are some days left. */
function thisWeek(startsOn: LocalDate, now: Date): DemoGuildWeek {
  const members = [...staff(), ...hiresOf(FINISHED_INTAKE), ...hiresOf(LATE_INTAKE), ...hiresOf(MID_INTAKE)];
  const guests = members.filter(({ name }) => name !== 'Noa Cohen' && !NOW.some(({ host }) => host === name));
  const rankBy = new Date(`${addDays(startsOn, -6)}T14:00:00Z`);
  const seed = idOf(`the seed of ${startsOn}`).replaceAll('-', '').repeat(2);
  const ranked = new Date(now.getTime() - 26 * 3_600_000);
  return {
    ...weekOf('this', startsOn, rankBy, 'Guild week', 'ranking', seed),
    options: optionsOf('this', NOW), ballots: ballotsOf('this', NOW, guests, ranked, 0.5), run: null, assignments: [], joined: [], outcomes: [],
  };
}

function weekOf(key: string, startsOn: LocalDate, rankBy: Date, title: string, state: DemoGuildWeek['state'], seed: string) {
  return {
    id: idOf(`${key} guild week`), quarter: quarterOf(startsOn), title, about: '', startsOn, endsOn: addDays(startsOn, 3), rankBy, state, seed,
    seedHash: hashOfSeed(seed), createdAt: new Date(`${addDays(startsOn, -40)}T09:00:00Z`),
  };
}

function optionsOf(key: string, offered: readonly Offered[]): DemoOption[] {
  return offered.map(({ kind, title, about, host, min, max, sites, skills }) => ({
    id: idOf(`${key} option ${title}`), kind, title, about, hostId: idOf(host), minSeats: min, maxSeats: max, sites, skills,
  }));
}

/** @param share of the members who have ranked */
function ballotsOf(key: string, offered: readonly Offered[], members: readonly Member[], rankedAt: Date, share: number): DemoBallot[] {
  return members.flatMap(({ name, site }) => {
    const random = randomOf(`${key} week of ${name}`);
    if (!random.chance(share)) return [];
    const open = offered.filter(({ title, sites }) => barOf({ id: title, withdrawn: false, siteIds: sites }, site) === null);
    // Some options are liked by many: those at the front come up more often.
    const liked = open.map(({ title }, index) => ({ title, liking: random.next() + index * 0.08 })).sort((a, b) => a.liking - b.liking);
    const optionIds = liked.slice(0, random.between(2, 5)).map(({ title }) => idOf(`${key} option ${title}`));
    return [{ id: idOf(`${key} ballot of ${name}`), personId: idOf(name), rankedAt, optionIds }];
  });
}

function staff(): Member[] {
  return STAFF.map(({ name, site }) => ({ name, site }));
}

function hiresOf(intake: Intake): Member[] {
  return (Object.entries(intake) as [SiteKey, readonly string[]][]).flatMap(([site, names]) => names.map((name) => ({ name, site })));
}
