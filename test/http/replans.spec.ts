import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { JourneyDto, MilestonePageDto, ReplannedDto, ReplanPreviewDto } from '../../src/journeys/dto/journeys.dto';
import type { JourneyToReplanDto, RecentReplanDto, ReplanDoneDto, ReplansPreviewDto } from '../../src/journeys/dto/replans.dto';
import { faultsOf } from '../support/journey-invariants';
import { walker } from '../support/journey-walker';
import { newKey, openWorld, type Journey, type Visitor, type World } from '../support/world';

const HIRES = 6;

let world: World;
let journeys: Journey[];
let cohortId: string;
let manager: Visitor;

beforeAll(async () => {
  world = await openWorld({ name: 'http_replans', replicas: 2 });
}, 60_000);

afterAll(() => world?.close());

// Monday, 23 November 2026, nine in the morning in Vilnius: day 1 of everybody.
beforeEach(async () => {
  world.clock.set('2026-11-23T07:00:00Z');
  const guild = await world.a.newGuild();
  const leader = await world.a.person({ roles: ['manager'], guild });
  ({ journeys, id: cohortId } = await world.a.cohort({ hires: HIRES, manager: leader }));
  manager = await world.as(leader);
});

async function dues(journeyId: string): Promise<Record<string, string>> {
  const rows = await world.rows<{ key: string; due: string }>(
    'SELECT key, current_due::text AS due FROM journey_milestones WHERE journey_id = $1', [journeyId],
  );
  return Object.fromEntries(rows.map(({ key, due }) => [key, due]));
}

const allDues = () => Promise.all(journeys.map(({ id }) => dues(id)));
const previewAll = (change: object) => manager.post<ReplansPreviewDto>('/replans/preview', { cohortId, change });
const chosen = (from: readonly JourneyToReplanDto[]) => from.map(({ journeyId, revision }) => ({ journeyId, revision }));
const at = (path: string): string => `/journeys/${journeys[0]!.id}${path}`;

/** Previews and makes a change of the first journey. */
async function change(browser: Visitor, input: object): Promise<ReplannedDto & { shown: ReplanPreviewDto }> {
  const shown = await browser.post<ReplanPreviewDto>(at('/replan/preview'), input);
  const done = await browser.post<ReplannedDto>(at('/replan'), input, { revision: shown.revision });
  return { ...done, shown };
}

async function holiday(siteId: string, day: string): Promise<void> {
  await world.rows(`INSERT INTO site_holidays (site_id, day, name, half) VALUES ($1, $2, 'Company day', false)`, [siteId, day]);
}

