import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { InboxDto } from '../../src/notifications/dto/inbox.dto';
import type { NewPersonalTokenDto, PersonalTokensDto, ServiceTokensDto } from '../../src/people/dto/api-token.dto';
import { personalToken, serviceToken, withToken } from '../support/token-scenes';
import { newKey, openWorld, type Person, type Visitor, type World } from '../support/world';

type Built = { TellOfTokens: typeof import('../../src/people/tokens/tell-of-tokens.service').TellOfTokens };
interface Operation { security: Record<string, string[]>[] }

let world: World;
let admin: Person;
let person: Person;
let browser: Visitor;

beforeAll(async () => {
  world = await openWorld({ name: 'http_api_tokens', replicas: 2, settings: { GUILDPATH_TOKEN_REQUESTS: '600' } });
  admin = await world.a.person({ roles: ['admin'] });
}, 60_000);

afterAll(() => world?.close());

beforeEach(async () => {
  world.clock.set('2026-11-23T07:00:00Z');
  person = await world.a.person({ roles: ['manager'] });
  browser = await world.as(person);
});

const own = async () => (await browser.get<PersonalTokensDto>('/me/tokens')).tokens;
const messages = async (of: Person) => (await (await world.as(of)).get<InboxDto>('/inbox')).messages.map(({ kind, sentence, link }) => ({ kind, sentence, link }));

