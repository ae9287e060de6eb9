import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ArrivalsDto } from '../../src/cohorts/dto/arrivals.dto';
import { listen } from '../support/event-stream';
import { entra, okta, ONBOARDING, patchOp, scimSender, type Employee, type ScimSend } from '../support/scim-client';
import { serviceToken } from '../support/token-scenes';
import { openWorld, type Cohort, type Person, type Visitor, type World } from '../support/world';

const ERROR = 'urn:ietf:params:scim:api:messages:2.0:Error';

let world: World;
let admin: Person;
let send: ScimSend;
let number = 0;

beforeAll(async () => {
  world = await openWorld({ name: 'http_scim', replicas: 2 });
  admin = await world.a.person({ roles: ['admin'] });
  send = scimSender(world.stranger().origin, (await serviceToken(world, admin, ['scim'])).token);
}, 60_000);
afterAll(() => world?.close());

const employee = (more: Partial<Employee> = {}): Employee => {
  number += 1;
  return { login: `Hire${number}@Example.com`, givenName: 'Noa', familyName: `Levi ${number}`, key: `key-${number}`, site: 'Vilnius', startDate: '2026-12-07', ...more };
};
const added = async (more?: Partial<Employee>) => (await entra(send).assign(employee(more))).body;
const found = async (filter: string) => (await send('GET', `/Users?filter=${encodeURIComponent(filter)}`)).body;
const rolesOf = async (id: string) => (await send('GET', `/Users/${id}`)).body.groups.map(({ value }) => value);

describe.each([['Entra ID', entra], ['Okta', okta]])('%s', (_, dialect) => {
  it('walks somebody from the first day to the last, and back', async () => {
    const provider = dialect(send);
    const noa = employee({ site: 'Tel Aviv', workingDays: 'Sun Mon Tue' });
    const made = await provider.assign(noa);
    expect([made.status, made.type, made.etag]).toEqual([201, expect.stringMatching(/^application\/scim\+json/), made.body.meta.version]);
    expect(made.body).toMatchObject({
      userName: noa.login, externalId: noa.key, displayName: `Noa ${noa.familyName}`, active: true, timezone: 'Asia/Jerusalem', groups: [],
      emails: [{ value: noa.login.toLowerCase(), type: 'work', primary: true }],
      [ONBOARDING]: { site: 'Tel Aviv', startDate: '2026-12-07', workingDays: 'Mon Tue Sun' },
    });
    expect(made.body).not.toHaveProperty('password');
    const { id } = made.body;
    expect((await provider.assign(noa)).body).toMatchObject({ id, externalId: noa.key });
    expect((await provider.rename(id, 'Cohen')).body).toMatchObject({ displayName: 'Dr Cohen', name: { givenName: 'Noa', familyName: 'Cohen' } });
    expect((await provider.changeMail(id, `new-${noa.login}`)).body).toMatchObject({ userName: noa.login, emails: [{ value: `new-${noa.login}`.toLowerCase() }] });
    expect((await provider.changeStart(id, '2026-12-14')).body[ONBOARDING]).toEqual({ site: 'Tel Aviv', startDate: '2026-12-14', workingDays: 'Mon Tue Sun' });

    expect((await provider.addMember('mentor', id)).status).toBe(204);
    expect((await provider.addMember('expert', id)).status).toBe(204);
    expect((await provider.addMember('expert', id)).status).toBe(204);
    expect((await provider.removeMember('mentor', id)).status).toBe(204);
    expect(await rolesOf(id)).toEqual(['expert']);
    expect((await send('GET', '/Groups/expert')).body.members).toContainEqual(expect.objectContaining({ value: id, display: 'Dr Cohen' }));

    expect((await provider.disable(id)).body).toMatchObject({ id, active: false, groups: [{ value: 'expert', display: 'Guild experts' }] });
    expect((await provider.enable(id)).body).toMatchObject({ id, active: true, displayName: 'Dr Cohen' });
    expect((await send('DELETE', `/Users/${id}`)).status).toBe(204);
    expect((await send('GET', `/Users/${id}`)).body).toMatchObject({ schemas: [ERROR], status: '404' });
    expect((await found(`userName eq "${noa.login}"`)).totalResults).toBe(0);
    const back = await provider.assign(noa);
    expect([back.status, back.body.id, back.body.active]).toEqual([201, id, true]);
  });
});

