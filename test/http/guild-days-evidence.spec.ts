import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { GuildSessionDto, GuildSessionPageDto, HostsListDto } from '../../src/guild-days/dto/guild-days.dto';
import type { MovePreviewDto } from '../../src/journeys/dto/moves.dto';
import { guildThatMeets, publishedSession } from '../support/guild-days-world';
import { walker, type Walker } from '../support/journey-walker';
import { moved } from '../support/moving';
import { openWorld, type Journey, type Person, type Visitor, type World } from '../support/world';

const PATH = `format: guildpath/path@1
key: kept
title: Kept
phases:
  - key: only
    title: Only
    milestones:
      - { key: sign-in, title: Sign in, due: day 1 }
      - { key: guild-day, title: A guild day, type: session, due: guild day from day 1, done: attended, needs: sign-in, proved by: guild day }
      - { key: exercise, title: An exercise, type: session, due: guild day from day 2, done: attended, needs: guild-day, proved by: group exercise }
      - { key: after, title: After both, due: day 9, needs: exercise }
      - { key: signed-off, title: Signed off, type: signoff, due: day 9, done: reviewed by mentor, needs: sign-in, proved by: guild day }
`;

let world: World;
let manager: Person;
let boss: Visitor;
let pathVersionId: string;

beforeAll(async () => {
  world = await openWorld({ name: 'http_guild_days_evidence' });
  manager = await guildThatMeets(world);
  boss = await world.as(manager);
  pathVersionId = (await world.a.publishedPath(manager, PATH)).id;
}, 60_000);
afterAll(() => world?.close());

let journey: Journey;
let hire: Walker;
let talk: GuildSessionDto;
let exercise: GuildSessionDto;

beforeEach(async () => {
  world.clock.set('2026-11-23T07:00:00Z');
  journey = await world.a.journey({ manager, mentor: await world.a.person({ roles: ['mentor'] }), pathVersionId });
  hire = walker(await world.as(journey.hire), journey);
  talk = await publishedSession(world, manager, { title: 'A talk' });
  exercise = await publishedSession(world, manager, { title: 'Taken apart', kind: 'group_exercise' });
  world.clock.set('2026-11-26T11:05:00Z');
});

const marks = (session: GuildSessionDto, method: 'POST' | 'DELETE' = 'POST') =>
  boss.send<HostsListDto>(method, `/guild-sessions/${session.id}/attendance/${journey.hire.id}`);
const codesOf = async (key: string) =>
  (await world.rows<{ code: string }>('SELECT code FROM activity WHERE journey_id = $1 AND key = $2 ORDER BY id', [journey.id, key])).map(({ code }) => code);

describe('being somewhere before the milestone is unlocked', () => {
  it('is kept, and completes it with the unlock, and so on from there', async () => {
    await marks(exercise);
    expect(await hire.states()).toMatchObject({ 'guild-day': 'locked', exercise: 'locked' });
    const { changed } = await hire.does('check-off', 'sign-in');
    // What a reviewer has to accept waits for the reviewer.
    expect(await hire.states()).toEqual({ 'sign-in': 'done', 'guild-day': 'done', exercise: 'done', after: 'available', 'signed-off': 'available' });
    expect(changed.map(({ key, state }) => [key, state]).sort()).toEqual([['after', 'available'], ['exercise', 'done'], ['guild-day', 'done'], ['signed-off', 'available']]);
    expect(await codesOf('exercise')).toEqual(['evidence_kept', 'unlocked', 'proved']);
    expect(await world.rows('SELECT state_by, evidence_kept_at FROM journey_milestones WHERE journey_id = $1 AND key = $2', [journey.id, 'exercise'])).toEqual([{ state_by: null, evidence_kept_at: null }]);
  });

  it('is kept once however often it is seen, and decides once: what the hire opens again stays open', async () => {
    await marks(talk);
    await marks(exercise);
    expect(await codesOf('guild-day')).toEqual(['evidence_kept']);
    await hire.does('check-off', 'sign-in');
    await hire.does('reopen', 'guild-day', { reason: 'I only looked in' });
    await hire.does('reopen', 'sign-in', { reason: 'Once more' });
    await hire.does('check-off', 'sign-in');
    expect(await hire.states()).toMatchObject({ 'guild-day': 'reopened' });
  });

  it('goes on waiting while prior knowledge is claimed and the claim is taken back', async () => {
    await marks(talk);
    await hire.does('claim', 'guild-day', { reason: 'I was at many' });
    await hire.does('withdraw', 'guild-day');
    expect((await hire.states())['guild-day']).toBe('locked');
    await hire.does('check-off', 'sign-in');
    expect((await hire.states())['guild-day']).toBe('done');
  });
});

