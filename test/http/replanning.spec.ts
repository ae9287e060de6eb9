import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { JourneyDto, QueueDto, ReplanPreviewDto } from '../../src/journeys/dto/journeys.dto';
import type { SessionDto } from '../../src/people/dto/people.dto';
import { faultsOf } from '../support/journey-invariants';
import { walker, type Walker } from '../support/journey-walker';
import { newKey, openWorld, type Journey, type World } from '../support/world';

let world: World;
let journey: Journey;
let hire: Walker;
let mentor: Walker;
let backup: Walker;
let manager: Walker;

beforeAll(async () => {
  world = await openWorld({ name: 'http_replanning' });
}, 60_000);

afterAll(() => world?.close());

// Monday, 23 November 2026, nine in the morning in Vilnius: day 1. The guild day is on Thursdays.
beforeEach(async () => {
  world.clock.set('2026-11-23T07:00:00Z');
  journey = await world.a.journey();
  hire = walker(await world.as(journey.hire), journey);
  mentor = walker(await world.as(journey.mentor), journey);
  backup = walker(await world.as(journey.backup), journey);
  manager = walker(await world.as(journey.manager), journey);
});

interface Dates { due: string; baseline: string }

async function dates(): Promise<Record<string, Dates>> {
  const rows = await world.rows<Dates & { key: string }>(
    'SELECT key, current_due::text AS due, baseline_due::text AS baseline FROM journey_milestones WHERE journey_id = $1', [journey.id],
  );
  return Object.fromEntries(rows.map(({ key, due, baseline }) => [key, { due, baseline }]));
}

const dues = async () => Object.fromEntries(Object.entries(await dates()).map(([key, { due }]) => [key, due]));
const preview = ({ browser }: Walker, change: object) => browser.post<ReplanPreviewDto>(`/journeys/${journey.id}/replan/preview`, change);
const tries = ({ browser }: Walker, change: object, revision?: number) => browser.tries('POST', `/journeys/${journey.id}/replan`, change, { revision });

/** Previews and makes a change, and sees that what happens is what was shown. */
async function replan(by: Walker, change: object): Promise<ReplanPreviewDto> {
  const before = await dues();
  const shown = await preview(by, change);
  expect(await dues()).toEqual(before);
  await by.browser.post(`/journeys/${journey.id}/replan`, change, { revision: shown.revision });
  const expected = { ...before, ...Object.fromEntries(shown.moves.map(({ key, to }) => [key, to])) };
  expect(shown.moves.map(({ key, from }) => [key, from])).toEqual(shown.moves.map(({ key }) => [key, before[key]]));
  expect(await dues()).toEqual(expected);
  return shown;
}

describe('a start that moves', () => {
  it('moves every open date with it, as shown before, and keeps the baseline', async () => {
    const baseline = await dates();
    expect(baseline).toMatchObject({
      'sign-in': { due: '2026-11-23' }, 'first-service': { due: '2026-11-27' }, deploy: { due: '2026-12-03' }, 'sign-off': { due: '2026-12-11' },
      // Its day had gone by when the journey was started: nothing is late from the outset.
      prepare: { due: '2026-11-23' },
    });
    const shown = await replan(mentor, { startOn: '2026-11-30' });
    expect(shown.told.map(({ id }) => id).sort()).toEqual([journey.hire.id, journey.backup.id].sort());
    const after = await dates();
    expect(after).toMatchObject({
      'sign-in': { due: '2026-11-30' }, 'first-service': { due: '2026-12-04' }, deploy: { due: '2026-12-10' }, 'sign-off': { due: '2026-12-18' },
    });
    for (const [key, { baseline: kept }] of Object.entries(after)) expect(kept).toBe(baseline[key]!.baseline);
    expect(await hire.journey()).toMatchObject({ startOn: '2026-11-30', state: 'scheduled', day: 0 });
    expect(await faultsOf(world, journey.id)).toEqual([]);
  });

  it('tells those it concerns, and nobody else', async () => {
    const told = async ({ browser }: Walker) =>
      (await browser.get<{ messages: { kind: string; link: string }[] }>('/inbox')).messages.filter(({ kind, link }) => kind === 'replanned' && link.includes(journey.id)).length;
    await replan(manager, { startOn: '2026-11-24' });
    expect(await Promise.all([hire, mentor, backup, manager].map(told))).toEqual([1, 1, 1, 0]);
  });

  it('never moves what is done', async () => {
    await hire.does('check-off', 'sign-in');
    await mentor.does('waive', 'read-guide', { reason: 'Known' });
    const shown = await replan(manager, { startOn: '2026-11-30' });
    expect(shown.moves.map(({ key }) => key).filter((key) => key === 'sign-in' || key === 'read-guide')).toEqual([]);
    expect(await dues()).toMatchObject({ 'sign-in': '2026-11-23', 'read-guide': '2026-11-24' });
    expect((await hire.journey()).phases[0]!.milestones[0]).toMatchObject({ key: 'sign-in', state: 'done' });
  });

  it('to an earlier day makes nothing overdue', async () => {
    world.clock.set('2026-12-02T08:00:00Z');
    const shown = await replan(manager, { startOn: '2026-11-16' });
    expect(shown.moves.every(({ to }) => to >= '2026-12-02')).toBe(true);
    expect((await dues())['deploy']).toBe('2026-12-02');
  });

  it('is for the mentors and managers, and shown to nobody who may not make it', async () => {
    expect(await tries(hire, { startOn: '2026-11-30' }, 1)).toBe('403 not_theirs_to_do');
    expect(await hire.browser.tries('POST', `/journeys/${journey.id}/replan/preview`, { startOn: '2026-11-30' })).toBe('403 not_theirs_to_do');
  });

  it('goes round the holidays of the hire’s own site', async () => {
    await world.rows(`INSERT INTO site_holidays (site_id, day, name, half) VALUES ($1, '2026-12-24', 'Christmas Eve', false), ($1, '2026-12-25', 'Christmas', false)`, [journey.hire.site.id]);
    await replan(manager, { startOn: '2026-12-21' });
    expect(await dues()).toMatchObject({ 'read-guide': '2026-12-22', 'first-service': '2026-12-29' });
    await world.rows('DELETE FROM site_holidays WHERE site_id = $1', [journey.hire.site.id]);
  });
});

