import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { LearningSumsDto, LearningTimeDto } from '../../src/learning-time/dto/learning-time.dto';
import type { Guild } from '../support/builders';
import { learning, learningOf, type LearningBuilders } from '../support/learning-time-world';
import { newKey, openWorld, type Person, type Visitor, type World } from '../support/world';

let world: World;
let a: LearningBuilders;
let guild: Guild;
let noa: Person;
let browser: Visitor;

beforeAll(async () => {
  world = await openWorld({ name: 'http_learning_time' });
  a = learningOf(world);
}, 60_000);

afterAll(() => world?.close());

/** A guild of its own for each test, and somebody in Vilnius; it is Monday 23 November 2026. */
beforeEach(async () => {
  world.clock.set('2026-11-23T07:00:00Z');
  guild = await world.a.newGuild();
  noa = await world.a.person({ guild, name: 'Noa Cohen' });
  browser = await world.as(noa);
});

const add = (over: Parameters<typeof learning>[0] = {}, key?: string) => browser.post<{ id: string }>('/learning-time/entries', learning(over), { key });
const brief = ({ entries }: LearningTimeDto) => entries.map(({ kind, from, to, halfDays, counts }) => [kind, from, to, halfDays, counts]);
const people = (count: number, site = guild.site) =>
  Promise.all(Array.from({ length: count }, () => world.a.person({ guild, site })));

describe('what counts by itself', () => {
  it('is one half-day for a guild day, however many of its sessions one was at', async () => {
    const first = await a.attended(guild, { day: '2026-11-19', startsAt: '2026-11-19T11:00:00Z', title: 'Retries' }, [noa]);
    const second = await a.attended(guild, { day: '2026-11-19', startsAt: '2026-11-19T12:00:00Z', title: 'A kata' }, [noa]);
    await a.attended(guild, { day: '2026-11-12', startsAt: '2026-11-12T11:00:00Z' }, []);
    const time = await a.timeOf(noa);
    expect(time).toMatchObject({ quarter: '2026-Q4', halfDays: 1, allowance: 26, sources: { guildDays: 1, guildWeeks: 0, own: 0 }, before: '2026-Q3', after: null });
    expect(time.entries).toMatchObject([
      { kind: 'guild_day', from: '2026-11-19', sessions: [{ id: first, title: 'Retries' }, { id: second, title: 'A kata' }], abilities: [] },
    ]);
  });

  it('is two half-days a working day of a guild week with a place, one taken later, or as its host, once it is published and as far as it has come', async () => {
    const [host, out] = await people(2) as [Person, Person];
    const id = await a.publishedWeek(host, { startsOn: '2026-11-16', endsOn: '2026-11-27' }, [noa]);
    expect(brief(await a.timeOf(noa))).toEqual([['guild_week', '2026-11-16', '2026-11-23', 12, 12]]);
    expect((await a.timeOf(host)).entries).toMatchObject([{ id, title: 'Query plans', halfDays: 12 }]);
    expect((await a.timeOf(out)).entries).toEqual([]);
    await world.rows('UPDATE guild_week_options SET max_seats = 2 WHERE week_id = $1', [id]);
    await world.rows(
      'INSERT INTO guild_week_late_places (week_id, person_id, option_id, taken_at) SELECT $1, $2, id, now() FROM guild_week_options WHERE week_id = $1', [id, out.id]);
    expect(brief(await a.timeOf(out))).toEqual([['guild_week', '2026-11-16', '2026-11-23', 12, 12]]);
    await world.rows("UPDATE guild_weeks SET state = 'matched' WHERE id = $1", [id]);
    expect((await a.timeOf(noa)).entries).toEqual([]);
  });

  it('belongs to the day, and the quarter, of the person’s own time zone', async () => {
    // 22:30 in UTC on the last day of September is half past midnight, or one, on the first of October here.
    await world.rows("UPDATE sites SET time_zone = 'America/New_York' WHERE id = $1", [guild.telAviv.id]);
    const far = await world.a.person({ guild, site: guild.telAviv });
    await a.attended(guild, { day: '2026-10-01', startsAt: '2026-09-30T22:30:00Z' }, [noa, far]);
    expect(brief(await a.timeOf(noa))).toEqual([['guild_day', '2026-10-01', '2026-10-01', 1, 1]]);
    expect(brief(await a.timeOf(noa, '2026-Q3'))).toEqual([]);
    expect(brief(await a.timeOf(far))).toEqual([]);
    expect(brief(await a.timeOf(far, '2026-Q3'))).toEqual([['guild_day', '2026-09-30', '2026-09-30', 1, 1]]);
  });
});

