import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import type { CohortDashboardDto, MentorLoadDto } from '../../src/cohorts/dto/cohorts.dto';
import type { Handovers } from '../../src/journeys/mentoring/handovers.service';
import type { QueueDto } from '../../src/journeys/dto/journeys.dto';
import type { MentorChangePreviewDto, MentorHiresDto, MentoringDto, OwnMentoringDto } from '../../src/journeys/dto/mentoring.dto';
import type { InboxDto } from '../../src/notifications/dto/inbox.dto';
import { walker } from '../support/journey-walker';
import { MONDAY, newKey, openWorld, type Journey, type Person, type World } from '../support/world';

const DIST = join(__dirname, '../../dist');
const MONDAY_MORNING = `${MONDAY}T07:00:00Z`;
const TUESDAY = '2026-11-24';

let world: World;
let journey: Journey;
let handovers: Handovers;

beforeAll(async () => {
  world = await openWorld({ name: 'http_mentoring' });
  const { Handovers: Service } = (await import(join(DIST, 'src/journeys/mentoring/handovers.service.js'))) as typeof import('../../src/journeys/mentoring/handovers.service');
  handovers = world.apps[0]!.get(Service);
}, 60_000);
afterAll(() => world?.close());

beforeEach(async () => {
  world.clock.set(MONDAY_MORNING);
  journey = await world.a.journey();
});

const aMentor = () => world.a.person({ roles: ['mentor'], guild: journey.hire.guild });
const mentoring = async (person: Person, { id } = journey) => (await world.as(person)).get<MentoringDto>(`/journeys/${id}/mentoring`);
const tries = async (person: Person, method: string, path: string, body?: unknown, revision?: number) =>
  (await world.as(person)).tries(method, `/journeys/${journey.id}/${path}`, body, { revision });
const revisionOf = async ({ id } = journey) => (await world.rows<{ revision: number }>('SELECT revision FROM journeys WHERE id = $1', [id]))[0]!.revision;
const queueOf = async (person: Person, { hire } = journey) =>
  (await (await world.as(person)).get<QueueDto>('/queue')).items.filter(({ hire: { id } }) => id === hire.id);
const told = async (person: Person) => (await (await world.as(person)).get<InboxDto>('/inbox')).messages.map(({ sentence }) => sentence);

const seenOf = (journeys: readonly Journey[]) => Promise.all(journeys.map(async (one) => ({ id: one.id, revision: await revisionOf(one) })));
async function change(input: object, manager = journey.manager, journeys: readonly Journey[] = [journey]): Promise<string> {
  return changeSeen(await seenOf(journeys), input, manager);
}
/** A change by a manager who looked at the journeys when they had these revisions. */
async function changeSeen(journeys: { id: string; revision: number }[], input: object, manager: Person): Promise<string> {
  return (await world.as(manager)).tries('POST', '/mentor-changes', { journeys, from: MONDAY, note: 'Yael moves to another team.', ...input });
}

