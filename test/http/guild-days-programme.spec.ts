import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type {
  GuildDayPageDto, GuildDaysDto, GuildSessionDto, GuildSessionPageDto, ProposalDto, ProposalsDto, PublishedProgrammeDto,
} from '../../src/guild-days/dto/guild-days.dto';
import type { GuildWeekSummaryDto } from '../../src/guild-weeks/dto/guild-weeks.dto';
import { guildThatMeets, publishedSession, sessionPlan } from '../support/guild-days-world';
import { openWorld, type Person, type Visitor, type World } from '../support/world';

let world: World;
let manager: Person;
let boss: Visitor;
let reader: Visitor;

beforeAll(async () => {
  world = await openWorld({ name: 'http_guild_days_programme' });
  manager = await guildThatMeets(world);
  boss = await world.as(manager);
  reader = await world.as(await world.a.person());
}, 60_000);
afterAll(() => world?.close());

const read = async (browser: Visitor, id: string) => (await browser.get<GuildSessionPageDto>(`/guild-sessions/${id}`)).session;
const publish = (day: string) => boss.post<PublishedProgrammeDto>(`/guild-days/${day}/publish`);
const change = (session: Pick<GuildSessionDto, 'id' | 'revision'>, over: Parameters<typeof sessionPlan>[0]) =>
  boss.put<GuildSessionDto>(`/guild-sessions/${session.id}`, sessionPlan(over), { revision: session.revision });

async function confirmedProposal(title: string): Promise<ProposalDto & { browser: Visitor; personId: string }> {
  const author = await world.a.person();
  const browser = await world.as(author);
  const { id } = await browser.post<ProposalDto>('/session-proposals', { kind: 'talk', title, abstract: 'What I learned.', durationMinutes: 30 });
  await browser.post(`/session-proposals/${id}/commands`, { command: 'submit' });
  await boss.post(`/session-proposals/${id}/commands`, { command: 'accept' });
  return { ...(await browser.post<ProposalDto>(`/session-proposals/${id}/commands`, { command: 'confirm' })), browser, personId: author.id };
}