describe('a token', () => {
  it('is shown once, in a shape that scanners know, and only its hash is kept', async () => {
    const { token, ...made } = await personalToken(world, person, ['read', 'write']);
    expect(token).toMatch(/^gpat_[0-9A-Za-z]{49}$/);
    expect(made).toMatchObject({ scopes: ['read', 'write'], ended: false, lastUsedAt: null, createdAt: expect.stringMatching(/^2026-11-23T07/), expiresAt: expect.stringMatching(/^2027-02-21T07/) });
    expect(await own()).toEqual([made]);
    const [row] = await world.rows<{ token_hash: Buffer; whole: string }>('SELECT t.*, t::text AS whole FROM api_tokens t WHERE id = $1', [made.id]);
    expect(row!.token_hash).toEqual(createHash('sha256').update(token).digest());
    const kept = await world.rows<{ text: string }>(
      'SELECT k::text AS text FROM idempotency_keys k UNION ALL SELECT a::text FROM activity a UNION ALL SELECT m::text FROM inbox_messages m UNION ALL SELECT j.data::text FROM jobs.job j',
    );
    expect([row!.whole, ...kept.map(({ text }) => text ?? '')].filter((text) => text.includes(token.slice(5)))).toEqual([]);
  });

  it('acts as its owner, on any replica, with what the owner may do and the scopes allow', async () => {
    const { token } = await personalToken(world, person, ['read']);
    const session = await withToken(world, token, 1).send<{ person: { id: string } }>('GET', '/session');
    expect([session.status, session.body.person.id]).toEqual([200, person.id]);
    const reading = withToken(world, token);
    expect(await reading.tries('GET', '/cohorts')).toBe('200');
    expect(await reading.tries('GET', '/mail-status')).toBe('404 not_found');
    expect(await reading.tries('PATCH', '/me', { contactUrl: 'mailto:me@example.com' })).toBe('403 scope_missing');
    const refused = await reading.send('PATCH', '/me', {});
    expect(refused.headers.get('www-authenticate')).toBe('Bearer realm="guildpath", error="insufficient_scope", scope="write"');
    const writing = withToken(world, (await personalToken(world, person, ['write'])).token);
    expect(await writing.tries('PATCH', '/me', { contactUrl: 'mailto:me@example.com' })).toBe('200');
    expect(await writing.tries('GET', '/session')).toBe('403 scope_missing');
  });

  it('needs the scope of its own for accounts, and never makes what opens doors', async () => {
    const [site] = await browser.get<{ id: string }[]>('/sites');
    const somebody = { name: 'Rasa', email: `${newKey()}@example.com`, siteId: site!.id, roles: [] };
    const writing = withToken(world, (await personalToken(world, person, ['read', 'write'])).token);
    expect(await writing.tries('POST', '/people', somebody)).toBe('403 scope_missing');
    const keeping = withToken(world, (await personalToken(world, person, ['people'])).token);
    expect(await keeping.tries('POST', '/people', somebody)).toBe('201');
    const whole = withToken(world, (await personalToken(world, person, ['read', 'write', 'people'])).token);
    for (const [method, path] of [
      ['GET', '/me/tokens'], ['POST', '/me/tokens'], ['POST', '/me/password'], ['GET', '/me/sessions'], ['POST', `/people/${person.id}/invitation`],
      ['GET', '/pulse'], ['GET', '/live'], ['POST', '/me/calendar-links'],
    ] as const) {
      expect(`${path} ${await whole.tries(method, path, method === 'POST' ? {} : undefined)}`).toBe(`${path} 403 never_by_token`);
    }
  });

  it('decides where a cookie comes along, also when it opens nothing', async () => {
    const { token } = await personalToken(world, admin, ['read']);
    const both = await browser.send<{ person: { id: string } }>('GET', '/session', undefined, { headers: { authorization: `bearer ${token}` } });
    expect(both.body.person.id).toBe(admin.id);
    for (const wrong of ['gpat_x', token.slice(0, -1), `${token.slice(0, -1)}${token.endsWith('a') ? 'b' : 'a'}`, '', 'x y', 'é'.normalize('NFD').slice(1)]) {
      const answer = await browser.send('GET', '/session', undefined, { headers: { authorization: `Bearer ${encodeURIComponent(wrong)}` } });
      expect([answer.status, answer.code, answer.headers.get('www-authenticate')]).toEqual([401, 'token_invalid', 'Bearer realm="guildpath", error="invalid_token"']);
    }
    expect(await browser.tries('GET', '/session', undefined, { headers: { authorization: 'Basic Z3Vlc3Q6Z3Vlc3Q=' } })).toBe('200');
  });

  it('needs no proof of where it comes from, and sends JSON by whatever name', async () => {
    const { token } = await personalToken(world, person, ['write']);
    const foreign = { origin: 'https://elsewhere.example', 'sec-fetch-site': 'cross-site' };
    expect(await withToken(world, token).tries('PATCH', '/me', { contactUrl: '' }, { headers: foreign })).toBe('200');
    expect(await browser.tries('PATCH', '/me', { contactUrl: '' }, { headers: foreign })).toBe('403 foreign_origin');
    expect(await withToken(world, token).tries('PATCH', '/me', 'text', { headers: { 'content-type': 'text/plain' } })).toBe('415 wrong_content_type');
  });

  it('is out at once and everywhere when it is revoked, ends, or its owner is deactivated', async () => {
    const revoked = await personalToken(world, person, ['read'], 7);
    const ended = await personalToken(world, person, ['read'], 7);
    const deactivated = await personalToken(world, person, ['read'], 30);
    const outcome = (token: string) => Promise.all([0, 1].map((replica) => withToken(world, token, replica).tries('GET', '/session')));
    expect(await outcome(revoked.token)).toEqual(['200', '200']);
    await (await world.as(person, 1)).delete(`/me/tokens/${revoked.id}`);
    expect(await outcome(revoked.token)).toEqual(['401 token_invalid', '401 token_invalid']);
    world.clock.set('2026-11-30T06:59:00Z');
    expect(await outcome(ended.token)).toEqual(['200', '200']);
    world.clock.set('2026-11-30T07:01:00Z');
    expect(await outcome(ended.token)).toEqual(['401 token_invalid', '401 token_invalid']);
    expect(await own()).toMatchObject([{ id: ended.id, ended: true }, { id: deactivated.id, ended: false }]);
    expect(await outcome(deactivated.token)).toEqual(['200', '200']);
    const { revision } = (await (await world.as(admin)).get<{ id: string; revision: number }[]>('/people')).find(({ id }) => id === person.id)!;
    await (await world.as(admin)).patch(`/people/${person.id}`, { deactivated: true }, { revision });
    expect(await outcome(deactivated.token)).toEqual(['401 token_invalid', '401 token_invalid']);
  });

  it('tells when it was used, and writes that once an hour', async () => {
    const { token } = await personalToken(world, person, ['read']);
    world.clock.set('2026-11-23T08:00:00Z');
    await Promise.all(Array.from({ length: 12 }, (_, number) => withToken(world, token, number % 2).send('GET', '/session')));
    const first = (await own())[0]!.lastUsedAt;
    expect(first).toMatch(/^2026-11-23T08:00:00/);
    world.clock.set('2026-11-23T08:50:00Z');
    await withToken(world, token).send('GET', '/session');
    expect(await own()).toMatchObject([{ lastUsedAt: first }]);
    world.clock.set('2026-11-23T09:10:00Z');
    await withToken(world, token).send('GET', '/session');
    expect(await own()).toMatchObject([{ lastUsedAt: expect.stringMatching(/^2026-11-23T09:10/) }]);
  });

  it('is the same again for a request that is sent again, with a secret that works', async () => {
    const key = newKey();
    const make = () => browser.post<NewPersonalTokenDto>('/me/tokens', { name: 'Laptop', scopes: ['read'] }, { key });
    const [first, again] = [await make(), await make()];
    expect([again.id, await own()]).toMatchObject([first.id, [{ name: 'Laptop' }]]);
    expect(await withToken(world, again.token).tries('GET', '/session')).toBe('200');
    expect(await browser.send('POST', '/me/tokens', { name: ' Laptop ', scopes: ['read'] })).toMatchObject({ status: 422, body: { errors: [{ field: 'name' }] } });
  });

  it('is one of twenty at most, however many are asked for at once, and says what it cannot be', async () => {
    const tries = await Promise.all(Array.from({ length: 24 }, async (_, number) =>
      (await world.as(person, number % 2)).tries('POST', '/me/tokens', { name: `Script ${number}`, scopes: ['read'] })));
    expect([tries.filter((outcome) => outcome === '201').length, tries.filter((outcome) => outcome === '409 too_many_tokens').length]).toEqual([20, 4]);
    const wrong = await browser.send<{ errors: { field: string }[] }>('POST', '/me/tokens', { name: ' ', scopes: ['everything'], expiresInDays: 366 });
    expect([wrong.status, wrong.body.errors.map(({ field }) => field)]).toEqual([422, ['name', 'scopes', 'expiresInDays']]);
    expect(await browser.tries('POST', '/me/tokens', { name: 'No end', scopes: ['read'], expiresInDays: null })).toBe('409 too_many_tokens');
  });

  it('is answered so often a minute and no more, with how long to wait; others go on', async () => {
    const [busy, calm] = [await personalToken(world, person, ['read']), await personalToken(world, person, ['read'])];
    const statuses = await Promise.all(Array.from({ length: 604 }, async () => (await withToken(world, busy.token).send('GET', '/guild')).status));
    expect(statuses.filter((status) => status === 429)).toHaveLength(4);
    const refused = await withToken(world, busy.token).send('GET', '/guild');
    expect([refused.status, refused.code]).toEqual([429, 'too_many_requests']);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(await withToken(world, calm.token).tries('GET', '/guild')).toBe('200');
  });
});