describe('another mentor', () => {
  it('has the queue, the meetings and the page from the day on, and the one before has not', async () => {
    const next = await aMentor();
    const hire = walker(await world.as(journey.hire), journey);
    await hire.does('check-off', 'sign-in');
    await hire.does('submit', 'first-service');
    await hire.browser.put(`/journeys/${journey.id}/milestones/welcome/meeting`, { startsAt: '2026-11-25T10:00:00Z', durationMinutes: 30, withId: journey.mentor.id }, { revision: 0 });
    const manager = await world.as(journey.manager);
    const preview = await manager.post<MentorChangePreviewDto>('/mentor-changes/preview', { journeyIds: [journey.id], mentorId: next.id, from: MONDAY });
    expect(preview.hires).toMatchObject([{
      before: { mentor: { id: journey.mentor.id }, backup: { id: journey.backup.id } },
      after: { mentor: { id: next.id }, backup: { id: journey.backup.id } },
      goesAlong: ['Build the first service', 'Prepare the first talk', 'Meet your mentor, Wednesday 25 November'],
      problems: [],
    }]);
    expect(preview.told.map(({ id }) => id).sort()).toEqual([journey.mentor.id, next.id].sort());
    expect(await queueOf(next)).toEqual([]);

    expect(await change({ mentorId: next.id })).toBe('200');
    expect((await queueOf(next)).map(({ key }) => key)).toContain('first-service');
    expect(await queueOf(journey.mentor)).toEqual([]);
    expect(await tries(journey.mentor, 'GET', 'mentoring')).toBe('404 not_found');
    expect((await hire.page('welcome')).meeting).toMatchObject({ time: { with: { id: next.id } } });
    expect(await mentoring(journey.hire)).toMatchObject({
      assignments: [{ person: { id: next.id }, kind: 'primary', from: MONDAY, to: null, onDuty: true }, { kind: 'backup' }],
      changes: [{ before: { id: journey.mentor.id }, after: { id: next.id }, note: 'Yael moves to another team.' }],
    });
    expect((await told(journey.hire))[0]).toMatch(/changed who mentors you/);
    expect((await told(next))[0]).toBe(`${journey.manager.name} asks you to accompany ${journey.hire.name}.`);
    expect((await told(journey.mentor))[0]).toMatch(/handed Hire \d+ on to somebody else/);
    expect(await (await world.as(journey.mentor)).get<OwnMentoringDto>('/mentoring')).toMatchObject({
      changes: [{ taking: false, other: { id: next.id }, note: 'Yael moves to another team.' }],
    });
  });

  it('comes on the day that was chosen, and not before', async () => {
    const next = await aMentor();
    expect(await change({ mentorId: next.id, from: TUESDAY })).toBe('200');
    expect(await tries(next, 'GET', 'mentoring')).toBe('404 not_found');
    expect(await (await world.as(next)).get<OwnMentoringDto>('/mentoring')).toMatchObject({ changes: [{ taking: true, from: TUESDAY, hire: { id: journey.hire.id } }] });
    expect((await mentoring(journey.mentor)).assignments.map(({ kind, from, to }) => [kind, from, to])).toEqual([
      ['primary', MONDAY, MONDAY], ['backup', MONDAY, null], ['primary', TUESDAY, null],
    ]);
    world.clock.set(`${TUESDAY}T07:00:00Z`);
    expect(await tries(next, 'GET', 'mentoring')).toBe('200');
    expect(await tries(journey.mentor, 'GET', 'mentoring')).toBe('404 not_found');
  });

  it('is chosen by one of two managers who choose at once, and the other is told to look again', async () => {
    const [first, second, other] = [await aMentor(), await aMentor(), await world.a.person({ roles: ['manager'], guild: journey.hire.guild })];
    for (let round = 0; round < 5; round += 1) {
      const [one, two] = round % 2 === 0 ? [first, second] : [journey.mentor, await aMentor()];
      const seen = await seenOf([journey]);
      const answers = await Promise.all([changeSeen(seen, { mentorId: one.id }, journey.manager), changeSeen(seen, { mentorId: two.id }, other)]);
      expect(answers.sort()).toEqual(['200', '412 stale']);
    }
    const primary = (await mentoring(journey.hire)).assignments.filter(({ kind }) => kind === 'primary');
    expect(primary.map(({ to }) => to)).toEqual([null]);
  });

  it('takes many hires over together, or none of them', async () => {
    const { journeys, mentor, manager } = await world.a.cohort({ hires: 3 });
    journey = journeys[0]!;
    const next = await aMentor();
    const browser = await world.as(manager);
    const { hires } = await browser.get<MentorHiresDto>(`/mentors/${mentor.id}/hires`);
    expect(hires.map(({ hire, kind }) => [hire.id, kind])).toEqual(journeys.map(({ hire }) => [hire.id, 'primary']));
    const all = hires.map(({ journeyId: id, revision }) => ({ id, revision }));
    const input = { mentorId: next.id, from: MONDAY, note: 'They leave.' };
    const stale = all.map((one, index) => (index === 2 ? { ...one, revision: one.revision + 1 } : one));
    expect(await browser.tries('POST', '/mentor-changes', { ...input, journeys: stale })).toBe('412 stale');
    expect((await browser.get<MentorHiresDto>(`/mentors/${mentor.id}/hires`)).hires).toHaveLength(3);
    const key = newKey();
    for (const replayed of [false, true]) {
      expect(await browser.post('/mentor-changes', { ...input, journeys: all }, { key })).toEqual({ changed: 3, replayed });
    }
    expect((await browser.get<MentorHiresDto>(`/mentors/${mentor.id}/hires`)).hires).toEqual([]);
    expect((await told(next)).filter((sentence) => sentence.includes('accompany'))).toHaveLength(3);
  });

  it('is somebody who can: a mentor, here, neither the hire nor both at once, from today on', async () => {
    const nobody = await world.a.person({ guild: journey.hire.guild });
    expect(await change({ mentorId: nobody.id })).toBe('422 invalid_input');
    expect(await change({ mentorId: journey.backup.id })).toBe('422 invalid_input');
    expect(await change({ mentorId: (await aMentor()).id, from: '2026-11-20' })).toBe('422 invalid_input');
    expect(await change({})).toBe('422 invalid_input');
    expect(await change({ mentorId: journey.backup.id, backupId: journey.mentor.id })).toBe('200');
    expect((await mentoring(journey.hire)).assignments.map(({ person, kind }) => [person.id, kind])).toEqual([
      [journey.backup.id, 'primary'], [journey.mentor.id, 'backup'],
    ]);
  });

  it('is found for whoever leaves: managers see whose account is closed, and whom they had', async () => {
    const manager = await world.as(journey.manager);
    const mentors = async () => (await manager.get<CohortDashboardDto>(`/cohorts/${journey.cohortId}`)).mentors.map(({ person, left }) => [person.id, left]);
    await manager.patch(`/people/${journey.mentor.id}`, { deactivated: true }, { revision: 1 });
    expect(await mentors()).toEqual([[journey.mentor.id, true]]);
    const next = await aMentor();
    expect(await manager.get<MentorHiresDto>(`/mentors/${journey.mentor.id}/hires`)).toMatchObject({ left: true, hires: [{ journeyId: journey.id }] });
    expect(await change({ mentorId: next.id })).toBe('200');
    expect(await mentors()).toEqual([[next.id, false]]);
  });
});