describe('an account that is switched off', () => {
  it('is out on every replica at once, and has all that it had when it is switched on', async () => {
    const journey = await world.a.journey();
    const [browser, elsewhere] = [await world.as(journey.hire), await world.as(journey.hire, 1)];
    const stream = await listen(elsewhere);
    await entra(send).disable(journey.hire.id);
    await stream.ended;
    expect([await browser.tries('GET', '/session'), await elsewhere.tries('GET', '/session')]).toEqual(['401 not_signed_in', '401 not_signed_in']);
    const invitation = new URL(journey.invitationUrl!).pathname;
    await okta(send).enable(journey.hire.id);
    expect(await world.stranger().tries('GET', invitation)).toBe('404 invitation_gone');
    expect(await (await world.as(journey.hire)).tries('GET', `/journeys/${journey.id}/today`)).toBe('200');
  });

  it('keeps everything of somebody who was removed, and opens for nobody else', async () => {
    const journey = await world.a.journey();
    await send('PATCH', `/Users/${journey.hire.id}`, patchOp({ op: 'add', path: 'externalId', value: 'first' }));
    expect((await send('DELETE', `/Users/${journey.hire.id}`)).status).toBe(204);
    expect((await world.rows('SELECT 1 FROM journeys WHERE id = $1', [journey.id])).length).toBe(1);
    const another = await send('POST', '/Users', { userName: journey.hire.email, externalId: 'second', [ONBOARDING]: { site: 'Vilnius' } });
    expect([another.status, another.body.scimType]).toEqual([409, 'uniqueness']);
    const back = await send('POST', '/Users', { userName: journey.hire.email, externalId: 'first', displayName: 'Back Again' });
    expect([back.status, back.body.id]).toEqual([201, journey.hire.id]);
  });

  it('is never that of the last admin, nor is the last one taken out of the group', async () => {
    expect(await entra(send).disable(admin.id)).toMatchObject({ status: 409, body: { schemas: [ERROR], detail: expect.stringContaining('last admin') } });
    expect((await send('DELETE', `/Users/${admin.id}`)).status).toBe(409);
    expect((await okta(send).removeMember('admin', admin.id)).status).toBe(409);
    const second = await added();
    expect((await send('PUT', '/Groups/admin', { displayName: 'Admins', members: [{ value: second.id }, { value: admin.id }] })).body.members.length).toBe(2);
    const both = await Promise.all([entra(send).disable(second.id), entra(send).disable(admin.id)]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
    for (const { id } of [admin, second]) await entra(send).enable(id);
    expect((await entra(send).removeMember('admin', second.id)).status).toBe(204);
  });
});

describe('two at once', () => {
  it('with the same version: one change is made, the other is told to read again', async () => {
    const { id, meta } = await added();
    const changes = await Promise.all(['One', 'Two', 'Three'].map((name) =>
      send('PATCH', `/Users/${id}`, patchOp({ op: 'replace', path: 'displayName', value: name }), { 'if-match': meta.version })));
    expect(changes.map(({ status }) => status).sort()).toEqual([200, 412, 412]);
    const { body, etag } = await send('GET', `/Users/${id}`);
    expect(body.displayName).toBe(changes.find(({ status }) => status === 200)!.body.displayName);
    expect((await send('GET', `/Users/${id}`, undefined, { 'if-none-match': etag! })).status).toBe(304);
    expect((await send('GET', `/Users/${id}`, undefined, { 'if-none-match': meta.version })).status).toBe(200);
  });

  it('adding the same person: there is one', async () => {
    const noa = employee();
    const made = await Promise.all([0, 1, 2, 3].map((n) => send('POST', '/Users', { userName: n % 2 ? noa.login : noa.login.toUpperCase(), [ONBOARDING]: { site: 'Vilnius' } })));
    expect(made.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409]);
    expect((await found(`emails[type eq "work"].value eq "${noa.login}"`)).totalResults).toBe(1);
  });

  it('changing a group: nobody is lost', async () => {
    const people = await Promise.all([added(), added(), added(), added()]);
    await Promise.all(people.map(({ id }, index) => (index % 2 ? entra(send) : okta(send)).addMember('mentor', id)));
    const ids = (await send('GET', '/Groups/mentor')).body.members.map(({ value }) => value);
    expect(ids).toEqual(expect.arrayContaining(people.map(({ id }) => id)));
  });
});

