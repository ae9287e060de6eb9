import { createHash } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { CalendarLinksDto, NewCalendarLinkDto } from '../../src/feeds/dto/feeds.dto';
import { tokenOf } from '../support/feeds-scenes';
import { newKey, openWorld, type Person, type Visitor, type World } from '../support/world';

let world: World;
let person: Person;
let browser: Visitor;

beforeAll(async () => {
  world = await openWorld({ name: 'http_calendar_links', replicas: 2 });
}, 60_000);

afterAll(() => world?.close());

beforeEach(async () => {
  world.clock.set('2026-11-23T07:00:00Z');
  person = await world.a.person();
  browser = await world.as(person);
});

const make = (name = 'Phone', key?: string) => browser.post<NewCalendarLinkDto>('/me/calendar-links', { name }, { key });
const read = (link: Pick<NewCalendarLinkDto, 'url'>, replica = 0, headers: Record<string, string> = {}) =>
  world.stranger(replica).send('GET', `/feeds/${tokenOf(link)}.ics`, undefined, { headers });
const links = async () => (await browser.get<CalendarLinksDto>('/me/calendar-links')).links;

describe('a link to one’s own calendar', () => {
  it('is shown once, with a secret of 256 bits of which only the hash is kept', async () => {
    const made = await make();
    const secret = tokenOf(made).slice(32);
    expect(Buffer.from(secret, 'base64url')).toHaveLength(32);
    expect(await links()).toEqual([{ id: made.id, name: 'Phone', createdAt: made.createdAt, lastUsedOn: null }]);
    const [row] = await world.rows<{ secret_hash: Buffer; whole: string }>('SELECT l.*, l::text AS whole FROM calendar_links l WHERE id = $1', [made.id]);
    expect(row!.secret_hash).toEqual(createHash('sha256').update(secret).digest());
    expect(row!.whole).not.toContain(secret);
    const kept = await world.rows<{ text: string }>('SELECT k::text AS text FROM idempotency_keys k UNION ALL SELECT a::text FROM activity a');
    expect(kept.filter(({ text }) => text.includes(secret))).toEqual([]);
  });

  it('needs every letter of the secret', async () => {
    const made = await make();
    const token = tokenOf(made);
    const other = `${token.slice(0, -2)}${token.endsWith('AA') ? 'BB' : 'AA'}`;
    for (const wrong of [other, token.slice(0, -1), `${token}A`, token.slice(32), 'x', '%2e%2e']) {
      expect((await world.stranger().send('GET', `/feeds/${wrong}.ics`)).status).toBe(404);
    }
    expect((await read(made)).status).toBe(200);
  });

  it('is read on any replica, and on none once it is taken back', async () => {
    const [phone, laptop] = [await make('Phone'), await make('Laptop')];
    expect([(await read(phone, 1)).status, (await read(laptop, 0)).status]).toEqual([200, 200]);
    await (await world.as(person, 1)).delete(`/me/calendar-links/${phone.id}`);
    expect([(await read(phone, 0)).status, (await read(phone, 1)).status, (await read(laptop, 1)).status]).toEqual([404, 404, 200]);
  });

  it('can have another address, and the old one stops', async () => {
    const old = await make();
    const replaced = await browser.post<NewCalendarLinkDto>(`/me/calendar-links/${old.id}/replacement`);
    expect(replaced).toMatchObject({ id: old.id, name: 'Phone', lastUsedOn: null });
    expect([(await read(old)).status, (await read(replaced)).status]).toEqual([404, 200]);
  });

  it('opens nothing from the moment its owner’s account is deactivated', async () => {
    const made = await make();
    expect((await read(made)).status).toBe(200);
    await world.rows('UPDATE people SET deactivated_at = now() WHERE id = $1', [person.id]);
    expect((await read(made)).status).toBe(404);
  });

  it('tells its owner the day on which it was read last', async () => {
    const made = await make();
    await read(made);
    // In Vilnius the 25th has begun.
    world.clock.set('2026-11-24T22:30:00Z');
    await read(made);
    expect(await links()).toMatchObject([{ lastUsedOn: '2026-11-25' }]);
  });

  it('is the same again for a request that is sent again, with an address that works', async () => {
    const key = newKey();
    const [first, again] = [await make('Phone', key), await make('Phone', key)];
    expect(again.id).toBe(first.id);
    expect(await links()).toHaveLength(1);
    expect((await read(again)).status).toBe(200);
  });

  it('has a name of its own, and there are ten at most, however many are asked for at once', async () => {
    await make('Phone');
    expect(await browser.send('POST', '/me/calendar-links', { name: ' Phone ' })).toMatchObject({ status: 422, body: { errors: [{ field: 'name' }] } });
    const tries = await Promise.all(Array.from({ length: 14 }, async (_, number) =>
      (await world.as(person, number % 2)).tries('POST', '/me/calendar-links', { name: `Device ${number}` })));
    expect(tries.filter((outcome) => outcome === '201')).toHaveLength(9);
    expect(tries.filter((outcome) => outcome === '409 too_many_links')).toHaveLength(5);
    expect(await browser.get('/me/calendar-links')).toMatchObject({ mayAdd: false });
  });
});

describe('asking again and again', () => {
  it('costs nothing while nothing changes', async () => {
    const made = await make();
    const { headers } = await read(made);
    const etag = headers.get('etag')!;
    expect([headers.get('cache-control'), headers.get('referrer-policy'), headers.get('set-cookie')]).toEqual(['private, no-cache', 'no-referrer', null]);
    world.clock.advance({ hours: 5 });
    for (const have of [etag, `W/${etag}`, `"other", ${etag}`]) {
      const again = await read(made, 1, { 'if-none-match': have });
      expect([again.status, again.text, again.headers.get('etag')]).toEqual([304, '', etag]);
    }
    expect((await read(made, 0, { 'if-none-match': '"other"' })).status).toBe(200);
  });

  it('is refused for a while when it is far too often, for this link alone', async () => {
    const [busy, calm] = [await make('Busy'), await make('Calm')];
    const statuses = await Promise.all(Array.from({ length: 64 }, async (_, number) => (await read(busy, number % 2)).status));
    expect(statuses.filter((status) => status === 200)).toHaveLength(60);
    const refused = await read(busy);
    expect([refused.status, refused.code]).toEqual([429, 'too_many_attempts']);
    expect((await read(calm)).status).toBe(200);
  });
});
