import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { AssignedDto, LinkedNameDto, MilestoneProofDto, ProofSettingsDto, UnattributedWorkDto } from '../../src/proofs/dto/credit.dto';
import type { EvidenceTakenDto } from '../../src/proofs/dto/evidence.dto';
import { consideredAll, shipping } from '../support/credit';
import { eventSender, SECRET_KEY, type EventSender } from '../support/event-sender';
import { walker, type Walker } from '../support/journey-walker';
import { serviceToken, withToken } from '../support/token-scenes';
import { newKey, openWorld, type Journey, type Person, type Visitor, type World } from '../support/world';

const PATH = `format: guildpath/path@1
key: shipping
title: Shipping
phases:
  - key: only
    title: Only
    milestones:
      - { key: sign-in, title: Sign in, due: day 1 }
      - { key: unit, title: A unit, type: unit, due: day 1, done: automatically }
      - { key: quiz, title: A quiz, type: quiz, due: day 2, done: automatically, needs: unit }
      - { key: fix, title: Fix the course, due: day 2, done: automatically, proved by: change merged }
      - { key: green, title: Green, due: day 2, done: automatically, proved by: pipeline }
      - { key: ship, title: Ship it, type: deploy, due: day 3, done: "automatically, or reviewed by mentor", needs: green, proved by: deploy }
      - { key: back, title: Back and forward, type: deploy, due: day 4, done: "automatically, or reviewed by mentor", needs: ship, proved by: rollback and forward }
      - { key: team, title: With the team, type: deploy, due: day 9, done: "automatically, or reviewed by mentor", needs: [ship, sign-in], proved by: team deploy }
`;

let world: World;
let manager: Person;
let admin: Person;
let boss: Visitor;
let pathVersionId: string;
let github: EventSender;

beforeAll(async () => {
  world = await openWorld({ name: 'http_credit', replicas: 2, settings: { GUILDPATH_SECRET_KEY: SECRET_KEY } });
  manager = await world.a.person({ roles: ['manager'] });
  admin = await world.a.person({ roles: ['admin'] });
  boss = await world.as(manager);
  pathVersionId = (await world.a.publishedPath(manager, PATH)).id;
  github = await eventSender(world, admin, 'github');
}, 60_000);
afterAll(() => world?.close());

let journey: Journey;
let hire: Walker;
let mentor: Visitor;
let handle: string;
let ship: ReturnType<typeof shipping>;

beforeEach(async () => {
  world.clock.set('2026-11-23T07:00:00Z');
  journey = await world.a.journey({ manager, mentor: await world.a.person({ roles: ['mentor'] }), pathVersionId });
  hire = walker(await world.as(journey.hire), journey);
  mentor = await world.as(journey.mentor);
  handle = `dev-${newKey().slice(0, 8)}`;
  ship = shipping(github, `acme/${newKey().slice(0, 8)}`);
});

const settled = () => consideredAll(world);
const called = async (name = handle) => hire.browser.post<LinkedNameDto[]>('/proofs/own-names', { name });
const proofOf = (key: string, by: Visitor = hire.browser) => by.get<MilestoneProofDto>(`/proofs/journeys/${journey.id}/milestones/${key}`);
const listOf = (by: Visitor = mentor) => by.get<UnattributedWorkDto[]>('/proofs/unattributed');