describe('a service token', () => {
  it('belongs to the guild: every admin sees it, it may never end, and no person’s route opens to it', async () => {
    const { token, ...made } = await serviceToken(world, admin, ['scim', 'changes'], null);
    expect(token).toMatch(/^gpst_/);
    expect(made).toMatchObject({ scopes: ['scim', 'changes'], expiresAt: null, ended: false, createdByName: admin.name });
    const other = await world.as(await world.a.person({ roles: ['admin'] }), 1);
    expect((await other.get<ServiceTokensDto>('/service-tokens')).tokens).toContainEqual(made);
    expect(await withToken(world, token).tries('GET', '/session')).toBe('403 not_for_programs');
    await other.delete(`/service-tokens/${made.id}`);
    expect(await withToken(world, token).tries('GET', '/session')).toBe('401 token_invalid');
    expect((await world.rows('SELECT code FROM activity WHERE data->>$1 = $2 ORDER BY id', ['tokenId', made.id])).map(({ code }) => code as string)).toEqual(['token_made', 'token_revoked']);
  });
});

describe('whoever a token belongs to', () => {
  it('is told when it is made and, once, a week before it ends', async () => {
    const mine = await personalToken(world, person, ['read'], 30);
    await personalToken(world, person, ['read'], 5);
    const ofGuild = await serviceToken(world, admin, ['changes'], 30);
    const colleague = await world.a.person({ roles: ['admin'] });
    expect(await messages(person)).toContainEqual({ kind: 'token_made', link: '/api-tokens', sentence: `An API token was made: “${mine.name}”. If you know nothing of it, revoke it now.` });
    expect(await messages(admin)).toContainEqual({ kind: 'token_made', link: '/service-tokens', sentence: expect.stringContaining(ofGuild.name) });
    const { TellOfTokens } = (await import(join(__dirname, '../../dist/src/people/tokens/tell-of-tokens.service.js'))) as Built;
    const run = () => Promise.all(world.apps.map((app) => app.get(TellOfTokens, { strict: false }).ending()));
    await run();
    expect((await messages(person)).filter(({ kind }) => kind === 'token_ending')).toEqual([]);
    world.clock.set('2026-12-16T08:00:00Z');
    await run();
    await run();
    const ending = { kind: 'token_ending', link: '/api-tokens', sentence: `The API token “${mine.name}” ends within a week. Make another, so that what uses it goes on.` };
    expect((await messages(person)).filter(({ kind }) => kind === 'token_ending')).toEqual([ending]);
    for (const one of [admin, colleague]) {
      expect((await messages(one)).filter(({ kind, sentence }) => kind === 'token_ending' && sentence.includes(ofGuild.name))).toHaveLength(1);
    }
  });
});