describe('a whole cohort', () => {
  it('sees for each hire how many dates move, and moves those who were chosen and nobody else', async () => {
    const before = await allDues();
    const { journeys: shown } = await previewAll({ startOn: '2026-11-30' });
    expect(shown.map(({ hire }) => hire.name)).toEqual([...shown.map(({ hire }) => hire.name)].sort((a, b) => a.localeCompare(b)));
    expect(shown.map(({ moves }) => moves)).toEqual(Array<number>(HIRES).fill(Object.keys(before[0]!).length));
    expect(shown[0]).toMatchObject({ lastDue: '2026-12-11', lastDueAfter: '2026-12-18', insteadOf: 0, problem: null, uncovered: [] });
    expect(await allDues()).toEqual(before);

    const optedOut = journeys[0]!.id;
    const done = await manager.post<ReplanDoneDto>('/replans', {
      change: { startOn: '2026-11-30' }, journeys: chosen(shown.filter(({ journeyId }) => journeyId !== optedOut)),
    });
    expect(done).toMatchObject({ journeys: HIRES - 1, moves: (HIRES - 1) * Object.keys(before[0]!).length });
    const after = await allDues();
    expect(after[0]).toEqual(before[0]);
    for (const dates of after.slice(1)) expect(dates).toMatchObject({ 'sign-in': '2026-11-30', 'sign-off': '2026-12-18' });
    for (const { id } of journeys) expect(await faultsOf(world, id)).toEqual([]);
  });

  it('tells every person once', async () => {
    const { journeys: shown } = await previewAll({ startOn: '2026-11-30' });
    await manager.post('/replans', { change: { startOn: '2026-11-30' }, journeys: chosen(shown) });
    const told = await world.rows<{ person: string; kind: string }>(
      `SELECT person_id AS person, kind FROM inbox_messages WHERE kind IN ('replanned', 'replanned_together') AND created_at >= '2026-11-23T07:00:00Z'
         AND person_id = ANY($1::uuid[]) ORDER BY kind`,
      [[...journeys.map(({ hire }) => hire.id), journeys[0]!.mentor.id, journeys[0]!.backup.id, journeys[0]!.manager.id]],
    );
    expect(told).toEqual([
      ...told.slice(0, HIRES).map(({ person }) => ({ person, kind: 'replanned' })),
      ...told.slice(HIRES).map(({ person }) => ({ person, kind: 'replanned_together' })),
    ]);
    expect(told.slice(0, HIRES).map(({ person }) => person).sort()).toEqual(journeys.map(({ hire }) => hire.id).sort());
    expect(told.slice(HIRES).map(({ person }) => person).sort()).toEqual([journeys[0]!.mentor.id, journeys[0]!.backup.id].sort());
    const mentor = await world.as(journeys[0]!.mentor);
    const { messages } = await mentor.get<{ messages: { sentence: string; link: string }[] }>('/inbox');
    expect(messages[0]!.sentence).toContain(`changed the dates of ${HIRES} journeys that you accompany`);
  });

  it('moves nobody when somebody has moved on since the preview, and says who', async () => {
    const { journeys: shown } = await previewAll({ startOn: '2026-11-30' });
    const [first] = journeys as [Journey];
    await walker(await world.as(first.hire), first).does('check-off', 'sign-in');
    const before = await allDues();
    const { status, code, body } = await manager.send<{ detail: string; journeyIds: string[] }>('POST', '/replans', {
      change: { startOn: '2026-11-30' }, journeys: chosen(shown),
    });
    expect([status, code, body.journeyIds]).toEqual([409, 'journeys_moved_on', [first.id]]);
    expect(body.detail).toContain(first.hire.name);
    expect(await allDues()).toEqual(before);
  });

  it('is made once, by one of two managers at once, and by one request however often it is sent', async () => {
    const other = await world.as(await world.a.person({ roles: ['manager'], guild: journeys[0]!.manager.guild }), 1);
    const { journeys: shown } = await previewAll({ startOn: '2026-11-30' });
    const key = newKey();
    const send = (browser: Visitor, startOn: string, options = {}) => browser.tries('POST', '/replans', { change: { startOn }, journeys: chosen(shown) }, options);
    const outcomes = await Promise.all([send(manager, '2026-11-30', { key }), send(manager, '2026-11-30', { key }), send(other, '2026-12-07')]);
    const starts = await world.rows<{ startOn: string; n: number }>(
      'SELECT start_on::text AS "startOn", count(*)::int AS n FROM journeys WHERE cohort_id = $1 GROUP BY 1', [cohortId],
    );
    expect(starts).toHaveLength(1);
    expect(outcomes).toEqual(starts[0]!.startOn === '2026-11-30' ? ['200', '200', '409 journeys_moved_on'] : ['409 journeys_moved_on', '409 journeys_moved_on', '200']);
    expect(await manager.get<RecentReplanDto[]>('/replans')).toHaveLength(1);
  });

  it('loses no check-off that arrives while it is made', async () => {
    const { journeys: shown } = await previewAll({ startOn: '2026-11-30' });
    const walkers = await Promise.all(journeys.map(async (journey, index) => walker(await world.as(journey.hire, index % 2), journey)));
    const [made, ...checked] = await Promise.all([
      manager.tries('POST', '/replans', { change: { startOn: '2026-11-30' }, journeys: chosen(shown) }),
      ...walkers.map((hire) => hire.tries('check-off', 'sign-in')),
    ]);
    expect(checked).toEqual(Array<string>(HIRES).fill('200'));
    for (const hire of walkers) expect((await hire.states())['sign-in']).toBe('done');
    const moved = (await allDues()).map((dates) => dates['sign-off']);
    expect(moved).toEqual(Array<string>(HIRES).fill(made === '200' ? '2026-12-18' : '2026-12-11'));
    for (const { id } of journeys) expect(await faultsOf(world, id)).toEqual([]);
  });

  it('says why a change does not fit somebody, and makes it for nobody when they are chosen all the same', async () => {
    const leave = { absence: 'leave', from: '2026-11-25', to: '2026-11-26' };
    await change(await world.as(journeys[0]!.hire), leave);
    const { journeys: shown } = await previewAll({ absence: 'pause', from: '2026-11-26', to: '2026-11-27' });
    expect(shown.filter(({ problem }) => problem !== null).map(({ journeyId }) => journeyId)).toEqual([journeys[0]!.id]);
    expect(await manager.tries('POST', '/replans', { change: { absence: 'pause', from: '2026-11-26', to: '2026-11-27' }, journeys: chosen(shown) })).toBe('409 absence_overlaps');
    expect(await world.rows(`SELECT 1 FROM journey_absences a JOIN journeys j ON j.id = a.journey_id WHERE j.cohort_id = $1 AND a.kind = 'pause'`, [cohortId])).toEqual([]);
  });

  it('is taken back whole, and not once something that it touched has moved', async () => {
    const before = await allDues();
    const { journeys: shown } = await previewAll({ absence: 'pause', from: '2026-11-25', to: '2026-11-27' });
    const { id } = await manager.post<ReplanDoneDto>('/replans', { change: { absence: 'pause', from: '2026-11-25', to: '2026-11-27' }, journeys: chosen(shown) });
    expect(await allDues()).not.toEqual(before);
    await manager.post(`/replans/${id}/undo`);
    expect(await allDues()).toEqual(before);
    expect(await world.rows('SELECT 1 FROM journey_absences a JOIN journeys j ON j.id = a.journey_id WHERE j.cohort_id = $1', [cohortId])).toEqual([]);
    expect(await manager.tries('POST', `/replans/${id}/undo`)).toBe('409 undone_already');

    const again = await previewAll({ startOn: '2026-11-30' });
    const second = await manager.post<ReplanDoneDto>('/replans', { change: { startOn: '2026-11-30' }, journeys: chosen(again.journeys) });
    const [first] = journeys as [Journey];
    await manager.put(`/journeys/${first.id}/milestones/deploy/pin`, { dueOn: '2026-12-09', reason: 'A conference that week' });
    const { status, code, body } = await manager.send<{ detail: string }>('POST', `/replans/${second.id}/undo`);
    expect([status, code]).toEqual([409, 'moved_since']);
    expect(body.detail).toContain(`${first.hire.name}: “Deploy`);
    expect(body.detail).toContain('was moved or pinned since');
    expect((await allDues())[1]).toMatchObject({ 'sign-off': '2026-12-18' });
  });
});

