import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { ConsultationDto, ConsultationSummaryDto, ConsultingAreaDto, OwnConsultationsDto } from '../../src/growth/dto/consultations.dto';
import type { InboxDto } from '../../src/notifications/dto/inbox.dto';
import type { Guild } from '../support/builders';
import { consultingOf, type ConsultingBuilders } from '../support/consulting';
import { newKey, openWorld, type Person, type World } from '../support/world';

let world: World;
let make: ConsultingBuilders;
let guild: Guild;
let asker: Person;
let near: Person;
let far: Person;
let moveOn: () => Promise<unknown>;

beforeAll(async () => {
  const { Offering } = (await import(join(__dirname, '../../dist/src/growth/consulting/offering.service.js'))) as
    typeof import('../../src/growth/consulting/offering.service');
  world = await openWorld({ name: 'http_consultations', replicas: 2 });
  make = consultingOf(world);
  // Every replica at once, as their jobs may.
  moveOn = () => Promise.all(world.apps.map((app) => app.get(Offering, { strict: false }).moveOn()));
}, 60_000);

afterAll(() => world?.close());

/** A guild of its own for each test: two experts of messaging, one at the asker's site. */
beforeEach(async () => {
  world.clock.set('2026-11-23T07:00:00Z');
  guild = await world.a.newGuild();
  asker = await world.a.person({ guild, name: 'Noa Cohen' });
  near = await world.a.person({ guild, name: 'Rūta Kalnienė' });
  far = await world.a.person({ guild, name: 'Ada Amir', site: guild.telAviv });
  const messaging = await make.area(guild, 'messaging', 'Messaging');
  await make.title(messaging, near);
  await make.title(messaging, far);
});

const read = async (person: Person, id: string) => (await world.as(person)).get<ConsultationDto>(`/consultations/${id}`);
const own = async (person: Person) => (await world.as(person)).get<OwnConsultationsDto>('/consultations');
const does = async (person: Person, id: string, what: string, body?: object, key?: string) =>
  (await world.as(person)).post<ConsultationDto>(`/consultations/${id}/${what}`, body, { key });
const tries = async (person: Person, id: string, what: string, body?: object) => (await world.as(person)).tries('POST', `/consultations/${id}/${what}`, body);
const setRoom = async (person: Person, atOnce: number, paused = false) => (await world.as(person)).put<OwnConsultationsDto>('/consultations/room', { atOnce, paused });
const told = async (person: Person) => (await (await world.as(person)).get<InboxDto>('/inbox')).messages.toReversed().map(({ kind }) => kind);
const standing = ({ state, turn, expert }: ConsultationSummaryDto) => [state, turn, expert?.name ?? null];

describe('asking', () => {
  it('goes to the expert at the asker’s own site, once, however often it is sent', async () => {
    const browser = await world.as(asker);
    const [key, body] = [newKey(), { kind: 'design_review', topic: 'messaging', title: 'Order events', link: 'https://docs.example/1', wishedBy: '2026-11-30' }];
    const first = await browser.post<ConsultationDto>('/consultations', body, { key });
    expect(await browser.post('/consultations', body, { key })).toEqual(first);
    expect(first).toMatchObject({
      ...body, areaName: 'Messaging', state: 'offered', turn: 'expert', expert: { name: 'Rūta Kalnienė' }, answerBy: '2026-11-25',
      abilities: ['withdraw', 'set_openness'], offers: [{ state: 'offered', expert: { name: 'Rūta Kalnienė' } }],
    });
    expect(await told(near)).toEqual(['consultation_offered']);
    expect((await own(near)).waitingOnMe.map(({ title }) => title)).toEqual(['Order events']);
    expect((await own(asker)).asked.map(standing)).toEqual([['offered', 'expert', 'Rūta Kalnienė']]);
  });

  it('is counted in the expert’s own week, days away left out', async () => {
    await world.rows(`INSERT INTO away_periods (person_id, during) VALUES ($1, '[2026-11-24,2026-11-26)')`, [near.id]);
    expect((await make.ask(asker, 'messaging')).answerBy).toBe('2026-11-27');
    world.clock.set('2026-11-26T09:00:00Z');
    await setRoom(near, 2, true);
    // Thursday in Tel Aviv: Sunday and Monday are the next two.
    expect((await make.ask(asker, 'messaging')).answerBy).toBe('2026-11-30');
  });

  it('goes to a focal point where nobody with a title can take it, and never to whoever asks', async () => {
    const focal = await world.a.person({ guild, name: 'Focal Point' });
    await make.focalPoint('messaging', focal);
    await setRoom(near, 1);
    await setRoom(far, 1);
    const experts = [];
    for (let count = 0; count < 3; count += 1) experts.push((await make.ask(asker, 'messaging')).expert?.name);
    expect(experts).toEqual(['Rūta Kalnienė', 'Ada Amir', 'Focal Point']);
    await setRoom(near, 5);
    expect((await make.ask(near, 'messaging')).expert?.name).toBe('Focal Point');
  });

  it('refuses an area nobody else knows, a day that is over, links that are none, and blanks', async () => {
    const browser = await world.as(asker);
    const faults = async (over: object) =>
      (await browser.send<{ errors: { field: string }[] }>('POST', '/consultations', { kind: 'advice', topic: 'messaging', title: 'Why?', ...over })).body.errors.map(({ field }) => field);
    expect(await faults({ topic: 'astrology' })).toEqual(['topic']);
    expect(await faults({ wishedBy: '2026-11-22' })).toEqual(['wishedBy']);
    expect(await faults({ link: 'javascript:alert(1)', title: '  ', kind: 'gossip' })).toEqual(['kind', 'title', 'link']);
    await make.focalPoint('only-me', asker);
    expect(await faults({ topic: 'only-me' })).toEqual(['topic']);
    expect((await own(asker)).asked).toEqual([]);
  });

  it('names the areas with somebody to ask, and whether somebody has room now', async () => {
    await make.focalPoint('only-me', asker);
    await make.focalPoint('tdd', near);
    const areas = async () => (await (await world.as(asker)).get<ConsultingAreaDto[]>('/consultations/areas')).map(({ topic, name, roomNow }) => [topic, name, roomNow]);
    expect(await areas()).toEqual([['messaging', 'Messaging', true], ['tdd', null, true]]);
    await setRoom(near, 1, true);
    expect(await areas()).toEqual([['messaging', 'Messaging', true], ['tdd', null, false]]);
  });
});

