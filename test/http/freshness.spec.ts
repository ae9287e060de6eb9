import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { ContentListDto, FoundBlockersDto, MilestoneContentDto } from '../../src/freshness/dto/freshness.dto';
import type { InboxDto } from '../../src/notifications/dto/inbox.dto';
import type { PathDetailDto, PathDraftDto } from '../../src/paths/dto/paths.dto';
import type { Cohort } from '../support/builders';
import { walker } from '../support/journey-walker';
import { samplePath } from '../support/sample-path';
import { newKey, openWorld, type Journey, type Person, type Visitor, type World } from '../support/world';

type Built = { ReviewReminders: typeof import('../../src/freshness/review-reminders.service').ReviewReminders };

let world: World;
let remind: () => Promise<void>;
let cohort: Cohort;
let pathId: string;
let owner: Person;
let managing: Visitor;

beforeAll(async () => {
  world = await openWorld({ name: 'http_freshness' });
  const { ReviewReminders } = (await import(join(__dirname, '../../dist/src/freshness/review-reminders.service.js'))) as Built;
  remind = () => world.apps[0]!.get(ReviewReminders, { strict: false }).remind();
}, 60_000);

afterAll(() => world?.close());

/** A guild of its own with six hires; the focal point of `onboarding` owns `sign-in`, because the path says so. */
beforeEach(async () => {
  world.clock.set('2026-11-23T07:00:00Z');
  const guild = await world.a.newGuild();
  const manager = await world.a.person({ guild, roles: ['manager'] });
  owner = await world.a.person({ guild, name: 'Onboarding Owner' });
  await world.rows(`INSERT INTO focal_points (guild_id, topic, person_id) VALUES ($1, 'onboarding', $2)`, [guild.id, owner.id]);
  const version = await world.a.publishedPath(manager, samplePath(`fresh-${newKey()}`));
  pathId = version.pathId;
  cohort = await world.a.cohort({ hires: 6, manager, pathVersionId: version.id });
  managing = await world.as(manager);
});

const at = (key = 'sign-in', rest = '') => `/content/${pathId}/${key}${rest}`;
const asHire = (number: number) => world.as(cohort.journeys[number]!.hire);
const read = async (person: Person, key?: string) => (await world.as(person)).get<MilestoneContentDto>(at(key));
const inList = async (visitor: Visitor, key = 'sign-in') => (await visitor.get<ContentListDto>('/content')).milestones.find((one) => one.key === key);

