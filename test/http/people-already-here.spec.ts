import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { CohortDashboardDto } from '../../src/cohorts/dto/cohorts.dto';
import type { OnePreviewDto, StartedOneDto } from '../../src/cohorts/dto/one.dto';
import type { JourneyDto, MilestonePageDto, JourneyBesideDto } from '../../src/journeys/dto/journeys.dto';
import type { PathVersionDto } from '../../src/paths/dto/paths.dto';
import { walker } from '../support/journey-walker';
import { newKey, openWorld, type Journey, type Person, type World } from '../support/world';

const RETURN = `format: guildpath/path@1
key: return
title: Coming back
phases:
  - key: again
    title: Again
    milestones:
      - { key: sign-in, title: Sign in everywhere again, due: day 1 }
      - { key: read-guide, title: Read what changed, due: day 2 }
      - { key: look-around, title: Look around, due: day 3, needs: [sign-in] }
      - { key: next-step, title: Choose a next step, due: day 5, needs: [sign-in, read-guide] }
`;

let world: World;
let manager: Person;
let dan: Person;
let mentor: Person;
let backup: Person;
let first: Journey;
let version: PathVersionDto;

beforeAll(async () => {
  world = await openWorld({ name: 'http_people_already_here', replicas: 2 });
}, 60_000);

afterAll(() => world?.close());

/** A guild of its own for each test, with somebody who walks the sample path and has signed in. */
beforeEach(async () => {
  world.clock.set('2026-11-23T07:00:00Z');
  const guild = await world.a.newGuild();
  manager = await world.a.person({ guild, roles: ['manager'] });
  mentor = await world.a.person({ guild, roles: ['mentor'] });
  backup = await world.a.person({ guild, roles: ['mentor'] });
  first = await world.a.journey({ manager, mentor, backup });
  dan = first.hire;
  version = await world.a.publishedPath(manager, RETURN);
  await walker(await world.as(dan), first).does('check-off', 'sign-in');
});

const plan = (over: object = {}) => ({ personId: dan.id, pathVersionId: version.id, startOn: '2026-11-30', mentorId: mentor.id, backupId: backup.id, ...over });
const preview = async (over?: object) => (await world.as(manager)).post<OnePreviewDto>('/cohorts/of-one/preview', plan(over));
const start = async (over?: object, key = newKey(), replica = 0) => (await world.as(manager, replica)).post<StartedOneDto>('/cohorts/of-one', plan(over), { key });
const faults = async (over: object) =>
  (await (await world.as(manager)).send<{ errors: { field: string; problem: string }[] }>('POST', '/cohorts/of-one', plan(over))).body.errors;

