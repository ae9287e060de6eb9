import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { DatesToLookAtDto } from '../../src/journeys/dto/dates-to-look-at.dto';
import type { JourneyDto } from '../../src/journeys/dto/journeys.dto';
import type { HolidayFileDto } from '../../src/people/dto/holiday-file.dto';
import type { HolidayDto, SaveSiteDto, SiteDto } from '../../src/people/dto/people.dto';
import type { Visitor } from '../support/visitor';
import { openWorld, type Journey, type World } from '../support/world';

let world: World;
let journey: Journey;
let hire: Visitor;
let manager: Visitor;

beforeAll(async () => {
  world = await openWorld({ name: 'http_site_holidays' });
}, 60_000);

afterAll(() => world?.close());

// Monday, 23 November 2026, nine in the morning in Vilnius.
beforeEach(async () => {
  world.clock.set('2026-11-23T07:00:00Z');
  journey = await world.a.journey();
  hire = await world.as(journey.hire);
  manager = await world.as(journey.manager);
  await save({ holidays: [] });
});

const siteFor = async (visitor: Visitor): Promise<SiteDto> => (await visitor.get<SiteDto[]>('/sites')).find(({ id }) => id === journey.hire.site.id)!;

async function save(change: Partial<SaveSiteDto>, visitor = manager): Promise<SiteDto> {
  const { id, revision, name, timeZone, workingWeek, holidays } = await siteFor(manager);
  return visitor.put<SiteDto>(`/sites/${id}`, { name, timeZone, workingWeek, holidays, ...change }, { revision });
}

const newYear: HolidayDto = { day: '2027-01-01', name: 'New Year', half: false, source: 'Labour Code, article 123' };

describe('a holiday', () => {
  it('is unchecked until somebody says that they checked it, and then says who and when', async () => {
    expect((await save({ holidays: [newYear] })).holidays).toEqual([{ ...newYear, checkedOn: null, checkedBy: null }]);
    const checked = { ...newYear, checkedOn: '2026-11-23' };
    expect((await save({ holidays: [checked] })).holidays).toEqual([{ ...checked, checkedBy: journey.manager.name }]);
  });

  it('stays checked by whoever did when somebody else saves the site, and passes to who changes it', async () => {
    await save({ holidays: [{ ...newYear, checkedOn: '2026-11-23' }] });
    const other = await world.a.person({ name: 'Rasa Other', roles: ['manager'], guild: journey.hire.guild });
    const rasa = await world.as(other);
    const { holidays } = await siteFor(manager);
    expect((await save({ holidays }, rasa)).holidays[0]!.checkedBy).toBe(journey.manager.name);
    expect((await save({ holidays: [{ ...holidays[0]!, half: true }] }, rasa)).holidays[0]!.checkedBy).toBe('Rasa Other');
  });

  it('cannot have been checked on a day to come, and no name of another checker is taken', async () => {
    const { id, revision, name, timeZone, workingWeek } = await siteFor(manager);
    const body = { name, timeZone, workingWeek, holidays: [{ ...newYear, checkedOn: '2026-11-24' }] };
    expect(await manager.tries('PUT', `/sites/${id}`, body, { revision })).toBe('422 invalid_input');
    const claimed = await save({ holidays: [{ ...newYear, checkedOn: '2026-11-23', checkedBy: 'The Pope' }] });
    expect(claimed.holidays[0]!.checkedBy).toBe(journey.manager.name);
  });

  it('is edited by one of two who save the same site at once; the other is told', async () => {
    const { id, revision, name, timeZone, workingWeek } = await siteFor(manager);
    const body = (holiday: string) => ({ name, timeZone, workingWeek, holidays: [{ ...newYear, name: holiday }] });
    const tries = await Promise.all(['One', 'Two', 'Three'].map((holiday) => manager.tries('PUT', `/sites/${id}`, body(holiday), { revision })));
    expect(tries.sort()).toEqual(['200', '412 stale', '412 stale']);
    expect((await siteFor(manager)).holidays).toHaveLength(1);
  });
});

describe('a note about the days off', () => {
  it('is read by everybody, edited by who keeps calendars, and stays when it is left out', async () => {
    const daysOffNote = 'No days off for public holidays while martial law lasts.';
    await save({ daysOffNote });
    expect(await siteFor(hire)).toMatchObject({ daysOffNote, abilities: { edit: false } });
    expect(await save({})).toMatchObject({ daysOffNote, abilities: { edit: true } });
    expect((await save({ daysOffNote: ' ' })).daysOffNote).toBeNull();
  });
});