describe('who looks after content', () => {
  it('is whom the path names, then whom a manager or the owner names, without a new version', async () => {
    expect((await read(owner)).owner).toMatchObject({ topic: 'onboarding', fromPath: true, people: [{ id: owner.id }] });
    const next = await world.a.person({ guild: cohort.guild, name: 'Next Owner' });
    const { revision } = await read(owner);
    await (await world.as(owner)).put(at(), { ownerId: next.id, reviewBy: '2027-01-15' }, { revision });
    expect(await read(next)).toMatchObject({ owner: { personId: next.id, fromPath: false }, reviewBy: '2027-01-15', abilities: expect.arrayContaining(['assign', 'look']) });
    expect((await read(owner)).abilities).toEqual([]);
    expect(await (await world.as(owner)).tries('PUT', at(), { reviewBy: '2027-02-01' }, { revision: revision + 1 })).toBe('403 not_theirs_to_look_after');
  });

  it('refuses a stale change, an owner from elsewhere, two owners, and a day that is none', async () => {
    const { revision } = await read(owner);
    await managing.put(at(), { reviewBy: '2027-01-15' }, { revision });
    expect(await managing.tries('PUT', at(), { reviewBy: '2027-01-16' }, { revision })).toBe('412 stale');
    const stranger = await world.a.person({ guild: await world.a.newGuild() });
    for (const body of [{ ownerId: stranger.id }, { ownerId: owner.id, ownerTopic: 'onboarding' }, { reviewBy: '2027-02-30' }]) {
      expect(await managing.tries('PUT', at(), body, { revision: revision + 1 })).toBe('422 invalid_input');
    }
  });

  it('is looked at by the day in the file, until another is settled', async () => {
    const { key } = await managing.get<PathDetailDto>(`/paths/${pathId}`);
    const dated = samplePath(key).replace(/^( +)owner: onboarding\n/m, '$1owner: onboarding\n$1review by: 2026-11-24\n');
    expect(dated).toContain('review by');
    const draft = await managing.post<PathDraftDto>('/path-imports', { name: 'path.yaml', content: dated });
    await managing.post(`/paths/${pathId}/draft/publish`, { note: 'With a day.' }, { revision: draft.revision });
    expect((await read(owner)).reviewBy).toBe('2026-11-24');
    world.clock.set('2026-11-25T07:00:00Z');
    expect(await inList(managing)).toMatchObject({ stale: ['review_passed'] });
    await remind();
    const due = async () => (await (await world.as(owner)).get<InboxDto>('/inbox')).messages.filter(({ kind }) => kind === 'review_due').length;
    expect(await due()).toBe(1);
    await (await world.as(owner)).post(at('sign-in', '/look'), {});
    expect(await read(owner)).toMatchObject({ reviewBy: '2027-05-26', stale: [] });
    await remind();
    expect(await due()).toBe(1);
  });

  it('outlives a new version of the path', async () => {
    await managing.put(at(), { reviewBy: '2027-01-15' }, { revision: 0 });
    const draft = await managing.post<{ revision: number }>(`/paths/${pathId}/draft`);
    await managing.post(`/paths/${pathId}/draft/publish`, { note: 'The same again.' }, { revision: draft.revision });
    expect((await read(owner)).reviewBy).toBe('2027-01-15');
  });
});

describe('“this confused me”', () => {
  it('is said in one tap and taken back, and two of it make content stale until somebody looked', async () => {
    await (await asHire(0)).put(at('sign-in', '/confused'), {});
    expect(await inList(managing)).toMatchObject({ confused: 1, stale: [] });
    await (await asHire(1)).put(at('sign-in', '/confused'), { words: 'Which chat?' });
    await (await asHire(1)).put(at('sign-in', '/confused'), { words: 'Which chat is it?' });
    expect(await inList(await world.as(owner))).toMatchObject({ confused: 2, stale: ['confusing'] });
    await (await asHire(0)).delete(at('sign-in', '/confused'));
    expect(await inList(managing)).toMatchObject({ confused: 1, stale: [] });
    await (await asHire(0)).put(at('sign-in', '/confused'), {});
    await managing.post(at('sign-in', '/look'), {});
    expect(await inList(managing)).toMatchObject({ confused: 0, stale: [], lookedOn: '2026-11-23', reviewBy: '2027-05-24' });
  });

  it('shows words to owner and managers alone, with a name only where it is signed', async () => {
    const [unsigned, signed] = cohort.journeys as [Journey, Journey];
    await (await asHire(0)).put(at('sign-in', '/confused'), { words: 'Which chat?' });
    await (await asHire(1)).put(at('sign-in', '/confused'), { words: 'Z: no invitation', signed: true });
    for (const person of [owner, cohort.manager]) {
      const { confusedWords } = await read(person);
      expect(confusedWords).toEqual([{ words: 'Which chat?', name: null }, { words: 'Z: no invitation', name: signed.hire.name }]);
      expect(JSON.stringify(await read(person))).not.toContain(unsigned.hire.name);
    }
    for (const person of [cohort.mentor, cohort.journeys[2]!.hire]) {
      expect(await read(person)).toMatchObject({ confused: 0, confusedWords: [], stale: [] });
    }
    expect((await read(unsigned.hire)).ownConfusion).toEqual({ words: 'Which chat?', signed: false });
  });

  it('is said by who walks the path, and nobody else', async () => {
    expect(await (await world.as(cohort.mentor)).tries('PUT', at('sign-in', '/confused'), {})).toBe('404 not_found');
    expect(await (await asHire(0)).tries('PUT', at('no-such-milestone', '/confused'), {})).toBe('404 not_found');
  });
});

