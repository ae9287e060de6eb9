import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import type { InboxDto } from '../../src/notifications/dto/inbox.dto';
import type { MailStatusDto, MessageChoicesDto, SaveMessageChoicesDto } from '../../src/notifications/dto/telling.dto';
import { walker, type Walker } from '../support/journey-walker';
import { openMailbox, until, type Letter, type Mailbox } from '../support/mailbox';
import { startServer, type RunningServer } from '../support/running-server';
import { openWorld, type Journey, type Person, type World } from '../support/world';

const KEY = 'vJ0tX3q1m8kYh2ZrQn5cW7uLpEaSdFgBiOyTxKzMwV0=';
const MONDAY = '2026-11-23';
const AT_WORK = '2026-11-23T08:00:00Z';

let world: World;
let mailbox: Mailbox;
let hook: Server;
let posted: string[];
let hookUrl: string;
let journey: Journey;
let hire: Walker;
let mentor: Walker;
let lookAtHeld: (replica?: number) => Promise<void>;

beforeAll(async () => {
  mailbox = await openMailbox();
  posted = [];
  hook = createServer((request, response) => {
    let body = '';
    request.on('data', (part: Buffer) => (body += part.toString()));
    request.on('end', () => {
      posted.push(body);
      response.end('ok');
    });
  });
  await new Promise<void>((listening) => hook.listen(0, '127.0.0.1', () => listening()));
  hookUrl = `http://127.0.0.1:${(hook.address() as AddressInfo).port}/hook`;
  world = await openWorld({
    name: 'http_sending_messages', replicas: 2, mail: mailbox.url, publicUrl: 'https://guildpath.example.com',
    settings: { GUILDPATH_SECRET_KEY: KEY, GUILDPATH_PRIVATE_WEBHOOKS: 'on' },
  });
  const { Outgoing } = (await import(join(__dirname, '../../dist/src/notifications/sending/outgoing.service.js'))) as typeof import('../../src/notifications/sending/outgoing.service');
  lookAtHeld = (replica = 0) => world.apps[replica]!.get(Outgoing, { strict: false }).lookAtHeld();
}, 60_000);

afterAll(async () => {
  await world?.close();
  await mailbox?.goDown();
  hook?.close();
}, 30_000);

beforeEach(async () => {
  world.clock.set(AT_WORK);
  journey = await world.a.journey();
  hire = walker(await world.as(journey.hire), journey);
  mentor = walker(await world.as(journey.mentor), journey);
  // That it begins is told already.
  await settled();
});

const choose = (person: Walker, ways: Partial<Record<string, string>>, more: Partial<SaveMessageChoicesDto> = {}) =>
  person.browser.put<MessageChoicesDto>('/me/message-choices', {
    choices: Object.entries(ways).map(([group, way]) => ({ group, way })), digestAt: '09:00', ...more,
  });
/** E-mails about this journey after it began. */
const mailsTo = (person: Person): Letter[] =>
  mailbox.to(person.email).filter(({ text, subject }) => text.includes(journey.id) && !/begins/.test(subject));
const heldFor = (person: Person) => world.rows('SELECT 1 FROM held_messages WHERE person_id = $1', [person.id]);
/** What the messages about this journey came to: nothing of them is on its way any more. */
const settled = () => until(async () => (await world.rows(
  `SELECT 1 FROM jobs.job WHERE name IN ('messages', 'message-sending') AND state IN ('created', 'active')`)).length === 0);
const unreadOf = async (person: Walker) => (await person.browser.get<InboxDto>('/inbox')).unread;

