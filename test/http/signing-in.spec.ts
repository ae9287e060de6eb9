import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { InvitationLinkDto, OwnSessionDto, PersonDto, SessionDto } from '../../src/people/dto/people.dto';
import { openWorld, type Person, type Visitor, type World } from '../support/world';

const PEOPLE = join(__dirname, '../../dist/src/people/people.api.js');
const PASSWORD = 'a long walk in the woods';

let world: World;
let admin: Person;

beforeAll(async () => {
  world = await openWorld({ name: 'http_signing_in', replicas: 2 });
  admin = await world.a.person({ roles: ['admin'] });
}, 60_000);

afterAll(() => world?.close());

/** A fresh one-time link for somebody, by an admin; its last part is the token. */
async function invite(person: Person): Promise<string> {
  const { url } = await (await world.as(admin)).post<InvitationLinkDto>(`/people/${person.id}/invitation`);
  return url.split('/').at(-1)!;
}

/** Somebody with a password, who took up an invitation. */
async function member(): Promise<{ person: Person; browser: Visitor }> {
  const person = await world.a.person();
  const browser = world.stranger();
  await browser.post(`/invitations/${await invite(person)}`, { password: PASSWORD });
  return { person, browser };
}

const signIn = async ({ email }: Person, password = PASSWORD, replica = 0): Promise<Visitor> => {
  const browser = world.stranger(replica);
  await browser.post('/session', { email, password });
  return browser;
};
const isSignedIn = async (browser: Visitor) => (await browser.send('GET', '/session')).status === 200;
/** The same cookie, sent to another replica or from elsewhere. */
const withCookie = (cookie: string | null, replica = 0) => {
  const elsewhere = world.stranger(replica);
  return { send: (method: string, path: string) => elsewhere.send(method, path, undefined, { headers: { cookie: cookie ?? '' } }) };
};

describe('signing in', () => {
  it('opens a session that every replica knows, in a cookie that scripts cannot read', async () => {
    const { person } = await member();
    const browser = world.stranger();
    const answer = await browser.send<SessionDto>('POST', '/session', { email: ` ${person.email.toUpperCase()} `.trim(), password: PASSWORD });
    expect([answer.status, answer.body.person.id]).toEqual([200, person.id]);
    const [line = ''] = answer.headers.getSetCookie();
    expect(line).toMatch(/^guildpath=[\w-]{43}; /);
    for (const flag of ['HttpOnly', 'SameSite=Lax', 'Path=/']) expect(line).toContain(flag);
    expect(line).not.toContain('Secure');
    expect((await withCookie(browser.cookie, 1).send('GET', '/session')).status).toBe(200);
    expect(answer.text).not.toContain(browser.cookie!.split('=')[1]);
  });

  it('rotates the session: the cookie from before opens nothing any more', async () => {
    const { person, browser } = await member();
    const before = browser.cookie;
    await browser.post('/session', { email: person.email, password: PASSWORD });
    expect(browser.cookie).not.toBe(before);
    expect((await withCookie(before).send('GET', '/session')).status).toBe(401);
    expect(await isSignedIn(browser)).toBe(true);
  });

  it('answers an unknown address like a wrong password', async () => {
    const { person } = await member();
    const browser = world.stranger();
    const wrong = await browser.send('POST', '/session', { email: person.email, password: 'not this one at all' });
    const unknown = await browser.send('POST', '/session', { email: 'nobody.at.all@example.com', password: PASSWORD });
    const invitedOnly = await browser.send('POST', '/session', { email: (await world.a.person()).email, password: PASSWORD });
    expect([wrong.status, wrong.code]).toEqual([401, 'wrong_credentials']);
    expect([unknown.text, invitedOnly.text]).toEqual([wrong.text, wrong.text]);
    expect(unknown.headers.getSetCookie()).toEqual([]);
  });

  it('keeps no password and no secret as it was given', async () => {
    const { person, browser } = await member();
    const [row] = await world.rows<{ password_hash: string }>('SELECT password_hash FROM people WHERE id = $1', [person.id]);
    expect(row!.password_hash).toMatch(/^\$argon2id\$/);
    const secret = browser.cookie!.split('=')[1]!;
    const sessions = await world.rows<{ token_hash: Buffer }>('SELECT token_hash FROM sessions WHERE person_id = $1', [person.id]);
    expect(sessions.every(({ token_hash }) => token_hash.length === 32 && !token_hash.toString('latin1').includes(secret))).toBe(true);
  });

  it('lasts two weeks without use, and longer with it', async () => {
    const { browser } = await member();
    world.clock.advance({ days: 13 });
    expect(await isSignedIn(browser)).toBe(true);
    world.clock.advance({ days: 13 });
    expect(await isSignedIn(browser)).toBe(true);
    world.clock.advance({ days: 15 });
    expect(await isSignedIn(browser)).toBe(false);
  });
});

