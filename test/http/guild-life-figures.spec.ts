import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { GuildDayFiguresDto } from '../../src/guild-days/dto/guild-day-figures.dto';
import type { GuildWeekFiguresDto } from '../../src/guild-weeks/dto/guild-week-figures.dto';
import { guildThatMeets, publishedSession } from '../support/guild-days-world';
import { heldSession } from '../support/guild-history';
import { guildWeeksOf } from '../support/guild-weeks';
import { openWorld, type Person, type Visitor, type World } from '../support/world';

let world: World;
let manager: Person;
let boss: Visitor;

beforeAll(async () => {
  world = await openWorld({ name: 'http_guild_life_figures' });
  manager = await guildThatMeets(world);
  boss = await world.as(manager);
}, 60_000);
afterAll(() => world?.close());

const people = (count: number) => Promise.all(Array.from({ length: count }, () => world.a.person()));
/** The lines of a CSV file that the browser saves, without the mark that tells spreadsheets its encoding. */
async function linesOf(visitor: Visitor, path: string): Promise<string[]> {
  const { status, headers, text } = await visitor.send('GET', path);
  expect(status).toBe(200);
  expect(headers.get('content-type')).toMatch(/^text\/csv/);
  expect(headers.get('content-disposition')).toMatch(/^attachment; filename="guild-[a-z-]+\.csv"$/);
  return text.replace(/^\uFEFF/, '').trimEnd().split('\n');
}

describe('attendance', () => {
  let hires: Person[];

  beforeAll(async () => {
    const { guild } = manager;
    const cohort = await world.a.cohort({ manager, hires: 5 });
    hires = cohort.journeys.map(({ hire }) => hire);
    await world.rows(
      `WITH begun AS (UPDATE journeys SET start_on = $2::date WHERE cohort_id = $1 RETURNING id)
       UPDATE mentor_assignments a SET during = daterange($2::date, NULL) FROM begun WHERE a.journey_id = begun.id`,
      [cohort.id, '2026-09-21'],
    );
    const others = await people(6);
    const [sixth] = others;
    // Before their journeys began, one of the hires had been at a guild day already: it is not one of a hire.
    await heldSession(world, { guild, day: '2026-09-17', signedUp: [hires[0]!], there: [hires[0]!] });
    await heldSession(world, { guild, day: '2026-09-24', capacity: 40, signedUp: [...hires, ...others], there: [...hires, ...others] });
    await heldSession(world, { guild, day: '2026-09-24', capacity: 20, signedUp: others, there: others });
    await heldSession(world, { guild, day: '2026-10-01', signedUp: [...hires, sixth!], there: hires });
    await heldSession(world, { guild, day: '2026-10-08', signedUp: others, there: others, cancelled: true });
    await heldSession(world, { guild, day: '2026-10-08', signedUp: others, there: others, published: false });
    await heldSession(world, { guild, day: '2026-10-15', signedUp: others, there: others.slice(0, 4) });
    await heldSession(world, { guild, day: '2023-11-16', signedUp: others, there: others });
    const elsewhere = await world.a.newGuild();
    const strangers = await Promise.all(Array.from({ length: 7 }, () => world.a.person({ guild: elsewhere })));
    await heldSession(world, { guild: elsewhere, day: '2026-09-24', signedUp: strangers, there: strangers });
  });

  it('counts each person once a day, over sessions that took place, and hires at their first', async () => {
    const { days } = await boss.get<GuildDayFiguresDto>('/guild-days/figures');
    expect(days).toEqual([
      { day: '2026-09-17', quarter: '2026-Q3', seats: 40, signedUp: null, there: null, firstDays: null },
      { day: '2026-09-24', quarter: '2026-Q3', seats: 60, signedUp: 11, there: 11, firstDays: 5 },
      { day: '2026-10-01', quarter: '2026-Q4', seats: 40, signedUp: 6, there: 5, firstDays: null },
      { day: '2026-10-15', quarter: '2026-Q4', seats: 40, signedUp: 6, there: null, firstDays: null },
    ]);
  });

  it('leaves as a file without names, and too few as an empty cell', async () => {
    const lines = await linesOf(boss, '/guild-days/figures/attendance.csv');
    expect(lines).toEqual([
      'quarter,guild day,seats,signed up,there,hires at their first guild day',
      '2026-Q3,2026-09-17,40,,,', '2026-Q3,2026-09-24,60,11,11,5', '2026-Q4,2026-10-01,40,6,5,', '2026-Q4,2026-10-15,40,6,,',
    ]);
  });

  it('is another guild’s own', async () => {
    const visitor = await world.as(await world.a.person({ roles: ['manager'], guild: await world.a.newGuild() }));
    expect(await visitor.get('/guild-days/figures')).toEqual({ days: [], speakers: [] });
    expect(await visitor.get('/guild-weeks/figures')).toEqual([]);
  });
});

