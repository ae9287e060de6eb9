import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { InboxDto, InboxMessageDto } from '../../src/notifications/dto/inbox.dto';
import type { WelcomeLinkDto } from '../../src/journeys/welcome/welcome.dto';
import type { InvitationLinkDto, SessionDto } from '../../src/people/dto/people.dto';
import { walker, type Walker } from '../support/journey-walker';
import { openMailbox, until, type Mailbox } from '../support/mailbox';
import { MONDAY, openWorld, type Journey, type Person, type World } from '../support/world';

let world: World;
let mailbox: Mailbox;
let journey: Journey;
let hire: Walker;
let mentor: Walker;

beforeAll(async () => {
  mailbox = await openMailbox();
  world = await openWorld({ name: 'http_messages', replicas: 2, mail: mailbox.url, publicUrl: 'https://guildpath.example.com' });
}, 60_000);

afterAll(async () => {
  await world?.close();
  await mailbox?.goDown();
}, 30_000);

beforeEach(async () => {
  journey = await world.a.journey();
  hire = walker(await world.as(journey.hire), journey);
  mentor = walker(await world.as(journey.mentor), journey);
});

/** What somebody was told about this journey since it began, oldest first. */
async function toldTo(person: Person): Promise<InboxMessageDto[]> {
  const { messages } = await (await world.as(person)).get<InboxDto>('/inbox');
  return messages.filter(({ link, kind }) => link.includes(journey.id) && kind !== 'started').reverse();
}
const kindsTo = async (person: Person) => (await toldTo(person)).map(({ kind }) => kind);
const everybodyBut = async (...told: Person[]): Promise<string[]> => {
  const others = [journey.hire, journey.mentor, journey.backup, journey.manager].filter((person) => !told.includes(person));
  return (await Promise.all(others.map(kindsTo))).flat();
};
const linkTo = (key: string) => `/journeys/${journey.id}/milestones/${key}`;
/** E-mails about this journey after it began. */
const mailsAbout = (person: Person) =>
  mailbox.to(person.email).filter(({ text, subject }) => text.includes(journey.id) && !/begins/.test(subject));

describe('whose turn it is', () => {
  it('is told to the mentor when something is handed in, with a link and without a private word', async () => {
    await hire.does('check-off', 'sign-in');
    await hire.does('submit', 'first-service', { text: 'The secret of my service', url: 'https://git.example.com/secret' });
    const told = await toldTo(journey.mentor);
    expect(told).toMatchObject([{ kind: 'submitted', link: linkTo('first-service'), actor: { id: journey.hire.id }, read: false }]);
    expect(told[0]!.sentence).toBe(`${journey.hire.name} handed in “Build the first service” for you to look at.`);
    expect(JSON.stringify(told)).not.toMatch(/secret/i);
    expect(await everybodyBut(journey.mentor)).toEqual([]);
  });

  it('is told to the backup while the mentor is away', async () => {
    await mentor.browser.post('/me/away', { from: MONDAY, to: MONDAY });
    await hire.does('check-off', 'sign-in');
    await hire.does('submit', 'first-service');
    await hire.does('stuck', 'read-guide');
    expect(await kindsTo(journey.backup)).toEqual(['submitted', 'stuck']);
    expect(await everybodyBut(journey.backup)).toEqual([]);
  });

  it('is told to the expert or the manager who is asked by name', async () => {
    const expert = await world.a.person({ roles: ['expert'], guild: journey.hire.guild });
    await hire.does('check-off', 'sign-in');
    await hire.does('submit', 'first-service');
    await mentor.does('accept', 'first-service');
    await hire.does('submit', 'design', { reviewerId: expert.id });
    await hire.does('submit', 'sign-off');
    expect(await kindsTo(expert)).toEqual(['submitted']);
    expect(await kindsTo(journey.manager)).toEqual(['submitted']);
    expect(await kindsTo(journey.mentor)).toEqual(['submitted']);
    expect((await walker(await world.as(expert), journey).page('design')).milestone.state).toBe('submitted');
  });

  it('is told to somebody a review is handed to', async () => {
    const delegate = await world.a.person({ guild: journey.hire.guild });
    await hire.does('check-off', 'sign-in');
    await hire.does('submit', 'first-service');
    await mentor.does('delegate', 'first-service', { reviewerId: delegate.id });
    expect(await toldTo(delegate)).toMatchObject([{ kind: 'submitted', link: linkTo('first-service') }]);
  });

  it('is told to the mentor when the hire is stuck, never to managers, and never why', async () => {
    await hire.does('stuck', 'sign-in', { note: 'I am ashamed to ask', category: 'access', widened: true });
    await hire.does('stuck', 'sign-in', { note: 'Really ashamed' });
    const told = await toldTo(journey.mentor);
    expect(told.map(({ kind }) => kind)).toEqual(['stuck']);
    expect(JSON.stringify(told)).not.toMatch(/ashamed|access/);
    expect(await everybodyBut(journey.mentor)).toEqual([]);
  });
});