describe('guessing', () => {
  it('is slowed after ten tries, counted over all replicas, also for the right password', async () => {
    const { person } = await member();
    const tries: string[] = [];
    for (let number = 0; number < 11; number += 1) {
      tries.push(await world.stranger(number % 2).tries('POST', '/session', { email: person.email, password: `guess ${number}` }));
    }
    expect(tries).toEqual([...Array<string>(10).fill('401 wrong_credentials'), '429 too_many_attempts']);
    for (const replica of [0, 1]) {
      const answer = await world.stranger(replica).send<{ retryAfterSeconds: number }>('POST', '/session', { email: person.email, password: PASSWORD });
      expect([answer.status, answer.code]).toEqual([429, 'too_many_attempts']);
      expect(answer.body.retryAfterSeconds).toBeGreaterThan(60);
    }
    const { person: somebodyElse } = await member();
    expect(await isSignedIn(await signIn(somebodyElse))).toBe(true);
  });

  it('in parallel gets no further', async () => {
    const { person } = await member();
    const tries = await Promise.all(
      Array.from({ length: 24 }, (_, number) => world.stranger(number % 2).tries('POST', '/session', { email: person.email, password: `guess ${number}` })),
    );
    expect(tries.filter((outcome) => outcome === '401 wrong_credentials')).toHaveLength(10);
    expect(tries.filter((outcome) => outcome === '429 too_many_attempts')).toHaveLength(14);
  });

  it('of the present password is slowed too, and forgotten with a success', async () => {
    const { browser } = await member();
    const change = (current: string, next: string) => browser.tries('POST', '/me/password', { current, next });
    for (let round = 0; round < 12; round += 1) expect(await change(PASSWORD, PASSWORD)).toBe('204');
    for (let number = 0; number < 10; number += 1) expect(await change(`guess ${number}`, PASSWORD)).toBe('422 invalid_input');
    expect(await change(PASSWORD, 'another long password')).toBe('429 too_many_attempts');
  });

  it('is forgotten with a success', async () => {
    const { person } = await member();
    for (let round = 0; round < 3; round += 1) {
      for (let number = 0; number < 6; number += 1) await world.stranger().tries('POST', '/session', { email: person.email, password: 'wrong' });
      expect(await isSignedIn(await signIn(person))).toBe(true);
    }
  });
});

describe('signing out', () => {
  it('ends the session at once, on every replica', async () => {
    const { browser } = await member();
    const { cookie } = browser;
    await browser.delete('/session');
    expect(browser.cookie).toBeNull();
    for (const replica of [0, 1]) expect((await withCookie(cookie, replica).send('GET', '/session')).status).toBe(401);
    expect(await browser.tries('DELETE', '/session')).toBe('204');
  });

  it('works from another device, for one’s own sessions only', async () => {
    const { person, browser } = await member();
    const phone = await signIn(person, PASSWORD, 1);
    const sessions = await browser.get<OwnSessionDto[]>('/me/sessions');
    expect(sessions).toHaveLength(2);
    const other = sessions.find(({ current }) => !current)!;
    const { browser: stranger } = await member();
    expect(await stranger.tries('DELETE', `/me/sessions/${other.id}`)).toBe('404 not_found');
    expect(await isSignedIn(phone)).toBe(true);
    expect(await browser.tries('DELETE', `/me/sessions/${other.id}`)).toBe('204');
    expect([await isSignedIn(phone), await isSignedIn(browser)]).toEqual([false, true]);
  });

  it('happens everywhere else when the password changes', async () => {
    const { person, browser } = await member();
    const phone = await signIn(person, PASSWORD, 1);
    expect(await browser.tries('POST', '/me/password', { current: 'not the password', next: 'another long password' })).toBe('422 invalid_input');
    expect(await browser.tries('POST', '/me/password', { current: PASSWORD, next: 'short' })).toBe('422 invalid_input');
    expect(await isSignedIn(phone)).toBe(true);
    expect(await browser.tries('POST', '/me/password', { current: PASSWORD, next: 'another long password' })).toBe('204');
    expect([await isSignedIn(phone), await isSignedIn(browser)]).toEqual([false, true]);
    expect(await world.stranger().tries('POST', '/session', { email: person.email, password: PASSWORD })).toBe('401 wrong_credentials');
    expect(await isSignedIn(await signIn(person, 'another long password'))).toBe(true);
  });

  it('happens at once when somebody is deactivated, who then cannot come back', async () => {
    const { person, browser } = await member();
    const manager = await world.as(admin, 1);
    const token = await invite(person);
    const { revision } = (await manager.get<PersonDto[]>('/people')).find(({ id }) => id === person.id)!;
    await manager.patch(`/people/${person.id}`, { deactivated: true }, { revision });
    expect(await isSignedIn(browser)).toBe(false);
    expect(await world.stranger().tries('POST', '/session', { email: person.email, password: PASSWORD })).toBe('401 wrong_credentials');
    expect(await world.stranger().tries('POST', `/invitations/${token}`, { password: PASSWORD })).toBe('404 invitation_gone');
    expect(await manager.tries('POST', `/people/${person.id}/invitation`)).toBe('409 deactivated');

    await manager.patch(`/people/${person.id}`, { deactivated: false }, { revision: revision + 1 });
    expect(await isSignedIn(browser)).toBe(false);
    expect(await isSignedIn(await signIn(person))).toBe(true);
  });
});