describe('a broken link and a day that passed', () => {
  it('make content stale, until somebody looked', async () => {
    await (await asHire(0)).put(at('read-guide', '/broken-link'), { where: 'The link to the wiki' });
    expect(await inList(managing, 'read-guide')).toMatchObject({ brokenLink: 'The link to the wiki', stale: ['broken_link'] });
    await managing.put(at(), { reviewBy: '2026-11-24' }, { revision: 0 });
    world.clock.set('2026-11-25T07:00:00Z');
    expect(await inList(managing)).toMatchObject({ stale: ['review_passed'] });
    expect((await managing.get<ContentListDto>('/content')).milestones.slice(0, 2).every(({ stale }) => stale.length > 0)).toBe(true);
    await (await world.as(owner)).post(at('sign-in', '/look'), { reviewBy: '2027-03-01' });
    await managing.post(at('read-guide', '/look'), {});
    expect(await inList(managing)).toMatchObject({ stale: [], reviewBy: '2027-03-01' });
    expect(await inList(managing, 'read-guide')).toMatchObject({ stale: [], brokenLink: null });
    expect(await managing.tries('POST', at('sign-in', '/look'), { reviewBy: '2026-11-25' })).toBe('422 invalid_input');
  });

  it('are told to the owner once a day that was set, or to managers where nobody owns it', async () => {
    const told = async (person: Person) =>
      (await (await world.as(person)).get<InboxDto>('/inbox')).messages.filter(({ kind }) => kind === 'review_due').map(({ sentence, link }) => [sentence, link]);
    await managing.put(at(), { reviewBy: '2026-11-24' }, { revision: 0 });
    await managing.put(at('read-guide'), { reviewBy: '2026-11-24' }, { revision: 0 });
    await remind();
    expect(await told(owner)).toEqual([]);
    world.clock.set('2026-11-25T04:00:00Z');
    await Promise.all([remind(), remind()]);
    await remind();
    expect(await told(owner)).toEqual([['The day by which to look at “Sign in everywhere” has passed. Does it still hold?', `/content/${pathId}/sign-in`]]);
    expect(await told(cohort.manager)).toEqual([['The day by which to look at “Read the guide” has passed. Does it still hold?', `/content/${pathId}/read-guide`]]);
    await (await world.as(owner)).post(at('sign-in', '/look'), { reviewBy: '2026-11-27' });
    world.clock.set('2026-11-28T04:00:00Z');
    await remind();
    expect(await told(owner)).toHaveLength(2);
  });
});

describe('what hires say of units', () => {
  it('is shown as sums from five people up, with words and without names', async () => {
    for (const number of [0, 1, 2, 3]) await (await asHire(number)).put(at('read-guide', '/feedback'), { useful: 'yes' });
    expect((await read(cohort.manager, 'read-guide')).feedback).toBeNull();
    await (await asHire(4)).put(at('read-guide', '/feedback'), { useful: 'partly', words: 'More pictures' });
    expect(await read(cohort.manager, 'read-guide')).toMatchObject({ feedback: { n: 5, yes: 4, partly: 1, no: 0, words: ['More pictures'] } });
    expect(await read(cohort.mentor, 'read-guide')).toMatchObject({ feedback: null });
    expect((await read(cohort.journeys[4]!.hire, 'read-guide')).ownFeedback).toEqual({ useful: 'partly', words: 'More pictures' });
    await (await asHire(4)).delete(at('read-guide', '/feedback'));
    expect((await read(cohort.manager, 'read-guide')).feedback).toBeNull();
  });

  it('is asked of what is read, of units and of quizzes only', async () => {
    expect((await read(cohort.journeys[0]!.hire, 'read-guide')).abilities).toContain('give_feedback');
    expect((await read(cohort.journeys[0]!.hire)).abilities).not.toContain('give_feedback');
    expect(await (await asHire(0)).tries('PUT', at('sign-in', '/feedback'), { useful: 'yes' })).toBe('409 no_unit');
  });
});

