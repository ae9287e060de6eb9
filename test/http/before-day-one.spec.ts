import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { HireAtAGlanceDto } from '../../src/journeys/dto/journeys.dto';
import type { CohortWelcomeDto, FirstQuestionsDto, WelcomeDoorDto, WelcomeLinkDto } from '../../src/journeys/welcome/welcome.dto';
import type { InboxDto } from '../../src/notifications/dto/inbox.dto';
import type { Guild } from '../support/builders';
import { openWorld, type Journey, type Person, type Visitor, type World } from '../support/world';

let world: World;
let guild: Guild;
let manager: Person;
let journey: Journey;

beforeAll(async () => {
  world = await openWorld({ name: 'http_before_day_one', replicas: 2 });
}, 60_000);

afterAll(() => world?.close());

beforeEach(async () => {
  world.clock.set('2026-11-23T07:00:00Z');
  guild = await world.a.newGuild('Backend');
  manager = await world.a.person({ guild, name: 'Max Manager', roles: ['manager'] });
  journey = await world.a.journey({
    manager, startOn: '2026-11-30',
    mentor: await world.a.person({ guild, name: 'Mia Mentor', roles: ['mentor'] }),
    backup: await world.a.person({ guild, name: 'Bo Backup', roles: ['mentor'] }),
  });
});

const tokenOf = (url: string | null | undefined) => url!.split('/').at(-1)!;
const look = (browser: Visitor, token: string) => browser.get<WelcomeDoorDto>(`/first-days/${token}`);
const inboxOf = async (person: Person) => (await (await world.as(person)).get<InboxDto>('/inbox')).messages;