describe('every route, with each kind of token', () => {
  it('is as the document says', async () => {
    const { paths } = await world.stranger().get<{ paths: Record<string, Record<string, Operation>> }>('/openapi.json');
    const everybody = await world.a.person({ roles: ['manager', 'admin'] });
    const tokensOf = (scopes: ('read' | 'write' | 'people')[]) => Promise.all([0, 1].map(async () => (await personalToken(world, everybody, scopes)).token));
    const [reading, writing, program] = [await tokensOf(['read']), await tokensOf(['write']), await serviceToken(world, admin, ['evidence'])];
    const wrong: string[] = [];
    let number = 0;
    for (const [template, methods] of Object.entries(paths)) {
      const path = template.replace('/api', '').replace(/\{\w+\}/g, '00000000-0000-4000-8000-000000000000');
      for (const [name, { security }] of Object.entries(methods)) {
        if (security.length === 0) continue;
        const method = name.toUpperCase();
        const scope = security.find((requirement) => 'personalToken' in requirement)?.['personalToken']?.[0];
        const people = security.some((requirement) => 'cookie' in requirement);
        const programs = security.flatMap((requirement) => requirement['serviceToken'] ?? []);
        number += 1;
        const expected: [token: string | null, outcome: RegExp][] = [
          [null, people ? /^401 not_signed_in$/ : /^401 service_token_needed$/],
          [reading[number % 2]!, scope === 'read' ? /^(?!401|403 (scope|never|service))/ : scope ? /^403 scope_missing$/ : people ? /^403 never_by_token$/ : /^401 service_token_needed$/],
          ...(scope === 'people' ? [[writing[number % 2]!, /^403 scope_missing$/] as [string, RegExp]] : []),
        ];
        if (!programs.includes('evidence')) expected.push([program.token, programs.length > 0 ? /^403 scope_missing$/ : /^403 not_for_programs$/]);
        for (const [token, outcome] of expected) {
          const replica = number % 2;
          const got = await (token === null ? world.stranger(replica) : withToken(world, token, replica)).tries(method, path, method === 'GET' || method === 'DELETE' ? undefined : {});
          if (!outcome.test(got)) wrong.push(`${method} ${path} ${token?.slice(0, 5) ?? 'without'}: ${got}, not ${String(outcome)}`);
        }
      }
    }
    expect(wrong).toEqual([]);
    expect(number).toBeGreaterThan(200);
  });
});
