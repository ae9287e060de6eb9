import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { InvitationLinkDto, OwnSessionDto, PersonDto } from '../../src/people/dto/people.dto';
import type { ProviderDto, ProvidersDto, ProviderTestDto, WaysInDto } from '../../src/people/dto/providers.dto';
import { listen } from '../support/event-stream';
import { startIdentityProvider, type IdentityProvider } from '../support/identity-provider';
import { roaming, type Roaming } from '../support/roaming';
import { freePort } from '../support/running-server';
import { newKey, openWorld, type Person, type Visitor, type World } from '../support/world';

const PEOPLE = join(__dirname, '../../dist/src/people/people.api.js');
const PASSWORD = 'a long walk in the woods';
const [OKTA, OTHER] = [randomUUID(), randomUUID()];

let world: World;
let origin: string;
let okta: IdentityProvider;
let other: IdentityProvider;
let admin: Visitor;

beforeAll(async () => {
  const port = await freePort();
  origin = `http://127.0.0.1:${port}`;
  const settings = { GUILDPATH_SECRET_KEY: 'vJ0tX3q1m8kYh2ZrQn5cW7uLpEaSdFgBiOyTxKzMwV0=', GUILDPATH_PRIVATE_PROVIDERS: 'on' };
  const back = [OKTA, OTHER].map((id) => `${origin}/api/sign-in/callback/${id}`);
  [world, okta, other] = await Promise.all([
    openWorld({ name: 'http_signing_in_elsewhere', replicas: 2, port, publicUrl: origin, settings }), startIdentityProvider(back), startIdentityProvider(back),
  ]);
  admin = await world.as(await world.a.person({ roles: ['admin'] }));
  await addProvider(OKTA, 'Acme account', okta);
  await addProvider(OTHER, 'Another', other);
}, 60_000);

afterAll(async () => {
  await Promise.all([world?.close(), okta?.stop(), other?.stop()]);
});

async function addProvider(id: string, name: string, { issuer, clientId, clientSecret }: IdentityProvider): Promise<void> {
  await admin.post('/sign-in-providers', { id, name, issuer, clientId, clientSecret, enabled: true, joinsByEmail: false, emailDomains: [] });
}
const providers = () => admin.get<ProvidersDto>('/sign-in-providers');

/** Changes a provider as an admin does. */
async function set(id: string, change: Partial<ProviderDto>): Promise<ProvidersDto> {
  const { name, clientId, enabled, joinsByEmail, emailDomains, revision } = (await providers()).providers.find((one) => one.id === id)!;
  return admin.put(`/sign-in-providers/${id}`, { name, clientId, enabled, joinsByEmail, emailDomains, ...change }, { revision });
}

/** Where the sign-in page sends a browser. */
async function start(browser: Roaming, path = '/sign-in', body: object = { providerId: OKTA }): Promise<string> {
  const { status, body: answer } = await browser.post<{ url: string }>(`${origin}/api${path}`, body);
  expect(status).toBe(200);
  return answer.url;
}
/** The whole way: to the provider, in there, and back. Answers the place of the app it ends at. */
async function comeIn(browser: Roaming, login: string, path?: string, body?: object): Promise<string> {
  return back(browser, await browser.signInAt(await start(browser, path, body), login));
}
async function back(browser: Roaming, answer: string): Promise<string> {
  const { status, location } = await browser.get(answer);
  expect(status).toBe(303);
  return location!.slice(origin.length);
}
const stopped = (why: string, at = OKTA) => `/sign-in/stopped?${new URLSearchParams({ why, at }).toString()}`;
const whoIs = async (browser: Roaming) => {
  const { status, text } = await browser.get(`${origin}/api/session`);
  return status === 200 ? (JSON.parse(text) as { person: { id: string } }).person.id : null;
};
const waysIn = (person: Person) => world.as(person).then((browser) => browser.get<WaysInDto>('/me/ways-in'));

/** Somebody who has linked an account that is called by their address. */
async function linked(roles: ('admin' | 'mentor')[] = []): Promise<Person> {
  const person = await world.a.person({ roles });
  expect(await comeIn(roaming(await world.as(person)), person.email, '/me/identities')).toBe('/account');
  return person;
}
/** An invitation's secret, as its link holds it. */
async function invite({ id }: Person): Promise<string> {
  return (await admin.post<InvitationLinkDto>(`/people/${id}/invitation`)).url.split('/').at(-1)!;
}