describe('the database', () => {
  const refused = 'would have days without a mentor';
  it('keeps every day of a journey with a mentor, whoever writes into it', async () => {
    const { id } = journey;
    await expect(world.rows(`UPDATE mentor_assignments SET during = daterange(lower(during), '2026-12-01') WHERE journey_id = $1 AND kind = 'primary'`, [id])).rejects.toThrow(refused);
    await expect(world.rows('DELETE FROM mentor_assignments WHERE journey_id = $1', [id])).rejects.toThrow(refused);
    await expect(world.rows(`UPDATE journeys SET start_on = '2026-10-01' WHERE id = $1`, [id])).rejects.toThrow(refused);
    await world.rows(`DELETE FROM mentor_assignments WHERE journey_id = $1 AND kind = 'backup'`, [id]);
  });
});

describe('a leave', () => {
  async function away(person: Person, from: string, to: string): Promise<void> {
    await (await world.as(person)).post('/me/away', { from, to });
  }
  const heard = async (person: Person) => (await told(person)).filter((sentence) => /is away|Welcome back/.test(sentence));

  it('gives the queue to the backup with whose it is, and back by itself', async () => {
    await walker(await world.as(journey.hire), journey).does('stuck', 'read-guide');
    await away(journey.mentor, TUESDAY, '2026-11-26');
    const stuck = async (person: Person) => (await queueOf(person)).filter(({ kind }) => kind === 'stuck').map(({ standsInFor }) => standsInFor?.id ?? null);
    const turns: unknown[] = [];
    for (const day of [MONDAY, TUESDAY, '2026-11-26', '2026-11-27']) {
      world.clock.set(`${day}T07:00:00Z`);
      turns.push([await stuck(journey.mentor), await stuck(journey.backup)]);
    }
    expect(turns).toEqual([[[null], []], [[], [journey.mentor.id]], [[], [journey.mentor.id]], [[null], []]]);
  });

  it('leaves the queue with the mentor while the backup is away as well', async () => {
    await walker(await world.as(journey.hire), journey).does('stuck', 'read-guide');
    await away(journey.mentor, MONDAY, TUESDAY);
    await away(journey.backup, MONDAY, MONDAY);
    expect([(await queueOf(journey.mentor)).some(({ kind }) => kind === 'stuck'), (await queueOf(journey.backup)).some(({ kind }) => kind === 'stuck')]).toEqual([true, false]);
    expect((await mentoring(journey.hire)).assignments.filter(({ onDuty }) => onDuty).map(({ person }) => person.id)).toEqual([journey.mentor.id]);
  });

  it('brings drafted words that the mentor puts right, which the backup reads once they are sent', async () => {
    await walker(await world.as(journey.hire), journey).does('stuck', 'read-guide');
    expect(await tries(journey.mentor, 'PUT', 'handover', { words: 'Well', send: false }, 0)).toBe('409 no_leave');
    await away(journey.mentor, '2026-11-30', '2026-12-04');
    const drafted = (await mentoring(journey.mentor)).handover!;
    expect(drafted).toMatchObject({ from: '2026-11-30', to: '2026-12-04', drafted: true, sent: false, revision: 0 });
    expect(drafted.words).toContain('Stuck: Read the guide (since Monday 23 November).');
    expect((await mentoring(journey.backup)).handover).toBeNull();
    expect((await mentoring(journey.hire)).handover).toBeNull();
    expect(await tries(journey.mentor, 'PUT', 'handover', { words: 'Look at the brief first.', send: false }, 0)).toBe('200');
    expect((await mentoring(journey.backup)).handover).toBeNull();
    expect(await tries(journey.mentor, 'PUT', 'handover', { words: 'Something else', send: true }, 0)).toBe('412 stale');
    expect(await tries(journey.backup, 'PUT', 'handover', { words: 'Mine', send: true }, 1)).toBe('403 only_the_mentor');
    expect(await tries(journey.mentor, 'PUT', 'handover', { words: 'Look at the brief first.', send: true }, 1)).toBe('200');
    expect((await mentoring(journey.backup)).handover).toMatchObject({ words: 'Look at the brief first.', sent: true, drafted: false });
  });

  it('is told to the backup when it begins and to the mentor when it is over: once, and in their office hours', async () => {
    await away(journey.mentor, TUESDAY, '2026-11-25');
    const at = async (instant: string) => {
      world.clock.set(instant);
      await handovers.tellWhoIsDue();
      return [(await heard(journey.backup)).length, (await heard(journey.mentor)).length];
    };
    const seen: unknown[] = [];
    for (const instant of [
      '2026-11-23T12:00:00Z', '2026-11-24T05:00:00Z', '2026-11-24T07:30:00Z', '2026-11-24T08:30:00Z', '2026-11-25T20:00:00Z',
      '2026-11-26T03:00:00Z', '2026-11-26T08:00:00Z', '2026-11-27T08:00:00Z',
    ]) seen.push(await at(instant));
    expect(seen).toEqual([[0, 0], [0, 0], [1, 0], [1, 0], [1, 0], [1, 0], [1, 1], [1, 1]]);
    expect(await heard(journey.backup)).toEqual([`${journey.mentor.name} is away: what ${journey.hire.name} asks comes to you meanwhile.`]);
  });

  it('is told to whoever becomes the backup meanwhile, and to nobody who is it no more', async () => {
    await away(journey.mentor, TUESDAY, '2026-11-27');
    world.clock.set(`${TUESDAY}T07:30:00Z`);
    await handovers.tellWhoIsDue();
    const next = await aMentor();
    expect(await change({ backupId: next.id, from: TUESDAY })).toBe('200');
    await handovers.tellWhoIsDue();
    expect([(await heard(journey.backup)).length, (await heard(next)).length]).toEqual([1, 1]);
    expect((await mentoring(next)).handover).toMatchObject({ sent: true });
    expect(await tries(journey.backup, 'GET', 'mentoring')).toBe('404 not_found');
  });

  it('goes on after the server was killed in the middle of telling: everybody hears it, and nobody twice', async () => {
    const { journeys, mentor, backup } = await world.a.cohort({ hires: 3 });
    await away(mentor, TUESDAY, TUESDAY);
    const ids = journeys.map(({ id }) => id).sort();
    const holder = new Client({ connectionString: world.url });
    await holder.connect();
    await holder.query('BEGIN');
    // The middle of the run, by the order in which it goes through the journeys.
    await holder.query('SELECT 1 FROM journeys WHERE id = $1 FOR UPDATE', [ids[1]]);
    const run = () => spawn(process.execPath, ['-r', join(__dirname, '../support/run-typescript.cjs'), join(__dirname, '../support/hand-over-once.ts'), world.url, '2026-11-24T07:30:00Z'], { stdio: ['ignore', 'pipe', 'inherit'] });
    const killed = run();
    while ((await world.rows(`SELECT 1 FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND datname = current_database()`)).length === 0) {
      if (killed.exitCode !== null) throw new Error('It ended before it came to the lock.');
      await pause(20);
    }
    killed.kill('SIGKILL');
    await once(killed, 'close');
    await holder.query('ROLLBACK');
    await holder.end();
    const begun = () => world.rows<{ journey_id: string }>('SELECT journey_id FROM mentor_handovers WHERE told_id = $1 ORDER BY journey_id', [backup.id]);
    expect((await begun()).map(({ journey_id: id }) => id)).toEqual([ids[0]]);

    const [code] = (await once(run(), 'close')) as [number];
    expect(code).toBe(0);
    expect((await begun()).map(({ journey_id: id }) => id)).toEqual(ids);
    expect(await heard(backup)).toHaveLength(3);
    expect(new Set(await heard(backup)).size).toBe(3);
  }, 60_000);
});

