import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { NewCalendarLinkDto } from '../../src/feeds/dto/feeds.dto';
import type { InboxDto } from '../../src/notifications/dto/inbox.dto';
import { readCalendar } from '../support/calendar-reader';
import { tokenOf } from '../support/feeds-scenes';
import { walker, type Walker } from '../support/journey-walker';
import { newKey, openWorld, type Journey, type Person, type SendOptions, type World } from '../support/world';

const TEN = '2026-11-24T08:00:00.000Z';

let world: World;
let journey: Journey;
let hire: Walker;
let mentor: Walker;

beforeAll(async () => {
  world = await openWorld({ name: 'http_agreed_meetings' });
}, 60_000);

afterAll(() => world?.close());

beforeEach(async () => {
  world.clock.set('2026-11-23T07:00:00Z');
  journey = await world.a.journey();
  await world.rows(`UPDATE people SET name = 'Noa Cohen' WHERE id = $1`, [journey.hire.id]);
  hire = walker(await world.as(journey.hire), journey);
  mentor = walker(await world.as(journey.mentor), journey);
});

const address = (key = 'welcome') => `/journeys/${journey.id}/milestones/${key}/meeting`;
const agree = ({ browser }: Walker, startsAt = TEN, options: SendOptions = { revision: 0 }, withId: string | null = journey.mentor.id) =>
  browser.put(address(), { startsAt, durationMinutes: 45, withId }, options);

async function eventsOf(person: Person): Promise<[title: string, start: string, status: string | null, sequence: number][]> {
  const link = await (await world.as(person)).post<NewCalendarLinkDto>('/me/calendar-links', { name: newKey() });
  const { text } = await world.stranger().send('GET', `/feeds/${tokenOf(link)}.ics`);
  return readCalendar(text).events.filter(({ uid }) => uid.startsWith('meeting-')).map(({ title, start, status, sequence }) => [title, start, status, sequence]);
}
const sentencesTo = async (person: Person) => (await (await world.as(person)).get<InboxDto>('/inbox')).messages.map(({ sentence }) => sentence);
const historyOf = async () => (await hire.page('welcome')).history.map(({ sentence }) => sentence);

