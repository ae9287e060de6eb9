import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { NewCalendarLinkDto } from '../../src/feeds/dto/feeds.dto';
import type { GuildSessionDto } from '../../src/guild-days/dto/guild-days.dto';
import type { JourneyDto } from '../../src/journeys/dto/journeys.dto';
import { lineFaults, readCalendar, type ReadEvent } from '../support/calendar-reader';
import { GUILD_DAY, publishedSession, sessionPlan } from '../support/guild-days-world';
import { guildWeeksOf } from '../support/guild-weeks';
import { walker } from '../support/journey-walker';
import { openWorld, type Journey, type Person, type World } from '../support/world';

let world: World;
let manager: Person;

beforeAll(async () => {
  world = await openWorld({ name: 'http_calendar_feeds', publicUrl: 'http://guild.example.com' });
}, 60_000);

afterAll(() => world?.close());

/** A guild of its own for each test, which meets on Thursdays at one by the clock of Vilnius. */
beforeEach(async () => {
  world.clock.set('2026-11-23T07:00:00Z');
  manager = await managerOf('Europe/Vilnius', 4);
});

async function managerOf(timeZone: string, weekday: number): Promise<Person> {
  const guild = await world.a.newGuild();
  const person = await world.a.person({ roles: ['manager'], guild });
  const [site] = await world.rows<{ id: string }>(
    'INSERT INTO sites (guild_id, name, time_zone, working_week) VALUES ($1, $2, $3, $4) RETURNING id',
    [guild.id, 'Where we meet', timeZone, timeZone === 'Asia/Jerusalem' ? [7, 1, 2, 3, 4] : [1, 2, 3, 4, 5]],
  );
  await (await world.as(person)).put('/guild-days/series', { weekday, startsMinutes: 780, durationMinutes: 240, timeZone, siteIds: [site!.id] }, { revision: 0 });
  return person;
}

const somebody = () => world.a.person({ guild: manager.guild });
const addressOf = (url: string) => url.replace('http://guild.example.com/api', '');

/** The address of somebody's calendar, as any program would keep it. */
async function calendarOf(person: Person): Promise<() => Promise<ReadEvent[]>> {
  const { url } = await (await world.as(person)).post<NewCalendarLinkDto>('/me/calendar-links', { name: 'Phone' });
  return async () => {
    const { status, text } = await world.stranger().send('GET', addressOf(url));
    expect(status).toBe(200);
    expect(lineFaults(text)).toEqual([]);
    return readCalendar(text).events;
  };
}

