import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import type { CohortDashboardDto } from '../../src/cohorts/dto/cohorts.dto';
import type { InboxDto } from '../../src/notifications/dto/inbox.dto';
import type { OwnNudgesDto } from '../../src/nudges/dto/nudges.dto';
import { walker, type Walker } from '../support/journey-walker';
import { until } from '../support/mailbox';
import { openWorld, type Journey, type Person, type World } from '../support/world';

const MONDAY_MORNING = '2026-11-23T07:30:00Z';
const TUESDAY = '2026-11-24T08:30:00Z';
const WEDNESDAY = '2026-11-25T08:30:00Z';
const THURSDAY = '2026-11-26T08:30:00Z';
const FRIDAY = '2026-11-27T08:30:00Z';
const SATURDAY = '2026-11-28T08:30:00Z';
const NEXT_MONDAY = '2026-11-30T08:30:00Z';
const NEXT_TUESDAY = '2026-12-01T08:30:00Z';
const NEXT_WEDNESDAY = '2026-12-02T08:30:00Z';
const NEXT_FRIDAY = '2026-12-04T08:30:00Z';

let world: World;
let giveNudges: (replica: number) => Promise<void>;

beforeAll(async () => {
  world = await openWorld({ name: 'http_nudges', replicas: 2 });
  const { GiveNudges } = (await import(join(__dirname, '../../dist/src/nudges/give-nudges.service.js'))) as typeof import('../../src/nudges/give-nudges.service');
  giveNudges = (replica) => world.apps[replica]!.get(GiveNudges, { strict: false }).run();
}, 60_000);

afterAll(() => world?.close());

/** A guild of its own, in which nobody else walks, on its first Monday. */
async function newJourney(): Promise<{ journey: Journey; hire: Walker }> {
  world.clock.set(MONDAY_MORNING);
  const guild = await world.a.newGuild();
  const journey = await world.a.journey({ manager: await world.a.person({ guild, roles: ['manager'] }) });
  return { journey, hire: walker(await world.as(journey.hire), journey) };
}

async function morning(at: string): Promise<void> {
  world.clock.set(at);
  await giveNudges(0);
}

/** What somebody was told by nudges about one milestone, oldest first. */
async function nudgedOf(person: Person, journey: Journey, key: string): Promise<string[]> {
  const { messages } = await (await world.as(person)).get<InboxDto>('/inbox');
  return messages.filter(({ kind, link }) => kind === 'nudge' && link === `/journeys/${journey.id}/milestones/${key}`).map(({ sentence }) => sentence).reverse();
}

async function countsOf(journey: Journey, key: string): Promise<number[]> {
  return Promise.all([journey.hire, journey.mentor, journey.backup, journey.manager].map(async (person) => (await nudgedOf(person, journey, key)).length));
}

const ownNudges = (hire: Walker, journey: Journey) => hire.browser.get<OwnNudgesDto>(`/journeys/${journey.id}/nudges`);
const asking = async (hire: Walker, journey: Journey) => (await ownNudges(hire, journey)).nudges.filter(({ turn }) => turn === 'hire');

describe('a review that waits', () => {
  it('is told to the hire and the mentor after a working day, then to the backup and the manager, each naming whose turn it is', async () => {
    const { journey, hire } = await newJourney();
    await hire.does('check-off', 'sign-in');
    await hire.does('submit', 'first-service');
    await morning('2026-11-24T07:20:00Z');
    expect(await countsOf(journey, 'first-service')).toEqual([0, 0, 0, 0]);
    await morning(WEDNESDAY);
    expect(await countsOf(journey, 'first-service')).toEqual([1, 1, 0, 0]);
    await morning(THURSDAY);
    expect(await countsOf(journey, 'first-service')).toEqual([1, 1, 1, 0]);
    await morning(FRIDAY);
    await morning(SATURDAY);
    await morning(NEXT_MONDAY);
    expect(await countsOf(journey, 'first-service')).toEqual([1, 1, 1, 1]);
    expect(await nudgedOf(journey.hire, journey, 'first-service'))
      .toEqual(['“Build the first service” waits, and it is your mentor’s turn. They are reminded; it doesn’t count against you.']);
    expect(await nudgedOf(journey.mentor, journey, 'first-service'))
      .toEqual([`“Build the first service” of ${journey.hire.name} waits, and it is your turn.`]);
    expect(await nudgedOf(journey.manager, journey, 'first-service'))
      .toEqual([`“Build the first service” of ${journey.hire.name} still waits, and it is the mentor’s turn.`]);
  });

  it('is counted in the mentor’s own days', async () => {
    const { journey, hire } = await newJourney();
    await (await world.as(journey.mentor)).put('/me/weeks/2026-11-23', { weekdays: [1, 5] });
    await hire.does('check-off', 'sign-in');
    await hire.does('submit', 'first-service');
    await morning(THURSDAY);
    expect(await countsOf(journey, 'first-service')).toEqual([0, 0, 0, 0]);
    await morning(FRIDAY);
    expect(await countsOf(journey, 'first-service')).toEqual([1, 1, 0, 0]);
  });
});