describe('a list', () => {
  it('comes by filters, in pages, with what is asked for', async () => {
    const people = await Promise.all([added({ familyName: 'Pager A' }), added({ familyName: 'Pager B' }), added({ familyName: 'Pager C' })]);
    const filter = 'name.familyName sw "pager" and not (active eq False)';
    const page = (query: string) => send('GET', `/Users?filter=${encodeURIComponent(filter)}&${query}`);
    expect((await page('')).body.totalResults).toBe(3);
    const pages = await Promise.all([1, 2, 3, 4].map((start) => page(`startIndex=${start}&count=1&attributes=userName`)));
    expect(pages.map(({ body: { totalResults, itemsPerPage } }) => [totalResults, itemsPerPage])).toEqual([[3, 1], [3, 1], [3, 1], [3, 0]]);
    expect(pages.flatMap(({ body }) => body.Resources.map(({ id }) => id)).sort()).toEqual(people.map(({ id }) => id).sort());
    expect(Object.keys(pages[0]!.body.Resources[0]!).sort()).toEqual(['id', 'schemas', 'userName']);
    expect((await page('count=0')).body).toMatchObject({ totalResults: 3, Resources: [] });
    const searched = await send('POST', '/Users/.search', { filter: `externalId eq "${people[1].externalId!}"`, attributes: ['emails.value'] });
    expect(searched.body.Resources).toEqual([{ schemas: people[1].schemas, id: people[1].id, emails: [{ value: people[1].emails[0]!.value }] }]);
    expect((await send('GET', '/Groups?filter=displayName%20eq%20%22mentors%22&excludedAttributes=members')).body.Resources).toEqual([
      expect.not.objectContaining({ members: expect.anything() }),
    ]);
    expect((await send('GET', '/Users?startIndex=-5&count=100000')).body.itemsPerPage).toBeLessThanOrEqual(200);
  });

  it('shows nobody of another guild, and nothing to a token of another', async () => {
    const guild = await world.a.newGuild();
    const [other, stranger] = [await world.a.person({ roles: ['admin'], guild }), await world.a.person({ guild })];
    expect((await send('GET', `/Users/${stranger.id}`)).status).toBe(404);
    expect((await found(`userName eq "${stranger.email}"`)).totalResults).toBe(0);
    expect((await send('POST', '/Users', { userName: stranger.email, [ONBOARDING]: { site: 'Vilnius' } })).body).toMatchObject({ status: '409', scimType: 'uniqueness' });
    expect((await okta(send).addMember('admin', stranger.id)).body).toMatchObject({ status: '400', scimType: 'invalidValue' });
    const wrong = scimSender(world.stranger().origin, (await serviceToken(world, other, ['changes'])).token);
    expect((await wrong('GET', '/Users')).body).toMatchObject({ schemas: [ERROR], status: '403' });
    expect((await scimSender(world.stranger().origin, 'gpst_x')('GET', '/Users')).body).toMatchObject({ schemas: [ERROR], status: '401' });
  });

  it.each([
    ['a quote and more', 'userName eq "x" OR 1=1 --'], ['a statement', 'userName eq "x"; DROP TABLE people;'], ['too long', `userName eq "${'x'.repeat(10_000)}"`],
    ['too deep', `${'('.repeat(500)}active pr${')'.repeat(500)}`], ['nothing of a filter', '%'],
  ])('refuses a filter with %s', async (_, filter) => {
    expect((await send('POST', '/Users/.search', { filter })).body).toMatchObject({ schemas: [ERROR], status: '400', scimType: 'invalidFilter' });
  });

  it('takes a filter’s text as nothing but text', async () => {
    expect((await found(`userName eq "' OR '1'='1" or externalId eq "%" or displayName co "\\u0000"`)).totalResults).toBe(0);
  });
});

