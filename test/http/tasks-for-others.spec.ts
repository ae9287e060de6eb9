import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { CohortDashboardDto, CohortPreviewDto } from '../../src/cohorts/dto/cohorts.dto';
import type { JourneyDto, QueueDto, TodayDto } from '../../src/journeys/dto/journeys.dto';
import type { TaskDto } from '../../src/journeys/tasks/task.dto';
import type { InboxDto } from '../../src/notifications/dto/inbox.dto';
import type { Guild } from '../support/builders';
import { newKey, openWorld, type Journey, type Person, type World } from '../support/world';

let world: World;
let guild: Guild;
let ada: Person;
let ben: Person;
let manager: Person;
let journey: Journey;

beforeAll(async () => {
  world = await openWorld({ name: 'http_tasks_for_others', replicas: 2 });
}, 60_000);

afterAll(() => world?.close());

/** A guild of its own for each test: two admins, and a hire who starts in a week. */
beforeEach(async () => {
  world.clock.set('2026-11-23T07:00:00Z');
  guild = await world.a.newGuild();
  ada = await world.a.person({ guild, name: 'Ada Admin', roles: ['admin'] });
  ben = await world.a.person({ guild, name: 'Ben Admin', roles: ['admin'] });
  manager = await world.a.person({ guild, name: 'Max Manager', roles: ['manager'] });
  const mentor = await world.a.person({ guild, name: 'Mia Mentor', roles: ['mentor'] });
  const backup = await world.a.person({ guild, name: 'Bo Backup', roles: ['mentor'] });
  journey = await world.a.journey({ manager, mentor, backup, startOn: '2026-11-30' });
});

const read = async (person: Person, key: string) => (await world.as(person)).get<TaskDto>(`/tasks/${journey.id}/${key}`);
const does = async (person: Person, key: string, what: string, body?: object, replica = 0) =>
  (await world.as(person, replica)).tries('POST', `/tasks/${journey.id}/${key}/${what}`, body, { key: newKey() });
const queueOf = async (person: Person) => (await (await world.as(person)).get<QueueDto>('/queue')).items;
const tasksOf = async (person: Person) => (await queueOf(person)).filter(({ kind }) => kind === 'task').map(({ key }) => key);
const away = (person: Person, from: string, until: string) =>
  world.rows(`INSERT INTO away_periods (person_id, during) VALUES ($1, daterange($2::date, $3::date))`, [person.id, from, until]);

