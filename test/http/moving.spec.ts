import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { InboxDto } from '../../src/notifications/dto/inbox.dto';
import type { JourneyDto, TimelineDto } from '../../src/journeys/dto/journeys.dto';
import type { MoveDetailsDto, MovePreviewDto, PathMoveDto, PathMoveSummaryDto } from '../../src/journeys/dto/moves.dto';
import type { PathVersionDto } from '../../src/paths/dto/paths.dto';
import { faultsOf } from '../support/journey-invariants';
import { walker } from '../support/journey-walker';
import { everything, moved, samplePathLater, settledMove } from '../support/moving';
import { samplePath } from '../support/sample-path';
import type { Cohort } from '../support/builders';
import { openWorld, type Journey, type Person, type Visitor, type World } from '../support/world';

let world: World;
let manager: Person;
let browser: Visitor;
let first: PathVersionDto;
let second: PathVersionDto;

beforeAll(async () => {
  world = await openWorld({ name: 'http_moving', replicas: 2 });
  manager = await world.a.person({ roles: ['manager'], name: 'Tamar Levi' });
  browser = await world.as(manager);
  first = await world.a.publishedPath(manager, samplePath('moving'));
  second = await world.a.publishedPath(manager, samplePathLater('moving'));
}, 60_000);

afterAll(() => world?.close());

const cohortOf = (hires: number): Promise<Cohort> => world.a.cohort({ hires, manager, pathVersionId: first.id });
const preview = (from = first, to = second) => browser.get<MovePreviewDto>(`/path-versions/${from.id}/move-preview?to=${to.id}`);
const plansOf = ({ hires }: MovePreviewDto, of: readonly Journey[]) => {
  const ids = new Set(of.map(({ id }) => id));
  return hires.filter(({ journeyId }) => ids.has(journeyId)).map(({ journeyId, plan }) => ({ journeyId, plan }));
};
async function move(journeys: readonly Journey[], from = first, to = second): Promise<PathMoveDto> {
  return moved(browser, { fromVersionId: from.id, toVersionId: to.id, hires: plansOf(await preview(from, to), journeys) });
}
const undo = async ({ id }: PathMoveDto) => {
  await browser.post(`/moves/${id}/undo`);
  return settledMove(browser, id);
};
const hireOf = async (journey: Journey, replica = 0) => walker(await world.as(journey.hire, replica), journey);
const mentorOf = async (journey: Journey) => walker(await world.as(journey.mentor), journey);

describe('a preview', () => {
  it('says for each hire what stays, comes, leaves and changes, and changes nothing', async () => {
    const { journeys: [journey] } = await cohortOf(1);
    const hire = await hireOf(journey!);
    await hire.does('check-off', 'sign-in');
    const before = await everything(world, [journey!]);
    const [shown] = (await preview()).hires.filter(({ journeyId }) => journeyId === journey!.id);
    expect(shown).toMatchObject({ name: journey!.hire.name, siteName: 'Vilnius', settled: 1, added: 2, dropped: 1, withdrawn: 0, completes: false, problem: null });
    const { items } = await browser.get<MoveDetailsDto>(`/path-versions/${first.id}/move-preview/${journey!.id}?to=${second.id}`);
    const by = Object.fromEntries(items.map((item) => [item.key, item]));
    expect(by['sign-in']).toMatchObject({ kind: 'kept', title: 'Sign in to everything', stateAfter: 'done', fields: ['title'], noticed: false });
    expect(by['read-guide']).toMatchObject({ kind: 'superseded', stateBefore: 'available', stateAfter: 'superseded' });
    // Due on day 1 by its rule, and no sooner than three working days from today.
    expect(by['meet-on-call']).toMatchObject({ kind: 'added', stateBefore: null, dueBefore: null, dueAfter: '2026-11-26', stateAfter: 'available' });
    expect(by['sign-off']).toMatchObject({ kind: 'kept', noticed: true, dueBefore: '2026-12-11', dueAfter: '2026-12-18', fields: ['due'] });
    expect(await everything(world, [journey!])).toEqual(before);
  });

  it('is for two versions of one path', async () => {
    const other = await world.a.publishedPath(manager, samplePath('another'));
    expect(await browser.tries('GET', `/path-versions/${first.id}/move-preview?to=${other.id}`)).toBe('422 invalid_input');
    expect(await browser.tries('GET', `/path-versions/${first.id}/move-preview?to=${first.id}`)).toBe('422 invalid_input');
  });
});