describe('notes of a mentor', () => {
  const bodies = async (person: Person) => (await mentoring(person)).notes.map(({ body }) => body);

  it('are the mentor’s alone until they are shared, and nowhere else', async () => {
    const mentor = await world.as(journey.mentor);
    const { notes: [note] } = await mentor.post<MentoringDto>(`/journeys/${journey.id}/mentor-notes`, { body: 'Unsure about the brief', shared: false });
    const activity = () => world.rows('SELECT code, data FROM activity WHERE journey_id = $1 AND actor_id = $2', [journey.id, journey.mentor.id]);
    expect([await bodies(journey.mentor), await bodies(journey.backup), await bodies(journey.hire)]).toEqual([['Unsure about the brief'], [], []]);
    expect(await activity()).toEqual([]);
    expect(await tries(journey.manager, 'GET', 'mentoring')).toBe('403 not_open_to_managers');
    expect(await tries(journey.backup, 'PUT', `mentor-notes/${note!.id}`, { body: 'Mine', shared: true }, 1)).toBe('404 not_found');
    await mentor.put(`/journeys/${journey.id}/mentor-notes/${note!.id}`, { body: 'The brief gets better', shared: true }, { revision: 1 });
    expect([await bodies(journey.backup), await bodies(journey.hire)]).toEqual([['The brief gets better'], ['The brief gets better']]);
    expect(await tries(journey.mentor, 'PUT', `mentor-notes/${note!.id}`, { body: 'Older', shared: true }, 1)).toBe('412 stale');
    expect(JSON.stringify(await activity())).not.toContain('brief');
    expect(await tries(journey.backup, 'DELETE', `mentor-notes/${note!.id}`)).toBe('404 not_found');
  });

  it('can be deleted, and brought back for a day', async () => {
    const mentor = await world.as(journey.mentor);
    const { notes: [note] } = await mentor.post<MentoringDto>(`/journeys/${journey.id}/mentor-notes`, { body: 'Goes well', shared: true });
    const address = `/journeys/${journey.id}/mentor-notes/${note!.id}`;
    await mentor.delete(address);
    expect(await bodies(journey.mentor)).toEqual([]);
    await mentor.post(`${address}/restore`);
    expect(await bodies(journey.hire)).toEqual(['Goes well']);
    await mentor.delete(address);
    world.clock.advance({ hours: 25 });
    await handovers.tellWhoIsDue();
    expect(await mentor.tries('POST', `${address}/restore`)).toBe('404 not_found');
    expect(await world.rows('SELECT 1 FROM mentor_notes WHERE id = $1', [note!.id])).toEqual([]);
  });

  it('of a mentor who is one no more are not read by the next, unless they were shared', async () => {
    const mentor = await world.as(journey.mentor);
    for (const [body, shared] of [['Mine alone', false], ['For all of us', true]]) await mentor.post(`/journeys/${journey.id}/mentor-notes`, { body, shared });
    const next = await aMentor();
    await change({ mentorId: next.id });
    expect(await bodies(next)).toEqual(['For all of us']);
    expect(await tries(journey.mentor, 'GET', 'mentoring')).toBe('404 not_found');
  });
});