describe('signing in with an account at a provider', () => {
  it('opens the account that it was linked to, and goes on to where one wanted', async () => {
    const person = await linked();
    const browser = roaming();
    expect(await comeIn(browser, person.email, '/sign-in', { providerId: OKTA, then: '/inbox?x=1' })).toBe('/inbox?x=1');
    expect(await whoIs(browser)).toBe(person.id);
    const [own] = (await (await world.as(person, 1)).get<OwnSessionDto[]>('/me/sessions')).filter(({ provider }) => provider !== null);
    expect(own?.provider).toBe('Acme account');
    expect((await waysIn(person)).identities).toMatchObject([{ provider: 'Acme account', label: person.email, works: true, lastUsedAt: expect.any(String) }]);
  });

  it('asks the provider for a code with PKCE, state and nonce, and leads nowhere else', async () => {
    const url = new URL(await start(roaming(), '/sign-in', { providerId: OKTA, then: 'https://elsewhere.example' }));
    const asked = Object.fromEntries(url.searchParams);
    expect(asked).toMatchObject({ response_type: 'code', code_challenge_method: 'S256', redirect_uri: `${origin}/api/sign-in/callback/${OKTA}`, client_id: 'guildpath' });
    for (const name of ['state', 'nonce', 'code_challenge']) expect(asked[name]).toMatch(/^[\w-]{43}$/);
    const person = await linked();
    expect(await comeIn(roaming(), person.email, '/sign-in', { providerId: OKTA, then: '//elsewhere.example' })).toBe('/');
  });

  it('makes no account out of nothing, not even for an address that is here', async () => {
    const person = await world.a.person();
    const browser = roaming();
    expect(await comeIn(browser, person.email)).toBe(stopped('unknown_identity'));
    expect(await whoIs(browser)).toBeNull();
    expect((await waysIn(person)).identities).toEqual([]);
  });

  it('keeps no secret in the database, and the session of before opens nothing any more', async () => {
    const person = await linked();
    const browser = roaming(await world.as(person));
    const before = browser.cookies(origin).get('guildpath')!;
    const url = await start(browser);
    const { state, nonce } = Object.fromEntries(new URL(url).searchParams);
    const kept = JSON.stringify([await world.rows('SELECT * FROM sign_in_attempts'), await world.rows('SELECT * FROM sign_in_providers')]);
    for (const secret of [state!, nonce!, browser.cookies(origin).get('guildpath-sign-in')!, okta.clientSecret, Buffer.from(okta.clientSecret).toString('hex')]) {
      expect(kept).not.toContain(secret);
    }
    await back(browser, await browser.signInAt(url, person.email));
    expect(browser.cookies(origin).get('guildpath')).not.toBe(before);
    expect((await fetch(`${origin}/api/session`, { headers: { cookie: `guildpath=${before}` } })).status).toBe(401);
  });
});

