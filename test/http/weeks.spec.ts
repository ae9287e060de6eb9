import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { JourneyDto } from '../../src/journeys/dto/journeys.dto';
import type { SiteDto, WeekChangeDto } from '../../src/people/dto/people.dto';
import type { Visitor } from '../support/visitor';
import { openWorld, type Journey, type World } from '../support/world';

let world: World;
let journey: Journey;
let hire: Visitor;
let manager: Visitor;

beforeAll(async () => {
  world = await openWorld({ name: 'http_weeks' });
}, 60_000);

afterAll(() => world?.close());

// Monday, 23 November 2026, nine in the morning in Vilnius.
beforeEach(async () => {
  world.clock.set('2026-11-23T07:00:00Z');
  journey = await world.a.journey();
  hire = await world.as(journey.hire);
  manager = await world.as(journey.manager);
});

const dayNumber = async (): Promise<number | null> => (await hire.get<JourneyDto>(`/journeys/${journey.id}`)).day;
const siteOf = async (): Promise<SiteDto> => (await manager.get<SiteDto[]>('/sites')).find(({ id }) => id === journey.hire.site.id)!;

describe('a part-time week', () => {
  it('counts a person’s own days from its day on, and the site’s again when it is taken back', async () => {
    world.clock.set('2026-12-04T07:00:00Z');
    expect(await dayNumber()).toBe(10);
    const weeks = await hire.put<WeekChangeDto[]>('/me/weeks/2026-11-30', { weekdays: [3, 1, 2] });
    expect(weeks).toEqual([{ from: '2026-11-30', workingWeek: [1, 2, 3] }]);
    expect(await dayNumber()).toBe(8);
    expect(await hire.tries('DELETE', '/me/weeks/2026-11-30')).toBe('204');
    expect(await dayNumber()).toBe(10);
    expect(await hire.tries('DELETE', '/me/weeks/2026-11-30')).toBe('404 not_found');
  });

  it('is refused without a day, on a day that is none, and with weekdays that are none', async () => {
    for (const [from, weekdays] of [['2026-11-30', []], ['2026-02-30', [1]], ['soon', [1]], ['2026-11-30', [0, 8]], ['2026-11-30', [1, 1]]]) {
      expect(await hire.tries('PUT', `/me/weeks/${String(from)}`, { weekdays })).toBe('422 invalid_input');
    }
    expect(await hire.get('/me/weeks')).toEqual([]);
  });
});

describe('a site’s week', () => {
  it('changes on a day, and the days of its people with it', async () => {
    world.clock.set('2026-12-04T07:00:00Z');
    const { id, revision, name, timeZone, workingWeek, holidays } = await siteOf();
    const weekChanges = [{ from: '2026-11-29', workingWeek: [1, 2, 3, 4, 7] }];
    await manager.put(`/sites/${id}`, { name, timeZone, workingWeek, holidays, weekChanges }, { revision });
    expect((await siteOf()).weekChanges).toEqual(weekChanges);
    // The Friday is off from then on, and the Sunday before it is worked: ten days as before, the last of them on Thursday.
    expect(await dayNumber()).toBe(10);
    world.clock.set('2026-12-06T07:00:00Z');
    expect(await dayNumber()).toBe(11);
    await manager.put(`/sites/${id}`, { name, timeZone, workingWeek, holidays }, { revision: revision + 1 });
    expect((await siteOf()).weekChanges).toEqual(weekChanges);
  });

  it('is refused where two weeks begin on one day', async () => {
    const { id, revision, name, timeZone, workingWeek, holidays } = await siteOf();
    const weekChanges = [{ from: '2026-11-29', workingWeek: [1] }, { from: '2026-11-29', workingWeek: [2] }];
    expect(await manager.tries('PUT', `/sites/${id}`, { name, timeZone, workingWeek, holidays, weekChanges }, { revision })).toBe('422 invalid_input');
  });
});