describe('what it refuses', () => {
  it.each<[string, string, unknown, number, string | undefined]>([
    ['no user name', '/Users', { [ONBOARDING]: { site: 'Vilnius' } }, 400, 'invalidValue'],
    ['no site among several', '/Users', { userName: 'a@b.example' }, 400, 'invalidValue'],
    ['an unknown site', '/Users', { userName: 'a@b.example', [ONBOARDING]: { site: 'Atlantis' } }, 400, 'invalidValue'],
    ['a day that is none', '/Users', { userName: 'a@b.example', [ONBOARDING]: { site: 'Vilnius', startDate: '2026-02-30' } }, 400, 'invalidValue'],
    ['NUL', '/Users', { userName: 'a\0@b.example', [ONBOARDING]: { site: 'Vilnius' } }, 400, 'invalidValue'],
    ['a list', '/Users', [], 400, 'invalidSyntax'],
    ['a group there is', '/Groups', { displayName: 'Mentors' }, 409, 'uniqueness'],
    ['a group there is not', '/Groups', { displayName: 'Cooks' }, 403, undefined],
  ])('%s', async (_, path, body, status, scimType) => {
    expect((await send('POST', path, body)).body).toMatchObject({ schemas: [ERROR], status: String(status), ...(scimType && { scimType }), detail: expect.stringMatching(/\w/) });
  });

  it('a group’s other name and its end, and what only Guildpath says of a user', async () => {
    expect((await send('PATCH', '/Groups/mentor', patchOp({ op: 'replace', value: { displayName: 'Gurus' } }))).body.scimType).toBe('mutability');
    expect((await send('DELETE', '/Groups/mentor')).status).toBe(403);
    const { id } = await added();
    expect((await send('PATCH', `/Users/${id}`, patchOp({ op: 'add', path: 'groups', value: [{ value: 'admin' }] }))).body.scimType).toBe('mutability');
    expect((await send('PATCH', `/Users/${id}`, patchOp({ op: 'remove', path: 'userName' }))).body.scimType).toBe('invalidValue');
    expect((await send('PATCH', `/Users/${id}`, {})).body.scimType).toBe('invalidSyntax');
    expect((await send('PATCH', `/Users/${id}`, '{"Operations": [', {})).status).toBe(400);
  });
});

describe('what it says of itself', () => {
  it('is true: types, schemas and what is not done', async () => {
    const plain = scimSender(world.stranger(1).origin, (await serviceToken(world, admin, ['scim'])).token, 'application/json');
    expect((await plain('GET', '/ServiceProviderConfig')).body).toMatchObject({ patch: { supported: true }, bulk: { supported: false }, etag: { supported: true } });
    const types = (await plain('GET', '/ResourceTypes')).body.Resources as unknown as { schema: string; endpoint: string }[];
    expect(types.map(({ endpoint }) => endpoint)).toEqual(['/Users', '/Groups']);
    expect((await plain('GET', `/Schemas/${types[0]!.schema}`)).status).toBe(200);
    const schemas = (await plain('GET', '/Schemas')).body.Resources as unknown as { id: string; attributes: { name: string }[] }[];
    const known = schemas.flatMap(({ id, attributes }) => attributes.map(({ name }) => (id === ONBOARDING ? `${id}.${name}` : name)));
    const user = (await plain('POST', '/Users', { userName: 'whole@example.com', externalId: 'w', name: { givenName: 'W' }, [ONBOARDING]: { site: 'Vilnius', startDate: '2026-12-01', workingDays: 'Mon' } })).body;
    const shown = Object.keys(user).filter((name) => !['schemas', 'id', 'externalId', 'meta', ONBOARDING].includes(name));
    expect([...shown, ...Object.keys(user[ONBOARDING]).map((name) => `${ONBOARDING}.${name}`)].filter((name) => !known.includes(name))).toEqual([]);
  });
});