describe('work that goes to production', () => {
  it('completes what it proves, and shows how: to the hire and the mentor, and to nobody else', async () => {
    await called();
    await ship.push('c1', handle);
    await ship.pipeline('c1');
    await ship.deploy('c1');
    await settled();
    expect(await hire.states()).toMatchObject({ green: 'done', ship: 'done', back: 'available', team: 'locked' });
    const expected = {
      level: 'seen', listening: true, holdHours: 24,
      seen: {
        proof: 'deploy', through: 'commit', seenAt: ship.at('c1', 'deploy'), heldAt: null,
        chain: {
          commit: { sha: ship.sha('c1'), url: expect.stringContaining('https://') }, change: null, pipeline: { name: 'CI', at: ship.at('c1', 'pipeline') },
          deploy: { repository: ship.repository, environment: 'production', at: ship.at('c1', 'deploy') },
        },
      },
    };
    expect(await proofOf('ship')).toMatchObject(expected);
    expect(await proofOf('ship', mentor)).toMatchObject(expected);
    expect((await hire.page('ship')).provable).toBe('deploy');
    const peer = (await world.a.journey({ manager, mentor: await world.a.person({ roles: ['mentor'] }), pathVersionId })).hire;
    for (const person of [manager, admin, peer]) {
      expect(await (await world.as(person)).tries('GET', `/proofs/journeys/${journey.id}/milestones/ship`)).toBe('404 not_found');
    }
    // What a manager sees of it is that it is done.
    const grid = await boss.send('GET', `/journeys/${journey.id}/milestones/ship`);
    expect(grid.text).not.toContain(ship.sha('c1'));
  });

  it('counts whatever comes first, from two processes at once, and however often', async () => {
    await called();
    const telling = [
      () => ship.deploy('c1', { replica: 1 }), () => ship.pipeline('c1'), () => ship.push('c1', handle, { replica: 1 }), () => ship.deploy('c1'),
      () => ship.push('c1', handle), () => ship.pipeline('c1', { replica: 1 }),
    ];
    await Promise.all(telling.map((tell) => tell()));
    await settled();
    expect(await hire.states()).toMatchObject({ green: 'done', ship: 'done' });
    expect(await world.rows('SELECT code FROM activity WHERE journey_id = $1 AND code = $2 AND key = $3', [journey.id, 'proved', 'ship'])).toHaveLength(1);
  });

  it('is kept for a milestone that is locked, and completes it with the unlock', async () => {
    await called();
    await ship.push('c1', handle);
    await ship.deploy('c1');
    await settled();
    expect(await hire.states()).toMatchObject({ green: 'available', ship: 'locked' });
    await hire.does('check-off', 'green');
    expect(await hire.states()).toMatchObject({ green: 'done', ship: 'done' });
  });

  it('does not count in staging, in a preview, or while it is under way', async () => {
    await called();
    await ship.push('c1', handle);
    await ship.pipeline('c1');
    await ship.deploy('c1', { environment: 'staging' });
    await ship.deploy('c1', { environment: 'Preview' });
    await ship.deploy('c1', { environment: 'github-pages' });
    await ship.deploy('c1', { state: 'in_progress' });
    await settled();
    expect(await hire.states()).toMatchObject({ green: 'done', ship: 'available' });
    expect(await proofOf('ship')).toMatchObject({ level: null, seen: null });
  });

  it('leaves alone what a person decided, and what lies before a reviewer', async () => {
    await called();
    await hire.does('check-off', 'green');
    await hire.does('submit', 'ship', { url: 'https://ci.example/1' });
    expect(await proofOf('ship')).toMatchObject({ level: 'linked', seen: null });
    await ship.push('c1', handle);
    await ship.deploy('c1');
    await settled();
    expect(await hire.states()).toMatchObject({ green: 'done', ship: 'submitted' });
    expect(await proofOf('ship')).toMatchObject({ level: 'seen' });

    await hire.does('withdraw', 'ship');
    await hire.does('reopen', 'green', { reason: 'It broke' });
    await ship.pipeline('c1');
    await settled();
    expect(await hire.states()).toMatchObject({ green: 'reopened' });
    expect(await proofOf('green')).toMatchObject({ level: 'seen' });
  });

  it('has held after a day, is rolled back as the path asks, and stays done whatever is rolled back later', async () => {
    await called();
    await ship.push('c0', 'somebody-else');
    await ship.deploy('c0');
    await ship.push('c1', handle);
    await ship.pipeline('c1');
    await ship.deploy('c1');
    await ship.deploy('c0');
    await settled();
    expect(await hire.states()).toMatchObject({ ship: 'done', back: 'available' });
    await ship.deploy('c1');
    await settled();
    expect(await hire.states()).toMatchObject({ ship: 'done', back: 'done' });
    world.clock.advance({ hours: 26 });
    expect(await proofOf('ship')).toMatchObject({ level: 'held', seen: { heldAt: expect.any(String), holdsAt: null } });
    await ship.deploy('c0');
    await settled();
    expect(await hire.states()).toMatchObject({ ship: 'done', back: 'done' });
    expect(await proofOf('ship')).toMatchObject({ level: 'held' });
  });

  it('goes to the team when it is another service, and keeps until the way there is open', async () => {
    await called();
    await ship.push('c1', handle);
    await ship.pipeline('c1');
    await ship.deploy('c1');
    const team = shipping(github, `acme/${newKey().slice(0, 8)}`, 3);
    await team.push('t1', handle);
    await team.deploy('t1');
    await settled();
    expect(await hire.states()).toMatchObject({ ship: 'done', team: 'locked' });
    await hire.does('check-off', 'sign-in');
    expect(await hire.states()).toMatchObject({ team: 'done' });
    expect(await proofOf('team')).toMatchObject({ seen: { proof: 'team deploy', chain: { deploy: { repository: team.repository } } } });
  });
});