describe('how much of it there is', () => {
  it('is less by holidays, half days, leave and part-time, each from its day on', async () => {
    const read = async (quarter?: string) => {
      const { workingHalfDays, allowance } = await a.timeOf(noa, quarter);
      return [workingHalfDays, allowance];
    };
    expect(await read()).toEqual([132, 26]);
    await world.rows(
      `INSERT INTO site_holidays (site_id, day, name, half) VALUES ($1, '2026-12-24', 'Half', true), ($1, '2026-12-25', 'Whole', false)`, [guild.site.id]);
    expect(await read()).toEqual([129, 26]);
    await browser.post('/me/away', { from: '2026-11-30', to: '2026-12-11' });
    expect(await read()).toEqual([109, 22]);
    // Monday to Thursday from November on: of eight Fridays one is a holiday and two are in the days away, so that five go.
    await browser.put('/me/weeks/2026-11-01', { weekdays: [1, 2, 3, 4] });
    expect(await read()).toEqual([99, 20]);
    expect(await read('2026-Q3')).toEqual([132, 26]);
  });

  it('takes part-time off a guild week as well', async () => {
    const [host] = await people(1) as [Person];
    await browser.put('/me/weeks/2026-11-01', { weekdays: [1, 2, 3] });
    await a.publishedWeek(host, { startsOn: '2026-11-16', endsOn: '2026-11-20' }, [noa]);
    expect(brief(await a.timeOf(noa))).toEqual([['guild_week', '2026-11-16', '2026-11-18', 6, 6]]);
  });

  it('begins with a hire’s first day, and leaves out the leave that was entered for the journey', async () => {
    const { hire, id } = await world.a.journey({ startOn: '2026-11-23' });
    expect((await a.timeOf(hire)).allowance).toBe(12); // 29 working days are left of the quarter
    await world.rows(
      `INSERT INTO journey_absences (journey_id, kind, during, entered_by, created_at) VALUES ($1, 'leave', '[2026-12-07,2026-12-11]', $2, now())`, [id, hire.id]);
    expect((await a.timeOf(hire)).allowance).toBe(10);
  });

  it('can be looked at for two years, and not ahead', async () => {
    expect((await a.timeOf(noa, '2024-Q4')).before).toBeNull();
    for (const quarter of ['2024-Q3', '2027-Q1', '2026-Q5', 'now']) expect(await browser.tries('GET', `/learning-time?quarter=${quarter}`)).toBe('422 invalid_input');
  });
});

describe('own learning', () => {
  it('is added once, changed and removed by whoever’s it is, and there for nobody else', async () => {
    const key = newKey();
    const { id } = await add({ url: 'https://example.com/plans' }, key);
    expect(await add({ url: 'https://example.com/plans' }, key)).toEqual({ id });
    expect((await a.timeOf(noa)).entries).toEqual([{
      id, kind: 'own', from: '2026-11-23', to: '2026-11-23', title: 'Read about query plans', url: 'https://example.com/plans', sessions: [],
      halfDays: 1, counts: 1, abilities: ['change', 'remove'],
    }]);
    await browser.put(`/learning-time/entries/${id}`, learning({ day: '2026-11-20', halfDays: 2, what: 'Wrote an index' }));
    expect((await a.timeOf(noa)).entries).toMatchObject([{ id, from: '2026-11-20', title: 'Wrote an index', url: null, halfDays: 2 }]);
    const manager = await world.as(await world.a.person({ guild, roles: ['manager'] }));
    expect(await manager.tries('PUT', `/learning-time/entries/${id}`, learning())).toBe('404 not_found');
    expect(await manager.tries('DELETE', `/learning-time/entries/${id}`)).toBe('404 not_found');
    expect((await manager.get<LearningTimeDto>('/learning-time')).entries).toEqual([]);
    await browser.delete(`/learning-time/entries/${id}`);
    expect(await browser.tries('DELETE', `/learning-time/entries/${id}`)).toBe('404 not_found');
    expect((await a.timeOf(noa)).entries).toEqual([]);
  });

  it('is for days that have come, in the person’s own time zone, and not for long ago', async () => {
    world.clock.set('2026-11-23T22:30:00Z');
    expect(await browser.tries('POST', '/learning-time/entries', learning({ day: '2026-11-24' }))).toBe('201');
    expect(await browser.tries('POST', '/learning-time/entries', learning({ day: '2026-11-25' }))).toBe('422 invalid_input');
    expect(await browser.tries('POST', '/learning-time/entries', learning({ day: '2024-09-30' }))).toBe('422 invalid_input');
    expect(await browser.tries('POST', '/learning-time/entries', learning({ day: '2024-10-01' }))).toBe('201');
  });

  it('says every field that is wrong at once', async () => {
    const { body } = await browser.send<{ errors: { field: string }[] }>('POST', '/learning-time/entries', { day: 1, halfDays: 3, what: ' ', url: 'javascript:alert(1)' });
    expect([...new Set(body.errors.map(({ field }) => field))].sort()).toEqual(['day', 'halfDays', 'url', 'what']);
  });

  it('never fills a day more than twice, also when it comes all at once', async () => {
    const tries = await Promise.all(Array.from({ length: 8 }, () => browser.tries('POST', '/learning-time/entries', learning())));
    expect(tries.sort()).toEqual(['201', '201', ...Array<string>(6).fill('409 day_full')]);
    expect((await a.timeOf(noa)).halfDays).toBe(2);
  });

  it('finds room where a half is free again, and refuses to grow into one that is taken', async () => {
    const first = await add();
    const second = await add();
    expect(await browser.tries('PUT', `/learning-time/entries/${second.id}`, learning({ halfDays: 2 }))).toBe('409 day_full');
    await browser.delete(`/learning-time/entries/${first.id}`);
    expect(await browser.tries('PUT', `/learning-time/entries/${second.id}`, learning({ halfDays: 2 }))).toBe('204');
    expect(await browser.tries('POST', '/learning-time/entries', learning())).toBe('409 day_full');
    expect(await browser.tries('PUT', `/learning-time/entries/${second.id}`, learning({ halfDays: 1 }))).toBe('204');
    expect(await browser.tries('POST', '/learning-time/entries', learning())).toBe('201');
  });

  it('counts as far as the guild leaves room in the day, whichever came first', async () => {
    await add({ day: '2026-11-19', halfDays: 2 });
    expect((await a.timeOf(noa)).halfDays).toBe(2);
    await a.attended(guild, { day: '2026-11-19', startsAt: '2026-11-19T11:00:00Z' }, [noa]);
    const time = await a.timeOf(noa);
    expect([time.halfDays, time.sources]).toEqual([2, { guildDays: 1, guildWeeks: 0, own: 1 }]);
    expect(brief(time).sort()).toEqual([['guild_day', '2026-11-19', '2026-11-19', 1, 1], ['own', '2026-11-19', '2026-11-19', 2, 1]]);
  });
});