describe('requests from elsewhere', () => {
  it('change nothing when another site’s page sends them', async () => {
    const { browser } = await member();
    const send = (headers: Record<string, string>) => browser.tries('PATCH', '/me', { contactUrl: 'https://evil.example.com' }, { headers });
    expect(await send({ origin: 'https://evil.example.com' })).toBe('403 foreign_origin');
    expect(await send({ origin: 'null' })).toBe('403 foreign_origin');
    expect(await send({ 'sec-fetch-site': 'cross-site' })).toBe('403 foreign_origin');
    expect(await send({ 'sec-fetch-site': 'same-site' })).toBe('403 foreign_origin');
    expect((await browser.get<SessionDto>('/session')).person.contactUrl).toBeNull();
    expect(await send({ origin: browser.origin, 'sec-fetch-site': 'same-origin' })).toBe('200');
  });

  it('sign nobody in and nobody out', async () => {
    const { person, browser } = await member();
    const headers = { 'sec-fetch-site': 'cross-site' };
    expect(await world.stranger().tries('POST', '/session', { email: person.email, password: PASSWORD }, { headers })).toBe('403 foreign_origin');
    expect(await browser.tries('DELETE', '/session', undefined, { headers })).toBe('403 foreign_origin');
    expect(await isSignedIn(browser)).toBe(true);
  });
});

describe('an invitation', () => {
  it('is told by its link, works once, and signs in', async () => {
    const person = await world.a.person();
    const token = await invite(person);
    expect(await world.stranger().get(`/invitations/${token}`)).toMatchObject({ name: person.name, email: person.email });
    const browser = world.stranger();
    expect(await browser.tries('POST', `/invitations/${token}`, { password: 'too short' })).toBe('422 invalid_input');
    expect((await browser.post<SessionDto>(`/invitations/${token}`, { password: PASSWORD })).person.id).toBe(person.id);
    expect(await isSignedIn(browser)).toBe(true);
    expect(await world.stranger().tries('GET', `/invitations/${token}`)).toBe('404 invitation_gone');
    expect(await world.stranger().tries('POST', `/invitations/${token}`, { password: 'somebody else’s password' })).toBe('404 invitation_gone');
    expect(await isSignedIn(await signIn(person))).toBe(true);
  });

  it('is too old after two weeks', async () => {
    const token = await invite(await world.a.person());
    world.clock.advance({ days: 14, hours: 1 });
    expect(await world.stranger().tries('GET', `/invitations/${token}`)).toBe('404 invitation_gone');
    expect(await world.stranger().tries('POST', `/invitations/${token}`, { password: PASSWORD })).toBe('404 invitation_gone');
  });

  it('takes the place of the one before', async () => {
    const person = await world.a.person();
    const first = await invite(person);
    const second = await invite(person);
    expect(await world.stranger().tries('GET', `/invitations/${first}`)).toBe('404 invitation_gone');
    expect(await world.stranger().tries('GET', `/invitations/${second}`)).toBe('200');
  });

  it('that sets a new password signs out whoever had the old one', async () => {
    const { person, browser } = await member();
    const fresh = world.stranger(1);
    await fresh.post(`/invitations/${await invite(person)}`, { password: 'another long password' });
    expect([await isSignedIn(browser), await isSignedIn(fresh)]).toEqual([false, true]);
  });

  it('of two at once lets one in', async () => {
    const token = await invite(await world.a.person());
    const outcomes = await Promise.all(
      [0, 1, 0, 1].map((replica, index) => world.stranger(replica).tries('POST', `/invitations/${token}`, { password: `the password number ${index}` })),
    );
    expect(outcomes.filter((outcome) => outcome === '200')).toHaveLength(1);
    expect(outcomes.filter((outcome) => /^40[49] invitation_gone$/.test(outcome))).toHaveLength(3);
  });
});