describe('leave', () => {
  const LEAVE = { absence: 'leave', from: '2026-11-25', to: '2026-11-27', reason: 'Reserve duty' } as const;

  it('is entered by the hire, and moves what is due in it and after it', async () => {
    await replan(hire, LEAVE);
    expect(await dues()).toMatchObject({ 'sign-in': '2026-11-23', 'read-guide': '2026-11-24', 'first-service': '2026-12-02', deploy: '2026-12-08' });
    world.clock.set('2026-11-26T08:00:00Z');
    expect(await hire.journey()).toMatchObject({ state: 'active' });
    expect(await hire.does('check-off', 'sign-in')).toMatchObject({ state: 'done' });
  });

  it('is taken back, and what moved for it moves back', async () => {
    const before = await dues();
    await replan(hire, LEAVE);
    const { absences: [absence] } = await hire.journey();
    expect(await hire.browser.tries('DELETE', `/journeys/${journey.id}/absences/${absence!.id}`)).toBe('200');
    expect(await dues()).toEqual(before);
    expect(await hire.browser.tries('DELETE', `/journeys/${journey.id}/absences/${absence!.id}`)).toBe('404 not_found');
  });

  it('keeps its reason between the hire and whoever entered it', async () => {
    const reasonFor = async (reader: Walker) => (await reader.journey()).absences.map(({ reason }) => reason);
    await replan(mentor, LEAVE);
    await manager.browser.post(`/journeys/${journey.id}/open`);
    expect(await Promise.all([hire, mentor, backup, manager].map(reasonFor))).toEqual([['Reserve duty'], ['Reserve duty'], [null], [null]]);
    for (const reader of [mentor, backup]) {
      expect(JSON.stringify(await reader.browser.get(`/journeys/${journey.id}/timeline`))).not.toContain('Reserve');
      expect(JSON.stringify(await reader.browser.get('/inbox'))).not.toContain('Reserve');
    }
    expect(await world.rows(`SELECT 1 FROM activity WHERE journey_id = $1 AND data::text LIKE '%Reserve%'`, [journey.id])).toEqual([]);
  });

  it('does not overlap another absence', async () => {
    await replan(hire, LEAVE);
    const { revision } = await hire.journey();
    expect(await tries(mentor, { absence: 'pause', from: '2026-11-27', to: '2026-12-04' }, revision)).toBe('409 absence_overlaps');
    expect((await hire.journey()).revision).toBe(revision);
  });

  it('says on which days neither mentor is there', async () => {
    await mentor.browser.post('/me/away', { from: '2026-11-30', to: '2026-12-02' });
    await backup.browser.post('/me/away', { from: '2026-12-01', to: '2026-12-04' });
    expect((await preview(hire, LEAVE)).uncovered).toEqual(['2026-12-01', '2026-12-02']);
  });
});