describe('a task for others', () => {
  it('sits in the queue of whoever has the role, before the hire’s first day', async () => {
    expect(await tasksOf(ada)).toEqual(['accounts']);
    expect(await tasksOf(manager)).toEqual(['desk']);
    expect(await tasksOf(journey.mentor)).toEqual(['prepare']);
    expect(await tasksOf(journey.backup)).toEqual(['cover']);
    expect(await tasksOf(journey.hire)).toEqual([]);
    const another = await world.a.person({ guild, roles: ['manager'] });
    expect(await tasksOf(another)).toEqual([]);
  });

  it('shows that item, the hire’s name and first day, and nothing else of the journey', async () => {
    expect(await read(ada, 'accounts')).toEqual({
      journeyId: journey.id, key: 'accounts', title: 'Make the accounts', guide: '', doneWhen: [], hireName: journey.hire.name,
      startOn: '2026-11-30', due: '2026-11-27', today: '2026-11-23', state: 'open', assignee: 'admin', holder: null, doneAt: null,
      abilities: ['done', 'take', 'hand_on'], people: [{ id: ben.id, name: 'Ben Admin', contactUrl: null }],
    });
    const [item] = await queueOf(ada);
    expect(item).toMatchObject({ hire: { name: journey.hire.name, contactUrl: null }, blocks: [], due: '2026-11-27', startOn: '2026-11-30', waitedMinutes: 0 });
    const browser = await world.as(ada);
    for (const path of [`/journeys/${journey.id}`, `/journeys/${journey.id}/today`, `/journeys/${journey.id}/timeline`, `/journeys/${journey.id}/milestones/accounts`]) {
      expect([path, (await browser.tries('GET', path)).slice(0, 3)]).toEqual([path, '404']);
    }
    for (const key of ['desk', 'prepare', 'sign-in', 'no-such']) expect([key, (await browser.tries('GET', `/tasks/${journey.id}/${key}`)).slice(0, 3)]).toEqual([key, '404']);
    expect((await (await world.as(journey.hire)).tries('GET', `/tasks/${journey.id}/accounts`)).slice(0, 3)).toBe('404');
  });

  it('is done and taken back by whoever does it, and tells nothing of what it unlocked', async () => {
    expect(await does(ada, 'accounts', 'done')).toBe('200');
    expect(await tasksOf(ben)).toEqual([]);
    expect(await read(ada, 'accounts')).toMatchObject({ state: 'done', abilities: ['undo'] });
    expect(await does(ada, 'accounts', 'undo')).toBe('200');
    expect(await tasksOf(ben)).toEqual(['accounts']);
    const answer = await (await world.as(ada)).post<{ changed: unknown[] }>(`/journeys/${journey.id}/milestones/accounts/check-off`);
    expect(answer.changed).toEqual([]);
  });

  it('is taken by the first who takes it, of many at the same moment', async () => {
    const answers = await Promise.all([ada, ben, ada, ben].map((person, index) => does(person, 'accounts', 'take', undefined, index % 2)));
    const { holder } = await read(ada, 'accounts');
    const other = holder?.id === ada.id ? ben : ada;
    const taker = holder?.id === ada.id ? ada : ben;
    expect(answers.toSorted()).toEqual(['200', '200', '409 task_taken', '409 task_taken']);
    expect([await tasksOf(taker), await tasksOf(other)]).toEqual([['accounts'], []]);
    expect(await does(other, 'accounts', 'done')).toBe('403 only_the_assignee');
    expect((await read(other, 'accounts')).abilities).toEqual([]);
    expect(await does(taker, 'accounts', 'give-back')).toBe('204');
    expect(await tasksOf(other)).toEqual(['accounts']);
  });

  it('is handed on to somebody with the role, who is told, and comes back while they are away', async () => {
    expect(await does(ada, 'accounts', 'hand-on', { personId: journey.mentor.id })).toBe('422 invalid_input');
    expect(await does(ada, 'accounts', 'hand-on', { personId: ben.id })).toBe('204');
    expect([await tasksOf(ada), await tasksOf(ben)]).toEqual([[], ['accounts']]);
    const { messages } = await (await world.as(ben)).get<InboxDto>('/inbox');
    expect(messages[0]).toMatchObject({
      kind: 'task_handed_on', sentence: `Ada Admin hands on to you: “Make the accounts, for ${journey.hire.name}”.`, link: `/tasks/${journey.id}/accounts`,
    });
    await away(ben, '2026-11-23', '2026-11-25');
    // It is every admin's again, and Ben is one, wherever he is.
    expect([await tasksOf(ada), await tasksOf(ben)]).toEqual([['accounts'], ['accounts']]);
    world.clock.set('2026-11-25T07:00:00Z');
    expect([await tasksOf(ada), await tasksOf(ben)]).toEqual([[], ['accounts']]);
  });

  it('follows mentor and backup through leave', async () => {
    await away(journey.mentor, '2026-11-23', '2026-11-26');
    expect([await tasksOf(journey.mentor), (await tasksOf(journey.backup)).toSorted()]).toEqual([[], ['cover', 'prepare']]);
    expect(await does(journey.backup, 'prepare', 'done')).toBe('200');
    await away(journey.backup, '2026-11-27', '2026-11-28');
    world.clock.set('2026-11-27T07:00:00Z');
    expect(await tasksOf(journey.mentor)).toEqual(['cover']);
    expect(await does(journey.mentor, 'cover', 'done')).toBe('200');
  });

  it('goes to every manager once the cohort’s own has left', async () => {
    const another = await world.a.person({ guild, roles: ['manager'] });
    await world.rows('UPDATE people SET deactivated_at = now() WHERE id = $1', [manager.id]);
    expect(await tasksOf(another)).toEqual(['desk']);
  });

  it('never counts against the hire, who reads that it is being prepared', async () => {
    world.clock.set('2026-12-02T07:00:00Z');
    const hire = await world.as(journey.hire);
    const today = await hire.get<TodayDto>(`/journeys/${journey.id}/today`);
    expect(today.prepared.map(({ key, by, who, done }) => [key, by, who?.name ?? null, done])).toEqual([
      ['desk', 'manager', null, false], ['prepare', 'mentor', 'Mia Mentor', false], ['cover', 'backup', 'Bo Backup', false], ['accounts', 'admin', null, false],
    ]);
    expect(JSON.stringify(today.prepared)).not.toContain('2026');
    expect(today.next.map(({ key }) => key)).not.toContain('desk');
    expect(today.phases.flatMap(({ segments }) => segments.map(({ key }) => key))).not.toContain('accounts');
    const whole = await hire.get<JourneyDto>(`/journeys/${journey.id}`);
    const late = whole.phases.flatMap(({ milestones }) => milestones).filter(({ assignee }) => assignee !== 'hire');
    expect(late.map(({ overdue }) => overdue)).toEqual([false, false, false, false]);
  });

  it('is ours when it is late: the manager reads it among those who wait on us', async () => {
    world.clock.set('2026-12-02T09:00:00Z');
    const { needsHelp } = await (await world.as(manager)).get<CohortDashboardDto>(`/cohorts/${journey.cohortId}`);
    expect(needsHelp.map(({ key, turn, what }) => [key, turn, what])).toEqual(expect.arrayContaining([['accounts', 'admin', 'waits for what we have to do on']]));
  });

  it('is not late from the outset when the start is close', async () => {
    const soon = await world.a.journey({ manager, mentor: journey.mentor, backup: journey.backup, startOn: '2026-11-24' });
    const [row] = await world.rows<{ due: string }>(
      `SELECT current_due::text AS due FROM journey_milestones WHERE journey_id = $1 AND key = 'desk'`, [soon.id],
    );
    expect(row?.due).toBe('2026-11-23');
  });

  it('goes on while the hire’s journey is paused', async () => {
    await world.rows(
      `INSERT INTO journey_absences (journey_id, kind, during, entered_by, created_at) VALUES ($1, 'pause', '[2026-11-23,2026-12-10)', $2, now())`,
      [journey.id, manager.id],
    );
    expect(await does(ada, 'accounts', 'done')).toBe('200');
  });
});

describe('a path that counts on somebody whom nobody is', () => {
  it('says so before the cohort starts, and what to do', async () => {
    const lonely = await world.a.newGuild();
    const boss = await world.a.person({ guild: lonely, roles: ['manager'] });
    const [one, two] = [await world.a.person({ guild: lonely, roles: ['mentor'] }), await world.a.person({ guild: lonely, roles: ['mentor'] })];
    const version = await world.a.publishedPath(boss);
    const plan = {
      name: 'December', pathVersionId: version.id, startOn: '2026-12-07',
      hires: [{ name: 'Noa', email: 'noa@example.com', siteId: lonely.site.id, mentorId: one.id, backupId: two.id }],
    };
    const asks = async () => (await (await world.as(boss)).post<CohortPreviewDto>('/cohorts/preview', plan)).warnings;
    expect(await asks()).toContain(
      '“Make the accounts” is for an admin to do, and the guild has none. Give somebody the admin role in time; it waits for them in their queue.',
    );
    await world.a.person({ guild: lonely, roles: ['admin'] });
    expect((await asks()).join()).not.toContain('admin');
  });
});