describe('guild days in one’s own calendar', () => {
  it('are those that one holds or has a seat in, and none that one only waits for', async () => {
    const [speaker, guest, late] = [await somebody(), await somebody(), await somebody()];
    const { id } = await publishedSession(world, manager, { title: 'Reading query plans', room: 'Blue', link: 'https://meet.example.com/x', capacity: 1, speakerIds: [speaker.id] });
    await (await world.as(guest)).post(`/guild-sessions/${id}/seat`);
    await (await world.as(late)).post(`/guild-sessions/${id}/seat`);

    const [held, seated, waiting] = [await calendarOf(speaker), await calendarOf(guest), await calendarOf(late)];
    expect(await seated()).toEqual([{
      uid: `session-${id}@guildpath`, title: 'Reading query plans', status: 'CONFIRMED', sequence: 2, start: '2026-11-26T11:00:00.000Z',
      end: '2026-11-26T12:00:00.000Z', zone: 'Europe/Vilnius', place: 'Blue', url: `http://guild.example.com/guild-sessions/${id}`,
      stamp: expect.stringMatching(/^2026-11-23T07:00/), lastModified: expect.stringMatching(/^2026-11-23T07:00/), free: false, private: true,
    }]);
    expect(await held()).toMatchObject([{ uid: `session-${id}@guildpath`, title: 'You hold: Reading query plans' }]);
    expect(await waiting()).toEqual([]);

    await (await world.as(guest)).delete(`/guild-sessions/${id}/seat`);
    expect(await seated()).toEqual([]);
    const [offered] = await waiting();
    expect(offered).toMatchObject({ status: 'TENTATIVE' });
    await (await world.as(late)).post(`/guild-sessions/${id}/seat/confirm`);
    const [given] = await waiting();
    expect(given).toMatchObject({ uid: offered!.uid, status: 'CONFIRMED' });
    expect(given!.sequence).toBeGreaterThan(offered!.sequence);
  });

  it('keep their name when they move and are called off, and count up each time', async () => {
    const guest = await somebody();
    const { id, revision } = await publishedSession(world, manager);
    const browser = await world.as(manager);
    await (await world.as(guest)).post(`/guild-sessions/${id}/seat`);
    const calendar = await calendarOf(guest);
    const [planned] = await calendar();

    world.clock.advance({ hours: 1 });
    await browser.put(`/guild-sessions/${id}`, sessionPlan({ startsMinutes: 15 * 60, room: 'Red' }), { revision });
    await browser.post(`/guild-days/${GUILD_DAY}/publish`);
    const [moved] = await calendar();
    expect(moved).toMatchObject({ uid: planned!.uid, start: '2026-11-26T13:00:00.000Z', place: 'Red', status: 'CONFIRMED' });
    expect(moved!.sequence).toBeGreaterThan(planned!.sequence);
    expect(moved!.lastModified! > planned!.lastModified!).toBe(true);

    await browser.delete(`/guild-sessions/${id}`);
    await browser.post(`/guild-days/${GUILD_DAY}/publish`);
    const [cancelled] = await calendar();
    expect(cancelled).toMatchObject({ uid: planned!.uid, status: 'CANCELLED', free: true });
    expect(cancelled!.sequence).toBeGreaterThan(moved!.sequence);

    world.clock.advance({ days: 70 });
    expect(await calendar()).toEqual([]);
  });

  it.each([
    ['Europe/Warsaw', 4, { '2027-03-25': '12:00', '2027-04-01': '11:00', '2027-10-28': '11:00', '2027-11-04': '12:00' }],
    ['America/New_York', 4, { '2027-03-11': '18:00', '2027-03-18': '17:00', '2027-11-04': '17:00', '2027-11-11': '18:00' }],
    ['Asia/Jerusalem', 7, { '2027-03-21': '11:00', '2027-03-28': '10:00', '2027-10-24': '10:00', '2027-10-31': '11:00' }],
  ])('are at one o’clock in %s before and after its clocks change', async (timeZone, weekday, expected) => {
    manager = await managerOf(timeZone, weekday);
    const guest = await world.as(await somebody());
    for (const day of Object.keys(expected)) {
      const { id } = await publishedSession(world, manager, {}, day);
      await guest.post(`/guild-sessions/${id}/seat`);
    }
    const { url } = await guest.post<NewCalendarLinkDto>('/me/calendar-links', { name: 'Phone' });
    const { text } = await world.stranger().send('GET', addressOf(url));
    expect(text.match(/DTSTART;TZID=.*/g)).toEqual(Object.keys(expected).map((day) => `DTSTART;TZID=${timeZone}:${day.replaceAll('-', '')}T130000`));
    expect(readCalendar(text).events.map(({ start }) => start)).toEqual(Object.entries(expected).map(([day, time]) => `${day}T${time}:00.000Z`));
  });

  it('take any words for a title', async () => {
    const guest = await somebody();
    const title = 'Plans, indexes; and \\ more\nEND:VEVENT 🎉 שלום "x"';
    const { id } = await publishedSession(world, manager, { title, room: 'B, 1; left' });
    await (await world.as(guest)).post(`/guild-sessions/${id}/seat`);
    expect(await (await calendarOf(guest))()).toMatchObject([{ title: title.replace('\n', ' '), place: 'B, 1; left' }]);
  });
});

describe('a guild week in one’s own calendar', () => {
  it('is what one does in it, over all its days, once places are published', async () => {
    const weeks = guildWeeksOf(world);
    const [host, guest] = [await somebody(), await somebody()];
    const week = await weeks.week({ guild: manager.guild, state: 'ranking' });
    const option = await weeks.option(week, host, { title: 'Faster builds', siteIds: [manager.guild.site.id] });
    await weeks.ballot(week, guest, [option]);
    const [own, hosts] = [await calendarOf(guest), await calendarOf(host)];
    const browser = await world.as(manager);
    world.clock.set('2026-12-03T16:00:00Z');
    await browser.post(`/guild-weeks/${week}/match`);
    expect(await own()).toEqual([]);
    await browser.post(`/guild-weeks/${week}/publish`);
    const [before] = await own();
    expect(before).toMatchObject({ uid: `guild-week-${week}@guildpath`, title: expect.stringMatching(/^Guild week \d+: Faster builds$/), start: '2026-12-14', end: '2026-12-19' });
    expect(await hosts()).toMatchObject([{ title: expect.stringMatching(/: you host Faster builds$/) }]);
    await browser.post(`/guild-weeks/${week}/close`);
    const [after] = await own();
    expect(after).toMatchObject({ uid: before!.uid });
    expect(after!.sequence).toBeGreaterThan(before!.sequence);
  });
});