describe('a pause', () => {
  it('stops the hire’s side by the calendar and by itself, and never the mentors’', async () => {
    await hire.does('check-off', 'sign-in');
    await hire.does('submit', 'first-service');
    await replan(manager, { absence: 'pause', from: '2026-11-24', to: '2026-12-04', reason: 'Illness' });
    expect(await hire.journey()).toMatchObject({ state: 'active' });

    world.clock.set('2026-11-24T06:00:00Z');
    expect(await hire.journey()).toMatchObject({ state: 'paused' });
    expect(await hire.tries('check-off', 'read-guide')).toBe('409 journey_paused');
    expect(await mentor.does('accept', 'first-service')).toMatchObject({ state: 'done', journeyState: 'paused' });

    world.clock.set('2026-12-04T23:00:00Z');
    expect(await hire.journey()).toMatchObject({ state: 'active' });
    expect(await hire.does('check-off', 'read-guide')).toMatchObject({ state: 'done', journeyState: 'active' });
    expect(await faultsOf(world, journey.id)).toEqual([]);
  });
});

describe('a change on a stale page', () => {
  it('is refused, and changes nothing', async () => {
    const { revision } = await preview(mentor, { startOn: '2026-11-30' });
    await hire.does('check-off', 'sign-in');
    const before = await dues();
    expect(await tries(mentor, { startOn: '2026-11-30' }, revision)).toBe('412 stale');
    expect(await tries(mentor, { startOn: '2026-11-30' })).toBe('428 revision_needed');
    expect(await dues()).toEqual(before);
  });

  it('is one of two at once', async () => {
    const { revision } = await preview(mentor, { startOn: '2026-11-30' });
    const outcomes = await Promise.all([
      tries(mentor, { startOn: '2026-11-30' }, revision), tries(manager, { startOn: '2026-12-07' }, revision),
      tries(hire, { absence: 'leave', from: '2026-11-25', to: '2026-11-25' }, revision),
    ]);
    expect([...outcomes].sort()).toEqual(['200', '412 stale', '412 stale']);
    const { startOn, absences } = await hire.journey();
    expect([startOn, absences.length]).toEqual([['2026-11-30', 0], ['2026-12-07', 0], ['2026-11-23', 1]][outcomes.indexOf('200')]);
  });
});

describe('a change that is sent again with its key', () => {
  it('is neither made twice nor refused as stale, also when both arrive at once', async () => {
    const { revision } = await preview(manager, { startOn: '2026-11-30' });
    const key = newKey();
    const send = () => manager.browser.tries('POST', `/journeys/${journey.id}/replan`, { startOn: '2026-11-30' }, { revision, key });
    expect(await Promise.all([send(), send(), send()])).toEqual(['200', '200', '200']);
    expect(await send()).toBe('200');
    expect((await hire.journey()).revision).toBe(revision + 1);
    expect(await manager.browser.tries('POST', `/journeys/${journey.id}/replan`, { startOn: '2026-12-07' }, { revision: revision + 1 })).toBe('200');
    expect(await send()).toBe('200');
    expect((await hire.journey()).startOn).toBe('2026-12-07');
  });

  it('takes an absence back once, and says so again', async () => {
    await replan(hire, { absence: 'leave', from: '2026-11-25', to: '2026-11-27' });
    const { absences: [absence] } = await hire.journey();
    const key = newKey();
    const send = (options = {}) => hire.browser.tries('DELETE', `/journeys/${journey.id}/absences/${absence!.id}`, undefined, options);
    expect([await send({ key }), await send({ key }), await send()]).toEqual(['200', '200', '404 not_found']);
  });
});

describe('a change that means nothing', () => {
  it.each([
    [{}],
    [{ startOn: '2026-02-30' }],
    [{ startOn: '2026-W49-1' }],
    [{ startOn: null }],
    [{ startOn: '2026-11-30', absence: 'leave', from: '2026-11-30', to: '2026-11-30' }],
    [{ absence: 'leave' }],
    [{ absence: 'leave', from: '2026-11-30' }],
    [{ absence: 'leave', from: '2026-11-30', to: '2026-11-29' }],
    [{ absence: 'leave', from: '2026-W49-1', to: '2026-W49-2' }],
    [{ absence: 'holiday', from: '2026-11-30', to: '2026-11-30' }],
  ])('is refused with the field that is wrong: %j', async (change) => {
    const { status, body } = await manager.browser.send<{ errors: { field: string }[] }>('POST', `/journeys/${journey.id}/replan/preview`, change);
    expect(status).toBe(422);
    expect(body.errors.length).toBeGreaterThan(0);
  });
});