describe('whose work it is', () => {
  it('is asked of the mentor when nobody knows the name, and is known from then on', async () => {
    await ship.push('c1', handle);
    await ship.pipeline('c1');
    await ship.deploy('c1');
    await settled();
    const [item, ...more] = (await listOf()).filter(({ name }) => name === handle);
    expect(more).toEqual([]);
    expect(item).toMatchObject({ what: 'name', repository: ship.repository, candidates: [{ id: journey.hire.id }] });
    const outsider = await world.as(await world.a.person({ roles: ['mentor'] }));
    expect(await listOf(outsider)).toEqual([]);
    expect(await outsider.tries('POST', `/proofs/unattributed/${item!.id}/assign`, { personId: journey.hire.id })).toBe('404 not_found');
    expect(await mentor.tries('POST', `/proofs/unattributed/${item!.id}/assign`, { personId: manager.id })).toBe('404 not_found');

    const key = newKey();
    const assigned = await mentor.post<AssignedDto>(`/proofs/unattributed/${item!.id}/assign`, { personId: journey.hire.id }, { key });
    expect(await mentor.post(`/proofs/unattributed/${item!.id}/assign`, { personId: journey.hire.id }, { key })).toEqual(assigned);
    expect(await hire.states()).toMatchObject({ green: 'done', ship: 'done' });
    expect((await listOf()).filter(({ name }) => name === handle)).toEqual([]);
    expect(await hire.browser.get<LinkedNameDto[]>('/proofs/own-names')).toMatchObject([{ name: handle, source: { id: github.source.id } }]);

    // Taken back, the name is nobody's again; what was completed stays so.
    await mentor.delete(`/proofs/names/${assigned.nameId!}`);
    expect((await listOf()).map(({ name }) => name)).toContain(handle);
    expect(await hire.states()).toMatchObject({ green: 'done', ship: 'done' });
    expect(await proofOf('ship')).toMatchObject({ seen: null });
  });

  it('is not asked about work that is older than the hire, and can be set aside', async () => {
    await ship.push('c1', handle, { at: '2026-11-20T08:00:00Z' });
    await ship.deploy('c1');
    await ship.push('c2', `${handle}-2`);
    await ship.deploy('c2');
    await settled();
    const list = await listOf();
    expect(list.map(({ name }) => name)).not.toContain(handle);
    const [item] = list.filter(({ name }) => name === `${handle}-2`);
    await mentor.post(`/proofs/unattributed/${item!.id}/set-aside`);
    expect((await listOf()).map(({ id }) => id)).not.toContain(item!.id);
    await mentor.delete(`/proofs/unattributed/${item!.id}/set-aside`);
    expect((await listOf()).map(({ id }) => id)).toContain(item!.id);
  });

  it('is one person’s on any day, whoever asks first', async () => {
    const peer = await world.as((await world.a.journey({ manager, mentor: journey.mentor, pathVersionId })).hire, 1);
    const answers = await Promise.all([hire.browser, peer].map((one) => one.tries('POST', '/proofs/own-names', { name: handle.toUpperCase() })));
    expect(answers.sort()).toEqual(['201', '409 name_taken']);
    expect(await boss.tries('POST', '/proofs/names', { name: handle, personId: manager.id })).toBe('409 name_taken');
    const [{ email }] = (await world.rows<{ email: string }>('SELECT email FROM people WHERE id = $1', [manager.id])) as [{ email: string }];
    expect(await hire.browser.tries('POST', '/proofs/own-names', { name: email })).toBe('409 name_taken');
    expect(await boss.tries('POST', '/proofs/names', { name: 'two words', personId: manager.id, from: 'soon' })).toBe('422 invalid_input');
  });

  it('follows a handle from one person to another by the day', async () => {
    await boss.post('/proofs/names', { name: handle, personId: manager.id, to: '2026-11-22' });
    await boss.post('/proofs/names', { name: handle, personId: journey.hire.id, from: '2026-11-23' });
    await ship.push('c1', handle);
    await ship.pipeline('c1');
    await settled();
    expect(await hire.states()).toMatchObject({ green: 'done' });
  });

  it('is the one’s whose service it is when no commit is told', async () => {
    const generic = await eventSender(world, admin, 'generic');
    const service = `Orders-${newKey().slice(0, 8)}`;
    await generic.send({ what: 'deployed', service, environment: 'production', when: '2026-11-23T08:00:00Z' });
    await settled();
    const [item] = (await listOf()).filter(({ what, name }) => what === 'service' && name === service.toLowerCase());
    await mentor.post(`/proofs/unattributed/${item!.id}/assign`, { personId: journey.hire.id });
    await hire.does('check-off', 'green');
    expect(await hire.states()).toMatchObject({ ship: 'done' });
    expect(await proofOf('ship')).toMatchObject({ seen: { through: 'service', chain: { commit: null, deploy: { service } } } });
    expect(await boss.get('/proofs/services')).toEqual(expect.arrayContaining([{ service: service.toLowerCase(), person: expect.objectContaining({ id: journey.hire.id }) }]));
    await boss.delete(`/proofs/services/${service.toLowerCase()}`);
    expect(await proofOf('ship')).toMatchObject({ seen: null });
  });
});