describe('room', () => {
  it('is two at a time unless somebody says otherwise; more wait, and come when there is some', async () => {
    await setRoom(far, 1, true);
    const [first, second, third] = [await make.ask(asker, 'messaging'), await make.ask(asker, 'messaging'), await make.ask(asker, 'messaging')];
    expect([first, second, third].map(standing)).toEqual([
      ['offered', 'expert', 'Rūta Kalnienė'], ['offered', 'expert', 'Rūta Kalnienė'], ['open', 'room', null],
    ]);
    expect(third.waitsFor).toBe('room');
    expect((await own(near)).room).toEqual({ atOnce: 2, paused: false, open: 2, topics: ['messaging'] });
    await does(near, first.id, 'answer', { body: 'Small.' });
    expect(standing(await read(asker, third.id))).toEqual(['offered', 'expert', 'Rūta Kalnienė']);
    const fourth = await make.ask(asker, 'messaging');
    expect((await setRoom(near, 3)).room).toMatchObject({ atOnce: 3, open: 3 });
    expect(standing(await read(asker, fourth.id))).toEqual(['offered', 'expert', 'Rūta Kalnienė']);
  });

  it('is never gone beyond when many ask at the same moment', async () => {
    await setRoom(near, 3);
    const askers = await Promise.all(Array.from({ length: 12 }, () => world.a.person({ guild })));
    const all = await Promise.all(
      askers.map(async (person, index) =>
        (await world.as(person, index % 2)).post<ConsultationDto>('/consultations', { kind: 'advice', topic: 'messaging', title: `Question ${index}` })),
    );
    const withWhom = await Promise.all(all.map(async ({ id, asker: { id: askerId } }) => (await read(askers.find((one) => one.id === askerId)!, id)).expert?.name ?? 'waits'));
    const count = (name: string) => withWhom.filter((one) => one === name).length;
    expect([count('Rūta Kalnienė'), count('Ada Amir'), count('waits')]).toEqual([3, 2, 7]);
    expect([await told(near), await told(far)].map((kinds) => kinds.length)).toEqual([3, 2]);

    const mine = (await own(near)).waitingOnMe;
    await Promise.all(mine.map(({ id }) => does(near, id, 'answer', { body: 'Like this.' })));
    expect((await own(near)).room?.open).toBe(3);
    const [waiting] = await world.rows<{ count: string }>(`SELECT count(*) FROM consultations WHERE guild_id = $1 AND state = 'open'`, [guild.id]);
    expect(Number(waiting!.count)).toBe(4);
  });

  it('comes back with whoever comes back', async () => {
    await setRoom(far, 1, true);
    await world.rows(`INSERT INTO away_periods (person_id, during) VALUES ($1, '[2026-11-23,2026-11-25)')`, [near.id]);
    const { id } = await make.ask(asker, 'messaging');
    await moveOn();
    expect(standing(await read(asker, id))).toEqual(['open', 'room', null]);
    world.clock.set('2026-11-25T07:00:00Z');
    await moveOn();
    expect(standing(await read(asker, id))).toEqual(['offered', 'expert', 'Rūta Kalnienė']);
  });

  it('is nobody’s who is the one to ask about nothing', async () => {
    expect((await own(asker)).room).toBeNull();
  });
});

