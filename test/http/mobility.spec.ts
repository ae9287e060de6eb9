import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { MobilityDto, OpenedInterestDto } from '../../src/growth/dto/mobility.dto';
import type { InboxDto } from '../../src/notifications/dto/inbox.dto';
import type { Guild } from '../support/builders';
import { newKey, openWorld, type Person, type Visitor, type World } from '../support/world';

let world: World;
let guild: Guild;
let person: Person;
let manager: Person;
let other: Person;
let browser: Visitor;
let reader: Visitor;

beforeAll(async () => {
  world = await openWorld({ name: 'http_mobility' });
}, 60_000);

afterAll(() => world?.close());

beforeEach(async () => {
  guild = await world.a.newGuild();
  person = await world.a.person({ guild, name: 'Noa Cohen' });
  manager = await world.a.person({ guild, name: 'Tamar Levi', roles: ['manager'] });
  other = await world.a.person({ guild, name: 'Rasa Kazlauskienė', roles: ['manager', 'admin'] });
  browser = await world.as(person);
  reader = await world.as(manager);
});

const wish = { place: 'Payments, or anything with events', timing: 'this_year', body: 'I would like to see **more systems**.' };
const told = async (who: Person) => (await (await world.as(who)).get<InboxDto>('/inbox')).messages.map(({ kind, link }) => [kind, link]);
const share = (...readers: Person[]) => browser.put<MobilityDto>('/mobility/sharing', { managerIds: readers.map(({ id }) => id) }, { key: newKey() });

async function written(): Promise<string> {
  return (await browser.put<MobilityDto>('/mobility', wish)).interest!.id;
}

