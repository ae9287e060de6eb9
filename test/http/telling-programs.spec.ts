import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import type { ChangeDto, ChangesDto } from '../../src/integrations/dto/changes.dto';
import type {
  ReplayedWebhooksDto, WebhookEndpointDto, WebhookEndpointsDto, WebhookEndpointWithSecretDto, WebhookMessageDto, WebhookMessagesDto,
} from '../../src/integrations/dto/webhooks.dto';
import type { InboxDto } from '../../src/notifications/dto/inbox.dto';
import type { Guild } from '../support/builders';
import { walker, type Walker } from '../support/journey-walker';
import { until } from '../support/mailbox';
import { serviceToken, withToken } from '../support/token-scenes';
import { openWebhookReceiver, type WebhookReceiver } from '../support/webhook-receiver';
import { newKey, openWorld, type Journey, type Person, type Visitor, type World } from '../support/world';

const MORNING = '2026-11-23T08:00:00Z';
const ALL_OF_A_MILESTONE = ['journey.milestone.submitted', 'journey.milestone.returned', 'journey.milestone.done', 'journey.milestone.reopened'];

let world: World;
let receiver: WebhookReceiver;
let guild: Guild;
let admin: Visitor;
let adminPerson: Person;
let manager: Person;

beforeAll(async () => {
  world = await openWorld({
    name: 'http_telling_programs', replicas: 2,
    settings: { GUILDPATH_SECRET_KEY: 'vJ0tX3q1m8kYh2ZrQn5cW7uLpEaSdFgBiOyTxKzMwV0=', GUILDPATH_PRIVATE_WEBHOOKS: 'on' },
  });
}, 60_000);

afterAll(() => world?.close(), 30_000);

beforeEach(async () => {
  world.clock.set(MORNING);
  receiver = await openWebhookReceiver(() => world.clock.now());
  guild = await world.a.newGuild();
  adminPerson = await world.a.person({ guild, roles: ['admin'] });
  manager = await world.a.person({ guild, roles: ['manager'] });
  admin = await world.as(adminPerson);
});

afterEach(async () => {
  await world.rows('DELETE FROM webhook_endpoints');
  await receiver.close();
});

/** A journey in the guild of this test. */
const newJourney = (): Promise<Journey> => world.a.journey({ manager });
const hireOf = async (journey: Journey, replica = 0): Promise<Walker> => walker(await world.as(journey.hire, replica), journey);
const endpoint = (types: string[], more: { name?: string; address?: string } = {}) =>
  admin.post<WebhookEndpointWithSecretDto>('/webhook-endpoints', { name: `Listener ${newKey()}`, address: receiver.address, types, ...more });
const read = (id: string) => admin.get<WebhookEndpointDto>(`/webhook-endpoints/${id}`);
const log = async (id: string, query = '') => (await admin.get<WebhookMessagesDto>(`/webhook-endpoints/${id}/messages${query}`)).messages;
/** Nothing is on its way any more, and every change has its position. */
const quiet = () => until(async () => (await world.rows(
  `SELECT 1 FROM change_sequencer s WHERE s.settled_to < (SELECT max(id) FROM activity) OR EXISTS (
     SELECT 1 FROM webhook_endpoints e WHERE e.state = 'active' AND (e.position < s.last_position OR EXISTS (
       SELECT 1 FROM webhook_messages m WHERE m.endpoint_id = e.id AND m.state = 'waiting' AND m.tries = 0 AND m.due_at <= $1
         AND NOT EXISTS (SELECT 1 FROM webhook_messages b WHERE b.endpoint_id = m.endpoint_id AND b.subject = m.subject AND b.state = 'waiting' AND b.position < m.position))))`,
  [world.clock.now()])).length === 0);

/** Reads the whole feed from a position on, a few at a time. */
async function feed(after = '0', reader: Visitor = admin): Promise<{ changes: ChangeDto[]; next: string }> {
  const changes: ChangeDto[] = [];
  for (let next = after; ;) {
    const page = await reader.get<ChangesDto>(`/changes?after=${next}&limit=7`);
    changes.push(...page.changes);
    next = page.next;
    if (!page.more) return { changes, next };
  }
}