describe('a calendar that changed', () => {
  it('moves nothing by itself, and is taken up by those whose calendar it is', async () => {
    const { site } = journeys[0]!.hire;
    const before = await allDues();
    const ofSite = (input: object) => manager.post<ReplansPreviewDto>('/replans/preview', { ofSiteId: site.id, change: input });
    expect((await ofSite({ calendar: true })).journeys).toEqual([]);

    await holiday(site.id, '2026-11-27');
    expect(await allDues()).toEqual(before);
    const { journeys: shown } = await ofSite({ calendar: true });
    expect(shown.map(({ journeyId }) => journeyId).sort()).toEqual(journeys.map(({ id }) => id).sort());
    expect(shown.every(({ moves }) => moves > 0)).toBe(true);

    await manager.post('/replans', { change: { calendar: true }, journeys: chosen(shown) });
    expect(await dues(journeys[0]!.id)).toMatchObject({ 'sign-in': '2026-11-23', 'first-service': '2026-11-30', deploy: '2026-12-04', 'sign-off': '2026-12-14' });
    expect((await ofSite({ calendar: true })).journeys).toEqual([]);
  });

  it('leaves the days that have gone by as they were counted', async () => {
    world.clock.set('2026-12-02T07:00:00Z');
    const before = await allDues();
    await holiday(journeys[0]!.hire.site.id, '2026-11-26');
    expect((await previewAll({ calendar: true })).journeys).toEqual([]);
    const { shown } = await change(manager, { calendar: true });
    expect(shown).toMatchObject({ moves: [], calendarChanged: false });
    expect(await allDues()).toEqual(before);
  });

  it('is a part-time week of the hire as well, and comes along with any other change', async () => {
    const hire = await world.as(journeys[0]!.hire);
    await hire.put('/me/weeks/2026-11-30', { weekdays: [1, 2, 3] });
    expect((await previewAll({ calendar: true })).journeys.map(({ journeyId }) => journeyId)).toEqual([journeys[0]!.id]);
    const { shown, replanId } = await change(hire, { absence: 'leave', from: '2026-11-25', to: '2026-11-25' });
    expect(shown.calendarChanged).toBe(true);
    expect(await dues(journeys[0]!.id)).toMatchObject({ 'first-service': '2026-11-30', deploy: '2026-12-08' });
    expect((await previewAll({ calendar: true })).journeys).toEqual([]);

    await hire.post(`/replans/${replanId}/undo`);
    expect(await dues(journeys[0]!.id)).toMatchObject({ 'first-service': '2026-11-27', deploy: '2026-12-03' });
    expect((await previewAll({ calendar: true })).journeys.map(({ journeyId }) => journeyId)).toEqual([journeys[0]!.id]);
  });
});