describe('a mentor who is away', () => {
  const reviewsFor = async ({ browser }: Walker) =>
    (await browser.get<QueueDto>('/queue')).items.filter(({ journeyId, kind }) => journeyId === journey.id && kind !== 'task').map(({ kind, covering }) => `${kind}${covering ? ', covering' : ''}`);
  const onDuty = async () => (await hire.journey()).mentors.filter((person) => person.onDuty).map(({ kind }) => kind);

  it('leaves the queue to the backup, and finds it again', async () => {
    await hire.does('check-off', 'sign-in');
    await hire.does('submit', 'first-service');
    await hire.does('stuck', 'read-guide');
    expect([await reviewsFor(mentor), await reviewsFor(backup)]).toEqual([['stuck', 'review'], []]);

    await mentor.browser.post('/me/away', { from: '2026-11-24', to: '2026-11-25' });
    expect((await mentor.browser.get<QueueDto>('/queue')).away).toMatchObject({
      from: '2026-11-24', to: '2026-11-25', coveredBy: [{ hire: { id: journey.hire.id }, by: { id: journey.backup.id } }],
    });
    expect([await reviewsFor(mentor), await onDuty()]).toEqual([['stuck', 'review'], ['primary']]);

    world.clock.set('2026-11-24T07:00:00Z');
    expect([await reviewsFor(mentor), await reviewsFor(backup)]).toEqual([[], ['stuck, covering', 'review, covering']]);
    expect(await onDuty()).toEqual(['backup']);
    expect((await hire.page('first-service')).milestone.turn).toBe('backup');
    for (const reader of [mentor, backup]) {
      const { items } = await reader.browser.get<QueueDto>('/queue');
      expect((await reader.browser.get<SessionDto>('/session')).waitingOnMe).toBe(items.length);
    }

    world.clock.set('2026-11-26T07:00:00Z');
    expect([await reviewsFor(mentor), await reviewsFor(backup), await onDuty()]).toEqual([['stuck', 'review'], [], ['primary']]);
  });

  it('may come back early, and still answer meanwhile', async () => {
    await hire.does('check-off', 'sign-in');
    await hire.does('submit', 'first-service');
    const [away] = await mentor.browser.post<{ id: string }[]>('/me/away', { from: '2026-11-23', to: '2026-12-04' });
    expect([await reviewsFor(mentor), await reviewsFor(backup)]).toEqual([[], ['review, covering']]);
    expect(await mentor.does('pair', 'first-service')).toMatchObject({ state: 'submitted' });
    await mentor.browser.delete(`/me/away/${away!.id}`);
    expect([await reviewsFor(mentor), await reviewsFor(backup)]).toEqual([['pairing'], []]);
  });

  it('enters days that are there, once', async () => {
    const enters = (from: string, to: string) => mentor.browser.tries('POST', '/me/away', { from, to });
    expect(await enters('2026-12-01', '2026-12-04')).toBe('201');
    expect(await enters('2026-12-04', '2026-12-05')).toBe('409 away_overlaps');
    expect(await enters('2026-12-10', '2026-12-09')).toBe('422 invalid_input');
    expect(await enters('2026-02-30', '2026-03-01')).toBe('422 invalid_input');
    expect(await enters('2026-W49-1', '2026-W49-2')).toBe('422 invalid_input');
    expect(await enters('2026-1-1', '2026-1-2')).toBe('422 invalid_input');
  });
});

describe('a hire in Tel Aviv', () => {
  it('works Sundays, on which neither mentor in Vilnius is there', async () => {
    const [only] = [await world.a.journey({ manager: journey.manager, site: journey.hire.guild.telAviv, startOn: '2026-11-22' })];
    const browser = await world.as(only.hire);
    const { phases } = await browser.get<JourneyDto>(`/journeys/${only.id}`);
    expect(phases[0]!.milestones.map(({ key, due }) => [key, due])).toEqual([
      ['sign-in', '2026-11-22'], ['read-guide', '2026-11-23'], ['welcome', '2026-11-22'], ['first-service', '2026-11-26'], ['deploy', '2026-12-02'],
    ]);
    const { uncovered } = await (await world.as(only.mentor)).post<ReplanPreviewDto>(`/journeys/${only.id}/replan/preview`, { startOn: '2026-11-29' });
    expect(uncovered).toEqual(['2026-11-29', '2026-12-06', '2026-12-13']);
  });
});