describe('first-time speakers', () => {
  it('are counted by session and quarter, with what became of places kept for them', async () => {
    const guild = await world.a.newGuild();
    const host = await world.a.person({ roles: ['manager'], guild });
    const [ada, bob, cleo] = [await world.a.person({ guild }), await world.a.person({ guild }), await world.a.person({ guild })];
    const visitor = await world.as(host);
    await visitor.put('/guild-days/series', { weekday: 4, startsMinutes: 780, durationMinutes: 240, timeZone: 'Europe/Vilnius', siteIds: [guild.site.id] }, { revision: 0 });
    await heldSession(world, { guild, day: '2026-07-02', speakers: [ada] });
    await heldSession(world, { guild, day: '2026-07-09', speakers: [ada, bob] });
    await heldSession(world, { guild, day: '2026-10-01', speakers: [ada] });
    await heldSession(world, { guild, day: '2026-10-08', speakers: [cleo], kept: true });
    await heldSession(world, { guild, day: '2026-10-15', kept: true });
    const released = await publishedSession(world, host, { keptForFirstTime: true, speakerIds: [ada.id] });
    await visitor.post(`/guild-sessions/${released.id}/release`);
    // Not yet: it takes place in three days.
    const soFar = { quarter: '2026-Q4', sessions: 2, firstTime: 1, keptUsed: 1, keptUnused: 1, released: 0 };
    const { speakers } = await visitor.get<GuildDayFiguresDto>('/guild-days/figures');
    expect(speakers).toEqual([{ quarter: '2026-Q3', sessions: 2, firstTime: 2, keptUsed: 0, keptUnused: 0, released: 0 }, soFar]);

    await world.rows(`UPDATE guild_sessions SET starts_at = starts_at - interval '7 days', ends_at = ends_at - interval '7 days' WHERE id = $1`, [released.id]);
    expect((await visitor.get<GuildDayFiguresDto>('/guild-days/figures')).speakers[1]).toEqual({ ...soFar, sessions: 3, released: 1 });
    expect(await linesOf(visitor, '/guild-days/figures/speakers.csv')).toEqual([
      'quarter,sessions,by somebody for the first time,kept places used,kept places left empty,kept places released',
      '2026-Q3,2,2,0,0,0', '2026-Q4,3,1,1,1,1',
    ]);
  });
});

describe('a matched guild week', () => {
  it('shows how often options were wanted and how the match fitted, and hides what points at somebody', async () => {
    const guild = await world.a.newGuild();
    const host = await world.a.person({ roles: ['manager'], guild });
    const visitor = await world.as(host);
    const a = guildWeeksOf(world);
    const six = await Promise.all(Array.from({ length: 6 }, () => world.a.person({ guild })));
    const id = await a.week({ guild, state: 'ranking', rankBy: '2026-11-20T12:00:00Z', startsOn: '2026-12-14' });
    const liked = await a.option(id, host, { title: '=Liked', max: 3 });
    const second = await a.option(id, host, { title: 'Second', max: 3 });
    const rare = await a.option(id, host, { title: 'Rare', min: 4, max: 6 });
    for (const person of six.slice(0, 5)) await a.ballot(id, person, [liked, second]);
    await a.ballot(id, six[5]!, [rare, second]);
    expect(await visitor.get('/guild-weeks/figures')).toEqual([]);
    await visitor.post(`/guild-weeks/${id}/match`);

    const [week] = await visitor.get<GuildWeekFiguresDto[]>('/guild-weeks/figures');
    expect(week).toMatchObject({ id, distribution: { n: 6, tooFew: false, byChoice: [3, 3, 0, 0, 0], none: 0 } });
    expect(week!.options.map(({ title, rankedFirst, ranked, placed, closed }) => [title, rankedFirst, ranked, placed, closed])).toEqual([
      ['=Liked', 5, 5, 3, false], ['Rare', null, null, 0, true], ['Second', 0, 6, 3, false],
    ]);
    const options = await linesOf(visitor, '/guild-weeks/figures/options.csv');
    expect(options.map((line) => line.split(',').slice(1).join(','))).toEqual([
      'option,kind,fewest people,most people,wanted most,wanted at all,have a place,closed',
      "'=Liked,research,1,3,5,5,3,no", 'Rare,research,4,6,,,0,yes', 'Second,research,1,3,0,6,3,no',
    ]);
    expect((await linesOf(visitor, '/guild-weeks/figures/match.csv'))[1]).toMatch(/,6,3,3,0,0,0,0$/);
    expect(options.join()).not.toContain(six[0]!.name);
  });

  it('says no more than how many ranked, where fewer than five did, and counts places taken later once', async () => {
    const guild = await world.a.newGuild();
    const host = await world.a.person({ roles: ['manager'], guild });
    const visitor = await world.as(host);
    const a = guildWeeksOf(world);
    const id = await a.week({ guild, state: 'ranking', rankBy: '2026-11-20T12:00:00Z' });
    const option = await a.option(id, host, { max: 5 });
    for (let number = 0; number < 4; number += 1) await a.ballot(id, await world.a.person({ guild }), [option]);
    await visitor.post(`/guild-weeks/${id}/match`);
    const [week] = await visitor.get<GuildWeekFiguresDto[]>('/guild-weeks/figures');
    expect(week!.distribution).toEqual({ n: 4, tooFew: true, byChoice: [0, 0, 0, 0, 0], none: 0 });
    expect(week!.options[0]).toMatchObject({ rankedFirst: null, ranked: null, placed: 4 });
    expect((await linesOf(visitor, '/guild-weeks/figures/match.csv'))[1]).toMatch(/,4,,,,,,$/);

    await visitor.post(`/guild-weeks/${id}/publish`);
    await (await world.as(await world.a.person({ guild }))).post(`/guild-weeks/${id}/options/${option}/place`);
    await world.rows('INSERT INTO guild_week_runs SELECT week_id, record, barred, ran_by, ran_at, 2 FROM guild_week_runs WHERE week_id = $1', [id]);
    const after = await visitor.get<GuildWeekFiguresDto[]>('/guild-weeks/figures');
    expect(after.map(({ distribution, options }) => [distribution.n, options[0]?.placed])).toEqual([[4, 5]]);
  });
});