describe('a call for help that waits', () => {
  it('reads to the manager as any wait does, and the hire is told before anybody', async () => {
    const { journey, hire } = await newJourney();
    await hire.does('stuck', 'read-guide', { note: 'I am ashamed to ask' });
    for (const day of [WEDNESDAY, THURSDAY, FRIDAY]) await morning(day);
    expect(await countsOf(journey, 'read-guide')).toEqual([1, 1, 1, 1]);
    const [toManager] = await nudgedOf(journey.manager, journey, 'read-guide');
    expect(toManager).toBe(`“Read the guide” of ${journey.hire.name} still waits, and it is the mentor’s turn.`);
    const told = await world.rows<{ step: string }>('SELECT step FROM nudges WHERE journey_id = $1 AND key = $2 ORDER BY told_at, told_on', [journey.id, 'read-guide']);
    expect(told[0]?.step).toBe('hire');
    const manager = await (await world.as(journey.manager)).get<CohortDashboardDto>(`/cohorts/${journey.cohortId}`);
    expect(JSON.stringify(manager.needsHelp)).not.toMatch(/stuck|ashamed/);
  });
});

describe('nothing moved', () => {
  it('is asked of the hire alone for a working day', async () => {
    const { journey, hire } = await newJourney();
    await hire.does('check-off', 'sign-in');
    await morning(WEDNESDAY);
    expect(await asking(hire, journey)).toEqual([]);
    await morning(THURSDAY);
    const [question] = await asking(hire, journey);
    expect(question).toMatchObject({ rule: 'no_movement', since: '2026-11-23', turn: 'hire', abilities: ['ask_for_help', 'rest'] });
    expect(await countsOf(journey, question!.key)).toEqual([1, 0, 0, 0]);
    await morning(FRIDAY);
    expect(await countsOf(journey, question!.key)).toEqual([1, 1, 0, 0]);
    await morning(NEXT_MONDAY);
    await morning(NEXT_TUESDAY);
    expect(await countsOf(journey, question!.key)).toEqual([1, 1, 1, 1]);
    expect((await nudgedOf(journey.manager, journey, question!.key))[0]).toMatch(/A kind question may help/);
  });

  it('rests for three working days after “I’m fine”, and asks the hire alone again after that', async () => {
    const { journey, hire } = await newJourney();
    await hire.does('check-off', 'sign-in');
    await morning(THURSDAY);
    const [question] = await asking(hire, journey);
    const after = await hire.browser.put<OwnNudgesDto>(`/journeys/${journey.id}/nudges/rest`);
    expect([after.restedToday, after.nudges.filter(({ turn }) => turn === 'hire')]).toEqual([true, []]);
    for (const day of [FRIDAY, NEXT_MONDAY, NEXT_TUESDAY]) await morning(day);
    expect(await countsOf(journey, question!.key)).toEqual([1, 0, 0, 0]);
    await morning(NEXT_WEDNESDAY);
    await morning('2026-12-03T08:30:00Z');
    await morning(NEXT_FRIDAY);
    expect(await countsOf(journey, question!.key)).toEqual([2, 1, 1, 0]);
  });

  it('can be asked again at once, by taking “I’m fine” back', async () => {
    const { journey, hire } = await newJourney();
    await hire.does('check-off', 'sign-in');
    await morning(THURSDAY);
    await hire.browser.put(`/journeys/${journey.id}/nudges/rest`);
    await hire.browser.delete(`/journeys/${journey.id}/nudges/rest`);
    expect(await asking(hire, journey)).toHaveLength(1);
  });

  it('ends with the first movement, and is nobody’s to see but the hire’s', async () => {
    const { journey, hire } = await newJourney();
    await hire.does('check-off', 'sign-in');
    await morning(THURSDAY);
    for (const person of [journey.mentor, journey.backup, journey.manager]) {
      expect(await (await world.as(person)).tries('GET', `/journeys/${journey.id}/nudges`)).toBe('404 not_found');
    }
    await hire.does('check-off', 'read-guide');
    expect(await asking(hire, journey)).toEqual([]);
    await morning(FRIDAY);
    expect(await countsOf(journey, 'read-guide')).toEqual([1, 0, 0, 0]);
  });

  it('is not asked on a day off of the hire', async () => {
    const { journey, hire } = await newJourney();
    await hire.does('check-off', 'sign-in');
    await hire.browser.put('/me/weeks/2026-11-23', { weekdays: [1, 2, 3, 5] });
    await morning(THURSDAY);
    expect(await asking(hire, journey)).toEqual([]);
  });
});