describe('due dates', () => {
  it('are notes on days of the hire’s own week, and go when they are done', async () => {
    const journey = await world.a.journey({ manager, site: manager.guild.telAviv, startOn: '2026-11-29' });
    const calendar = await calendarOf(journey.hire);
    const first = await calendar();
    expect(first).toContainEqual(expect.objectContaining({
      uid: `due-${journey.id}-sign-in@guildpath`, title: 'Due: Sign in everywhere', start: '2026-11-29', end: '2026-11-30', zone: null, free: true, private: true,
    }));
    // Day 5 is a Thursday, and day 9 a Wednesday: Friday and Saturday are nobody's days in Tel Aviv.
    expect(first.find(({ title }) => title === 'Due: Build the first service')).toMatchObject({ start: '2026-12-03' });
    expect(first.find(({ title }) => title === 'Due: Deploy it to production')).toMatchObject({ start: '2026-12-09' });

    await (await world.as(journey.manager)).post(`/journeys/${journey.id}/replan`, { startOn: '2026-12-06' }, { revision: await revisionOf(journey) });
    const moved = await calendar();
    expect(moved.map(({ uid }) => uid).sort()).toEqual(first.map(({ uid }) => uid).sort());
    expect(moved.find(({ title }) => title === 'Due: Sign in everywhere')).toMatchObject({ start: '2026-12-06' });
    const before = new Map(first.map(({ uid, sequence }) => [uid, sequence]));
    expect(moved.filter(({ uid, sequence }) => sequence <= before.get(uid)!)).toEqual([]);

    await walker(await world.as(journey.hire), journey).does('check-off', 'sign-in');
    expect((await calendar()).map(({ title }) => title)).not.toContain('Due: Sign in everywhere');
  });

  it('are the hire’s alone', async () => {
    const journey = await world.a.journey({ manager });
    for (const person of [journey.mentor, journey.manager]) expect(await (await calendarOf(person))()).toEqual([]);
  });
});

describe('what nobody else may read', () => {
  it('is in no calendar: no blocker, comment, evidence or reflection, and no more of a hire than a first name', async () => {
    const journey = await world.a.journey({ manager });
    await world.rows(`UPDATE people SET name = 'Noa Cohen' WHERE id = $1`, [journey.hire.id]);
    const hire = walker(await world.as(journey.hire), journey);
    await hire.does('stuck', 'read-guide', { note: 'marshmallow', category: 'content' });
    await hire.does('comment', 'sign-in', { body: 'hippopotamus' });
    await hire.does('evidence', 'sign-in', { text: 'xylophone' });
    await hire.does('reflection', 'look-back', { body: 'butterscotch', shared: true });
    await hire.browser.put(`/journeys/${journey.id}/milestones/welcome/meeting`,
      { startsAt: '2026-11-24T09:00:00Z', durationMinutes: 30, withId: journey.mentor.id }, { revision: 0 });
    for (const person of [journey.hire, journey.mentor]) {
      const { url } = await (await world.as(person)).post<NewCalendarLinkDto>('/me/calendar-links', { name: 'Laptop' });
      const { text } = await world.stranger().send('GET', addressOf(url));
      expect(text).toContain('Meet your mentor');
      expect(text).not.toMatch(/marshmallow|hippopotamus|xylophone|butterscotch|stuck|blocker|Cohen|@example/i);
    }
  });
});

describe('the programme for everybody', () => {
  const programme = () => world.stranger().send('GET', `/guilds/${manager.guild.id}/programme.ics`);

  it('is there only while a manager has it open', async () => {
    await publishedSession(world, manager);
    expect((await programme()).status).toBe(404);
    const browser = await world.as(manager);
    expect(await browser.get('/open-programme')).toEqual({ open: false, url: `http://guild.example.com/api/guilds/${manager.guild.id}/programme.ics` });
    expect(await browser.put('/open-programme', { open: true })).toMatchObject({ open: true });
    const { status, headers, text } = await programme();
    expect([status, headers.get('content-type'), headers.get('cache-control')]).toEqual([200, 'text/calendar; charset=utf-8', 'public, max-age=900']);
    expect(readCalendar(text)).toMatchObject({ method: 'PUBLISH', events: [{ title: 'Reading query plans' }] });
    await browser.put('/open-programme', { open: false });
    expect((await programme()).status).toBe(404);
  });

  it('has what is published: titles, times and rooms, and neither people nor links', async () => {
    const [speaker, weeks] = [await world.a.person({ guild: manager.guild, name: 'Ada Lovelace' }), guildWeeksOf(world)];
    const browser = await world.as(manager);
    const { id } = await publishedSession(world, manager, { title: 'Open', room: 'Blue', link: 'https://meet.example.com/secret', speakerIds: [speaker.id] });
    await browser.post<GuildSessionDto>(`/guild-days/${GUILD_DAY}/sessions`, sessionPlan({ title: 'Not yet told' }));
    await weeks.week({ guild: manager.guild, state: 'proposing' });
    const week = await weeks.week({ guild: manager.guild, state: 'ranking', startsOn: '2026-12-14' });
    await browser.put('/open-programme', { open: true });
    const { text } = await programme();
    expect(lineFaults(text)).toEqual([]);
    expect(text).not.toMatch(/Lovelace|meet\.example|Not yet|ATTENDEE|ORGANIZER/);
    expect(readCalendar(text).events.map(({ uid, place, start, url, free }) => [uid, place, start, url, free])).toEqual([
      [`session-${id}@guildpath`, 'Blue', '2026-11-26T11:00:00.000Z', null, true],
      [`guild-week-${week}@guildpath`, null, '2026-12-14', null, true],
    ]);
  });
});

async function revisionOf({ id, hire }: Journey): Promise<number> {
  return (await (await world.as(hire)).get<JourneyDto>(`/journeys/${id}`)).revision;
}