describe('an answer', () => {
  const refusal = stopped('not_begun_here');

  it('is taken once', async () => {
    const person = await linked();
    const browser = roaming();
    const answer = await browser.signInAt(await start(browser), person.email);
    const both = await Promise.all([browser.get(answer), browser.get(answer)]);
    expect(both.map(({ location }) => location!.slice(origin.length)).sort()).toEqual(['/', refusal]);
    expect(await back(browser, answer)).toBe(refusal);
  });

  it.each<[how: string, answer: (person: Person) => Promise<[Roaming, string]>, why: string]>([
    ['to a browser in which nobody began', async (person) => {
      const attacker = roaming();
      return [roaming(), await attacker.signInAt(await start(attacker), person.email)];
    }, 'not_begun_here'],
    ['to a browser that began one of its own', async (person) => {
      const [attacker, victim] = [roaming(), roaming()];
      await start(victim);
      return [victim, await attacker.signInAt(await start(attacker), person.email)];
    }, 'not_begun_here'],
    ['with another state', async (person) => {
      const browser = roaming();
      const answer = new URL(await browser.signInAt(await start(browser), person.email));
      answer.searchParams.set('state', 'x'.repeat(43));
      return [browser, answer.href];
    }, 'not_begun_here'],
    ['too late', async (person) => {
      const browser = roaming();
      const answer = await browser.signInAt(await start(browser), person.email);
      world.clock.advance({ minutes: 11 });
      return [browser, answer];
    }, 'not_begun_here'],
    ['with the code of another sign-in', async (person) => {
      const [browser, second] = [roaming(), roaming()];
      const code = new URL(await second.signInAt(await start(second), person.email)).searchParams.get('code')!;
      const answer = new URL(await browser.signInAt(await start(browser), person.email));
      answer.searchParams.set('code', code);
      return [browser, answer.href];
    }, 'answer_refused'],
    ['that says it is of another issuer', async (person) => {
      const browser = roaming();
      const answer = new URL(await browser.signInAt(await start(browser), person.email));
      expect(answer.searchParams.get('iss')).toBe(okta.issuer);
      answer.searchParams.set('iss', other.issuer);
      return [browser, answer.href];
    }, 'answer_refused'],
    ['that names no issuer', async (person) => {
      const browser = roaming();
      const answer = new URL(await browser.signInAt(await start(browser), person.email));
      answer.searchParams.delete('iss');
      return [browser, answer.href];
    }, 'answer_refused'],
    ['of somebody who stopped there', async () => {
      const browser = roaming();
      const state = new URL(await start(browser)).searchParams.get('state')!;
      const answer = new URLSearchParams({ error: 'access_denied', state, iss: okta.issuer });
      return [browser, `${origin}/api/sign-in/callback/${OKTA}?${answer.toString()}`];
    }, 'declined'],
  ])('%s opens nothing', async (_, answered, why) => {
    const [browser, answer] = await answered(await linked());
    expect(await back(browser, answer)).toBe(stopped(why));
    expect(await whoIs(browser)).toBeNull();
  });

  it('of one provider is not taken at the address of another', async () => {
    const person = await linked();
    const browser = roaming();
    const answer = await browser.signInAt(await start(browser), person.email);
    expect(await back(browser, answer.replace(OKTA, OTHER))).toBe(stopped('not_begun_here', OTHER));
    expect(await whoIs(browser)).toBeNull();
  });
});

describe('linking an account', () => {
  it('is for whoever is signed in, and stays theirs', async () => {
    const person = await linked();
    const second = await world.a.person();
    const browser = roaming(await world.as(second));
    expect(await comeIn(browser, person.email, '/me/identities')).toBe(stopped('belongs_to_another'));
    expect((await waysIn(second)).identities).toEqual([]);
    expect(await comeIn(roaming(await world.as(person)), person.email, '/me/identities')).toBe('/account');
    expect((await waysIn(person)).identities).toHaveLength(1);
  });

  it('needs the session in which it began', async () => {
    const person = await world.a.person();
    const browser = roaming(await world.as(person));
    const answer = await browser.signInAt(await start(browser, '/me/identities'), person.email);
    browser.cookies(origin).set('guildpath', (await world.as(await world.a.person())).cookie!.split('=')[1]!);
    expect(await back(browser, answer)).toBe(stopped('signed_out'));
    expect((await waysIn(person)).identities).toEqual([]);
  });

  it('of two people who link one account at once, one has it', async () => {
    const login = `${randomUUID()}@example.com`;
    const both = await Promise.all([world.a.person(), world.a.person()]);
    const answers = await Promise.all(both.map(async (person) => {
      const browser = roaming(await world.as(person));
      return { browser, answer: await browser.signInAt(await start(browser, '/me/identities'), login) };
    }));
    const ends = await Promise.all(answers.map(({ browser, answer }) => back(browser, answer)));
    expect(ends.sort()).toEqual(['/account', stopped('belongs_to_another')]);
    expect(await world.rows('SELECT 1 FROM identities WHERE subject = $1', [login])).toHaveLength(1);
  });

  it('is taken back, unless it is the only way in', async () => {
    const person = await linked();
    const browser = await world.as(person);
    const [first] = (await waysIn(person)).identities;
    expect(first?.mayUnlink).toBe(false);
    expect(await browser.tries('DELETE', `/me/identities/${first!.id}`)).toBe('409 last_way_in');
    await comeIn(roaming(browser), person.email, '/me/identities', { providerId: OTHER });
    expect(await (await world.as(await linked())).tries('DELETE', `/me/identities/${first!.id}`)).toBe('404 not_found');
    // Both at once: one stays.
    const own = (await waysIn(person)).identities;
    expect(own.map(({ mayUnlink }) => mayUnlink)).toEqual([true, true]);
    const tries = await Promise.all(own.map(({ id }) => browser.tries('DELETE', `/me/identities/${id}`)));
    expect(tries.sort()).toEqual(['204', '409 last_way_in']);
    expect((await waysIn(person)).identities).toHaveLength(1);
  });
});

