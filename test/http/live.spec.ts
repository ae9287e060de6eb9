import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { StartedCohortDto } from '../../src/cohorts/dto/cohorts.dto';
import type { InvitationLinkDto, OwnSessionDto } from '../../src/people/dto/people.dto';
import { listen, type EventStream } from '../support/event-stream';
import { walker, type Walker } from '../support/journey-walker';
import { until } from '../support/mailbox';
import { newKey, openWorld, type Journey, type Person, type Visitor, type World } from '../support/world';

let world: World;
let journey: Journey;
let hire: Walker;
/** At the other replica. */
let mentor: Walker;
let streams: EventStream[] = [];

beforeAll(async () => {
  world = await openWorld({ name: 'http_live', replicas: 2 });
}, 60_000);

afterAll(() => world?.close());

beforeEach(async () => {
  journey = await world.a.journey();
  hire = walker(await world.as(journey.hire, 0), journey);
  mentor = walker(await world.as(journey.mentor, 1), journey);
});

afterEach(() => {
  for (const stream of streams) stream.close();
  streams = [];
});

async function listening(person: Person, replica = 0): Promise<EventStream> {
  const stream = await listen(await world.as(person, replica));
  streams.push(stream);
  return stream;
}

/** What was heard of journeys; that a cohort has started may still be on its way when a page opens. */
const changes = ({ events }: EventStream) => events.filter(({ event, data }) => event === 'change' && 'journeyId' in data).map(({ data }) => data);
/** Long enough for anything that was sent to have arrived. */
const settle = () => new Promise((resolve) => setTimeout(resolve, 300));

describe('an open page', () => {
  it('hears of a mentor’s acceptance on another replica within a second', async () => {
    await hire.does('check-off', 'sign-in');
    await hire.does('submit', 'first-service');
    const stream = await listening(journey.hire, 0);
    const began = performance.now();
    await mentor.does('accept', 'first-service');
    await until(() => changes(stream).length > 0, 2);
    expect(changes(stream)).toEqual([{ journeyId: journey.id, cohortId: journey.cohortId }]);
    expect(stream.events[0]!.at - began).toBeLessThan(1_000);
    expect((await hire.states())['first-service']).toBe('done');
  });

  it('of the mentors and of managers hears of what the hire does, on every replica', async () => {
    const listeners = await Promise.all([listening(journey.mentor, 0), listening(journey.mentor, 1), listening(journey.backup, 1), listening(journey.manager, 1)]);
    await hire.does('check-off', 'sign-in');
    for (const stream of listeners) await until(() => changes(stream).length > 0, 2);
    expect(listeners.map(changes)).toEqual(Array(4).fill([{ journeyId: journey.id, cohortId: journey.cohortId }]));
  });

  it('of the expert who is asked by name hears of it', async () => {
    await hire.does('check-off', 'sign-in');
    await hire.does('submit', 'first-service');
    await mentor.does('accept', 'first-service');
    const expert = await world.a.person({ roles: ['expert'], guild: journey.hire.guild });
    const stream = await listening(expert, 1);
    await hire.does('submit', 'design', { reviewerId: expert.id });
    await until(() => changes(stream).length > 0, 2);
  });

  it('of anybody else hears nothing', async () => {
    const elsewhere = await world.a.journey({ manager: await world.a.person({ roles: ['manager'], guild: await world.a.newGuild() }) });
    const admin = await world.a.person({ roles: ['admin'], guild: journey.hire.guild });
    const peer = await world.a.journey({ manager: journey.manager });
    const outsiders = await Promise.all([elsewhere.hire, elsewhere.manager, admin, peer.hire, peer.mentor].map((person) => listening(person)));
    const own = await listening(journey.hire);
    await hire.does('check-off', 'sign-in');
    await hire.does('stuck', 'read-guide', { note: 'Private' });
    await until(() => changes(own).length === 2, 2);
    await settle();
    expect(outsiders.map(changes)).toEqual([[], [], [], [], []]);
    expect(JSON.stringify(own.events)).not.toContain('Private');
  });

  it('hears nothing of what was refused or was there already', async () => {
    const stream = await listening(journey.hire);
    await hire.tries('submit', 'first-service');
    await hire.does('check-off', 'sign-in');
    await hire.does('check-off', 'sign-in');
    await until(() => changes(stream).length > 0, 2);
    await settle();
    expect(changes(stream)).toHaveLength(1);
  });
});