describe('a change of what is published', () => {
  it('is there for managers alone, all of it, until it is published', async () => {
    const day = '2026-11-26';
    const session = await publishedSession(world, manager, { title: 'Before', capacity: 10 }, day);
    const changed = await change(session, { title: 'After', kind: 'workshop', abstract: 'New words', startsMinutes: 14 * 60, room: 'Blue', capacity: 5, track: 'Deep' });
    expect(changed.draft).toMatchObject({ title: 'After', kind: 'workshop', startsAt: '2026-11-26T12:00:00.000Z', room: 'Blue', capacity: 5, takesOff: false });
    expect(await read(reader, session.id)).toMatchObject({ title: 'Before', kind: 'talk', startsAt: '2026-11-26T11:00:00.000Z', room: null, capacity: 10, draft: null });
    expect(await reader.get<GuildDayPageDto>(`/guild-days/${day}`)).toMatchObject({ unpublished: 0, sessions: [{ title: 'Before', draft: null }] });
    expect(await boss.get<GuildDayPageDto>(`/guild-days/${day}`)).toMatchObject({ unpublished: 1, sessions: [{ title: 'Before', draft: { title: 'After' } }] });
    expect(await publish(day)).toEqual({ changes: 1, told: 0 });
    expect(await read(reader, session.id)).toMatchObject({ title: 'After', kind: 'workshop', startsAt: '2026-11-26T12:00:00.000Z', room: 'Blue', capacity: 5, track: 'Deep', draft: null });
    expect(await publish(day)).toEqual({ changes: 0, told: 0 });
  });

  it('is none once it comes to what people know, and can be taken back', async () => {
    const day = '2026-12-03';
    const session = await publishedSession(world, manager, { title: 'Stays as it is' }, day);
    const once = await change(session, { title: 'Something else' });
    expect((await change(once, { title: 'Stays as it is' })).draft).toBeNull();
    await boss.delete(`/guild-sessions/${session.id}`);
    expect((await read(boss, session.id)).draft).toMatchObject({ takesOff: true });
    expect((await reader.post<GuildSessionDto>(`/guild-sessions/${session.id}/seat`)).mine).toBe('seated');
    expect((await boss.send<GuildSessionDto>('DELETE', `/guild-sessions/${session.id}/draft`)).body).toMatchObject({ draft: null, cancelled: false });
    expect(await publish(day)).toEqual({ changes: 0, told: 0 });
    // Two who change it at once: the second is told.
    expect(await boss.tries('PUT', `/guild-sessions/${session.id}`, sessionPlan({ title: 'Late' }), { revision: session.revision })).toBe('412 stale');
  });

  it('refuses to take seats that were given meanwhile, and then publishes nothing', async () => {
    const day = '2026-12-10';
    const [small, other] = [await publishedSession(world, manager, { title: 'Small', capacity: 2 }, day), await publishedSession(world, manager, { title: 'Other' }, day)];
    await change(small, { title: 'Small', capacity: 1 });
    await change(other, { title: 'Other', room: 'Red' });
    for (const _ of [1, 2]) await (await world.as(await world.a.person())).post(`/guild-sessions/${small.id}/seat`);
    expect(await boss.tries('POST', `/guild-days/${day}/publish`)).toBe('409 seats_taken');
    expect(await read(reader, other.id)).toMatchObject({ room: null });
    await change(await read(boss, small.id), { title: 'Small', capacity: 3 });
    expect(await publish(day)).toEqual({ changes: 2, told: 0 });
    expect(await read(reader, small.id)).toMatchObject({ capacity: 3, seatsLeft: 1 });
  });

  it('holds one proposal for one place: the new speaker is one when it is published, the old one until then', async () => {
    const day = '2026-12-17';
    const [first, second] = [await confirmedProposal('First'), await confirmedProposal('Second')];
    const session = await publishedSession(world, manager, { proposalId: first.id, title: 'First' }, day);
    const other = await publishedSession(world, manager, { title: 'Other' }, day);
    await change(session, { proposalId: second.id, title: 'Second' });
    const stateOf = async ({ browser }: { browser: Visitor }) => (await browser.get<ProposalsDto>('/session-proposals')).mine.map(({ state, sessionId }) => [state, sessionId]);
    expect([await stateOf(first), await stateOf(second)]).toEqual([[['scheduled', session.id]], [['scheduled', session.id]]]);
    for (const { id: proposalId } of [first, second]) {
      expect(await boss.tries('PUT', `/guild-sessions/${other.id}`, sessionPlan({ proposalId }), { revision: other.revision })).toBe('409 scheduled_already');
    }
    expect((await read(reader, session.id)).speakers.map(({ id }) => id)).toEqual([first.personId]);
    // Both speakers hear of it.
    expect(await publish(day)).toEqual({ changes: 1, told: 2 });
    expect((await read(reader, session.id)).speakers.map(({ id }) => id)).toEqual([second.personId]);
    expect([await stateOf(first), await stateOf(second)]).toEqual([[['confirmed', null]], [['scheduled', session.id]]]);

    await boss.delete(`/guild-sessions/${session.id}`);
    expect(await stateOf(second)).toEqual([['scheduled', session.id]]);
    expect(await publish(day)).toMatchObject({ changes: 1 });
    expect(await stateOf(second)).toEqual([['confirmed', null]]);
  });

  it('is forgotten when the session is over before it was published, and its proposal is free again', async () => {
    const day = '2026-12-24';
    const late = await confirmedProposal('Too late');
    const session = await publishedSession(world, manager, { title: 'Over soon' }, day);
    await change(session, { proposalId: late.id, title: 'Too late' });
    world.clock.set('2026-12-24T13:00:00Z');
    const { Promotions } = (await import(join(__dirname, '../../dist/src/guild-days/seats/promotions.service.js'))) as typeof import('../../src/guild-days/seats/promotions.service');
    await world.apps[0]!.get(Promotions, { strict: false }).moveOn();
    expect(await read(boss, session.id)).toMatchObject({ title: 'Over soon', draft: null });
    expect((await late.browser.get<ProposalsDto>('/session-proposals')).mine).toMatchObject([{ state: 'confirmed', sessionId: null }]);
    world.clock.set('2026-11-23T08:00:00Z');
  });

  it('meets those who take seats at the same moment without losing or doubling one', async () => {
    const day = '2026-12-31';
    const session = await publishedSession(world, manager, { title: 'Busy', capacity: 5 }, day);
    const people = await Promise.all(Array.from({ length: 30 }, async () => world.as(await world.a.person())));
    await change(session, { title: 'Busy', capacity: 12, room: 'Blue' });
    const asked = people.map((person) => person.send('POST', `/guild-sessions/${session.id}/seat`));
    const published = Promise.all([1, 2].map(() => boss.send('POST', `/guild-days/${day}/publish`)));
    expect((await Promise.all(asked)).map(({ status }) => status)).toEqual(people.map(() => 200));
    expect((await published).map(({ status }) => status)).toEqual([200, 200]);
    const seats = await world.rows<{ state: string; count: number }>(
      `SELECT CASE WHEN state = 'waiting' THEN 'waiting' ELSE 'taken' END AS state, count(*)::int FROM session_seats WHERE session_id = $1 GROUP BY 1 ORDER BY 1`, [session.id],
    );
    expect(seats).toEqual([{ state: 'taken', count: 12 }, { state: 'waiting', count: 18 }]);
    expect(await world.rows('SELECT published_number FROM guild_days WHERE day = $1', [day])).toEqual([{ published_number: 2 }]);
  });
});