describe('the page before the first day', () => {
  it('is opened in one browser, and stays there', async () => {
    const token = tokenOf(journey.firstDayUrl);
    const [phone, other] = [world.stranger(), world.stranger(1)];
    expect(await look(phone, token)).toEqual({ state: 'fresh', page: null });
    expect(await phone.tries('POST', `/first-days/${token}/questions`, { body: 'Before I opened it?' })).toBe('403 opened_elsewhere');
    expect(await phone.tries('POST', `/first-days/${token}/open`)).toBe('204');
    const { page } = await look(phone, token);
    expect(page).toEqual({
      hireName: journey.hire.name, guildName: 'Backend', siteName: 'Vilnius', pathTitle: 'First weeks', startOn: '2026-11-30', managerName: 'Max Manager',
      mentors: [{ name: 'Mia Mentor', kind: 'primary' }, { name: 'Bo Backup', kind: 'backup' }],
      place: expect.stringContaining('reception'), time: expect.stringContaining('ten'), bring: expect.stringContaining('identity'), questions: [],
    });
    expect(await phone.tries('POST', `/first-days/${token}/open`)).toBe('204');
    expect(await look(other, token)).toEqual({ state: 'elsewhere', page: null });
    expect(await other.tries('POST', `/first-days/${token}/open`)).toBe('403 opened_elsewhere');
    expect(await other.tries('POST', `/first-days/${token}/questions`, { body: 'Let me in' })).toBe('403 opened_elsewhere');
  });

  it('lets one of many browsers in that open it at the same moment', async () => {
    const token = tokenOf(journey.firstDayUrl);
    const browsers = Array.from({ length: 8 }, (_, index) => world.stranger(index % 2));
    const answers = await Promise.all(browsers.map((browser) => browser.tries('POST', `/first-days/${token}/open`)));
    expect(answers.filter((answer) => answer === '204')).toHaveLength(1);
    expect(answers.filter((answer) => answer === '403 opened_elsewhere')).toHaveLength(7);
    const seen = await Promise.all(browsers.map(async (browser) => (await look(browser, token)).state));
    expect(seen.filter((state) => state === 'here')).toHaveLength(1);
  });

  it('is listed by no search engine, kept by no cache, and its secret stored nowhere', async () => {
    const token = tokenOf(journey.firstDayUrl);
    const { headers } = await fetch(`${world.stranger().origin}/api/first-days/${token}`);
    expect([headers.get('x-robots-tag'), headers.get('referrer-policy'), headers.get('cache-control')]).toEqual(['noindex, nofollow', 'no-referrer', 'no-store']);
    const [row] = await world.rows<{ links: string; keys: string }>(
      `SELECT (SELECT string_agg(l::text, ' ') FROM welcome_links l) AS links, (SELECT string_agg(k::text, ' ') FROM idempotency_keys k) AS keys`,
    );
    expect(`${row?.links} ${row?.keys}`).not.toContain(token);
  });

  it('gets a new link on asking, once for all asking, and the old one opens nothing', async () => {
    const token = tokenOf(journey.firstDayUrl);
    const [first, second] = [world.stranger(), world.stranger()];
    await second.post(`/first-days/${token}/another`);
    expect(await inboxOf(manager)).toEqual([]);
    await first.post(`/first-days/${token}/open`);
    await Promise.all([second, second, world.stranger(1)].map((browser) => browser.post(`/first-days/${token}/another`)));
    expect((await inboxOf(manager)).map(({ kind, sentence, link }) => [kind, sentence, link])).toEqual([[
      'welcome_link_wanted', `${journey.hire.name} cannot open the page before the first day, and asks for a new link.`, `/cohorts/${journey.cohortId}/welcome`,
    ]]);
    const { url } = await (await world.as(manager)).post<WelcomeLinkDto>(`/journeys/${journey.id}/first-day-link`);
    expect(await first.tries('GET', `/first-days/${token}`)).toBe('404 welcome_over');
    expect(await second.tries('POST', `/first-days/${tokenOf(url)}/open`)).toBe('204');
  });

  it('ends with the first day, and with the first sign-in', async () => {
    const token = tokenOf(journey.firstDayUrl);
    world.clock.set('2026-11-30T20:00:00Z');
    expect(await world.stranger().tries('GET', `/first-days/${token}`)).toBe('200');
    world.clock.set('2026-11-30T22:30:00Z');
    expect(await world.stranger().tries('GET', `/first-days/${token}`)).toBe('404 welcome_over');
    expect(await (await world.as(manager)).tries('POST', `/journeys/${journey.id}/first-day-link`)).toBe('409 welcome_over');

    world.clock.set('2026-11-23T08:00:00Z');
    await world.stranger().post(`/invitations/${tokenOf(journey.invitationUrl)}`, { password: 'long enough to be taken' });
    expect(await world.stranger().tries('GET', `/first-days/${token}`)).toBe('404 welcome_over');
  });

  it('is made for nobody who begins in the past', async () => {
    expect((await world.a.journey({ manager, mentor: journey.mentor, backup: journey.backup, startOn: '2026-11-20' })).firstDayUrl).toBeNull();
  });
});

describe('words about the first day', () => {
  it('are the cohort’s before the site’s, and nobody’s change is lost', async () => {
    const browser = await world.as(manager);
    const site = { place: 'Gedimino 1', time: 'At nine' };
    expect(await browser.put(`/sites/${guild.site.id}/welcome-note`, site, { revision: 0 })).toMatchObject({ ...site, bring: null, revision: 1 });
    expect(await browser.put(`/cohorts/${journey.cohortId}/welcome-note`, { time: 'At eleven', place: ' ' }, { revision: 0 })).toMatchObject({ time: 'At eleven', place: null });
    expect(await browser.tries('PUT', `/sites/${guild.site.id}/welcome-note`, { place: 'Elsewhere' }, { revision: 0 })).toBe('412 stale');
    const both = await Promise.all([1, 2].map((n) => browser.tries('PUT', `/sites/${guild.site.id}/welcome-note`, { place: `Door ${n}`, time: 'At nine' }, { revision: 1 })));
    expect(both.toSorted()).toEqual(['200', '412 stale']);

    const token = tokenOf(journey.firstDayUrl);
    const phone = world.stranger();
    await phone.post(`/first-days/${token}/open`);
    expect((await look(phone, token)).page).toMatchObject({ place: expect.stringMatching(/^Door [12]$/), time: 'At eleven', bring: expect.stringContaining('identity') });
    const welcome = await browser.get<CohortWelcomeDto>(`/cohorts/${journey.cohortId}/welcome`);
    expect(welcome).toMatchObject({
      note: { time: 'At eleven', revision: 1 }, sites: [{ siteName: 'Vilnius', note: { revision: 2 } }],
      hires: [{ name: journey.hire.name, linkMade: true, opened: true }],
    });
  });
});