describe('an invitation', () => {
  it('is taken up with an account at a provider, once', async () => {
    const person = await world.a.person();
    const secret = await invite(person);
    const [browser, late] = [roaming(), roaming()];
    const answer = await late.signInAt(await start(late, `/invitations/${secret}/sign-in`), `${randomUUID()}@example.com`);
    expect(await comeIn(browser, 'a-name-of-their-own@elsewhere.example', `/invitations/${secret}/sign-in`)).toBe('/');
    expect(await whoIs(browser)).toBe(person.id);
    expect(await back(late, answer)).toBe(stopped('invitation_gone'));
    expect(await world.stranger().tries('GET', `/invitations/${secret}`)).toBe('404 invitation_gone');
    const joined = (await admin.get<PersonDto[]>('/people')).find(({ id }) => id === person.id);
    expect(joined?.joined).toBe(true);
    expect(await comeIn(roaming(), 'a-name-of-their-own@elsewhere.example')).toBe('/');
  });

  it('takes no account that is somebody else’s', async () => {
    const person = await linked();
    const secret = await invite(await world.a.person());
    expect(await comeIn(roaming(), person.email, `/invitations/${secret}/sign-in`)).toBe(stopped('belongs_to_another'));
    expect(await world.stranger().tries('GET', `/invitations/${secret}`)).toBe('200');
  });
});

describe('joining by a verified address', () => {
  beforeAll(() => set(OKTA, { joinsByEmail: true, emailDomains: ['example.com'] }));
  afterAll(() => set(OKTA, { joinsByEmail: false }));

  it('links once, for addresses of the named domains', async () => {
    const person = await world.a.person();
    const browser = roaming();
    expect(await comeIn(browser, person.email)).toBe('/');
    expect(await whoIs(browser)).toBe(person.id);
    // The same address, given to somebody new at the provider.
    expect(await comeIn(roaming(), `other:${person.email}`)).toBe(stopped('linked_otherwise'));
    await set(OKTA, { emailDomains: ['sub.example.com'] });
    expect(await comeIn(roaming(), (await world.a.person()).email)).toBe(stopped('unknown_identity'));
    await set(OKTA, { emailDomains: ['example.com'] });
  });

  it.each<[whose: string, login: () => Promise<string>, why: string]>([
    ['an address that is not verified', async () => `unverified:${(await world.a.person()).email}`, 'email_not_verified'],
    ['an admin', async () => (await world.a.person({ roles: ['admin'] })).email, 'admins_link_themselves'],
    ['nobody here', async () => 'nobody.at.all@example.com', 'unknown_identity'],
    ['somebody of another guild', async () => (await world.a.person({ guild: await world.a.newGuild() })).email, 'unknown_identity'],
  ])('is refused for %s', async (_, login, why) => {
    const browser = roaming();
    expect(await comeIn(browser, await login())).toBe(stopped(why));
    expect(await whoIs(browser)).toBeNull();
  });
});