describe('the weekly series', () => {
  it('leaves guild weeks and holidays of everybody out, and says so', async () => {
    const other = await guildThatMeets(world, await world.a.newGuild());
    const browser = await world.as(other);
    await browser.post<GuildWeekSummaryDto>('/guild-weeks', { title: 'Winter', about: '', startsOn: '2026-12-13', endsOn: '2026-12-17', rankBy: '2026-12-09T12:00:00Z' });
    await world.rows(`INSERT INTO site_holidays (site_id, day, name, half) SELECT id, '2026-12-24', 'Everybody off', false FROM sites WHERE guild_id = $1`, [other.guild.id]);
    const { days, skipped, timeZone } = await browser.get<GuildDaysDto>('/guild-days');
    expect(timeZone).toBe('Europe/Vilnius');
    expect(days.map(({ day }) => day)).toEqual(['2026-11-26', '2026-12-03', '2026-12-10', '2026-12-31']);
    expect(skipped).toEqual([{ day: '2026-12-17', because: 'guild_week' }, { day: '2026-12-24', because: 'holiday' }]);
    expect(await browser.tries('GET', '/guild-days/2026-12-17')).toBe('404 not_found');
    expect(await browser.tries('POST', '/guild-days/2026-12-17/sessions', sessionPlan())).toBe('404 not_found');
  });
});

describe('the page of one day', () => {
  it('leads to the programmes before and after it', async () => {
    const other = await guildThatMeets(world, await world.a.newGuild());
    const browser = await world.as(other);
    for (const day of ['2026-11-26', '2026-12-10']) await publishedSession(world, other, {}, day);
    expect(await browser.get<GuildDayPageDto>('/guild-days/2026-11-26')).toMatchObject({ earlier: null, later: '2026-12-10', timeZone: 'Europe/Vilnius' });
    expect(await browser.get<GuildDayPageDto>('/guild-days/2026-12-03')).toMatchObject({ earlier: '2026-11-26', later: '2026-12-10', sessions: [] });
  });
});