describe('a part-time week that somebody else enters', () => {
  const threeDays = { weekdays: [3, 1, 2], from: '2026-11-30' };
  const weeksOf = async (journey: Journey) => (await world.as(journey.hire)).get<object[]>('/me/weeks');

  it('shows what would move, sets the week and the dates together, and takes both back', async () => {
    const [first] = journeys as [Journey];
    const mentor = await world.as(first.mentor);
    const before = await dues(first.id);
    const { shown, replanId } = await change(mentor, threeDays);
    expect(shown.moves.find(({ key }) => key === 'deploy')).toMatchObject({ from: '2026-12-03', to: '2026-12-07', insteadOf: null });
    expect(shown.told.map(({ id }) => id)).toContain(first.hire.id);
    expect(await dues(first.id)).toMatchObject({ 'first-service': '2026-11-27', deploy: '2026-12-07', 'sign-off': '2026-12-21' });
    expect(await weeksOf(first)).toEqual([{ from: '2026-11-30', workingWeek: [1, 2, 3] }]);
    expect((await previewAll({ calendar: true })).journeys).toEqual([]);
    expect(await faultsOf(world, first.id)).toEqual([]);

    expect(await mentor.tries('POST', `/replans/${replanId}/undo`)).toBe('200');
    expect(await dues(first.id)).toEqual(before);
    expect(await weeksOf(first)).toEqual([]);
  });

  it('takes the place of one from the same day, and is not taken back over one that the hire set since', async () => {
    const [first] = journeys as [Journey];
    const hire = await world.as(first.hire);
    await hire.put('/me/weeks/2026-11-30', { weekdays: [1, 2, 3, 4] });
    const { replanId } = await change(manager, threeDays);
    await hire.put('/me/weeks/2026-11-30', { weekdays: [4, 5] });
    expect(await manager.tries('POST', `/replans/${replanId}/undo`)).toBe('409 moved_since');
    await hire.put('/me/weeks/2026-11-30', { weekdays: [1, 2, 3] });
    expect(await manager.tries('POST', `/replans/${replanId}/undo`)).toBe('200');
    expect(await weeksOf(first)).toEqual([{ from: '2026-11-30', workingWeek: [1, 2, 3, 4] }]);
  });

  it('is a whole cohort’s as well', async () => {
    const { journeys: shown } = await previewAll(threeDays);
    await manager.post('/replans', { change: threeDays, journeys: chosen(shown.slice(1)) });
    const after = new Map((await Promise.all(journeys.map(async ({ id }) => [id, (await dues(id))['deploy']] as const))));
    expect(shown.map(({ journeyId }) => after.get(journeyId))).toEqual(['2026-12-03', ...Array<string>(HIRES - 1).fill('2026-12-07')]);
  });

  it('begins today or later, on days that are worked, and is no business of the hire’s here', async () => {
    const path = at('/replan/preview');
    expect(await manager.tries('POST', path, { weekdays: [1, 2], from: '2026-11-20' })).toBe('409 day_gone_by');
    expect(await manager.tries('POST', path, { weekdays: [6, 7], from: '2026-11-30' })).toBe('409 no_working_day');
    for (const input of [{ weekdays: [1] }, { weekdays: [], from: '2026-11-30' }, { weekdays: [8], from: '2026-11-30' }, { weekdays: [1, 1], from: '2026-11-30' }]) {
      expect(await manager.tries('POST', path, input)).toBe('422 invalid_input');
    }
    expect(await (await world.as(journeys[0]!.hire)).tries('POST', path, threeDays)).toBe('403 not_theirs_to_do');
  });
});