describe('what a person chooses', () => {
  it('is mail at once, and a digest of what has waited, until they say otherwise', async () => {
    const before = await mentor.browser.get<MessageChoicesDto>('/me/message-choices');
    expect(before).toEqual({
      choices: [{ group: 'your_turn', way: 'mail' }, { group: 'answers', way: 'mail' }, { group: 'nudges', way: 'digest' }, { group: 'guild', way: 'mail' }],
      digestAt: '09:00', mail: true, webhook: 'none',
    });
    const after = await choose(mentor, { your_turn: 'inbox' }, { digestAt: '08:15' });
    expect([after.choices[0], after.digestAt]).toEqual([{ group: 'your_turn', way: 'inbox' }, '08:15']);
    expect((await hire.browser.get<MessageChoicesDto>('/me/message-choices')).choices[0]).toEqual({ group: 'your_turn', way: 'mail' });
  });

  it('is kept to: inbox only means no mail', async () => {
    await choose(mentor, { your_turn: 'inbox' });
    await hire.does('stuck', 'sign-in');
    await settled();
    expect([mailsTo(journey.mentor), await unreadOf(mentor) > 0]).toEqual([[], true]);
  });

  it('may be one’s own webhook, whose address nobody reads again', async () => {
    expect(await mentor.browser.tries('PUT', '/me/message-choices', { choices: [{ group: 'your_turn', way: 'webhook' }], digestAt: '09:00' })).toBe('422 invalid_input');
    const saved = await choose(mentor, { your_turn: 'webhook' }, { webhookUrl: hookUrl });
    expect(JSON.stringify(saved)).not.toContain(hookUrl);
    expect(saved.webhook).toBe('set');
    const [row] = await world.rows<{ sealed: string }>(`SELECT encode(webhook_sealed, 'escape') AS sealed FROM message_settings WHERE person_id = $1`, [journey.mentor.id]);
    expect(row!.sealed).not.toContain('127.0.0.1');
    await hire.does('stuck', 'sign-in', { note: 'Private words' });
    await until(() => posted.some((body) => body.includes(journey.id)));
    const [body] = posted.filter((candidate) => candidate.includes(journey.id));
    expect(JSON.parse(body!)).toEqual({ text: `${journey.hire.name} would like help with “Sign in everywhere”.\nhttps://guildpath.example.com/journeys/${journey.id}/milestones/sign-in` });
    expect(mailsTo(journey.mentor)).toEqual([]);
  });

  it('is no address that leads somewhere it should not', async () => {
    for (const webhookUrl of ['ftp://example.com/', 'https://me:secret@example.com/', 'not an address']) {
      expect(await mentor.browser.tries('PUT', '/me/message-choices', { choices: [], digestAt: '09:00', webhookUrl })).toBe('422 invalid_input');
    }
    expect(await mentor.browser.tries('PUT', '/me/message-choices', { choices: [], digestAt: '03:00' })).toBe('422 invalid_input');
  });

  it('can be undone for all mail by the button of the mail program', async () => {
    await hire.does('stuck', 'sign-in');
    await until(() => mailsTo(journey.mentor).length === 1);
    const [letter] = mailsTo(journey.mentor);
    expect(letter!.header('list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click');
    const address = /<https:\/\/guildpath\.example\.com\/api(\/unsubscribe\/[\w-]+)>/.exec(letter!.header('list-unsubscribe'))?.[1];
    const token = address!.split('/').at(-1)!;
    expect(await world.rows(`SELECT 1 FROM unsubscribe_tokens WHERE position(convert_to($1, 'UTF8') IN token_hash) > 0`, [token])).toEqual([]);
    const form = { 'content-type': 'application/x-www-form-urlencoded' };
    const pressed = await fetch(`${world.stranger().origin}/api${address}`, { method: 'POST', headers: form, body: 'List-Unsubscribe=One-Click' });
    expect(pressed.status).toBe(204);
    expect((await mentor.browser.get<MessageChoicesDto>('/me/message-choices')).choices.map(({ way }) => way)).toEqual(['inbox', 'inbox', 'inbox', 'inbox']);
    expect((await world.stranger().send('POST', '/unsubscribe/no-such-token')).status).toBe(204);
  });
});

describe('at night and on a day off', () => {
  it('nothing goes out; in the morning it does, once, whichever replica looks', async () => {
    world.clock.set('2026-11-23T19:00:00Z');
    await hire.does('stuck', 'sign-in');
    await hire.does('stuck', 'read-guide');
    await until(async () => (await heldFor(journey.mentor)).length === 2);
    await lookAtHeld();
    world.clock.set('2026-11-24T06:59:00Z');
    await lookAtHeld();
    await settled();
    expect(mailsTo(journey.mentor)).toEqual([]);
    world.clock.set('2026-11-24T07:00:00Z');
    await Promise.all([lookAtHeld(0), lookAtHeld(1), lookAtHeld(0), lookAtHeld(1)]);
    await until(() => mailsTo(journey.mentor).length > 0);
    await settled();
    expect(mailsTo(journey.mentor).map(({ subject }) => subject)).toEqual(['2 things for you in Guildpath']);
    expect(mailsTo(journey.mentor)[0]!.text).toMatch(/Sign in everywhere[\s\S]*Read the guide/);
  });

  it('waits for the reader’s own working day', async () => {
    await mentor.browser.put('/me/weeks/2026-11-23', { weekdays: [2, 3] });
    await hire.does('stuck', 'sign-in');
    await until(async () => (await heldFor(journey.mentor)).length === 1);
    await lookAtHeld();
    expect(await heldFor(journey.mentor)).toHaveLength(1);
    world.clock.set('2026-11-24T08:00:00Z');
    await lookAtHeld();
    await until(() => mailsTo(journey.mentor).length === 1);
  });
});

describe('the digest', () => {
  it('comes once a working morning, at the hour chosen, with what is unread', async () => {
    await choose(mentor, { your_turn: 'digest' }, { digestAt: '08:00' });
    for (const key of ['sign-in', 'read-guide', 'first-service']) await hire.does('stuck', key).catch(() => undefined);
    await until(async () => (await heldFor(journey.mentor)).length >= 2);
    const { messages } = await mentor.browser.get<InboxDto>('/inbox');
    await mentor.browser.post(`/inbox/${messages.find(({ sentence }) => sentence.includes('Read the guide'))!.id}/read`);
    world.clock.set('2026-11-24T05:59:00Z');
    await lookAtHeld();
    await settled();
    expect(mailsTo(journey.mentor)).toEqual([]);
    world.clock.set('2026-11-24T06:00:00Z');
    await lookAtHeld();
    await until(() => mailsTo(journey.mentor).length === 1);
    expect(mailsTo(journey.mentor)[0]!.text).not.toContain('Read the guide');
    await hire.does('unstuck', 'read-guide');
    await hire.does('stuck', 'read-guide');
    await until(async () => (await heldFor(journey.mentor)).length === 1);
    world.clock.set('2026-11-24T12:00:00Z');
    await lookAtHeld();
    expect(await heldFor(journey.mentor)).toHaveLength(1);
    world.clock.set('2026-11-25T06:30:00Z');
    await lookAtHeld();
    await until(() => mailsTo(journey.mentor).length === 2);
  });

  it('leaves out what is no longer the reader’s after a hand-over', async () => {
    await choose(mentor, { your_turn: 'digest' });
    await hire.does('check-off', 'sign-in');
    await hire.does('submit', 'first-service');
    await until(async () => (await heldFor(journey.mentor)).length === 1);
    const delegate = await world.a.person({ guild: journey.hire.guild });
    await mentor.does('delegate', 'first-service', { reviewerId: delegate.id });
    world.clock.set('2026-11-24T08:00:00Z');
    await lookAtHeld();
    await settled();
    expect([mailsTo(journey.mentor), await heldFor(journey.mentor)]).toEqual([[], []]);
    await until(() => mailsTo(delegate).length === 1);
  });

  it('tells nobody news of a hire whom they accompany no more', async () => {
    await choose(mentor, { your_turn: 'digest' });
    await hire.does('comment', 'sign-in', { body: 'Which account is it?' });
    await until(async () => (await heldFor(journey.mentor)).length === 1);
    const next = await world.a.person({ guild: journey.hire.guild, roles: ['mentor'] });
    const [row] = await world.rows<{ revision: number }>('SELECT revision FROM journeys WHERE id = $1', [journey.id]);
    await (await world.as(journey.manager)).post('/mentor-changes', {
      journeys: [{ id: journey.id, revision: row!.revision }], mentorId: next.id, from: MONDAY, note: 'Another team.',
    });
    await until(async () => (await heldFor(journey.mentor)).length === 2);
    world.clock.set('2026-11-24T08:00:00Z');
    await lookAtHeld();
    await settled();
    expect([mailsTo(journey.mentor), await heldFor(journey.mentor)]).toEqual([[], []]);
  });
});

describe('a mail server that is down', () => {
  it('is seen by admins, and nothing is lost; a try that comes at night waits for the morning', async () => {
    const admin = await world.as(await world.a.person({ guild: journey.hire.guild, roles: ['admin'] }));
    expect(await admin.get<MailStatusDto>('/mail-status')).toMatchObject({ state: 'going_out' });
    await mailbox.goDown();
    try {
      await hire.does('stuck', 'sign-in');
      await until(async () => (await admin.get<MailStatusDto>('/mail-status')).state === 'failing');
      const status = await admin.get<MailStatusDto>('/mail-status');
      expect(status.waiting).toBeGreaterThanOrEqual(1);
      expect(status.lastFault).toMatch(/ECONNREFUSED/);
      expect((await world.stranger().get<{ mail: string }>('/health/ready')).mail).toBe('failing');
      world.clock.set('2026-11-23T22:00:00Z');
    } finally {
      await mailbox.comeUp();
    }
    await until(async () => (await heldFor(journey.mentor)).length === 1, 30);
    expect(mailsTo(journey.mentor)).toEqual([]);
    world.clock.set('2026-11-24T08:00:00Z');
    await lookAtHeld();
    await until(() => mailsTo(journey.mentor).length === 1);
    await until(async () => (await admin.get<MailStatusDto>('/mail-status')).state === 'going_out');
  }, 90_000);
});

describe('a server that is killed in the middle of a digest run', () => {
  it('leaves what a restart completes, each digest once', async () => {
    // The process goes by the machine's clock: two people at a site where it is noon now, every day a working day.
    const ahead = 12 - new Date().getUTCHours();
    const zone = ahead === 0 ? 'Etc/GMT' : `Etc/GMT${ahead > 0 ? '-' : '+'}${Math.abs(ahead)}`;
    const guild = await world.a.newGuild();
    const [site] = await world.rows<{ id: string; name: string }>(
      `INSERT INTO sites (guild_id, name, time_zone, working_week) VALUES ($1, 'Noon', $2, '{1,2,3,4,5,6,7}') RETURNING id, name`, [guild.id, zone]);
    const people = [await world.a.person({ guild, site: site! }), await world.a.person({ guild, site: site! })].sort((a, b) => (a.id < b.id ? -1 : 1));
    for (const person of people) {
      await world.rows(`INSERT INTO message_settings (person_id, digest_minutes) VALUES ($1, 360)`, [person.id]);
      await world.rows(`INSERT INTO message_choices (person_id, message_group, way) VALUES ($1, 'guild', 'digest')`, [person.id]);
      await world.rows(
        `WITH told AS (INSERT INTO inbox_messages (person_id, kind, title, link, once, created_at)
           VALUES ($1, 'question_asked', 'Where do the logs go?', '/questions/x', 'killed', now()) RETURNING id, person_id)
         INSERT INTO held_messages (message_id, person_id) SELECT id, person_id FROM told`, [person.id]);
    }
    const settings = { DATABASE_URL: world.url, SMTP_URL: mailbox.url, MAIL_FROM: 'Guildpath <guildpath@example.com>', GUILDPATH_SECRET_KEY: KEY };
    const locker = new Client({ connectionString: world.url });
    await locker.connect();
    const servers: RunningServer[] = [];
    // The replicas of this world stand still meanwhile: their clock says night at the site.
    world.clock.set(`${MONDAY}T${String((36 - ahead) % 24).padStart(2, '0')}:00:00Z`);
    try {
      await locker.query('BEGIN');
      await locker.query('SELECT 1 FROM message_settings WHERE person_id = $1 FOR UPDATE', [people[1]!.id]);
      servers.push(await startServer(settings));
      await world.rows(`INSERT INTO jobs.job (name, data) VALUES ('held-messages', '{}')`);
      const waiting = () => world.rows(`SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock' AND query ~ 'message_settings'`);
      await until(async () => (await waiting()).length > 0, 90);
      await servers[0]!.kill();
      await locker.query('ROLLBACK');
      expect(await heldFor(people[1]!)).toHaveLength(1);
      servers.push(await startServer(settings));
      await world.rows(`INSERT INTO jobs.job (name, data) VALUES ('held-messages', '{}')`);
      await until(() => people.every(({ email }) => mailbox.to(email).length > 0), 90);
      expect(people.map(({ email }) => mailbox.to(email).length)).toEqual([1, 1]);
      expect(await world.rows('SELECT 1 FROM held_messages WHERE person_id = ANY($1::uuid[])', [people.map(({ id }) => id)])).toEqual([]);
    } finally {
      await locker.end();
      for (const server of servers) await server.kill();
    }
  }, 200_000);
});