describe('a 1:1', () => {
  it('has an agenda drafted from what happened since the last one', async () => {
    const hire = walker(await world.as(journey.hire), journey);
    const mentor = await world.as(journey.mentor);
    await hire.does('check-off', 'sign-in');
    await mentor.post(`/journeys/${journey.id}/talks`);
    world.clock.set(`${TUESDAY}T09:00:00Z`);
    await hire.does('check-off', 'read-guide');
    await hire.does('stuck', 'first-service');
    const { questions: [question], agenda: none } = await hire.browser.post<MentoringDto>(`/journeys/${journey.id}/talk-questions`, { body: 'Whom do I ask about on-call?' });
    expect(none).toBeNull();
    const { agenda, lastTalk } = await mentoring(journey.backup);
    expect(lastTalk).toMatchObject({ at: expect.stringContaining(MONDAY), title: null });
    expect(agenda!.parts).toEqual([
      { title: 'Hire would like to talk about', points: ['Whom do I ask about on-call?'] },
      { title: 'Stuck', points: ['Build the first service, since Tuesday 24 November'] },
      { title: 'Since Monday 23 November', points: ['Done: Read the guide'] },
      { title: 'Next', points: expect.arrayContaining(['Meet your mentor, due Monday 23 November']) },
    ]);
    expect(agenda!.text).toContain('- Whom do I ask about on-call?');
    const settled = async (is: boolean) => mentor.patch<MentoringDto>(`/journeys/${journey.id}/talk-questions/${question!.id}`, { settled: is });
    expect((await settled(true)).agenda!.text).not.toContain('on-call');
    expect((await settled(false)).agenda!.text).toContain('on-call');
    await hire.does('attend', 'welcome');
    expect((await mentoring(journey.mentor)).lastTalk).toMatchObject({ title: 'Meet your mentor', id: null });
  });
});