describe('known blockers', () => {
  const NOTE = { title: 'The registry refuses your pull', help: 'Ask the platform channel for the pull role.' };

  it('are written by mentors, owner and managers, once a press, and changed by their author and managers', async () => {
    const mentoring = await world.as(cohort.mentor);
    const [key, body] = [newKey(), { pathId, key: 'sign-in', ...NOTE }];
    const [first, again] = await Promise.all([mentoring.post<{ id: string }>('/known-blockers', body, { key }), mentoring.post<{ id: string }>('/known-blockers', body, { key })]);
    expect(again).toEqual(first);
    expect((await read(cohort.journeys[0]!.hire)).known).toMatchObject([{ ...NOTE, author: { id: cohort.mentor.id }, abilities: [] }]);
    expect(await (await asHire(0)).tries('POST', '/known-blockers', body)).toBe('403 not_theirs_to_write');
    expect(await (await world.as(owner)).tries('PUT', `/known-blockers/${first.id}`, NOTE, { revision: 1 })).toBe('403 not_theirs_to_write');
    await managing.put(`/known-blockers/${first.id}`, { ...NOTE, help: 'The role is granted by itself now.' }, { revision: 1 });
    expect(await mentoring.tries('PUT', `/known-blockers/${first.id}`, NOTE, { revision: 1 })).toBe('412 stale');
    expect((await read(owner)).known).toMatchObject([{ help: 'The role is granted by itself now.' }]);
    await mentoring.delete(`/known-blockers/${first.id}`);
    expect((await read(owner)).known).toEqual([]);
    expect(await mentoring.tries('POST', '/known-blockers', { ...body, title: ' ', help: ' ' })).toBe('422 invalid_input');
  });

  it('are found by the beginnings of their words, with what helped others when its writer shares that', async () => {
    await (await world.as(cohort.mentor)).post('/known-blockers', { pathId, key: 'first-service', ...NOTE });
    const [stuck, quiet] = [cohort.journeys[0]!, cohort.journeys[1]!];
    for (const [journey, shared] of [[stuck, true], [quiet, undefined]] as const) {
      await walker(await world.as(journey.hire), journey).does('stuck', 'sign-in', { note: 'Secret: my registry password is lost' });
      await walker(await world.as(journey.mentor), journey).does('unstuck', 'sign-in', {
        resolution: shared ? 'A new token from the registry page helped.' : 'Registry: a word between us.', shared,
      });
    }
    const find = async (words: string) => (await asHire(2)).get<FoundBlockersDto>(`/known-blockers?words=${encodeURIComponent(words)}`);
    expect(await find('REGIS')).toMatchObject({
      known: [{ title: NOTE.title, milestoneTitle: 'Build the first service' }],
      solved: [{ resolution: 'A new token from the registry page helped.', milestoneTitle: 'Sign in everywhere', month: '2026-11' }],
    });
    expect(await find('regis tok')).toMatchObject({ known: [], solved: [{ month: '2026-11' }] });
    // Neither what the hire wrote, nor what was not shared, nor who or when.
    expect(await find('password')).toEqual({ known: [], solved: [] });
    expect(await find('between us')).toEqual({ known: [], solved: [] });
    const found = JSON.stringify((await find('registry')).solved);
    for (const journey of [stuck, quiet]) for (const told of [journey.id, journey.hire.id, journey.hire.name, journey.mentor.name]) expect(found).not.toContain(told);
    expect(await find('  ')).toEqual({ known: [], solved: [] });
    expect((await (await asHire(2)).get<FoundBlockersDto>(`/known-blockers?pathId=${pathId}&key=sign-in`)).solved).toHaveLength(1);
  });

  it('stay within the guild', async () => {
    await (await world.as(cohort.mentor)).post('/known-blockers', { pathId, key: 'sign-in', ...NOTE });
    const elsewhere = await world.as(await world.a.person({ guild: await world.a.newGuild(), roles: ['manager'] }));
    expect(await elsewhere.get('/known-blockers?words=registry')).toEqual({ known: [], solved: [] });
    expect(await elsewhere.tries('GET', at())).toBe('404 not_found');
  });
});