describe('questions before the first day', () => {
  it('reach the mentor of the day, and the answer reaches the page; managers read neither', async () => {
    const token = tokenOf(journey.firstDayUrl);
    const phone = world.stranger();
    await phone.post(`/first-days/${token}/open`);
    await phone.post(`/first-days/${token}/questions`, { body: ' May I bring my dog? ' });
    expect((await inboxOf(journey.mentor)).map(({ kind, sentence, link }) => [kind, sentence, link])[0]).toEqual(
      ['first_question', `${journey.hire.name} has a question for you before the first day.`, `/journeys/${journey.id}/first-questions`],
    );
    const mentor = await world.as(journey.mentor);
    const { questions: [asked], abilities } = await mentor.get<FirstQuestionsDto>(`/journeys/${journey.id}/first-questions`);
    expect([asked?.body, asked?.answer, abilities]).toEqual(['May I bring my dog?', null, ['answer']]);
    const onCard = async () => (await mentor.get<HireAtAGlanceDto[]>('/my-hires')).map(({ firstQuestions }) => firstQuestions);
    expect(await onCard()).toEqual([{ asked: 1, open: 1 }]);
    await mentor.put(`/journeys/${journey.id}/first-questions/${asked!.id}/answer`, { answer: 'Do! Fridays are dog days.' });
    expect(await onCard()).toEqual([{ asked: 1, open: 0 }]);
    expect((await look(phone, token)).page?.questions).toMatchObject([{ answer: 'Do! Fridays are dog days.', answeredBy: { name: 'Mia Mentor' } }]);

    expect(await (await world.as(manager)).tries('GET', `/journeys/${journey.id}/first-questions`)).toBe('404 not_found');
    expect(JSON.stringify(await (await world.as(manager)).get(`/cohorts/${journey.cohortId}/welcome`))).not.toContain('dog');
    expect(await (await world.as(journey.hire)).tries('PUT', `/journeys/${journey.id}/first-questions/${asked!.id}/answer`, { answer: 'Me' })).toBe('403 only_the_mentors');
  });

  it('reach the backup while the mentor is away', async () => {
    await world.rows(`INSERT INTO away_periods (person_id, during) VALUES ($1, '[2026-11-20,2026-11-27)')`, [journey.mentor.id]);
    const token = tokenOf(journey.firstDayUrl);
    const phone = world.stranger();
    await phone.post(`/first-days/${token}/open`);
    await phone.post(`/first-days/${token}/questions`, { body: 'Where do I park?' });
    expect((await inboxOf(journey.backup)).map(({ kind }) => kind)).toEqual(['first_question']);
  });

  it('are not many more than anybody asks, however many come at once', async () => {
    const token = tokenOf(journey.firstDayUrl);
    const phone = world.stranger();
    await phone.post(`/first-days/${token}/open`);
    await world.rows(`INSERT INTO first_questions (journey_id, body, asked_at) SELECT $1, 'Why?', now() FROM generate_series(1, 28)`, [journey.id]);
    const answers = await Promise.all(Array.from({ length: 5 }, () => phone.tries('POST', `/first-days/${token}/questions`, { body: 'And why?' })));
    expect(answers.toSorted()).toEqual(['200', '200', '409 many_questions', '409 many_questions', '409 many_questions']);
  });
});