describe('what counts', () => {
  it('is the guild’s to say, and looks at everything again', async () => {
    await called();
    await ship.push('c1', handle);
    await ship.pipeline('c1');
    await ship.deploy('c1', { environment: 'blue' });
    await ship.merged('m1', handle);
    await settled();
    expect(await hire.states()).toMatchObject({ fix: 'available', green: 'done', ship: 'available' });
    const before = await boss.get<ProofSettingsDto>('/proofs/settings');
    const settings = { production: [...before.production, 'Blue'], courseRepositories: before.courseRepositories, holdHours: 2 };
    const after = await boss.put<ProofSettingsDto>('/proofs/settings', settings, { revision: before.revision });
    expect(after).toEqual({ ...settings, production: [...before.production, 'blue'], revision: before.revision + 1 });
    expect(await hire.states()).toMatchObject({ fix: 'available', ship: 'done' });
    expect(await boss.tries('PUT', '/proofs/settings', settings, { revision: before.revision })).toBe('412 stale');
    await boss.put('/proofs/settings', { ...settings, courseRepositories: [ship.repository] }, { revision: after.revision });
    expect(await hire.states()).toMatchObject({ fix: 'done' });
    expect(await boss.tries('PUT', '/proofs/settings', { production: ['*'], courseRepositories: ['none'], holdHours: -1 }, { revision: 9 })).toBe('422 invalid_input');
  });
});