describe('a file of holidays', () => {
  const preview = async (text: string, years = { fromYear: 2026, toYear: 2027 }): Promise<HolidayFileDto> =>
    manager.post(`/sites/${journey.hire.site.id}/holidays/preview`, { text, ...years });

  it('is shown beside what the site has, and changes nothing', async () => {
    const { revision } = await save({ holidays: [newYear, { day: '2026-12-24', name: 'Christmas Eve', half: true }] });
    const found = await preview(['day,name,half', '2027-01-01,New Year,', '2026-12-24,Christmas Eve,no', '2027-02-16,Restoration of the State,', '2027-02-16,Again,',
      '2028-01-01,New Year,', '16.02.2027,Nonsense,'].join('\n'));
    expect(found.format).toBe('csv');
    expect(found.days.map(({ day, standing, now }) => [day, standing, now])).toEqual([
      ['2026-12-24', 'differs', { name: 'Christmas Eve', half: true }],
      ['2027-01-01', 'same', { name: 'New Year', half: false }],
      ['2027-02-16', 'new', null],
      ['2027-02-16', 'repeated', null],
      ['2028-01-01', 'outside', null],
    ]);
    expect(found.refused).toEqual([{ line: 7, problem: '“16.02.2027” is no day; write it as year-month-day, like 2027-01-01.' }]);
    expect((await siteFor(manager)).revision).toBe(revision);
  });

  it('may be a calendar, read by the clock of the site', async () => {
    const { days } = await preview(['BEGIN:VCALENDAR', 'BEGIN:VEVENT', 'SUMMARY:New Year', 'DTSTART:20261231T220000Z', 'DTEND:20270101T220000Z', 'END:VEVENT',
      'BEGIN:VEVENT', 'SUMMARY:Labour Day', 'DTSTART;VALUE=DATE:20200501', 'RRULE:FREQ=YEARLY', 'END:VEVENT', 'END:VCALENDAR'].join('\r\n'));
    expect(days.map(({ day, name }) => `${day} ${name}`)).toEqual(['2026-05-01 Labour Day', '2027-01-01 New Year', '2027-05-01 Labour Day']);
  });

  it('is asked for some years, and no more than ten', async () => {
    const at = `/sites/${journey.hire.site.id}/holidays/preview`;
    for (const years of [{ fromYear: 2027, toYear: 2026 }, { fromYear: 2026, toYear: 2036 }, { fromYear: 1, toYear: 2 }, { fromYear: 2026 }]) {
      expect(await manager.tries('POST', at, { text: 'x', ...years })).toBe('422 invalid_input');
    }
    expect(await manager.tries('POST', at, { text: '', fromYear: 2026, toYear: 2026 })).toBe('422 invalid_input');
  });
});

describe('dates that a changed calendar leaves behind', () => {
  it('stay as they are, and are counted for the hire and for who keeps the calendars', async () => {
    const dates = async (visitor: Visitor) => visitor.get<DatesToLookAtDto>('/dates-to-look-at');
    const siteId = journey.hire.site.id;
    const before = (await dates(manager)).sites.find((site) => site.siteId === siteId)?.journeys ?? 0;
    expect(await dates(hire)).toEqual({ own: [], sites: [], abilities: [] });

    const due = (walk: JourneyDto) => walk.phases.flatMap(({ milestones }) => milestones.map((milestone) => milestone.due));
    const planned = due(await hire.get<JourneyDto>(`/journeys/${journey.id}`));
    // From today on only Mondays and Saturdays.
    await hire.put('/me/weeks/2026-11-23', { weekdays: [6, 1] });
    const { own, sites } = await dates(hire);
    expect(own).toEqual([{ journeyId: journey.id, milestones: planned.filter((day) => day > '2026-11-23' && new Date(`${day}T12:00:00Z`).getUTCDay() !== 1).length }]);
    expect(own[0]!.milestones).toBeGreaterThan(0);
    expect(sites).toEqual([]);
    expect((await dates(manager)).sites.find((site) => site.siteId === siteId)?.journeys).toBe(before + 1);
    expect(due(await hire.get<JourneyDto>(`/journeys/${journey.id}`))).toEqual(planned);

    await hire.delete('/me/weeks/2026-11-23');
    expect((await dates(hire)).own).toEqual([]);
  });
});