describe('a move', () => {
  it('keeps what was done, withdraws and resolves what left, tells each person once, and is undone exactly', async () => {
    const { journeys } = await cohortOf(2);
    const [journey, other] = journeys as [Journey, Journey];
    const hire = await hireOf(journey);
    await hire.does('check-off', 'sign-in', { url: 'https://example.com/proof' });
    await hire.does('submit', 'first-service', { url: 'https://example.com/pull/1' });
    await hire.does('start', 'read-guide');
    await hire.does('stuck', 'read-guide', { note: 'Where is it?' });
    await hire.does('claim', 'read-guide', { reason: 'I wrote it.' });
    const before = await everything(world, journeys);
    const done = await move(journeys);
    expect(done).toMatchObject({ state: 'done', counts: { total: 2, moved: 2, waiting: 0 }, abilities: ['undo'] });

    const page = await hire.journey();
    expect(page).toMatchObject({ pathVersion: 2, state: 'active' });
    expect(page.phases.flatMap(({ milestones }) => milestones.map(({ key }) => key))).not.toContain('read-guide');
    expect(page.offPath).toMatchObject([{ key: 'read-guide', title: 'Read the guide', state: 'superseded', turn: 'nobody', stuck: false, abilities: [] }]);
    expect(await hire.states()).toMatchObject({ 'sign-in': 'done', 'first-service': 'submitted', 'meet-on-call': 'available', 'write-down': 'locked' });
    expect((await hire.page('sign-in')).evidence).toMatchObject([{ url: 'https://example.com/proof' }]);
    expect((await hire.page('read-guide')).submission).toBeNull();
    expect((await hire.page('read-guide')).resolvedBlockers).toMatchObject([{ resolution: 'The path no longer asks for this.' }]);
    expect(await hire.tries('check-off', 'read-guide')).toBe('409 off_the_path');
    expect((await hire.page('read-guide')).history.map(({ sentence }) => sentence)).toContain('took it off the path with another version; what was done on it is kept');
    const timeline = await hire.browser.get<TimelineDto>(`/journeys/${journey.id}/timeline`);
    expect(timeline.entries.map(({ sentence }) => sentence)).toContain('moved this journey from version 1 to version 2: 2 new, 1 no longer on it');
    for (const person of [journey.hire, journey.mentor, journey.backup]) {
      const { messages } = await (await world.as(person)).get<InboxDto>('/inbox');
      const about = messages.filter(({ kind, link }) => kind === 'path_moved' && link.includes(journey.id));
      expect(about).toHaveLength(1);
    }

    // The deploy no longer waits for the guide; the mentor accepts, and it opens.
    await (await mentorOf(journey)).does('accept', 'first-service');
    expect(await hire.states()).toMatchObject({ deploy: 'available', 'write-down': 'available' });

    const back = await undo(done);
    expect(back).toMatchObject({ state: 'undone', counts: { undone: 2, moved: 0 }, abilities: [] });
    const after = await everything(world, journeys);
    // What happened since is kept: the accepted service. Everything else is as it was.
    expect(back.hires.find(({ journeyId }) => journeyId === journey.id)?.kept).toEqual(['Build the first service']);
    expect(after.filter((row) => row.journey_id === other.id)).toEqual(before.filter((row) => row.journey_id === other.id));
    expect(await hire.states()).toMatchObject({ 'sign-in': 'done', 'first-service': 'done', 'read-guide': 'submitted', deploy: 'locked' });
    expect((await hire.page('read-guide')).blocker).toMatchObject({ note: 'Where is it?' });
    expect((await hire.page('read-guide')).submission).toMatchObject({ kind: 'claim' });
    expect(await faultsOf(world, journey.id)).toEqual([]);
    expect(await browser.tries('POST', `/moves/${done.id}/undo`)).toBe('409 not_to_undo');
  });

  it('moves thirty hires to the next version and back, and leaves out whom one leaves out', async () => {
    const { journeys } = await cohortOf(31);
    const left = journeys.at(-1)!;
    const moving = journeys.slice(0, 30);
    for (const journey of moving.slice(0, 10)) await (await hireOf(journey)).does('check-off', 'sign-in');
    const before = await everything(world, journeys);
    const done = await move(moving);
    expect(done.counts).toMatchObject({ total: 30, moved: 30 });
    expect((await (await hireOf(left)).journey()).pathVersion).toBe(1);
    const list = await browser.get<PathMoveSummaryDto[]>(`/paths/${first.pathId}/moves`);
    expect(list[0]).toMatchObject({ id: done.id, from: { number: 1 }, to: { number: 2 }, startedBy: 'Tamar Levi' });
    expect((await undo(done)).counts).toMatchObject({ undone: 30, stayed: 0 });
    expect(await everything(world, journeys)).toEqual(before);
  });

  it('takes a cohort that moved whole along, with its grid, and back', async () => {
    const { id, journeys } = await cohortOf(2);
    await (await hireOf(journeys[0]!)).does('check-off', 'sign-in');
    const grid = async () => browser.get<{ pathVersion: number; phases: { milestones: { key: string }[] }[]; rows: { journeyId: string; cells: string }[] }>(`/cohorts/${id}`);
    const half = await move([journeys[0]!]);
    const mixed = await grid();
    expect(mixed.pathVersion).toBe(1);
    const keys = mixed.phases.flatMap(({ milestones }) => milestones.map(({ key }) => key));
    const rowOf = (at: typeof mixed, journey: Journey) => at.rows.find(({ journeyId }) => journeyId === journey.id)!.cells;
    expect(rowOf(mixed, journeys[0]!)[keys.indexOf('sign-in')]).toBe('d');
    const whole = await move([journeys[1]!]);
    expect((await grid()).pathVersion).toBe(2);
    await undo(whole);
    await undo(half);
    expect((await grid()).pathVersion).toBe(1);
  });

  it('carries on where the hire has come further since the preview, and leaves alone where more has changed', async () => {
    const { journeys } = await cohortOf(2);
    const [further, replanned] = journeys as [Journey, Journey];
    const hires = plansOf(await preview(), journeys);
    await (await hireOf(further)).does('check-off', 'read-guide');
    const { revision } = await browser.get<JourneyDto>(`/journeys/${replanned.id}`).catch(async () => {
      await browser.post(`/journeys/${replanned.id}/open`);
      return browser.get<JourneyDto>(`/journeys/${replanned.id}`);
    });
    await browser.post(`/journeys/${replanned.id}/replan`, { startOn: '2026-11-30' }, { revision });
    const done = await moved(browser, { fromVersionId: first.id, toVersionId: second.id, hires });
    expect(done.counts).toMatchObject({ moved: 1, skipped: 1 });
    expect(done.hires.find(({ journeyId }) => journeyId === replanned.id)).toMatchObject({ state: 'skipped', reason: expect.stringContaining('Look again') });
    const page = await (await hireOf(further)).journey();
    expect(page.offPath).toMatchObject([{ key: 'read-guide', state: 'done' }]);
    await undo(done);
    expect(await (await hireOf(further)).states()).toMatchObject({ 'read-guide': 'done' });
  });

  it('is one at a time for a path, and the same request moves once', async () => {
    const { journeys } = await cohortOf(3);
    const hires = plansOf(await preview(), journeys);
    const body = { fromVersionId: first.id, toVersionId: second.id, hires };
    const [one, again] = await Promise.all([
      browser.post<PathMoveDto>('/moves', body, { key: 'move-them-once' }), browser.post<PathMoveDto>('/moves', body, { key: 'move-them-once' }),
    ]);
    expect(again.id).toBe(one.id);
    expect(['409 move_at_work', '409 not_walking']).toContain(await browser.tries('POST', '/moves', body));
    await settledMove(browser, one.id);
    expect((await undo(one)).counts).toMatchObject({ undone: 3 });
  });

  it('loses no check-off that comes in the middle, at either replica', async () => {
    const { journeys } = await cohortOf(30);
    const hires = await Promise.all(journeys.map((journey, index) => hireOf(journey, index % 2)));
    const plans = plansOf(await preview(), journeys);
    const [started, ...answers] = await Promise.all([
      browser.post<PathMoveDto>('/moves', { fromVersionId: first.id, toVersionId: second.id, hires: plans }),
      ...hires.map((hire) => hire.tries('check-off', 'sign-in')),
      ...hires.map((hire) => hire.tries('check-off', 'read-guide')),
    ]);
    const done = await settledMove(browser, started.id);
    expect(done.counts).toMatchObject({ moved: 30, failed: 0, skipped: 0 });
    expect(new Set(answers.slice(0, 30))).toEqual(new Set(['200']));
    // What left the path says so; what was quicker is kept.
    for (const [index, answer] of answers.slice(30).entries()) {
      expect(['200', '409 off_the_path']).toContain(answer);
      const { offPath } = await hires[index]!.journey();
      expect(offPath).toMatchObject([{ key: 'read-guide', state: answer === '200' ? 'done' : 'superseded' }]);
    }
    for (const hire of hires) expect(await hire.states()).toMatchObject({ 'sign-in': 'done' });
    await undo(done);
    for (const hire of hires) expect(await hire.states()).toMatchObject({ 'sign-in': 'done' });
  });

  it('takes back what it can, and says of whom it cannot, and why', async () => {
    const { journeys } = await cohortOf(2);
    const [on, away] = journeys as [Journey, Journey];
    const done = await move(journeys);
    const commented = await hireOf(on);
    await commented.does('comment', 'meet-on-call', { body: 'Who is it this week?' });
    const third = await world.a.publishedPath(manager, samplePathLater('moving').replace('Meet who is on call', 'Meet the person on call'));
    await move([away], second, third);
    const back = await undo(done);
    expect(back.hires.find(({ journeyId }) => journeyId === away.id)).toMatchObject({ state: 'stayed', reason: 'Walks another version by now.' });
    expect(back.hires.find(({ journeyId }) => journeyId === on.id)).toMatchObject({ state: 'undone', kept: ['Meet who is on call'] });
    // What holds somebody's words is kept as a record; what nobody touched is gone.
    expect((await commented.journey()).offPath).toMatchObject([{ key: 'meet-on-call', state: 'superseded' }]);
    expect((await commented.page('meet-on-call')).conversation).toMatchObject([{ body: 'Who is it this week?' }]);
    expect(await commented.browser.tries('GET', `/journeys/${on.id}/milestones/write-down`)).toBe('404 not_found');
  });
});