describe('the answer', () => {
  it('is told to the hire, without what was said', async () => {
    await hire.does('check-off', 'sign-in');
    await hire.does('submit', 'first-service');
    await mentor.does('request-changes', 'first-service', { comment: 'The naming is confusing' });
    await hire.does('submit', 'first-service');
    await mentor.does('pair', 'first-service', { comment: 'Confusing, let us look together' });
    await mentor.does('accept', 'first-service', { comment: 'No longer confusing' });
    await hire.does('stuck', 'read-guide');
    await mentor.does('unstuck', 'read-guide', { resolution: 'It was confusing' });
    const told = await toldTo(journey.hire);
    expect(told.map(({ kind }) => kind)).toEqual(['changes_requested', 'pairing', 'accepted', 'resolved']);
    expect(told.map(({ link }) => link)).toEqual(['first-service', 'first-service', 'first-service', 'read-guide'].map(linkTo));
    expect(JSON.stringify(told)).not.toMatch(/confusing/i);
  });

  it('is never told to whoever gave it', async () => {
    await hire.does('check-off', 'sign-in');
    await hire.does('stuck', 'read-guide');
    await hire.does('unstuck', 'read-guide');
    await hire.does('comment', 'sign-in', { body: 'Done' });
    expect(await kindsTo(journey.hire)).toEqual([]);
  });
});

describe('the inbox', () => {
  it('counts what is unread, and forgets it one by one or at once', async () => {
    await mentor.browser.post('/inbox/read-all');
    await hire.does('stuck', 'sign-in');
    await hire.does('stuck', 'read-guide');
    expect((await mentor.browser.get<SessionDto>('/session')).unreadMessages).toBe(2);
    const [first] = await toldTo(journey.mentor);
    expect(await hire.browser.tries('POST', `/inbox/${first!.id}/read`)).toBe('404 not_found');
    await mentor.browser.post(`/inbox/${first!.id}/read`);
    expect((await mentor.browser.get<InboxDto>('/inbox')).unread).toBe(1);
    await mentor.browser.post('/inbox/read-all');
    expect((await mentor.browser.get<SessionDto>('/session')).unreadMessages).toBe(0);
  });

  it('is read fifty at a time, with nothing lost or seen twice', async () => {
    for (let number = 0; number < 60; number += 1) await mentor.does('comment', 'sign-in', { body: `Word ${number}` });
    const pages: InboxMessageDto[][] = [];
    for (let next: string | null = ''; next !== null; ) {
      const page: InboxDto = await hire.browser.get<InboxDto>(`/inbox${next === '' ? '' : `?after=${encodeURIComponent(next)}`}`);
      pages.push(page.messages);
      ({ next } = page);
    }
    expect(pages.map(({ length }) => length)).toEqual([50, 11]);
    expect(new Set(pages.flat().map(({ id }) => id)).size).toBe(61);
    expect(await hire.browser.tries('GET', '/inbox?after=yesterday')).toBe('422 invalid_input');
  }, 60_000);
});