describe('the feed of changes', () => {
  it('tells what happened by ids and codes, in order, and nothing of what stays between people', async () => {
    const journey = await newJourney();
    const hire = await hireOf(journey);
    await hire.does('check-off', 'sign-in');
    await hire.does('comment', 'first-service', { body: 'Something private' });
    await hire.does('stuck', 'first-service', { category: 'access', note: 'No access to the cluster' });
    await hire.does('submit', 'first-service', { text: 'Look here' });
    await walker(await world.as(journey.mentor), journey).does('request-changes', 'first-service', { comment: 'A test is missing' });
    await quiet();
    const { changes } = await feed();
    const own = changes.filter(({ subject }) => subject.id === journey.id);
    expect(own.map(({ type, milestone }) => [type, milestone])).toEqual([
      ['journey.started', null],
      ['journey.milestone.done', 'sign-in'],
      ['journey.milestone.available', 'first-service'],
      ['journey.milestone.submitted', 'first-service'],
      ['journey.milestone.returned', 'first-service'],
    ]);
    expect(changes.map(({ type }) => type)).toEqual(expect.arrayContaining(['path.published', 'cohort.started']));
    expect(own.every(({ subject, actor }) => subject.kind === 'journey' && actor === 'person')).toBe(true);
    expect(Object.keys(own[1]!).sort()).toEqual(['actor', 'at', 'id', 'milestone', 'position', 'subject', 'type']);
    const positions = changes.map(({ position }) => position);
    expect(positions).toEqual([...positions].sort((a, b) => a - b));
    expect(new Set(positions).size).toBe(positions.length);
    expect(JSON.stringify(changes)).not.toMatch(/stuck|access|private|missing/i);

    const { changes: chosen } = await admin.get<ChangesDto>('/changes?types=journey.milestone.done,cohort.started');
    expect(chosen.map(({ type }) => type)).toEqual(['cohort.started', 'journey.milestone.done']);
    const elsewhere = await world.as(await world.a.person({ guild: await world.a.newGuild(), roles: ['admin'] }));
    expect((await feed('0', elsewhere)).changes).toEqual([]);
  });

  it('is read by a program with a token for it, as its documentation says, and by no other', async () => {
    await (await hireOf(await newJourney())).does('check-off', 'sign-in');
    await quiet();
    const program = withToken(world, (await serviceToken(world, adminPerson, ['changes'])).token);
    const { body } = await program.send<ChangesDto>('GET', '/changes?after=0&limit=500');
    expect(body).toEqual({ ...(await feed()), more: false });
    const [, example] = /```json\n([\s\S]+?)```/.exec(readFileSync(join(__dirname, '../../docs/changes.md'), 'utf8')) ?? [];
    const { changes: [documented], ...rest } = JSON.parse(example!) as ChangesDto;
    expect([Object.keys(documented!).sort(), Object.keys(rest)]).toEqual([Object.keys(body.changes[0]!).sort(), ['next', 'more']]);
    const other = withToken(world, (await serviceToken(world, adminPerson, ['evidence'])).token);
    expect((await other.send('GET', '/changes')).status).toBe(403);
    expect((await program.send('GET', '/webhook-endpoints')).status).toBe(403);
  });

  it('refuses what it cannot read, with every field at once, and a position that it never gave', async () => {
    const answer = await admin.send('GET', '/changes?after=x&limit=0&types=journey.stuck');
    expect([answer.status, (answer.body as { errors: { field: string }[] }).errors.map(({ field }) => field)]).toEqual([422, ['after', 'limit', 'types']]);
    expect(await admin.tries('GET', '/changes?after=999999999')).toBe('409 cursor_ahead');
  });

  it('never lets a reader miss what was committed late, however writers overtake each other', async () => {
    await quiet();
    const { next: start } = await feed();
    const writers = await Promise.all(Array.from({ length: 24 }, async (_, place) => {
      const client = new Client({ connectionString: world.url });
      await client.connect();
      return { client, place };
    }));
    const seen: ChangeDto[] = [];
    let next = start;
    const look = async () => {
      const page = await feed(next);
      seen.push(...page.changes);
      next = page.next;
    };
    const cohortIds: string[] = [];
    for (const { client } of writers) {
      const cohortId = newKey();
      cohortIds.push(cohortId);
      await client.query('BEGIN');
      await client.query(`INSERT INTO activity (guild_id, code, data, at) VALUES ($1, 'cohort_started', jsonb_build_object('cohortId', $2::text), now())`, [guild.id, cohortId]);
    }
    // The last to write is the first to commit, and some never do; in between somebody reads.
    const order = writers.toSorted((one, other) => ((one.place * 7) % 24) - ((other.place * 7) % 24)).toReversed();
    for (const [turn, { client, place }] of order.entries()) {
      await client.query(place % 5 === 4 ? 'ROLLBACK' : 'COMMIT');
      await client.end();
      if (turn % 6 === 0) {
        await until(async () => (await feed(start)).changes.length > turn / 2);
        await look();
      }
    }
    await quiet();
    await look();
    const committed = cohortIds.filter((_, place) => place % 5 !== 4);
    expect(seen.map(({ subject }) => subject.id).sort()).toEqual(committed.sort());
    expect(seen.map(({ position }) => position)).toEqual(seen.map(({ position }) => position).sort((a, b) => a - b));
  }, 30_000);
});