describe('over https', () => {
  it('pins the cookie to the host and to encrypted connections', async () => {
    const secure = await openWorld({ name: 'http_signing_in_https', publicUrl: 'https://guildpath.example.com' });
    try {
      const boss = await secure.a.person({ roles: ['admin'] });
      const invited = await secure.a.person();
      const { url } = await (await secure.as(boss)).post<InvitationLinkDto>(`/people/${invited.id}/invitation`);
      expect(url).toMatch(/^https:\/\/guildpath\.example\.com\/invitations\//);
      const answer = await secure.stranger().send('POST', `/invitations/${url.split('/').at(-1)}`, { password: PASSWORD });
      const [line = ''] = answer.headers.getSetCookie();
      expect(line).toMatch(/^__Host-guildpath=/);
      for (const flag of ['Secure', 'HttpOnly', 'SameSite=Lax', 'Path=/']) expect(line).toContain(flag);
      expect(answer.headers.get('strict-transport-security')).toContain('max-age=');
    } finally {
      await secure.close();
    }
  });
});

describe('the demo’s door', () => {
  it('is not there outside demo mode', async () => {
    expect(await world.stranger().get('/welcome')).toMatchObject({ demo: false, samplePeople: [] });
    expect(await world.stranger().tries('POST', '/demo/session', { personId: admin.id })).toBe('404 not_found');
  });

  it('opens for sample people only', async () => {
    const demo = await openWorld({ name: 'http_signing_in_demo', demo: true });
    try {
      const sample = await demo.a.person({ name: 'Ada Sample' });
      const other = await demo.a.person({ roles: ['admin'] });
      await demo.rows(`INSERT INTO demo_people (person_id, position, about) VALUES ($1, 1, 'A hire in week two')`, [sample.id]);
      expect(await demo.stranger().get('/welcome')).toMatchObject({ demo: true, samplePeople: [{ id: sample.id, name: 'Ada Sample' }] });
      const browser = demo.stranger();
      expect((await browser.post<SessionDto>('/demo/session', { personId: sample.id })).person.id).toBe(sample.id);
      expect(await isSignedIn(browser)).toBe(true);
      expect(await demo.stranger().tries('POST', '/demo/session', { personId: other.id })).toBe('404 not_found');
    } finally {
      await demo.close();
    }
  });
});

describe('setting up', () => {
  it('makes the first admin once, of two at once as well', async () => {
    const empty = await openWorld({ name: 'http_signing_in_set_up', replicas: 2 });
    try {
      const { SetUp } = (await import(PEOPLE)) as typeof import('../../src/people/people.api');
      const tokens = await Promise.all(empty.apps.map((app) => app.get(SetUp, { strict: false }).issueToken()));
      const input = (token: string | null, email: string) => ({
        token, guildName: 'Backend', siteName: 'Vilnius', timeZone: 'Europe/Vilnius', workingWeek: [5, 1, 2, 3, 4], name: 'First Admin', email, password: PASSWORD,
      });
      expect(await empty.stranger().get('/welcome')).toMatchObject({ setupNeeded: true });
      expect(await empty.stranger().tries('POST', '/setup', input('not-the-token-printed', 'me@example.com'))).toBe('422 invalid_input');
      expect(await empty.stranger().tries('POST', '/setup', { ...input(tokens[0]!, 'me@example.com'), timeZone: 'Mars/Olympus' })).toBe('422 invalid_input');

      const browsers = [empty.stranger(0), empty.stranger(1), empty.stranger(0), empty.stranger(1)];
      const outcomes = await Promise.all(browsers.map((browser, index) => browser.tries('POST', '/setup', input(tokens[index % 2]!, `admin.${index}@example.com`))));
      expect([...outcomes].sort()).toEqual(['200', '422 invalid_input', '422 invalid_input', '422 invalid_input']);
      const winner = browsers[outcomes.indexOf('200')]!;
      expect((await winner.get<SessionDto>('/session')).roles).toEqual(expect.arrayContaining(['admin', 'manager']));
      const counts = await empty.rows<{ guilds: string; people: string }>('SELECT (SELECT count(*) FROM guilds) AS guilds, (SELECT count(*) FROM people) AS people');
      expect(counts).toEqual([{ guilds: 1, people: 1 }]);
      expect(await empty.stranger().get('/welcome')).toMatchObject({ setupNeeded: false });
      expect(await empty.apps[0]!.get(SetUp, { strict: false }).issueToken()).toBeNull();
    } finally {
      await empty.close();
    }
  });
});