describe('a path for somebody who is here already', () => {
  it('is seen before it starts: dates, what was done before, what is walked beside it', async () => {
    expect(await preview()).toEqual({
      name: `${dan.name}: Coming back`, firstDay: '2026-11-30', lastDay: '2026-12-04',
      dues: ['2026-11-30', '2026-12-01', '2026-12-02', '2026-12-04'].map((due) => expect.objectContaining({ due })),
      credits: [{ key: 'sign-in', title: 'Sign in everywhere again', pathTitle: 'First weeks', doneOn: '2026-11-23' }],
      alongside: ['First weeks'], uncovered: [], warnings: [], problems: [],
    });
    const [{ count }] = await world.rows<{ count: number }>(`SELECT count(*)::int AS count FROM journeys WHERE hire_id = $1`, [dan.id]) as [{ count: number }];
    expect(count).toBe(1);
  });

  it('begins with the credit that was chosen, which says where it comes from and opens what needs it', async () => {
    const { journeyId } = await start({ credits: ['sign-in'] });
    const hire = await world.as(dan);
    const { phases } = await hire.get<JourneyDto>(`/journeys/${journeyId}`);
    expect(phases[0]!.milestones.map(({ key, state }) => [key, state])).toEqual([
      ['sign-in', 'waived'], ['read-guide', 'available'], ['look-around', 'available'], ['next-step', 'locked'],
    ]);
    for (const person of [dan, mentor]) {
      const page = await (await world.as(person)).get<MilestonePageDto>(`/journeys/${journeyId}/milestones/sign-in`);
      expect(page.waiverReason).toBe('Done before, on “First weeks”: Monday 23 November 2026.');
      expect(page.history.map(({ code, sentence }) => [code, sentence])).toEqual([['credited', 'counted it as done before']]);
    }
    expect(await world.rows(`SELECT key, from_journey_id FROM milestone_credits WHERE journey_id = $1`, [journeyId])).toEqual([{ key: 'sign-in', from_journey_id: first.id }]);
  });

  it('without credit is walked from the beginning', async () => {
    const { journeyId } = await start();
    const { phases } = await (await world.as(dan)).get<JourneyDto>(`/journeys/${journeyId}`);
    expect(phases[0]!.milestones.map(({ state }) => state)).toEqual(['available', 'available', 'locked', 'locked']);
  });

  it('stands beside the others, all of them with what is next', async () => {
    await start();
    const own = await (await world.as(dan)).get<JourneyBesideDto[]>('/my-journeys');
    expect(own.map(({ journey, next }) => [journey.pathTitle, next[0]?.key])).toEqual([['Coming back', 'sign-in'], ['First weeks', 'welcome']]);
    expect(await (await world.as(manager)).get<JourneyBesideDto[]>('/my-journeys')).toEqual([]);
  });

  it('is started once, however often it is sent and by however many', async () => {
    const key = newKey();
    const [one, two] = await Promise.all([start({}, key), start({}, key, 1)]);
    expect([one.journeyId === two.journeyId, [one.replayed, two.replayed].toSorted()]).toEqual([true, [false, true]]);
    expect((await faults({}))[0]?.problem).toBe(`${dan.name} walks this path already.`);
  });

  it('is started by one of two managers who start it at once', async () => {
    const other = await world.a.person({ guild: manager.guild, roles: ['manager'] });
    const answers = await Promise.all([manager, other].map(async (person, replica) => (await world.as(person, replica)).tries('POST', '/cohorts/of-one', plan())));
    expect(answers.filter((answer) => answer === '201')).toHaveLength(1);
    expect(answers.find((answer) => answer !== '201')).toMatch(/^(409 walks_already|422 invalid_input)$/);
  });

  it('refuses credit for what was not done, for everything, and a mentor who is the hire', async () => {
    expect(await faults({ credits: ['read-guide'] })).toEqual([
      { field: 'credits', problem: '“Read what changed” was not done before, so there is nothing to count again.' },
    ]);
    expect((await faults({ credits: ['sign-in', 'read-guide', 'look-around', 'next-step'] })).at(-1)?.problem).toMatch(/^Leave at least one milestone/);
    expect((await faults({ mentorId: dan.id })).map(({ problem }) => problem)).toContain(`${dan.name} cannot be their own mentor.`);
  });

  it('does not change what newcomers’ days say', async () => {
    const before = (await (await world.as(manager)).get<CohortDashboardDto>(`/cohorts/${first.cohortId}`)).firstDeploy;
    const deploys = await world.a.publishedPath(manager, RETURN.replace('key: return', 'key: team').replace('title: Choose a next step,', 'title: Ship it, type: deploy,'));
    const { cohortId } = await start({ pathVersionId: deploys.id });
    await world.rows(`DELETE FROM guild_figures`);
    const dashboard = async (id: string) => (await (await world.as(manager)).get<CohortDashboardDto>(`/cohorts/${id}`)).firstDeploy;
    world.clock.set('2026-11-30T09:00:00Z');
    expect([(await dashboard(first.cohortId))?.n, (await dashboard(cohortId))?.n]).toEqual([before?.n, 1]);
  });
});