describe('a webhook', () => {
  it('carries a change to whoever asked for it, signed as Standard Webhooks has it', async () => {
    const { id, secret } = await endpoint(['journey.milestone.done']);
    const journey = await newJourney();
    await (await hireOf(journey)).does('check-off', 'sign-in');
    await until(() => receiver.taken().length === 1);
    const [message] = receiver.received;
    expect(receiver.verify(message!, secret)).toEqual({
      type: 'journey.milestone.done',
      timestamp: expect.stringMatching(/^2026-11-23T08:00:/),
      data: {
        id: expect.any(String), position: expect.any(Number), subject: { kind: 'journey', id: journey.id }, milestone: 'sign-in', actor: 'person',
      },
    });
    expect(message!.id).toBe(`msg_${message!.body.data.id}`);
    expect(() => receiver.verify({ ...message!, text: message!.text.replace('sign-in', 'sign-up') }, secret)).toThrow('No matching signature');
    expect((await feed()).changes.find(({ id: changeId }) => changeId === message!.body.data.id)).toMatchObject(message!.body.data);

    await until(async () => (await log(id))[0]?.state === 'delivered');
    expect(await log(id)).toMatchObject([{ webhookId: message!.id, milestone: 'sign-in', tries: 1, lastStatus: 200, lastFault: null, nextTryAt: null }]);
    expect(await read(id)).toMatchObject({ state: 'active', waiting: 0, failingSince: null, lastDeliveredAt: expect.any(String) });
    const [kept] = await world.rows<{ everything: string }>('SELECT e::text AS everything FROM webhook_endpoints e WHERE id = $1', [id]);
    expect(kept!.everything).not.toContain(secret.slice(6));
    expect(kept!.everything).not.toContain(Buffer.from(secret).toString('hex'));
  }, 30_000);

  it('brings everything once the receiver is up again: in order for each subject, nothing twice', async () => {
    const { id, secret } = await endpoint(ALL_OF_A_MILESTONE);
    receiver.answerWith(() => 503);
    const journeys = [await newJourney(), await newJourney(), await newJourney()];
    await Promise.all(journeys.map(async (journey, place) => {
      const hire = await hireOf(journey, place % 2);
      for (let round = 0; round < 3; round += 1) {
        await hire.does('check-off', 'read-guide');
        await hire.does('undo', 'read-guide');
      }
      await hire.does('check-off', 'sign-in');
    }));
    await quiet();
    const downAt = receiver.received.length;
    // While it is down only the first of each subject is tried, and again only when its pause is over.
    expect(new Set(receiver.received.map(({ id: messageId }) => messageId)).size).toBe(3);
    expect(receiver.received.map(({ body }) => body.data.subject.id).sort()).toEqual(journeys.map((journey) => journey.id).sort());
    expect(await read(id)).toMatchObject({ waiting: 21, failingSince: expect.any(String), lastFault: 'The receiver answered 503.' });
    world.clock.advance({ minutes: 1 });
    // The second tries have failed as well, and that is written down.
    await until(async () => (await log(id, '?state=waiting')).filter(({ tries }) => tries === 2).length === 3);
    expect(receiver.received).toHaveLength(downAt + 3);
    expect(receiver.taken()).toEqual([]);

    receiver.answerWith(() => 200);
    world.clock.advance({ hours: 1 });
    await until(() => receiver.taken().length >= 21, 20);
    await quiet();
    const taken = receiver.taken();
    expect(new Set(taken.map(({ id: messageId }) => messageId)).size).toBe(21);
    expect(taken).toHaveLength(21);
    const wanted = (await feed()).changes.filter(({ type }) => ALL_OF_A_MILESTONE.includes(type));
    for (const journey of journeys) {
      const ofJourney = (changes: { id: string; subject: { id: string } }[]) => changes.filter(({ subject }) => subject.id === journey.id).map((change) => change.id);
      expect(ofJourney(taken.map(({ body }) => body.data))).toEqual(ofJourney(wanted));
      expect(ofJourney(wanted)).toHaveLength(7);
    }
    expect(() => taken.forEach((message) => receiver.verify(message, secret))).not.toThrow();
    await until(async () => (await read(id)).waiting === 0);
  }, 40_000);

  it('holds back what is about the same, and nothing else, while one message is refused', async () => {
    const { id } = await endpoint(['journey.milestone.done', 'journey.milestone.reopened']);
    const [held, free] = [await newJourney(), await newJourney()];
    receiver.answerWith(({ body }) => (body.data.subject.id === held.id ? 422 : 200));
    for (const journey of [held, free]) {
      const hire = await hireOf(journey);
      await hire.does('check-off', 'read-guide');
      await hire.does('undo', 'read-guide');
    }
    await until(() => receiver.taken().length === 2);
    await quiet();
    expect(receiver.taken().map(({ body }) => body.data.subject.id)).toEqual([free.id, free.id]);
    expect(receiver.received.filter(({ taken }) => !taken)).toHaveLength(1);
    const waiting = await log(id, '?state=waiting');
    expect(waiting.map(({ type, heldBack, tries }) => [type, heldBack, tries]).sort()).toEqual([
      ['journey.milestone.done', false, 1], ['journey.milestone.reopened', true, 0],
    ]);
    // Somebody put the receiver right, and does not want to wait.
    receiver.answerWith(() => 200);
    await admin.post(`/webhook-endpoints/${id}/try-now`);
    await until(() => receiver.taken().length === 4);
    expect(receiver.taken().slice(2).map(({ type }) => type)).toEqual(['journey.milestone.done', 'journey.milestone.reopened']);
  }, 30_000);

  it('is switched off after three days in which nothing got through, tells the admins, and brings all of it when it is on again', async () => {
    const { id, name } = await endpoint(['journey.milestone.done']);
    receiver.answerWith(() => 500);
    const journey = await newJourney();
    const hire = await hireOf(journey);
    await hire.does('check-off', 'sign-in');
    await hire.does('check-off', 'read-guide');
    for (let tries = 1; tries <= 10; tries += 1) {
      await until(() => receiver.received.length === tries);
      await until(async () => (await read(id)).state !== 'active' || (await log(id, '?state=waiting')).some((message) => message.tries === tries));
      world.clock.advance({ hours: 24, minutes: 1 });
    }
    expect(await read(id)).toMatchObject({ state: 'switched_off', offBecause: 'failing', waiting: 2, abilities: { pause: false, resume: true, test: false } });
    expect(new Set(receiver.received.map((message) => message.id)).size).toBe(1);
    const again = await world.as(adminPerson);
    const { messages } = await again.get<InboxDto>('/inbox');
    expect(messages).toMatchObject([{ kind: 'webhook_switched_off', sentence: expect.stringContaining(`“${name}”`), link: `/connections/webhooks/${id}` }]);
    expect(await again.tries('POST', `/webhook-endpoints/${id}/test`)).toBe('409 endpoint_not_active');

    receiver.answerWith(() => 200);
    await again.post(`/webhook-endpoints/${id}/resume`);
    await until(() => receiver.taken().length === 2);
    expect(receiver.taken().map(({ body }) => body.data.milestone)).toEqual(['sign-in', 'read-guide']);
  }, 40_000);

  it('is switched off at once by a receiver that says that it is gone', async () => {
    const { id } = await endpoint(['path.published']);
    receiver.answerWith(() => 410);
    await admin.post(`/webhook-endpoints/${id}/test`);
    await until(async () => (await read(id)).state === 'switched_off');
    expect(await read(id)).toMatchObject({ offBecause: 'gone', lastFault: 'The receiver answered 410.' });
  }, 20_000);

  it('is signed with both secrets for a day after another one was made', async () => {
    const { id, secret: first } = await endpoint(['path.published']);
    const key = newKey();
    const { secret: second, oldSecretUntil } = await admin.post<WebhookEndpointWithSecretDto>(`/webhook-endpoints/${id}/secret`, {}, { key });
    expect((await admin.post<WebhookEndpointWithSecretDto>(`/webhook-endpoints/${id}/secret`, {}, { key })).secret).toBe(second);
    expect([second === first, oldSecretUntil]).toEqual([false, expect.stringMatching(/^2026-11-24T08:00/)]);
    await admin.post(`/webhook-endpoints/${id}/test`);
    await until(() => receiver.taken().length === 1);
    const [both] = receiver.taken();
    expect([receiver.verify(both!, first), receiver.verify(both!, second)]).toMatchObject([{ type: 'webhook.test' }, { type: 'webhook.test' }]);
    world.clock.advance({ hours: 25 });
    await admin.post(`/webhook-endpoints/${id}/test`);
    await until(() => receiver.taken().length === 2);
    const [, one] = receiver.taken();
    expect(() => receiver.verify(one!, first)).toThrow('No matching signature');
    expect(receiver.verify(one!, second)).toMatchObject({ type: 'webhook.test' });
  }, 20_000);

  it('is sent once more when an admin asks: one message, or all since a time, under the ids they had', async () => {
    const journey = await newJourney();
    const hire = await hireOf(journey);
    await hire.does('check-off', 'read-guide');
    await quiet();
    world.clock.advance({ hours: 2 });
    const { id } = await endpoint(['journey.milestone.done']);
    await hire.does('check-off', 'sign-in');
    await until(() => receiver.taken().length === 1);
    await until(async () => (await read(id)).waiting === 0);
    const [message] = await log(id);
    await admin.post<WebhookMessageDto>(`/webhook-endpoints/${id}/messages/${message!.id}/send`);
    await until(() => receiver.taken().length === 2);
    await until(async () => (await read(id)).waiting === 0);
    expect(receiver.taken()[1]!.id).toBe(message!.webhookId);
    const key = newKey();
    const replay = (since: string) => admin.post<ReplayedWebhooksDto>(`/webhook-endpoints/${id}/replay`, { since }, { key });
    // Also what happened before the endpoint was there; and asked twice it is done once.
    expect([await replay(MORNING), await replay(MORNING)]).toEqual([{ count: 2 }, { count: 2 }]);
    await until(() => receiver.taken().length === 4);
    await quiet();
    expect(receiver.taken().slice(2).map(({ body }) => body.data.milestone)).toEqual(['read-guide', 'sign-in']);
    expect(receiver.taken()).toHaveLength(4);
    expect(await admin.tries('POST', `/webhook-endpoints/${id}/replay`, { since: 'yesterday' })).toBe('422 invalid_input');
  }, 30_000);

  it('waits while it is paused', async () => {
    const { id, revision } = await endpoint(['journey.milestone.done']);
    expect(await admin.post<WebhookEndpointDto>(`/webhook-endpoints/${id}/pause`)).toMatchObject({ state: 'paused', abilities: { resume: true } });
    await (await hireOf(await newJourney())).does('check-off', 'sign-in');
    await quiet();
    expect(receiver.received).toEqual([]);
    await admin.post(`/webhook-endpoints/${id}/resume`);
    await until(() => receiver.taken().length === 1);
    expect(await admin.tries('PATCH', `/webhook-endpoints/${id}`, { name: 'Late', address: receiver.address, types: ['path.published'] }, { revision })).toBe('412 stale');
  }, 20_000);

  it('is taken over from a process that died in the middle, and not before', async () => {
    const { id } = await endpoint(['journey.milestone.done']);
    receiver.answerWith(() => 503);
    await (await hireOf(await newJourney())).does('check-off', 'sign-in');
    await until(async () => (await log(id))[0]?.tries === 1);
    receiver.answerWith(() => 200);
    // A process takes the message just when its pause is over, and is never heard of again.
    const { WebhookMessagesRepository } = (await import(join(__dirname, '../../dist/src/integrations/persistence/webhook-messages.repository.js'))) as typeof import('../../src/integrations/persistence/webhook-messages.repository');
    const soon = new Date(world.clock.now().getTime() + 60_000);
    const claimed = await world.apps[0]!.get(WebhookMessagesRepository, { strict: false }).claim(id, soon, new Date(soon.getTime() + 60_000), 4);
    expect(claimed).toHaveLength(1);
    world.clock.set(soon.toISOString());
    await admin.post(`/webhook-endpoints/${id}/test`);
    await until(() => receiver.taken().length === 1);
    expect(receiver.taken()[0]!.type).toBe('webhook.test');
    world.clock.advance({ minutes: 2 });
    await until(() => receiver.taken().length === 2);
    expect(receiver.taken()[1]!.id).toBe(`msg_${claimed[0]!.id}`);
  }, 20_000);

  it('is made once for one key, for proper addresses and types only, and is nobody else’s', async () => {
    const key = newKey();
    const input = { name: 'Chat bot', address: receiver.address, types: ['path.published'] };
    const [one, other] = await Promise.all([0, 1].map(() => admin.post<WebhookEndpointWithSecretDto>('/webhook-endpoints', input, { key })));
    expect(other).toMatchObject({ id: one!.id, secret: one!.secret });
    expect(one!.secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
    expect(await admin.tries('POST', '/webhook-endpoints', input)).toBe('422 invalid_input');
    const wrong = await admin.send('POST', '/webhook-endpoints', { name: 'Another', address: 'ftp://example.com', types: ['journey.stuck'] });
    expect((wrong.body as { errors: { field: string }[] }).errors.map(({ field }) => field)).toEqual(['address', 'types']);
    const { endpoints, mayAdd, types } = await admin.get<WebhookEndpointsDto>('/webhook-endpoints');
    expect([endpoints.map(({ name }) => name), mayAdd, types.length > 15]).toEqual([['Chat bot'], true, true]);
    expect(JSON.stringify(endpoints)).not.toContain('whsec_');
    const elsewhere = await world.as(await world.a.person({ guild: await world.a.newGuild(), roles: ['admin'] }));
    expect(await elsewhere.tries('GET', `/webhook-endpoints/${one!.id}`)).toBe('404 not_found');
    expect(await admin.tries('DELETE', `/webhook-endpoints/${one!.id}`)).toBe('204');
    expect(await admin.tries('GET', `/webhook-endpoints/${one!.id}/messages`)).toBe('404 not_found');
  }, 20_000);
});