describe('an offer', () => {
  it('is taken, answered, asked on, answered again, and helped', async () => {
    const { id } = await make.ask(asker, 'messaging');
    expect(standing(await does(near, id, 'accept'))).toEqual(['accepted', 'expert', 'Rūta Kalnienė']);
    const answered = await does(near, id, 'answer', { body: 'Below **64 kB**.', link: 'https://docs.example/events' });
    expect(standing(answered)).toEqual(['answered', 'asker', 'Rūta Kalnienė']);
    expect(standing(await does(asker, id, 'ask-on', { body: 'And in a batch?' }))).toEqual(['accepted', 'expert', 'Rūta Kalnienė']);
    await does(near, id, 'answer', { body: 'A megabyte.' });
    const closed = await does(asker, id, 'close');
    expect(standing(closed)).toEqual(['closed', 'nobody', 'Rūta Kalnienė']);
    expect(closed.notes.map(({ kind, body, link }) => [kind, body, link])).toEqual([
      ['answer', 'Below **64 kB**.', 'https://docs.example/events'], ['follow_up', 'And in a batch?', null], ['answer', 'A megabyte.', null],
    ]);
    expect(await told(near)).toEqual(['consultation_offered', 'consultation_asked_on', 'consultation_helped']);
    expect(await told(asker)).toEqual(['consultation_accepted', 'consultation_answered', 'consultation_answered']);
    expect((await own(near)).answered.map(({ state }) => state)).toEqual(['closed']);
  });

  it('goes to the next with its reason, and waits when nobody is left', async () => {
    const { id } = await make.ask(asker, 'messaging');
    await does(near, id, 'pass', { reason: 'On call this week.' });
    expect(standing(await read(asker, id))).toEqual(['offered', 'expert', 'Ada Amir']);
    expect((await read(far, id)).offers.map(({ expert, state, reason }) => [expert.name, state, reason])).toEqual([
      ['Rūta Kalnienė', 'passed', 'On call this week.'], ['Ada Amir', 'offered', ''],
    ]);
    await does(far, id, 'accept');
    await does(far, id, 'pass', { reason: 'It needs somebody who knows Kafka.' });
    expect(await read(asker, id)).toMatchObject({ state: 'open', waitsFor: 'nobody_left' });
    expect(await told(asker)).toEqual(['consultation_accepted', 'consultation_waiting']);
    const kafka = await world.a.person({ guild, name: 'Kafka Expert' });
    await make.focalPoint('messaging', kafka);
    await moveOn();
    expect(standing(await read(asker, id))).toEqual(['offered', 'expert', 'Kafka Expert']);
  });

  it('goes on by itself after two working days of the expert’s own calendar, and both are told once', async () => {
    const { id } = await make.ask(asker, 'messaging');
    world.clock.set('2026-11-25T21:00:00Z');
    await moveOn();
    expect(standing(await read(asker, id))).toEqual(['offered', 'expert', 'Rūta Kalnienė']);
    // Midnight in Vilnius.
    world.clock.set('2026-11-25T22:00:01Z');
    await moveOn();
    await moveOn();
    expect(standing(await read(asker, id))).toEqual(['offered', 'expert', 'Ada Amir']);
    expect(await told(near)).toEqual(['consultation_offered', 'consultation_lapsed']);
    expect(await told(far)).toEqual(['consultation_offered']);
    expect(await tries(near, id, 'accept')).toBe('403 not_yours');
  });

  it('never lapses once it was taken, but goes on when the expert leaves', async () => {
    const { id } = await make.ask(asker, 'messaging');
    await does(near, id, 'accept');
    world.clock.advance({ days: 30 });
    await moveOn();
    expect(standing(await read(asker, id))).toEqual(['accepted', 'expert', 'Rūta Kalnienė']);
    await world.rows('UPDATE people SET deactivated_at = now() WHERE id = $1', [near.id]);
    await moveOn();
    expect(standing(await read(asker, id))).toEqual(['offered', 'expert', 'Ada Amir']);
  });

  it('goes back, when the asker asks on, to another where whoever answered is full', async () => {
    await setRoom(near, 1);
    const { id } = await make.ask(asker, 'messaging');
    await does(near, id, 'answer', { body: 'Small.' });
    await make.ask(asker, 'messaging');
    expect(standing(await does(asker, id, 'ask-on', { body: 'How small?' }))).toEqual(['offered', 'expert', 'Ada Amir']);
    expect((await read(near, id)).offers.map(({ state }) => state)).toEqual(['answered', 'offered']);
  });

  it('is taken or passed on, not both, when both come at once', async () => {
    const { id } = await make.ask(asker, 'messaging');
    const outcomes = await Promise.all([
      ...Array.from({ length: 4 }, () => tries(near, id, 'pass', { reason: 'Full.' })),
      ...Array.from({ length: 4 }, () => tries(asker, id, 'withdraw')),
    ]);
    const done = outcomes.filter((outcome) => outcome === '200');
    expect(done.length).toBeLessThanOrEqual(2);
    expect(standing(await read(asker, id))).toEqual(['withdrawn', 'nobody', null]);
    const [left] = await world.rows<{ count: string }>('SELECT count(*) FROM consultation_offers WHERE consultation_id = $1 AND ended_at IS NULL', [id]);
    expect(Number(left!.count)).toBe(0);
  });

  it('is only the turn of whose turn it is', async () => {
    const { id } = await make.ask(asker, 'messaging');
    expect(await tries(asker, id, 'accept')).toBe('403 not_yours');
    expect(await tries(near, id, 'close')).toBe('403 not_yours');
    expect(await tries(asker, id, 'close')).toBe('409 not_now');
    expect(await tries(near, id, 'pass', { reason: ' ' })).toBe('422 invalid_input');
    await does(asker, id, 'withdraw');
    expect(await tries(asker, id, 'withdraw')).toBe('409 not_now');
    expect(await tries(near, id, 'answer', { body: 'Late' })).toBe('403 not_yours');
    expect(await told(near)).toEqual(['consultation_offered', 'consultation_withdrawn']);
  });

  it('frees the room of one that was withdrawn for another that waits', async () => {
    await setRoom(far, 1, true);
    await setRoom(near, 1);
    const [first, second] = [await make.ask(asker, 'messaging'), await make.ask(asker, 'messaging')];
    await does(asker, first.id, 'withdraw');
    expect(standing(await read(asker, second.id))).toEqual(['offered', 'expert', 'Rūta Kalnienė']);
  });
});