describe('what somebody would like next', () => {
  it('is theirs alone until they share it', async () => {
    const id = await written();
    expect(await browser.get<MobilityDto>('/mobility')).toMatchObject({
      interest: wish, notes: [], sharedWithMe: [],
      managers: [{ name: 'Rasa Kazlauskienė', sharedAt: null, lastReadAt: null }, { name: 'Tamar Levi', sharedAt: null, lastReadAt: null }],
    });
    for (const who of [manager, other]) {
      expect(await (await world.as(who)).tries('POST', `/mobility/${id}/open`)).toBe('404 not_found');
      expect(await (await world.as(who)).tries('POST', `/mobility/${id}/notes`, { body: 'Hello' })).toBe('404 not_found');
      expect((await (await world.as(who)).get<MobilityDto>('/mobility')).sharedWithMe).toEqual([]);
      expect(await told(who)).toEqual([]);
    }
    expect(await browser.tries('POST', `/mobility/${id}/open`)).toBe('404 not_found');
  });

  it('is read by those it is shared with, who are told once, and the person sees that they read it', async () => {
    const id = await written();
    await share(manager);
    await share();
    await share(manager);
    expect(await told(manager)).toEqual([['mobility_shared', `/mobility/${id}`]]);
    expect((await reader.get<MobilityDto>('/mobility')).sharedWithMe).toMatchObject([{ id, person: { name: 'Noa Cohen' }, lastReadAt: null }]);
    expect(JSON.stringify(await reader.get('/mobility'))).not.toContain('Payments');
    expect(await reader.post<OpenedInterestDto>(`/mobility/${id}/open`)).toMatchObject({ ...wish, person: { name: 'Noa Cohen' }, notes: [] });
    const { managers } = await browser.get<MobilityDto>('/mobility');
    expect(managers.map(({ name, sharedAt, lastReadAt }) => [name, sharedAt !== null, lastReadAt !== null])).toEqual([
      ['Rasa Kazlauskienė', false, false], ['Tamar Levi', true, true],
    ]);
    expect(await (await world.as(other)).tries('POST', `/mobility/${id}/open`)).toBe('404 not_found');
  });

  it('is answered with a note for the person alone', async () => {
    const id = await written();
    await share(manager, other);
    const key = newKey();
    for (let count = 0; count < 2; count += 1) await reader.post(`/mobility/${id}/notes`, { body: 'Let us talk on Monday.' }, { key });
    expect((await browser.get<MobilityDto>('/mobility')).notes.map(({ author, body }) => [author.name, body])).toEqual([['Tamar Levi', 'Let us talk on Monday.']]);
    expect(await told(person)).toEqual([['mobility_answered', '/mobility']]);
    expect((await (await world.as(other)).post<OpenedInterestDto>(`/mobility/${id}/open`)).notes).toEqual([]);
  });

  it('is closed again to all it is no longer shared with, and to those who manage no longer', async () => {
    const id = await written();
    await share(manager, other);
    await share(other);
    expect(await reader.tries('POST', `/mobility/${id}/open`)).toBe('404 not_found');
    expect(await told(manager)).toEqual([]);
    expect(await told(other)).toEqual([['mobility_shared', `/mobility/${id}`]]);
    await world.rows(`DELETE FROM role_grants WHERE person_id = $1 AND role = 'manager'`, [other.id]);
    expect(await (await world.as(other)).tries('POST', `/mobility/${id}/open`)).toBe('404 not_found');
    expect((await (await world.as(other)).get<MobilityDto>('/mobility')).sharedWithMe).toEqual([]);
    expect((await browser.get<MobilityDto>('/mobility')).managers.map(({ name }) => name)).toEqual(['Tamar Levi']);
  });

  it('is gone when it is taken back, with all that belonged to it', async () => {
    const id = await written();
    await share(manager);
    await reader.post(`/mobility/${id}/notes`, { body: 'Let us talk.' });
    expect(await browser.delete<MobilityDto>('/mobility')).toMatchObject({ interest: null, notes: [] });
    expect(await reader.tries('POST', `/mobility/${id}/open`)).toBe('404 not_found');
    const kept = await world.rows(`SELECT 1 FROM mobility_interests WHERE id = $1 UNION ALL SELECT 1 FROM mobility_shares WHERE interest_id = $1
      UNION ALL SELECT 1 FROM mobility_notes WHERE interest_id = $1 UNION ALL SELECT 1 FROM inbox_messages WHERE link LIKE '%' || $1::text
      UNION ALL SELECT 1 FROM activity WHERE data::text LIKE '%' || $1::text || '%'`, [id]);
    expect(kept).toEqual([]);
    expect(await browser.tries('DELETE', '/mobility')).toBe('200');
  });

  it('is shared only with guild managers, and only when there is something to share', async () => {
    expect(await browser.tries('PUT', '/mobility/sharing', { managerIds: [] })).toBe('404 not_found');
    await written();
    const peer = await world.a.person({ guild });
    expect(await browser.tries('PUT', '/mobility/sharing', { managerIds: [peer.id] })).toBe('422 invalid_input');
    const elsewhere = await world.a.person({ guild: await world.a.newGuild(), roles: ['manager'] });
    expect(await browser.tries('PUT', '/mobility/sharing', { managerIds: [elsewhere.id] })).toBe('422 invalid_input');
    expect(await browser.tries('PUT', '/mobility', { place: ' ', timing: 'tomorrow' })).toBe('422 invalid_input');
  });

  it('stays one wish, shared once with each, when all is sent at the same moment', async () => {
    await Promise.all(Array.from({ length: 6 }, () => browser.put('/mobility', wish)));
    await Promise.all(Array.from({ length: 6 }, () => share(manager, other)));
    expect(await told(manager)).toHaveLength(1);
    expect((await browser.get<MobilityDto>('/mobility')).managers.filter(({ sharedAt }) => sharedAt !== null)).toHaveLength(2);
  });

  it('is on no page of a hire’s journey, and in no cohort', async () => {
    const { journeys: [journey] } = await world.a.cohort({ manager: await world.a.person({ roles: ['manager'] }) });
    const hire = await world.as(journey!.hire);
    await hire.put('/mobility', { ...wish, place: 'Somewhere quite else' });
    await hire.put('/mobility/sharing', { managerIds: [journey!.manager.id] });
    const manages = await world.as(journey!.manager);
    for (const page of [`/journeys/${journey!.id}`, `/journeys/${journey!.id}/timeline`]) expect(JSON.stringify(await hire.get(page))).not.toMatch(/mobility|quite else/i);
    expect(JSON.stringify(await manages.get(`/cohorts/${journey!.cohortId}`))).not.toMatch(/mobility|quite else/i);
  });
});