describe('a time to meet', () => {
  it('is agreed by one of the two, told to the other, and stands on the milestone and in both calendars', async () => {
    expect((await hire.page('welcome')).meeting).toMatchObject({ time: null, revision: 0, attendees: [{ id: journey.mentor.id }, { id: journey.backup.id }] });
    await agree(hire);
    expect((await mentor.page('welcome')).meeting).toMatchObject({
      time: { startsAt: TEN, endsAt: '2026-11-24T08:45:00.000Z', timeZone: 'Europe/Vilnius', with: { id: journey.mentor.id } }, revision: 1,
    });
    expect(await eventsOf(journey.hire)).toEqual([['Meet your mentor', TEN, 'CONFIRMED', 1]]);
    expect(await eventsOf(journey.mentor)).toEqual([['Meet your mentor (Noa)', TEN, 'CONFIRMED', 1]]);
    expect(await eventsOf(journey.backup)).toEqual([]);
    expect(await sentencesTo(journey.mentor)).toContain('Noa Cohen set a time for “Meet your mentor”.');
    expect(await historyOf()).toContain('set a time to meet');
  });

  it('is moved by the other, and called off again', async () => {
    await agree(hire);
    await agree(mentor, '2026-11-24T12:00:00.000Z', { revision: 1 });
    expect(await eventsOf(journey.hire)).toEqual([['Meet your mentor', '2026-11-24T12:00:00.000Z', 'CONFIRMED', 2]]);
    await mentor.browser.delete(address(), { revision: 2 });
    expect((await hire.page('welcome')).meeting).toMatchObject({ time: null, revision: 3 });
    expect(await eventsOf(journey.hire)).toEqual([['Meet your mentor', '2026-11-24T12:00:00.000Z', 'CANCELLED', 3]]);
    expect((await sentencesTo(journey.hire)).filter((sentence) => sentence.includes('Meet your mentor'))).toEqual([
      `${journey.mentor.name} called off “Meet your mentor”.`, `${journey.mentor.name} set a time for “Meet your mentor”.`,
    ]);
    await agree(hire, TEN, { revision: 3 });
    expect(await eventsOf(journey.mentor)).toEqual([['Meet your mentor (Noa)', TEN, 'CONFIRMED', 4]]);
    expect(await historyOf()).toEqual(expect.arrayContaining(['set a time to meet', 'set another time to meet', 'called the meeting off']));
  });

  it('with somebody else is in the hire’s calendar alone', async () => {
    await agree(hire, TEN, { revision: 0 }, null);
    expect(await eventsOf(journey.hire)).toHaveLength(1);
    expect(await eventsOf(journey.mentor)).toEqual([]);
    expect((await sentencesTo(journey.mentor)).filter((sentence) => sentence.includes('set a time'))).toEqual([]);
  });

  it('leaves the calendar of a mentor who is one no more', async () => {
    await agree(hire);
    const next = await world.a.person({ roles: ['mentor'], guild: journey.hire.guild });
    const manager = await world.as(journey.manager);
    const { hires } = await manager.get<{ hires: { journeyId: string; revision: number }[] }>(`/mentors/${journey.mentor.id}/hires`);
    const journeys = hires.filter(({ journeyId }) => journeyId === journey.id).map(({ journeyId: id, revision }) => ({ id, revision }));
    await manager.post('/mentor-changes', { journeys, mentorId: next.id, from: '2026-11-24', note: 'Another team' });
    expect(await eventsOf(journey.mentor)).toEqual([]);
    expect(await eventsOf(next)).toHaveLength(1);
    expect(await eventsOf(journey.hire)).toHaveLength(1);
  });

  it('is changed only over what one saw, and once a request', async () => {
    const key = newKey();
    await agree(hire, TEN, { revision: 0, key });
    expect(await agree(hire, TEN, { revision: 0, key })).toMatchObject({ replayed: true });
    const body = { startsAt: TEN, durationMinutes: 30 };
    expect(await mentor.browser.tries('PUT', address(), body, { revision: 0 })).toBe('412 stale');
    expect(await mentor.browser.tries('PUT', address(), body)).toBe('428 revision_needed');
    const tries = await Promise.all(Array.from({ length: 8 }, async (_, minute) =>
      (await world.as(minute % 2 ? journey.hire : journey.mentor)).tries('PUT', address(), { startsAt: `2026-11-25T08:0${minute}:00Z`, durationMinutes: 30 }, { revision: 1 })));
    expect(tries.toSorted()).toEqual(['200', ...Array.from({ length: 7 }, () => '412 stale')]);
    expect(await world.rows(`SELECT code FROM activity WHERE journey_id = $1 AND code LIKE 'meeting%' ORDER BY id`, [journey.id])).toEqual([{ code: 'meeting_agreed' }, { code: 'meeting_moved' }]);
  });

  it.each([
    ['a time that has passed', 'welcome', { startsAt: '2026-11-22T08:00:00Z', durationMinutes: 30 }, '422 invalid_input'],
    ['a time in two years', 'welcome', { startsAt: '2028-11-22T08:00:00Z', durationMinutes: 30 }, '422 invalid_input'],
    ['no time', 'welcome', { startsAt: 'soon', durationMinutes: 30 }, '422 invalid_input'],
    ['nine hours', 'welcome', { startsAt: TEN, durationMinutes: 540 }, '422 invalid_input'],
    ['somebody from elsewhere', 'welcome', { startsAt: TEN, durationMinutes: 30, withId: '00000000-0000-4000-8000-000000000000' }, '422 invalid_input'],
    ['what is no meeting', 'sign-in', { startsAt: TEN, durationMinutes: 30 }, '409 no_meeting'],
  ])('is not agreed for %s', async (_, key, body, outcome) => {
    expect(await hire.browser.tries('PUT', address(key), body, { revision: 0 })).toBe(outcome);
  });

  it('is not agreed for a meeting that took place, and stands until then', async () => {
    await agree(hire);
    await hire.does('attend', 'welcome');
    expect(await mentor.browser.tries('PUT', address(), { startsAt: TEN, durationMinutes: 30 }, { revision: 1 })).toBe('409 already_settled');
    expect((await hire.page('welcome')).milestone.abilities).not.toContain('agree_meeting');
    expect(await eventsOf(journey.hire)).toHaveLength(1);
  });
});