describe('what managers see', () => {
  const sums = async (quarter = '2026-Q4') => {
    const manager = await world.a.person({ guild, roles: ['manager'] });
    const answer = await (await world.as(manager)).get<LearningSumsDto>(`/learning-time/sums?quarter=${quarter}`);
    await world.rows('UPDATE people SET deactivated_at = now() WHERE id = $1', [manager.id]);
    return answer;
  };
  const shown = ({ guild: whole, sites }: LearningSumsDto) => [whole, ...sites].map(({ name, people: n, sum, heldBack }) => [name, n, sum?.halfDays ?? heldBack]);

  it('are sums of five people and more, with how many they are of, and no names', async () => {
    const others = await people(5);
    await people(6, guild.telAviv);
    await a.attended(guild, { day: '2026-11-19', startsAt: '2026-11-19T11:00:00Z' }, [noa, ...others]);
    await add();
    const answer = await sums();
    expect(shown(answer)).toEqual([[expect.any(String), 13, 7], ['Tel Aviv', 6, 0], ['Vilnius', 7, 7]]);
    // 66 working days of two half-days for each, a fifth of it, added up before it is rounded.
    expect(answer.sites[1]!.sum).toEqual({ guildDays: 6, guildWeeks: 0, own: 1, halfDays: 7, allowance: 185 });
    expect(JSON.stringify(answer)).not.toContain('Noa');
    expect(shown(await sums('2026-Q3'))).toEqual([[expect.any(String), 13, 0], ['Tel Aviv', 6, 0], ['Vilnius', 7, 0]]);
  });

  it('are none at all of fewer than five', async () => {
    await people(2);
    expect(shown(await sums())).toEqual([[expect.any(String), 4, 'too_few'], ['Vilnius', 4, 'too_few']]);
  });

  it('leave nothing to be told by subtracting: a second site is held back with a small one', async () => {
    await people(5);
    await people(3, guild.telAviv);
    await world.rows("INSERT INTO sites (guild_id, name, time_zone, working_week) VALUES ($1, 'Kyiv', 'Europe/Kyiv', '{1,2,3,4,5}')", [guild.id]);
    const [kyiv] = await world.rows<{ id: string }>("SELECT id FROM sites WHERE guild_id = $1 AND name = 'Kyiv'", [guild.id]);
    await people(9, { id: kyiv!.id, name: 'Kyiv' });
    expect(shown(await sums())).toEqual([[expect.any(String), 19, 0], ['Kyiv', 9, 0], ['Tel Aviv', 3, 'too_few'], ['Vilnius', 7, 'would_tell']]);
  });

  it('are of those who are here, and of no other guild', async () => {
    const others = await people(6);
    await world.a.person({ guild: await world.a.newGuild() });
    await world.rows('UPDATE people SET deactivated_at = now() WHERE id = $1', [others[0]!.id]);
    expect(shown(await sums())[0]).toEqual([expect.any(String), 7, 0]);
  });
});

describe('pages that are open', () => {
  it('say who may look at sums, and let everybody add', async () => {
    const manager = await world.a.person({ guild, roles: ['manager'] });
    expect([(await a.timeOf(noa)).abilities, (await a.timeOf(manager)).abilities]).toEqual([['add'], ['add', 'see_sums']]);
  });
});