describe('a cohort that starts', () => {
  it('tells its progress to whoever starts it, while nothing is committed yet', async () => {
    const browser = await world.as(journey.manager, 0);
    const [mine, other] = [await listening(journey.manager, 1), await listening(journey.mentor, 0)];
    const [version] = await world.rows<{ id: string }>('SELECT path_version_id AS id FROM journeys WHERE id = $1', [journey.id]);
    const key = newKey();
    await browser.post<StartedCohortDto>('/cohorts', {
      name: 'Sixty', pathVersionId: version!.id, startOn: '2026-11-30',
      hires: Array.from({ length: 60 }, (_, number) => ({
        name: `Hire ${number}`, email: `sixty.${number}@example.com`, siteId: journey.hire.site.id, mentorId: journey.mentor.id, backupId: journey.backup.id,
      })),
    }, { key });
    const progress = () => mine.events.filter(({ event }) => event === 'progress').map(({ data }) => data);
    await until(() => progress().length === 3, 2);
    expect(progress()).toEqual([20, 40, 60].map((done) => ({ id: key, done, total: 60 })));
    await until(() => mine.events.at(-1)?.event === 'change', 2);
    expect(mine.events.slice(-4).map(({ event }) => event)).toEqual(['progress', 'progress', 'progress', 'change']);
    expect(other.events.filter(({ event }) => event === 'progress')).toEqual([]);
  });
});

describe('a stream', () => {
  it('is for people who are signed in', async () => {
    await expect(listen(world.stranger())).rejects.toThrow('401');
  });

  it.each<[how: string, end: (browser: Visitor) => Promise<unknown>]>([
    ['when its person signs out', (browser) => browser.delete('/session')],
    ['when the session is ended from another device', async (browser) => {
      const current = (await browser.get<OwnSessionDto[]>('/me/sessions')).find((session) => session.current)!;
      await (await world.as(journey.hire, 1)).delete(`/me/sessions/${current.id}`);
    }],
    ['when the browser signs in anew', async (browser) => {
      const fresh = await (await world.as(journey.manager, 1)).post<InvitationLinkDto>(`/people/${(await world.a.person()).id}/invitation`);
      await browser.post(`/invitations/${fresh.url.split('/').at(-1)}`, { password: 'a long walk in the woods' });
    }],
  ])('ends at once %s, and no other with it', async (_, end) => {
    const browser = await world.as(journey.hire, 0);
    const [ending, stays] = [await listen(browser), await listening(journey.hire, 1)];
    streams.push(ending);
    let ended = false;
    void ending.ended.then(() => { ended = true; });
    await end(browser);
    await until(() => ended, 3);
    await mentor.does('waive', 'sign-in', { reason: 'Known' });
    await until(() => changes(stays).length > 0, 2);
    expect(changes(ending)).toEqual([]);
  });

  it('ends at once, on every replica, when its person is deactivated', async () => {
    const admin = await world.as(await world.a.person({ roles: ['admin'], guild: journey.hire.guild }), 1);
    const both = [await listening(journey.hire, 0), await listening(journey.hire, 1)];
    let ended = 0;
    for (const stream of both) void stream.ended.then(() => { ended += 1; });
    await admin.patch(`/people/${journey.hire.id}`, { deactivated: true }, { revision: 1 });
    await until(() => ended === 2, 3);
  });
});