describe('a limit of one’s own', () => {
  it('is where the warning begins, and no wall', async () => {
    const next = await aMentor();
    await (await world.as(next)).put('/mentoring/limit', { limit: 0 });
    const manager = await world.as(journey.manager);
    expect((await manager.get<MentorLoadDto[]>('/mentors')).find(({ person }) => person.id === next.id)).toMatchObject({ limit: 0 });
    const { warnings } = await manager.post<MentorChangePreviewDto>('/mentor-changes/preview', { journeyIds: [journey.id], mentorId: next.id, from: MONDAY });
    expect(warnings).toEqual([`${next.name} would mentor 1 hires at once; their limit is 0.`]);
    expect(await change({ mentorId: next.id })).toBe('200');
    expect(await (await world.as(next)).tries('PUT', '/mentoring/limit', { limit: 21 })).toBe('422 invalid_input');
  });
});

describe('a reviewer who was asked by name', () => {
  it('and is away: the hire sees it, and may ask another who can', async () => {
    const { guild } = journey.hire;
    const [expert, other] = [await world.a.person({ roles: ['expert'], guild }), await world.a.person({ roles: ['expert'], guild })];
    const hire = walker(await world.as(journey.hire), journey);
    await hire.does('check-off', 'sign-in');
    await hire.does('submit', 'first-service');
    await walker(await world.as(journey.mentor), journey).does('accept', 'first-service');
    await hire.does('submit', 'design', { reviewerId: expert.id });
    expect(await hire.tries('delegate', 'design', { reviewerId: other.id })).toMatch(/^403/);
    await (await world.as(expert)).post('/me/away', { from: MONDAY, to: TUESDAY });
    const page = await hire.page('design');
    expect(page.submission!.reviewerAway).toEqual({ until: TUESDAY });
    expect(page.milestone.abilities).toContain('delegate');
    expect(page.reviewers.map(({ id }) => id)).toContain(other.id);
    expect(await hire.tries('delegate', 'design', { reviewerId: journey.mentor.id })).toBe('422 invalid_input');
    expect(await hire.tries('delegate', 'design', { reviewerId: other.id })).toBe('200');
    expect((await queueOf(other)).map(({ key }) => key)).toEqual(['design']);
    expect(await queueOf(expert)).toEqual([]);
  });

  it('is one who is there, where nobody was chosen', async () => {
    const guild = await world.a.newGuild();
    const manager = await world.a.person({ roles: ['manager'], guild });
    journey = await world.a.journey({ manager });
    const experts = [await world.a.person({ roles: ['expert'], guild, name: 'Aaa' }), await world.a.person({ roles: ['expert'], guild, name: 'Bbb' })];
    await (await world.as(experts[0]!)).post('/me/away', { from: MONDAY, to: TUESDAY });
    const hire = walker(await world.as(journey.hire), journey);
    await hire.does('check-off', 'sign-in');
    await hire.does('submit', 'first-service');
    await walker(await world.as(journey.mentor), journey).does('accept', 'first-service');
    await hire.does('submit', 'design');
    expect((await hire.page('design')).submission!.reviewerPerson).toMatchObject({ id: experts[1]!.id });
  });
});