describe('a provider', () => {
  it('is offered to strangers by its name alone, in the admins’ order, while it is on', async () => {
    const offered = async () => (await world.stranger(1).get<{ providers: unknown[] }>('/welcome')).providers;
    expect(await offered()).toEqual([{ id: OKTA, name: 'Acme account' }, { id: OTHER, name: 'Another' }]);
    await admin.put('/sign-in-providers/order', { ids: [OTHER, OKTA] });
    await set(OKTA, { enabled: false });
    expect(await offered()).toEqual([{ id: OTHER, name: 'Another' }]);
    expect((await roaming().post(`${origin}/api/sign-in`, { providerId: OKTA })).status).toBe(404);
    await set(OKTA, { enabled: true });
  });

  it('that is switched off meanwhile opens nothing', async () => {
    const person = await linked();
    const browser = roaming();
    const answer = await browser.signInAt(await start(browser), person.email);
    await set(OKTA, { enabled: false });
    expect(await back(browser, answer)).toBe(stopped('provider_off'));
    await set(OKTA, { enabled: true });
  });

  it('shows no secret, is asked before it is added, and is not changed over somebody’s head', async () => {
    const { providers: [shown] } = await providers();
    expect(JSON.stringify(shown)).not.toContain('secret-of');
    expect(shown).toMatchObject({ hasSecret: true, redirectUri: expect.stringContaining('/api/sign-in/callback/') });
    const fresh = { id: randomUUID(), name: 'New', issuer: 'http://127.0.0.1:1', clientId: 'x', enabled: true, joinsByEmail: true, emailDomains: [] };
    expect(await admin.tries('POST', '/sign-in-providers', fresh)).toBe('422 invalid_input');
    const answer = await admin.send('POST', '/sign-in-providers', { ...fresh, joinsByEmail: false });
    expect(answer.text).toContain('It cannot be reached');
    expect((await admin.send('POST', '/sign-in-providers', { ...fresh, joinsByEmail: false, issuer: `${okta.issuer}/` })).text).toContain('exactly as the provider does');
    const { name, clientId, revision } = shown!;
    const change = { name, clientId, enabled: true, joinsByEmail: false, emailDomains: [] };
    const both = await Promise.all([1, 2].map(() => admin.tries('PUT', `/sign-in-providers/${shown!.id}`, change, { revision })));
    expect(both.sort()).toEqual(['200', '412 stale']);
    expect(await admin.post<ProviderTestDto>(`/sign-in-providers/${OKTA}/test`)).toMatchObject({ answers: true, authorizationEndpoint: `${okta.issuer}/auth` });
  });

  it('with a wrong secret is found out when somebody signs in, and one that is down says so', async () => {
    const person = await linked();
    await set(OKTA, { clientSecret: 'not the one' } as Partial<ProviderDto>);
    expect(await comeIn(roaming(), person.email)).toBe(stopped('answer_refused'));
    await set(OKTA, { clientSecret: okta.clientSecret } as Partial<ProviderDto>);
    expect(await comeIn(roaming(), person.email)).toBe('/');
    const fake = createServer((_, response) => response.writeHead(500).end());
    await new Promise<void>((listening) => fake.listen(0, '127.0.0.1', () => listening()));
    const id = randomUUID();
    await world.rows(`INSERT INTO sign_in_providers (id, guild_id, name, issuer, client_id, position, added_at) VALUES ($1, $2, 'Down', $3, 'x', 9, now())`,
      [id, person.guild.id, `http://127.0.0.1:${(fake.address() as AddressInfo).port}`]);
    expect(await roaming().post(`${origin}/api/sign-in`, { providerId: id })).toMatchObject({ status: 409, body: { code: 'provider_unreachable' } });
    await admin.delete(`/sign-in-providers/${id}`);
    await new Promise((closed) => fake.close(closed));
  });
});