describe('what a course tool tells', () => {
  const passed = (person: string, milestone: string, more: object = {}) => ({
    actor: { mbox: `mailto:${person}` }, verb: { id: 'http://adlnet.gov/expapi/verbs/passed' }, object: { id: `https://courses.example/units/${milestone}` }, ...more,
  });
  const XAPI = { headers: { 'x-experience-api-version': '1.0.3' } };

  it('completes units and quizzes, once they are unlocked, and nothing else', async () => {
    const course = withToken(world, (await serviceToken(world, admin, ['evidence'])).token);
    const tell = (milestone: string, result = 'passed', person = journey.hire.email) =>
      course.send<EvidenceTakenDto>('POST', '/evidence', { person, milestone, result });
    expect((await tell('unit', 'failed')).body).toEqual({ counted: false, journeys: [] });
    expect((await tell('quiz')).body).toEqual({ counted: true, journeys: [{ journeyId: journey.id, state: 'locked' }] });
    expect((await tell('unit', 'completed', journey.hire.email.toUpperCase())).body).toEqual({ counted: true, journeys: [{ journeyId: journey.id, state: 'done' }] });
    expect(await hire.states()).toMatchObject({ unit: 'done', quiz: 'done' });
    expect((await tell('unit')).body).toEqual({ counted: true, journeys: [{ journeyId: journey.id, state: 'done' }] });
    expect([(await tell('ship')).code, (await tell('sign-in')).code, (await tell('nothing')).code, (await tell('unit', 'passed', 'nobody@x.example')).code]).toEqual(
      ['not_by_course', 'not_by_course', 'not_found', 'not_found']);
    expect((await tell('unit', 'perhaps')).status).toBe(422);
    expect(await withToken(world, (await serviceToken(world, admin, ['changes'])).token).tries('POST', '/evidence', { person: 'x', milestone: 'unit', result: 'passed' })).toMatch(/^403/);
  });

  it('may say so in xAPI, each statement once', async () => {
    const course = withToken(world, (await serviceToken(world, admin, ['evidence'])).token);
    const id = randomUUID();
    const statement = passed(journey.hire.email, 'unit', { id });
    expect(await course.tries('POST', '/xapi/statements', statement)).toBe('400 xapi_version');
    const answer = await course.send<string[]>('POST', '/xapi/statements', [statement, passed(journey.hire.email, 'quiz', { verb: { id: 'http://adlnet.gov/expapi/verbs/attempted' } })], XAPI);
    expect({ status: answer.status, ids: answer.body, version: answer.headers.get('x-experience-api-version') }).toEqual({ status: 200, ids: [id, expect.any(String)], version: '1.0.3' });
    expect(await hire.states()).toMatchObject({ unit: 'done', quiz: 'available' });
    expect(await course.tries('POST', '/xapi/statements', statement, XAPI)).toBe('200');
    expect(await course.tries('PUT', `/xapi/statements?statementId=${id}`, passed(journey.hire.email, 'quiz'), XAPI)).toBe('409 statement_differs');
    expect(await course.tries('PUT', `/xapi/statements?statementId=${randomUUID()}`, passed(journey.hire.email, 'quiz'), XAPI)).toBe('204');
    expect(await hire.states()).toMatchObject({ quiz: 'done' });
    // All of them or none.
    const other = randomUUID();
    expect(await course.tries('POST', '/xapi/statements', [passed(journey.hire.email, 'unit', { id: other }), {}], XAPI)).toBe('400 bad_statement');
    expect(await world.rows('SELECT id FROM told_statements WHERE id = $1', [other])).toEqual([]);
    expect((await course.send('GET', '/xapi/about')).body).toEqual({ version: ['1.0.3', '2.0.0'] });
  });
});