describe('access', () => {
  it('that is not there on the second day is the admins’ turn, and the hire knows', async () => {
    const { journey } = await newJourney();
    const admin = await world.a.person({ guild: journey.hire.guild, roles: ['admin'] });
    await morning(TUESDAY);
    expect(await nudgedOf(journey.hire, journey, 'accounts'))
      .toEqual(['“Make the accounts” waits, and it is the administrator’s turn. They are reminded; it doesn’t count against you.']);
    expect(await nudgedOf(admin, journey, 'accounts')).toEqual([`“Make the accounts” of ${journey.hire.name} waits, and it is your turn.`]);
  });
});

describe('the run', () => {
  it('tells everybody once, on two replicas at the same time', async () => {
    const { journey, hire } = await newJourney();
    await hire.does('check-off', 'sign-in');
    await hire.does('submit', 'first-service');
    world.clock.set(WEDNESDAY);
    await Promise.all([giveNudges(0), giveNudges(1), giveNudges(0), giveNudges(1)]);
    expect(await countsOf(journey, 'first-service')).toEqual([1, 1, 0, 0]);
  });

  it('that died in the middle is completed by the next one', async () => {
    const { journey, hire } = await newJourney();
    await hire.does('check-off', 'sign-in');
    await hire.does('submit', 'first-service');
    world.clock.set(WEDNESDAY);
    const locker = new Client({ connectionString: world.url });
    await locker.connect();
    try {
      await locker.query('BEGIN');
      await locker.query('SELECT 1 FROM journey_milestones WHERE journey_id = $1 AND key = $2 FOR UPDATE', [journey.id, 'first-service']);
      const died = giveNudges(0).then(() => 'done', () => 'died');
      const waiting = () => world.rows<{ pid: number }>(
        `SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock' AND query ~ 'INSERT INTO nudges'`);
      await until(async () => (await waiting()).length > 0);
      await world.rows(`SELECT pg_terminate_backend(pid) FROM unnest($1::int[]) pid`, [(await waiting()).map(({ pid }) => pid)]);
      expect(await died).toBe('died');
      await locker.query('ROLLBACK');
    } finally {
      await locker.end();
    }
    expect(await countsOf(journey, 'first-service')).toEqual([0, 0, 0, 0]);
    await giveNudges(1);
    await giveNudges(0);
    expect(await countsOf(journey, 'first-service')).toEqual([1, 1, 0, 0]);
  });

  it('waits for the office to open, and makes good for a morning that was missed', async () => {
    const { journey, hire } = await newJourney();
    await hire.does('check-off', 'sign-in');
    await hire.does('submit', 'first-service');
    await morning('2026-11-25T06:59:00Z');
    await morning('2026-11-24T16:00:00Z');
    expect(await countsOf(journey, 'first-service')).toEqual([0, 0, 0, 0]);
    await morning('2026-11-25T13:00:00Z');
    expect(await countsOf(journey, 'first-service')).toEqual([1, 1, 0, 0]);
  });
});