describe('a guild without passwords', () => {
  it('is one only once an admin has come in elsewhere, and never locks everybody out', async () => {
    const guild = await world.a.newGuild();
    const [owner, mate] = await Promise.all([1, 2].map(() => world.a.person({ roles: ['admin'], guild })));
    const browser = await world.as(owner!);
    expect(await browser.tries('PUT', '/sign-in-providers/passwords', { on: false })).toBe('409 nobody_could_sign_in');
    const id = randomUUID();
    await world.rows(`INSERT INTO sign_in_providers (id, guild_id, name, issuer, client_id, position, added_at) VALUES ($1, $2, 'Own', $3, 'guildpath', 1, now())`,
      [id, guild.id, 'http://own.example']);
    await world.rows(`INSERT INTO identities (person_id, issuer, subject, linked_by, linked_at) VALUES ($1, 'http://own.example', 'owner', 'person', now())`, [owner!.id]);
    const secret = (await browser.post<InvitationLinkDto>(`/people/${mate!.id}/invitation`)).url.split('/').at(-1)!;
    expect(await browser.put<ProvidersDto>('/sign-in-providers/passwords', { on: false })).toMatchObject({ passwords: 'off' });

    expect(await world.stranger().tries('POST', `/invitations/${secret}`, { password: PASSWORD })).toBe('403 passwords_off');
    expect((await world.stranger().get<{ passwords: boolean }>(`/invitations/${secret}`)).passwords).toBe(false);
    expect((await world.stranger().get<{ passwords: boolean }>('/welcome')).passwords).toBe(true);
    const closing: [string, string, unknown, number?][] = [
      ['PUT', `/sign-in-providers/${id}`, { name: 'Own', clientId: 'guildpath', enabled: false, joinsByEmail: false, emailDomains: [] }, 1],
      ['DELETE', `/sign-in-providers/${id}`, undefined],
      ['PATCH', `/people/${owner!.id}`, { roles: [] }, 1],
      ['PATCH', `/people/${owner!.id}`, { deactivated: true }, 1],
    ];
    for (const [method, path, body, revision] of closing) expect(await browser.tries(method, path, body, { revision })).toBe('409 nobody_could_sign_in');
    await browser.put('/sign-in-providers/passwords', { on: true });
    expect(await world.stranger().tries('POST', `/invitations/${secret}`, { password: PASSWORD })).toBe('200');
    await browser.delete(`/sign-in-providers/${id}`);
    await browser.put('/sign-in-providers/passwords', { on: true }, { key: newKey() });
  });

  it('refuses a right password, and says what to do', async () => {
    const guild = await world.a.newGuild();
    const person = await world.a.person({ guild, roles: ['admin'] });
    const secret = (await (await world.as(person)).post<InvitationLinkDto>(`/people/${person.id}/invitation`)).url.split('/').at(-1)!;
    await world.stranger().post(`/invitations/${secret}`, { password: PASSWORD });
    await world.rows('INSERT INTO passwords_off (guild_id, turned_off_by, turned_off_at) VALUES ($1, $2, now())', [guild.id, person.id]);
    const right = { email: person.email, password: PASSWORD };
    expect(await world.stranger().tries('POST', '/session', right)).toBe('403 passwords_off');
    expect(await world.stranger().tries('POST', '/session', { ...right, password: 'wrong' })).toBe('401 wrong_credentials');

    // A link of whoever runs the installation lets an admin in to mend it, and nobody else.
    const { Invitations } = (await import(PEOPLE)) as typeof import('../../src/people/people.api');
    const invitations = world.apps[0]!.get(Invitations, { strict: false });
    const mate = await world.a.person({ guild });
    const links = await invitations.issue([person, mate].map(({ id, name, email }) => ({ personId: id, name, email })), null);
    const [rescue, plain] = links.map(({ url }) => `/invitations/${url.split('/').at(-1)}`);
    expect((await world.stranger().get<{ passwords: boolean }>(rescue!)).passwords).toBe(true);
    expect(await world.stranger().tries('POST', plain!, { password: PASSWORD })).toBe('403 passwords_off');
    const browser = world.stranger();
    await browser.post(rescue!, { password: PASSWORD });
    expect(await browser.put<ProvidersDto>('/sign-in-providers/passwords', { on: true })).toMatchObject({ passwords: 'needed' });
  });
});

describe('somebody who is deactivated', () => {
  it('is out on every replica within a second, and does not come back in', async () => {
    const person = await linked();
    const browser = roaming();
    await comeIn(browser, person.email);
    const cookie = `guildpath=${browser.cookies(origin).get('guildpath')}`;
    const elsewhere = await world.as(person, 1);
    const streams = await Promise.all([listen(elsewhere), listen(await world.as(person, 0))]);
    const began = performance.now();
    await admin.patch(`/people/${person.id}`, { deactivated: true }, { revision: 1 });
    const statuses = await Promise.all([
      elsewhere.send('GET', '/session'), world.stranger(1).send('GET', '/session', undefined, { headers: { cookie } }), browser.get(`${origin}/api/session`),
    ]);
    await Promise.all(streams.map(({ ended }) => ended));
    expect(performance.now() - began).toBeLessThan(1_000);
    expect(statuses.map(({ status }) => status)).toEqual([401, 401, 401]);
    expect(await comeIn(roaming(), person.email)).toBe(stopped('deactivated'));
  });
});

describe('a directory', () => {
  it('says which account is whose before anybody has signed in', async () => {
    const { Identities } = (await import(PEOPLE)) as typeof import('../../src/people/people.api');
    const identities = world.apps[0]!.get(Identities, { strict: false });
    const [person, second] = [await world.a.person(), await world.a.person()];
    const identity = { issuer: okta.issuer, subject: `${randomUUID()}@example.com`, label: null };
    await identities.link(person.guild.id, person.id, identity);
    await identities.link(person.guild.id, person.id, identity);
    await expect(identities.link(second.guild.id, second.id, identity)).rejects.toMatchObject({ code: 'belongs_to_another' });
    const browser = roaming();
    expect(await comeIn(browser, identity.subject)).toBe('/');
    expect(await whoIs(browser)).toBe(person.id);
  });
});