describe('who sees it', () => {
  it('is the asker and those it was offered to; nobody else, not even a manager', async () => {
    const { id } = await make.ask(asker, 'messaging');
    const manager = await world.a.person({ guild, roles: ['manager', 'admin'] });
    for (const person of [manager, far, await world.a.person({ guild: await world.a.newGuild() })]) {
      expect(await (await world.as(person)).tries('GET', `/consultations/${id}`)).toBe('404 not_found');
      expect(await tries(person, id, 'accept')).toBe('404 not_found');
    }
    await does(near, id, 'pass', { reason: 'Full.' });
    expect((await read(near, id)).abilities).toEqual([]);
    expect((await read(far, id)).abilities).toEqual(['accept', 'pass', 'answer']);
  });

  it('is everybody once it is answered, where the asker keeps it for the guild, without whose hands it went through', async () => {
    const reader = await world.a.person({ guild });
    const { id } = await make.ask(asker, 'messaging', { openToGuild: true, title: 'Batches of events', body: 'We send many.' });
    const kept = async (query = '') => (await (await world.as(reader)).get<ConsultationSummaryDto[]>(`/consultations/kept${query}`)).map(({ title }) => title);
    expect(await (await world.as(reader)).tries('GET', `/consultations/${id}`)).toBe('404 not_found');
    expect(await kept()).toEqual([]);
    await does(near, id, 'pass', { reason: 'On holiday soon.' });
    await does(far, id, 'answer', { body: 'A megabyte at most.' });
    expect(await read(reader, id)).toMatchObject({ offers: [], abilities: [], notes: [{ body: 'A megabyte at most.' }] });
    expect(await kept('?search=megab%20batch')).toEqual(['Batches of events']);
    expect(await kept('?topic=messaging')).toEqual(['Batches of events']);
    expect(await kept('?search=nothing')).toEqual([]);
    await (await world.as(asker)).put(`/consultations/${id}/openness`, { openToGuild: false });
    expect(await kept()).toEqual([]);
    expect(await (await world.as(reader)).tries('GET', `/consultations/${id}`)).toBe('404 not_found');
    expect(await (await world.as(asker)).tries('PUT', `/consultations/${id}/openness`, { openToGuild: true })).toBe('409 answered_in_private');
    expect(await (await world.as(far)).tries('PUT', `/consultations/${id}/openness`, { openToGuild: true })).toBe('403 not_yours');
  });
});