describe('a journey that moves to another site', () => {
  it('is counted by the other calendar from today on, and shown in its time zone', async () => {
    const { telAviv } = journeys[0]!.hire.guild;
    world.clock.set('2026-12-01T07:00:00Z');
    const { shown } = await change(manager, { siteId: telAviv.id });
    // Day 9 is the Thursday still; day 15 comes a day earlier, since Sundays are worked and Fridays are not.
    expect(await dues(journeys[0]!.id)).toMatchObject({ deploy: '2026-12-03', 'sign-off': '2026-12-13', 'first-service': expect.stringMatching(/^2026-1[12]/) });
    expect(shown.moves.map(({ key }) => key)).toContain('sign-off');
    await manager.post(at('/open'));
    expect(await manager.get<JourneyDto>(at(''))).toMatchObject({ siteName: 'Tel Aviv', timeZone: 'Asia/Jerusalem' });
    expect(await manager.tries('POST', at('/replan/preview'), { siteId: newKey() })).toBe('422 invalid_input');
  });
});

describe('a pause that ends early', () => {
  it('brings the dates forward again, and makes nothing overdue', async () => {
    await change(manager, { absence: 'pause', from: '2026-11-24', to: '2026-12-11' });
    expect(await dues(journeys[0]!.id)).toMatchObject({ 'read-guide': '2026-12-14' });
    world.clock.set('2026-11-30T07:00:00Z');
    expect(await manager.tries('POST', at('/replan/preview'), { backOn: '2026-12-20' })).toBe('409 not_away');
    const { shown, state } = await change(await world.as(journeys[0]!.hire), { backOn: '2026-11-30' });
    expect(state).toBe('active');
    expect(shown.moves.find(({ key }) => key === 'read-guide')).toMatchObject({ from: '2026-12-14', to: '2026-11-30', insteadOf: null });
    await manager.post(at('/open'));
    expect((await manager.get<JourneyDto>(at(''))).absences).toMatchObject([{ from: '2026-11-24', to: '2026-11-29' }]);
  });

  it('says which days have gone by already', async () => {
    await change(manager, { absence: 'pause', from: '2026-11-24', to: '2026-12-11' });
    world.clock.set('2026-12-02T07:00:00Z');
    const { moves } = await manager.post<ReplanPreviewDto>(at('/replan/preview'), { backOn: '2026-11-25' });
    expect(moves.find(({ key }) => key === 'read-guide')).toMatchObject({ to: '2026-12-02', insteadOf: '2026-11-25' });
    expect(moves.every(({ to }) => to >= '2026-12-02')).toBe(true);
  });
});