describe('another version of the path that asks for nothing before it', () => {
  it('completes what was kept as the journey moves', async () => {
    const { id: later } = await world.a.publishedPath(manager, PATH.replace('attended, needs: sign-in, proved by: guild day', 'attended, proved by: guild day'));
    await marks(talk);
    const { hires: [hireOn] } = await boss.get<MovePreviewDto>(`/path-versions/${pathVersionId}/move-preview?to=${later}`)
      .then(({ hires, ...rest }) => ({ ...rest, hires: hires.filter(({ journeyId }) => journeyId === journey.id) }));
    await moved(boss, { fromVersionId: pathVersionId, toVersionId: later, hires: [{ journeyId: journey.id, plan: hireOn!.plan }] });
    expect(await hire.states()).toMatchObject({ 'sign-in': 'available', 'guild-day': 'done', exercise: 'available' });
    expect(await codesOf('guild-day')).toEqual(['evidence_kept', 'changed_with_version', 'proved']);
  });
});

describe('a mark that the host set in error', () => {
  it('is taken back; what it had completed stays, what only waited does not', async () => {
    await marks(talk);
    await marks(exercise);
    // The talk proves a guild day too, so that one goes on waiting.
    const { status, body } = await marks(exercise, 'DELETE');
    expect(status).toBe(200);
    expect(body.people.map(({ person }) => person.id)).not.toContain(journey.hire.id);
    await hire.does('check-off', 'sign-in');
    expect(await hire.states()).toMatchObject({ 'guild-day': 'done', exercise: 'available' });
    expect(await codesOf('exercise')).toEqual(['evidence_kept', 'evidence_taken_back', 'unlocked']);
    await marks(talk, 'DELETE');
    expect(await hire.states()).toMatchObject({ 'guild-day': 'done' });
    expect(await world.rows('SELECT person_id FROM session_attendance WHERE person_id = $1', [journey.hire.id])).toEqual([]);
  });

  it('is not the way to take back what somebody said by the code themselves', async () => {
    const { code } = await boss.get<HostsListDto>(`/guild-sessions/${talk.id}/attendance`);
    await hire.browser.post(`/guild-sessions/${talk.id}/attendance`, { code });
    expect((await marks(talk, 'DELETE')).body.people).toMatchObject([{ attended: true, markedByHost: false }]);
    expect(await hire.browser.tries('DELETE', `/guild-sessions/${talk.id}/attendance/${journey.hire.id}`)).toBe('403 only_the_host');
    world.clock.set('2026-12-12T11:05:00Z');
    expect(await (await world.as(manager)).tries('DELETE', `/guild-sessions/${talk.id}/attendance/${journey.hire.id}`)).toBe('409 list_closed');
  });
});

describe('a link of a session', () => {
  it('is removed by those who hold it, and stays removed', async () => {
    const page = `/guild-sessions/${talk.id}`;
    const { materials: [slides] } = await boss.post<GuildSessionPageDto>(`${page}/materials`, { kind: 'slides', title: 'Wrong slides', url: 'https://example.com/wrong' });
    expect(await hire.browser.tries('DELETE', `${page}/materials/${slides!.id}`)).toBe('403 only_the_host');
    expect(await boss.tries('DELETE', `/guild-sessions/${exercise.id}/materials/${slides!.id}`)).toBe('200');
    expect((await boss.get<GuildSessionPageDto>(page)).materials).toHaveLength(1);
    for (const _ of ['once', 'twice']) expect((await boss.send<GuildSessionPageDto>('DELETE', `${page}/materials/${slides!.id}`)).body.materials).toEqual([]);
  });
});