describe('e-mail', () => {
  it('brings each message once, with a link that leads there and no private word', async () => {
    await hire.does('check-off', 'sign-in');
    await hire.does('submit', 'first-service', { text: 'Private text' });
    // What was looked at meanwhile is no longer the mentor's turn, and not mailed.
    await until(() => mailsAbout(journey.mentor).length > 0);
    await mentor.does('accept', 'first-service', { comment: 'Private praise' });
    await until(() => mailsAbout(journey.hire).length > 0);
    await new Promise((resolve) => setTimeout(resolve, 2_500));
    expect(mailsAbout(journey.mentor).map(({ subject }) => subject)).toEqual([`${journey.hire.name} handed in “Build the first service” for you to look at.`]);
    expect(mailsAbout(journey.hire).map(({ subject }) => subject)).toEqual([`${journey.mentor.name} accepted “Build the first service”.`]);
    for (const { text } of [...mailsAbout(journey.mentor), ...mailsAbout(journey.hire)]) {
      expect(text).toContain(`https://guildpath.example.com${linkTo('first-service')}`);
      expect(text).not.toMatch(/Private/);
    }
    expect(mailsAbout(journey.backup)).toEqual([]);
  });

  it('brings an invitation with the very link, once', async () => {
    const person = await world.a.person({ guild: journey.hire.guild });
    const { url, mailed } = await (await world.as(journey.manager)).post<InvitationLinkDto>(`/people/${person.id}/invitation`);
    expect(mailed).toBe(true);
    await until(() => mailbox.to(person.email).length > 0);
    const newHires = mailbox.to(journey.hire.email).filter(({ text }) => text.includes(journey.invitationUrl!));
    expect([mailbox.to(person.email).length, newHires.length]).toEqual([1, 1]);
    expect(mailbox.to(person.email)[0]!.text).toContain(url);
    expect(mailbox.to(person.email)[0]!.subject).toBe(`${journey.manager.name} invites you to Guildpath`);
  });

  it('brings the page before the first day, and a new link when one is made', async () => {
    const coming = await world.a.journey({ startOn: '2026-11-30' });
    const pages = () => mailbox.to(coming.hire.email).filter(({ subject }) => subject.startsWith('Your first day'));
    await until(() => pages().length === 1);
    expect(pages()[0]!.text).toContain(coming.firstDayUrl);
    expect(pages()[0]!.text).toContain('You start on Monday 30 November');
    const made = await (await world.as(coming.manager)).post<WelcomeLinkDto>(`/journeys/${coming.id}/first-day-link`);
    expect(made.mailed).toBe(true);
    await until(() => pages().length === 2);
    expect(pages()[1]!.text).toContain(made.url);
  });

  it('waits for a mail server that is down, and then arrives once', async () => {
    await until(() => mailbox.to(journey.hire.email).length > 0);
    await mailbox.goDown();
    await hire.does('stuck', 'sign-in');
    await until(async () => (await world.rows('SELECT 1 FROM inbox_messages WHERE journey_id = $1 AND kind = $2 AND mailed_at IS NOT NULL', [journey.id, 'stuck'])).length === 1);
    await until(async () => (await world.rows(`SELECT 1 FROM jobs.job WHERE name = 'message-sending' AND state = 'retry'`)).length > 0);
    expect(await kindsTo(journey.mentor)).toEqual(['stuck']);
    expect(mailsAbout(journey.mentor)).toEqual([]);
    await mailbox.comeUp();
    await until(() => mailsAbout(journey.mentor).length > 0, 25);
    await new Promise((resolve) => setTimeout(resolve, 2_500));
    expect(mailsAbout(journey.mentor).map(({ subject }) => subject)).toEqual([`${journey.hire.name} would like help with “Sign in everywhere”.`]);
  }, 60_000);

  it('is never sent for what did not happen', async () => {
    await hire.tries('submit', 'first-service', { text: 'Too early' });
    await new Promise((resolve) => setTimeout(resolve, 2_500));
    expect([mailsAbout(journey.mentor), await kindsTo(journey.mentor)]).toEqual([[], []]);
  });
});