describe('one journey alone', () => {
  it('gets a milestone of its own, and drops one with a reason; a later move leaves both as they are', async () => {
    const { journeys: [journey] } = await cohortOf(1);
    const mentor = await mentorOf(journey!);
    const hire = await hireOf(journey!);
    const add = { title: 'Learn the payments ledger', phaseKey: 'further', due: '2026-12-04', mode: 'self' };
    const { key } = await mentor.browser.post<{ key: string }>(`/journeys/${journey!.id}/milestones`, add, { key: 'add-the-ledger' });
    expect((await mentor.browser.post<{ key: string }>(`/journeys/${journey!.id}/milestones`, add, { key: 'add-the-ledger' })).key).toBe(key);
    expect(await mentor.browser.tries('POST', `/journeys/${journey!.id}/milestones`, { ...add, due: '2026-12-05' })).toBe('422 invalid_input');
    expect(await hire.browser.tries('POST', `/journeys/${journey!.id}/milestones`, add)).toBe('403 not_theirs_to_do');
    await hire.does('check-off', 'sign-in');
    await mentor.browser.post(`/journeys/${journey!.id}/milestones/first-service/drop`, { reason: 'Has one in production already.' });
    expect(await hire.states()).toMatchObject({ [key]: 'available', design: 'available' });
    expect((await hire.journey()).offPath).toMatchObject([{ key: 'first-service', state: 'superseded' }]);
    expect((await hire.journey()).phases[1]?.milestones.map((card) => card.title)).toContain('Learn the payments ledger');

    const done = await move([journey!]);
    expect(done.counts).toMatchObject({ moved: 1 });
    await hire.does('check-off', key);
    expect(await hire.states()).toMatchObject({ [key]: 'done' });
    expect((await hire.journey()).offPath.map((card) => card.key).sort()).toEqual(['first-service', 'read-guide']);
    await undo(done);
    expect(await hire.states()).toMatchObject({ [key]: 'done' });
    expect((await mentor.journey()).offPath).toMatchObject([{ key: 'first-service', abilities: ['restore'] }]);
    await mentor.browser.post(`/journeys/${journey!.id}/milestones/first-service/restore`);
    expect(await hire.states()).toMatchObject({ 'first-service': 'available', design: 'locked' });
    expect(await faultsOf(world, journey!.id)).toEqual([]);
  });
});