describe('somebody with a first day', () => {
  const DIST = join(__dirname, '../../dist/src/cohorts/arriving/take-in-arrivals.service.js');
  const takeIn = async (replica = 0) => {
    const { TakeInArrivals } = (await import(DIST)) as typeof import('../../src/cohorts/arriving/take-in-arrivals.service');
    await world.apps[replica]!.get(TakeInArrivals, { strict: false }).run();
  };
  const journeysOf = (id: string) => world.rows<{ id: string; cohort_id: string; start_on: string; mentors: number }>(
    `SELECT j.id, j.cohort_id, j.start_on::text, (SELECT count(*)::int FROM mentor_assignments m WHERE m.journey_id = j.id) AS mentors FROM journeys j WHERE j.hire_id = $1`, [id]);
  let cohort: Cohort;
  let manager: Visitor;
  let pathId: string;
  const arrivals = () => manager.get<ArrivalsDto>('/arrivals');

  beforeAll(async () => {
    cohort = await world.a.cohort({ startOn: '2026-12-01' });
    manager = await world.as(cohort.manager);
    [{ pathId }] = await world.rows<{ pathId: string }>('SELECT v.path_id AS "pathId" FROM path_versions v JOIN cohorts c ON c.path_version_id = v.id WHERE c.id = $1', [cohort.id]) as [{ pathId: string }];
    await world.a.person({ roles: ['mentor'], name: 'Room Y' });
    await world.a.person({ roles: ['mentor'], name: 'Back Up' });
  });

  it('waits in a list, comes with a cohort and mentors by a rule, and goes in by a press', async () => {
    const { id } = await added({ startDate: '2026-12-03' });
    const listed = async () => (await arrivals()).arriving.find(({ person }) => person.id === id);
    expect(await listed()).toMatchObject({ startsOn: '2026-12-03', siteName: 'Vilnius', proposal: null, words: 'There is no rule for Vilnius.' });
    const rule = { siteId: cohort.guild.site.id, pathId, daysApart: 1, byItself: false };
    const { rules: [made] } = await manager.post<ArrivalsDto>('/arrival-rules', rule);
    expect(await manager.tries('POST', '/arrival-rules', rule)).toBe('409 rule_there');
    expect((await listed())?.words).toBe('No cohort on that path starts within 1 day of their first day.');
    await manager.delete(`/arrival-rules/${made!.id}`);
    await manager.post('/arrival-rules', { ...rule, daysApart: 7 });
    const { proposal, person, email, siteId } = (await listed())!;
    expect(proposal).toMatchObject({ cohortId: cohort.id, startOn: '2026-12-01' });
    expect(proposal!.mentor.id).not.toBe(proposal!.backup.id);
    await takeIn();
    expect(await journeysOf(id)).toEqual([]);
    await manager.post(`/cohorts/${cohort.id}/hires`, { name: person.name, email, siteId, startOn: '2026-12-03', mentorId: proposal!.mentor.id, backupId: proposal!.backup.id });
    expect(await listed()).toBeUndefined();
    expect(await journeysOf(id)).toMatchObject([{ cohort_id: cohort.id, start_on: '2026-12-03' }]);
    for (const { id: ruleId } of (await arrivals()).rules) await manager.delete(`/arrival-rules/${ruleId}`);
  });

  it('goes in by itself where the rule says so, once, never late and never without a mentor', async () => {
    const [soon, begun] = [await added({ startDate: '2026-12-02' }), await added({ startDate: '2026-11-20' })];
    const free = await world.a.person({ roles: ['mentor'], name: 'Free Again' });
    await manager.post('/arrival-rules', { pathId, daysApart: 14, byItself: true });
    await (await world.as(free)).post('/me/away', { from: '2026-12-01', to: '2026-12-04' });
    await Promise.all([takeIn(0), takeIn(1)]);
    expect(await journeysOf(soon.id)).toMatchObject([{ cohort_id: cohort.id, start_on: '2026-12-02', mentors: 2 }]);
    expect(await journeysOf(begun.id)).toEqual([]);
    expect((await world.rows('SELECT 1 FROM mentor_assignments m JOIN journeys j ON j.id = m.journey_id WHERE j.hire_id = $1 AND m.person_id = $2', [soon.id, free.id])).length).toBe(0);
  });

  it('moves nobody’s dates when the day changes: a manager looks, and moves them or lets them be', async () => {
    const [{ hire, id: journeyId }] = cohort.journeys as [Cohort['journeys'][0]];
    const moved = async () => (await arrivals()).moved.filter(({ person }) => person.id === hire.id).map(({ journeyStartOn, startsOn }) => [journeyStartOn, startsOn]);
    await entra(send).changeStart(hire.id, '2026-12-08');
    expect(await moved()).toEqual([['2026-12-01', '2026-12-08']]);
    expect(await journeysOf(hire.id)).toMatchObject([{ id: journeyId, start_on: '2026-12-01' }]);
    await manager.post(`/arrivals/${hire.id}/settle`);
    expect(await moved()).toEqual([]);
    await okta(send).changeStart(hire.id, '2026-12-09');
    expect(await moved()).toEqual([['2026-12-01', '2026-12-09']]);
    const { revision } = await manager.post<{ revision: number }>(`/journeys/${journeyId}/replan/preview`, { startOn: '2026-12-09' });
    await manager.post(`/journeys/${journeyId}/replan`, { startOn: '2026-12-09' }, { revision });
    expect(await moved()).toEqual([]);
    expect(await manager.tries('POST', `/arrivals/${cohort.mentor.id}/settle`)).toBe('404 not_found');
  });
});