describe('a date that is fixed by hand', () => {
  const pin = (browser: Visitor, key: string, body: object) => browser.tries('PUT', at(`/milestones/${key}/pin`), body);

  it('stays where it is through every change, with its baseline, until it is let go', async () => {
    const mentor = await world.as(journeys[0]!.mentor);
    expect(await pin(mentor, 'deploy', { dueOn: '2026-12-09', reason: 'The platform is frozen until then' })).toBe('200');
    const page = await mentor.get<MilestonePageDto>(at('/milestones/deploy'));
    expect(page).toMatchObject({
      milestone: { due: '2026-12-09', baselineDue: '2026-12-03', pinned: true },
      pin: { reason: 'The platform is frozen until then', by: { id: journeys[0]!.mentor.id } },
    });
    const { shown } = await change(manager, { startOn: '2026-11-30' });
    expect(shown.pinned.map(({ key }) => key)).toEqual(['deploy']);
    expect(await dues(journeys[0]!.id)).toMatchObject({ deploy: '2026-12-09', 'sign-off': '2026-12-18' });

    expect(await mentor.tries('DELETE', at('/milestones/deploy/pin'))).toBe('200');
    expect(await mentor.tries('DELETE', at('/milestones/deploy/pin'))).toBe('409 not_pinned');
    await change(manager, { startOn: '2026-12-07' });
    expect(await dues(journeys[0]!.id)).toMatchObject({ deploy: '2026-12-16' });
    expect(await faultsOf(world, journeys[0]!.id)).toEqual([]);
  });

  it('is a working day still to come, of something still open, with a reason', async () => {
    const reason = 'A conference that week';
    for (const dueOn of ['2026-11-20', '2026-11-29', '2026-02-30']) expect(await pin(manager, 'deploy', { dueOn, reason })).toBe('422 invalid_input');
    expect(await pin(manager, 'deploy', { dueOn: '2026-12-09', reason: ' ' })).toBe('422 invalid_input');
    expect(await pin(manager, 'no-such', { dueOn: '2026-12-09', reason })).toBe('404 not_found');
    const hire = walker(await world.as(journeys[0]!.hire), journeys[0]!);
    await hire.does('check-off', 'sign-in');
    expect(await pin(manager, 'sign-in', { dueOn: '2026-12-09', reason })).toBe('409 already_done');
    expect(await pin(hire.browser, 'deploy', { dueOn: '2026-12-09', reason })).toBe('403 not_theirs_to_do');
  });
});

describe('a change of one journey', () => {
  it('is taken back by whoever may make it', async () => {
    const before = await dues(journeys[0]!.id);
    const mentor = await world.as(journeys[0]!.mentor);
    const { replanId } = await change(mentor, { startOn: '2026-11-30' });
    const stranger = await world.as(await world.a.person({ guild: journeys[0]!.hire.guild }));
    expect(await stranger.tries('POST', `/replans/${replanId}/undo`)).toBe('404 not_found');
    expect(await (await world.as(journeys[0]!.hire)).tries('POST', `/replans/${replanId}/undo`)).toBe('403 not_theirs_to_do');
    expect(await mentor.tries('POST', `/replans/${replanId}/undo`)).toBe('200');
    expect(await dues(journeys[0]!.id)).toEqual(before);
    expect(await faultsOf(world, journeys[0]!.id)).toEqual([]);
  });

  it('is one change at a time', async () => {
    for (const input of [{ startOn: '2026-11-30', calendar: true }, { backOn: '2026-11-30', takeBack: newKey() }, { calendar: false }, { backOn: 'soon' }]) {
      expect(await manager.tries('POST', at('/replan/preview'), input)).toBe('422 invalid_input');
    }
    expect(await manager.tries('POST', '/replans/preview', { cohortId, change: {} })).toBe('422 invalid_input');
    expect(await manager.tries('POST', '/replans/preview', { cohortId })).toBe('422 invalid_input');
  });
});
