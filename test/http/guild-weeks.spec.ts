import { createHash } from 'node:crypto';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { runCommand } from '../../src/cli/run-command';
import type { GalleryItemDto, GuildWeekDto, GuildWeekSummaryDto, MatchDto, PublishedRunDto, SaveOptionDto } from '../../src/guild-weeks/dto/guild-weeks.dto';
import type { InboxDto } from '../../src/notifications/dto/inbox.dto';
import { guildWeeksOf, type GuildWeekBuilders } from '../support/guild-weeks';
import { scratchFolder } from '../support/scratch-folder';
import { newKey, openWorld, type Person, type Visitor, type World } from '../support/world';

const RANK_BY = '2026-12-03T15:00:00.000Z';

let world: World;
let a: GuildWeekBuilders;
let manager: Person;
let asManager: Visitor;

beforeAll(async () => {
  world = await openWorld({ name: 'http_guild_weeks', replicas: 2 });
  a = guildWeeksOf(world);
  manager = await world.a.person({ roles: ['manager'], name: 'Marta Manager' });
  asManager = await world.as(manager);
}, 60_000);

afterAll(async () => {
  await world?.close();
});

const plan = (more: object = {}) => ({ title: 'Winter week', startsOn: '2026-12-14', endsOn: '2026-12-18', rankBy: RANK_BY, ...more });
const option = (more: Partial<SaveOptionDto> = {}): SaveOptionDto => ({
  kind: 'open_source', title: 'Postgres extensions', minSeats: 1, maxSeats: 3, siteIds: [], skills: ['SQL'], ...more,
});
const read = (visitor: Visitor, id: string) => visitor.get<GuildWeekDto>(`/guild-weeks/${id}`);
const optionCalled = (week: GuildWeekDto, title: string) => week.options.find((one) => one.title === title)!;

/** A guild of its own, with a manager, hosts and people; each signed in. */
async function guildOf(count: number) {
  const boss = await world.a.person({ roles: ['manager'], guild: await world.a.newGuild(), name: 'Bea Boss' });
  const { guild } = boss;
  const host = await world.a.person({ guild, name: 'Hana Host' });
  const people: Person[] = [];
  for (let index = 0; index < count; index += 1) people.push(await world.a.person({ guild }));
  return { guild, boss, host, people, asBoss: await world.as(boss), asHost: await world.as(host), as: await Promise.all(people.map((person) => world.as(person))) };
}

/** What `guildpath replay` says of a run. */
async function replayed(record: unknown): Promise<{ code: number; text: string }> {
  const folder = await scratchFolder('guildpath-replay-');
  const file = join(folder, 'run.json');
  await writeFile(file, JSON.stringify(record));
  let text = '';
  const add = (more: string) => void (text += more);
  const code = await runCommand(['replay', file], {}, { out: add, err: add });
  await rm(folder, { recursive: true });
  return { code, text };
}

describe('the life of a guild week', () => {
  it('goes from proposals to what it made', async () => {
    const { asBoss, asHost, host, people, as, boss, guild } = await guildOf(7);
    const key = newKey();
    const week = await asBoss.post<GuildWeekDto>('/guild-weeks', plan(), { key });
    expect(await asBoss.post('/guild-weeks', plan(), { key })).toEqual(week);
    expect(week).toMatchObject({ quarter: '2026-Q4', state: 'proposing', seedHash: null, seed: null, abilities: ['propose', 'edit'] });
    expect(await asBoss.tries('POST', '/guild-weeks', plan({ title: 'Another' }))).toBe('422 invalid_input');
    const at = `/guild-weeks/${week.id}`;

    expect(await asBoss.tries('POST', `${at}/open-ranking`)).toBe('409 no_options');
    await asHost.post(`${at}/options`, option({ title: 'Tiny', maxSeats: 1 }));
    await asHost.post(`${at}/options`, option({ title: 'Crowd needed', minSeats: 6, maxSeats: 9 }));
    await asHost.post(`${at}/options`, option({ title: 'Roomy', maxSeats: 5 }));
    await asHost.post(`${at}/options`, option({ title: 'Elsewhere', siteIds: [guild.telAviv.id] }));
    expect(await as[0]!.tries('PUT', `${at}/ranking`, { optionIds: [] })).toBe('409 not_ranking');

    const opened = await asBoss.post<GuildWeekDto>(`${at}/open-ranking`, {}, { key: newKey() });
    expect(opened.seedHash).toMatch(/^[0-9a-f]{64}$/);
    expect(opened.seed).toBeNull();
    expect(await as[0]!.tries('POST', `${at}/options`, option())).toBe('409 not_proposing');
    const asked = await as[0]!.get<InboxDto>('/inbox');
    expect(asked.messages).toMatchObject([{ kind: 'week_ranking', sentence: '“Winter week” is open: rank what you would like to do in it.', link: at }]);
    expect((await asBoss.get<InboxDto>('/inbox')).messages).toEqual([]);

    const { Tiny, Crowd, Roomy, Elsewhere } = Object.fromEntries(opened.options.map(({ id, title }) => [title.split(' ')[0], id])) as Record<string, string>;
    expect(await asHost.tries('PUT', `${at}/ranking`, { optionIds: [Tiny] })).toBe('409 you_host');
    const refused = await as[0]!.send<{ errors: { field: string; problem: string }[] }>('PUT', `${at}/ranking`, { optionIds: [Tiny, Elsewhere, newKey()] });
    expect(refused.body.errors.map(({ field }) => field)).toEqual(['optionIds[1]', 'optionIds[2]']);
    expect(await as[0]!.tries('PUT', `${at}/ranking`, { optionIds: [Tiny, Tiny] })).toBe('422 invalid_input');
    for (const visitor of as.slice(0, 6)) await visitor.send('PUT', `${at}/ranking`, { optionIds: [Crowd, Tiny, Roomy] });
    for (const visitor of as.slice(0, 5)) {
      const saved = await visitor.put<GuildWeekDto>(`${at}/ranking`, { optionIds: [Tiny, Crowd, Roomy] });
      expect(saved.ranking?.optionIds).toEqual([Tiny, Crowd, Roomy]);
    }
    await as[5]!.put(`${at}/ranking`, { optionIds: [Roomy] });
    await as[6]!.put(`${at}/ranking`, { optionIds: [Roomy] });
    expect((await as[6]!.put<GuildWeekDto>(`${at}/ranking`, { optionIds: [] })).ranking).toBeNull();
    expect((await read(asBoss, week.id)).ranked).toBe(6);

    expect(await asBoss.tries('POST', `${at}/match`)).toBe('409 before_deadline');
    world.clock.set(RANK_BY);
    expect(await as[0]!.tries('PUT', `${at}/ranking`, { optionIds: [Roomy] })).toBe('409 deadline_passed');
    expect(await asBoss.tries('POST', `${at}/publish`)).toBe('409 not_matched');
    const match = await asBoss.post<MatchDto>(`${at}/match`, {}, { key: newKey() });
    expect(match.people.map(({ person }) => person.name)).toEqual(people.slice(0, 6).map(({ name }) => name).sort());
    expect(match.closed).toEqual([{ optionId: Elsewhere, people: 0, minSeats: 1 }, { optionId: Crowd, people: 4, minSeats: 6 }]);
    expect(await asBoss.tries('POST', `${at}/match`)).toBe('409 not_ranking');
    expect(await asBoss.tries('PATCH', at, plan(), { revision: 1 })).toBe('409 matched_already');
    expect(match).toMatchObject({ number: 1, changes: [], again: null, abilities: ['publish'] });

    const before = await read(as[0]!, week.id);
    expect(before).toMatchObject({ state: 'matched', seed: null, placement: null });
    expect(before.options.flatMap((one) => one.people)).toEqual([]);
    expect(before.options.map(({ standing }) => standing)).not.toContain('closed');
    expect(await as[0]!.tries('GET', `${at}/run`)).toBe('409 not_matched');

    await asBoss.post(`${at}/publish`, {}, { key: newKey() });
    expect(await asBoss.tries('POST', `${at}/publish`)).toBe('409 not_matched');
    expect(await asBoss.tries('DELETE', `${at}/options/${Roomy}`)).toBe('409 published_already');
    const weeks = await Promise.all(as.map((visitor) => read(visitor, week.id)));
    const placements = weeks.map(({ placement }) => placement);
    const inTiny = placements.findIndex((one) => one?.optionId === Tiny);
    expect(placements.filter((one) => one?.optionId === Tiny)).toHaveLength(1);
    expect(placements[inTiny]).toMatchObject({ choice: 1, sentence: 'You got your first choice: Tiny.', reasons: [] });
    placements.forEach((one, index) => {
      if (index === inTiny || index > 4) return;
      expect(one).toMatchObject({ choice: 3, sentence: 'You got your third choice: Roomy.' });
      expect(one?.reasons.map(({ sentence }) => sentence)).toEqual([
        '“Tiny” was full: its one seat went to 1 whose lot came before yours.',
        '“Crowd needed” does not take place: it needs 6 people and 4 would have come.',
      ]);
    });
    expect(placements[6]).toBeNull();
    expect(optionCalled(weeks[0]!, 'Crowd needed').standing).toBe('closed');
    expect(optionCalled(weeks[0]!, 'Tiny').people.map(({ id }) => id)).toEqual([people[inTiny]!.id]);
    for (const [visitor, times] of [[as[0]!, 1], [asHost, 1], [as[6]!, 0], [asBoss, 0]] as const) {
      expect((await visitor.get<InboxDto>('/inbox')).messages.filter(({ kind }) => kind === 'week_placed')).toHaveLength(times);
    }

    const someone = as[inTiny]!;
    const other = as.findIndex((_, index) => index !== inTiny && index < 5);
    const made = { title: 'A faster planner', about: 'Twice as fast.', url: 'https://code.example/planner' };
    expect(await as[other]!.tries('POST', `${at}/options/${Tiny}/outcomes`, made)).toBe('403 not_in_it');
    expect(await someone.tries('POST', `${at}/options/${Tiny}/outcomes`, { ...made, url: 'javascript:alert(1)' })).toBe('422 invalid_input');
    await asBoss.post(`${at}/close`, {}, { key: newKey() });
    const closed = await someone.post<GuildWeekDto>(`${at}/options/${Tiny}/outcomes`, made, { key: newKey() });
    expect(closed.outcomes).toMatchObject([{ ...made, optionId: Tiny, by: { id: people[inTiny]!.id }, removable: true }]);
    expect(await as[other]!.tries('DELETE', `${at}/outcomes/${closed.outcomes[0]!.id}`)).toBe('403 not_yours');
    expect((await asHost.get<GuildWeekSummaryDto[]>('/guild-weeks'))[0]).toMatchObject({ id: week.id, state: 'closed', outcomes: 1, options: 4 });
    expect([host.id, boss.id]).not.toContain(people[inTiny]!.id);
  }, 60_000);
});

describe('the line of the next quarter', () => {
  it('begins with whoever missed most in this one', async () => {
    const { guild, host, people, asBoss, as } = await guildOf(8);
    const one = await a.week({ guild, state: 'ranking', rankBy: '2026-11-01T00:00:00Z', startsOn: '2026-11-09' });
    const [wanted, other] = [await a.option(one, host, { max: 1 }), await a.option(one, host, { max: 2 })];
    for (const person of people.slice(0, 4)) await a.ballot(one, person, [wanted, other]);
    await asBoss.post(`/guild-weeks/${one}/match`);
    await asBoss.post(`/guild-weeks/${one}/publish`);
    const got = await Promise.all(as.slice(0, 4).map(async (visitor) => (await read(visitor, one)).placement!.choice));
    expect([...got].sort()).toEqual([1, 2, 2, null].sort());

    const two = await a.week({ guild, state: 'ranking', rankBy: '2026-11-02T00:00:00Z', startsOn: '2026-12-14' });
    const scarce = await a.option(two, host, { max: 1 });
    for (const person of people) await a.ballot(two, person, [scarce]);
    await asBoss.post(`/guild-weeks/${two}/match`);
    await asBoss.post(`/guild-weeks/${two}/publish`);
    const unlucky = got.indexOf(null);
    expect((await read(as[unlucky]!, two)).options[0]!.people.map(({ id }) => id)).toEqual([people[unlucky]!.id]);
    const newcomer = (await read(as[7]!, two)).placement!;
    expect((await read(as[unlucky]!, two)).line).toMatch(/^You got no place last quarter/);
    expect((await read(as[7]!, two)).line).toMatch(/^You missed nothing last quarter/);
    expect(newcomer.reasons[0]!.sentence).toMatch(/its one seat went to 1 who had missed more of their wishes last quarter\.$/);
  });
});

describe('a published run', () => {
  const runFile = async (count: number) => {
    const { guild, host, people, asBoss, as } = await guildOf(count);
    const id = await a.week({ guild, rankBy: new Date(world.clock.now().getTime() + 3_600_000).toISOString(), startsOn: '2027-02-08' });
    const options = [await a.option(id, host, { max: 2 }), await a.option(id, host, { min: 3, max: 4 }), await a.option(id, host, { max: 2 })];
    await asBoss.post(`/guild-weeks/${id}/open-ranking`);
    for (const [index, person] of people.entries()) await a.ballot(id, person, [options[index % 3]!, options[(index + 1) % 3]!]);
    world.clock.advance({ hours: 1 });
    const match = await asBoss.post<MatchDto>(`/guild-weeks/${id}/match`);
    await asBoss.post(`/guild-weeks/${id}/publish`);
    return { id, match, people, as, record: await as[0]!.get<PublishedRunDto>(`/guild-weeks/${id}/run`) };
  };

  it('comes to the same for anybody who makes it again, and names nobody', async () => {
    const { record, people, id, as } = await runFile(9);
    expect(createHash('sha256').update(record.seed).digest('hex')).toBe(record.seedHash);
    expect((await read(as[1]!, id)).seedHash).toBe(record.seedHash);
    for (const person of people) expect(JSON.stringify(record)).not.toMatch(new RegExp(`${person.id}|${person.name}\\b`));
    expect(await replayed(record)).toMatchObject({ code: 0, text: expect.stringContaining('The same outcome, to the last reason.') as unknown });
  });

  it('is found out when its seed or its outcome was changed', async () => {
    const { record } = await runFile(6);
    const seed = record.seed.replace(/^./, (digit) => (digit === '0' ? '1' : '0'));
    expect((await replayed({ ...record, seed })).text).toContain('The seed is NOT the one');
    const [first, ...rest] = record.outcome.placements;
    const placements = [{ ...first!, choice: 5 }, ...rest];
    expect(await replayed({ ...record, outcome: { ...record.outcome, placements } })).toMatchObject({ code: 1, text: expect.stringContaining('is NOT what') as unknown });
    expect(await replayed({ format: 'other' })).toMatchObject({ code: 1, text: expect.stringContaining('can\'t be replayed') as unknown });
  });

  it('can’t be changed, also not in the database', async () => {
    const { id } = await runFile(5);
    await expect(world.rows(`UPDATE guild_week_runs SET barred = '{}' WHERE week_id = $1`, [id])).rejects.toThrow('never changed');
    await expect(world.rows('DELETE FROM guild_week_runs WHERE week_id = $1', [id])).rejects.toThrow('never changed');
  });

  it('tells managers how many got which wish from five people up, and nobody’s own', async () => {
    const [five, four] = [await runFile(5), await runFile(4)];
    const { byChoice, none, n } = five.match.distribution;
    expect(byChoice.reduce((sum, count) => sum + count, none)).toBe(n);
    expect(n).toBe(5);
    expect(four.match.distribution).toEqual({ n: 4, tooFew: true, byChoice: [0, 0, 0, 0, 0], none: 0 });
    expect(Object.keys(five.match.people[0]!).sort()).toEqual(['optionId', 'person']);
  });
});

describe('many at once', () => {
  it('the match holds exactly the rankings that were accepted', async () => {
    const { guild, host, people, asBoss } = await guildOf(24);
    const id = await a.week({ guild, state: 'ranking', rankBy: '2027-03-01T00:00:00Z', startsOn: '2027-03-08' });
    const options = [await a.option(id, host, { max: 9 }), await a.option(id, host, { max: 9 })];
    world.clock.set('2027-02-28T23:59:59.990Z');
    const visitors = await Promise.all(people.map((person, index) => world.as(person, index % 2)));
    const ranked = visitors.map((visitor, index) => visitor.send('PUT', `/guild-weeks/${id}/ranking`, { optionIds: [options[index % 2]!] }));
    const matched = await (async () => {
      for (;;) {
        const answer = await asBoss.send<MatchDto>('POST', `/guild-weeks/${id}/match`);
        if (answer.status === 200) return answer.body;
        world.clock.advance({ minutes: 1 });
      }
    })();
    const accepted = (await Promise.all(ranked)).map(({ status }) => status);
    expect(new Set(accepted).size).toBeLessThanOrEqual(2);
    const expected = people.filter((_, index) => accepted[index] === 200).map((person) => person.id);
    expect(matched.people.map(({ person }) => person.id).sort()).toEqual(expected.sort());
  });

  it('one match is made and everybody is told once, however often it is asked for', async () => {
    const { guild, host, people, asBoss, as } = await guildOf(5);
    const id = await a.week({ guild, state: 'ranking', rankBy: '2027-01-01T00:00:00Z', startsOn: '2027-01-08' });
    const only = await a.option(id, host, { max: 9 });
    for (const person of people) await a.ballot(id, person, [only]);
    const matches = await Promise.all([1, 2, 3].map(() => asBoss.tries('POST', `/guild-weeks/${id}/match`)));
    expect(matches.sort()).toEqual(['200', '409 not_ranking', '409 not_ranking']);
    const key = newKey();
    const published = await Promise.all([1, 2, 3].map(() => asBoss.tries('POST', `/guild-weeks/${id}/publish`, {}, { key })));
    expect(published).toEqual(['200', '200', '200']);
    expect((await as[0]!.get<InboxDto>('/inbox')).messages).toHaveLength(1);
  });
});

describe('options', () => {
  it('are changed by their host over what was read last, and withdrawn without losing anybody’s order', async () => {
    const { guild, host, people, asHost, asBoss, as } = await guildOf(2);
    const id = await a.week({ guild, state: 'ranking', rankBy: '2027-05-01T00:00:00Z', startsOn: '2027-05-08' });
    const [first, second] = [await a.option(id, host, { title: 'First' }), await a.option(id, host, { title: 'Second' })];
    expect(await as[0]!.tries('PUT', `/guild-weeks/${id}/options/${first}`, option(), { revision: 1 })).toBe('403 only_its_host');
    expect(await asHost.tries('PUT', `/guild-weeks/${id}/options/${first}`, option(), { revision: 7 })).toBe('412 stale');
    expect(await asHost.tries('PUT', `/guild-weeks/${id}/options/${first}`, option({ minSeats: 4 }), { revision: 1 })).toBe('422 invalid_input');
    await asHost.put(`/guild-weeks/${id}/options/${first}`, option({ title: 'First, better', siteIds: [guild.site.id] }), { revision: 1 });
    for (const person of people) await a.ballot(id, person, [first, second]);
    await asHost.delete(`/guild-weeks/${id}/options/${first}`);
    expect(await asHost.tries('DELETE', `/guild-weeks/${id}/options/${first}`)).toBe('409 withdrawn');
    expect(await as[0]!.tries('PUT', `/guild-weeks/${id}/ranking`, { optionIds: [first] })).toBe('422 invalid_input');
    world.clock.set('2027-05-01T00:00:00Z');
    await asBoss.post(`/guild-weeks/${id}/match`);
    await asBoss.post(`/guild-weeks/${id}/publish`);
    expect((await read(as[0]!, id)).placement).toMatchObject({
      choice: 1, optionId: second, reasons: [{ why: 'withdrawn', sentence: '“First, better” was withdrawn before places were given out.' }],
    });
  });

  it('are seen in their own guild only', async () => {
    const { guild } = await guildOf(0);
    const id = await a.week({ guild });
    expect(await asManager.tries('GET', `/guild-weeks/${id}`)).toBe('404 not_found');
    expect(await asManager.tries('PATCH', `/guild-weeks/${id}`, plan(), { revision: 1 })).toBe('404 not_found');
  });
});

describe('a match that something changed after', () => {
  const matchedWeek = async () => {
    const made = await guildOf(6);
    const { guild, host, people, asBoss } = made;
    const other = await world.a.person({ guild });
    const id = await a.week({ guild, state: 'ranking', rankBy: '2026-11-01T00:00:00Z', startsOn: '2027-07-05' });
    const [small, large] = [await a.option(id, host, { title: 'Small', max: 2 }), await a.option(id, other, { title: 'Large', max: 9 })];
    for (const person of people) await a.ballot(id, person, [small, large]);
    const first = await asBoss.post<MatchDto>(`/guild-weeks/${id}/match`);
    return { ...made, id, small, large, first, at: `/guild-weeks/${id}` };
  };
  const inOption = (match: MatchDto, optionId: string) => match.people.filter((one) => one.optionId === optionId).map(({ person }) => person.id);

  it('is not made again for nothing: luck can’t be tried twice', async () => {
    const { asBoss, at, first } = await matchedWeek();
    expect(first.abilities).toEqual(['publish']);
    expect(await asBoss.tries('POST', `${at}/match-again`)).toBe('409 nothing_changed');
  });

  it('is made again from the same seed, shows who moved, and can’t be published before', async () => {
    const { asBoss, asHost, at, id, small, large, first, people, as } = await matchedWeek();
    await asHost.put(`${at}/options/${small}`, option({ title: 'Small', maxSeats: 3 }), { revision: 1 });
    const changed = await asBoss.get<MatchDto>(`${at}/match`);
    expect(changed).toMatchObject({ number: 1, changes: ['“Small” needs 1 and has room for 3 now; before, it needed 1 and had room for 2.'], abilities: ['match_again'] });
    expect(await asBoss.tries('POST', `${at}/publish`)).toBe('409 match_outdated');

    const key = newKey();
    const second = await asBoss.post<MatchDto>(`${at}/match-again`, {}, { key });
    expect(await asBoss.post<MatchDto>(`${at}/match-again`, {}, { key })).toEqual(second);
    expect(second).toMatchObject({ number: 2, changes: [], abilities: ['publish'] });
    // The same lots: whoever was in it stays, and the next in line comes in.
    expect(inOption(second, small)).toEqual(expect.arrayContaining(inOption(first, small)));
    expect(second.again?.moved).toEqual([{ person: expect.anything() as unknown, from: large, to: small }]);

    await world.rows('UPDATE people SET deactivated_at = $2 WHERE id = $1', [second.again!.moved[0]!.person.id, world.clock.now()]);
    expect((await asBoss.get<MatchDto>(`${at}/match`)).changes).toEqual(['One person who ranked left the guild.']);
    const third = await asBoss.post<MatchDto>(`${at}/match-again`);
    expect(third).toMatchObject({ number: 3, abilities: ['publish'] });
    expect(third.people).toHaveLength(5);
    await asHost.delete(`${at}/options/${small}`);
    const fourth = await asBoss.post<MatchDto>(`${at}/match-again`);
    expect(inOption(fourth, large)).toHaveLength(5);
    await asBoss.post(`${at}/publish`);
    expect(await asBoss.tries('POST', `${at}/match-again`)).toBe('409 not_matched');

    const reader = as[people.findIndex((person) => inOption(fourth, large).includes(person.id))]!;
    const published = await reader.get<PublishedRunDto>(`${at}/run`);
    expect(published.made.map(({ changes }) => changes)).toEqual([
      [], ['“Small” needs 1 and has room for 3 now; before, it needed 1 and had room for 2.'], ['One person who ranked left the guild.'], ['“Small” was withdrawn.'],
    ]);
    expect((await world.rows<{ seed: string }>(`SELECT DISTINCT record->>'seed' AS seed FROM guild_week_runs WHERE week_id = $1`, [id]))).toHaveLength(1);
    expect((await read(reader, id)).placement).toMatchObject({ optionId: large, reasons: [{ why: 'withdrawn' }] });
    expect((await replayed(published)).text).toContain('The same outcome, to the last reason.');
  });
});

describe('a free place', () => {
  /** Published: two people are in an option with one seat left, one is in none and can't be; whoever hosts is somebody else. */
  const publishedWeek = async (count: number, seats = 3) => {
    const made = await guildOf(count);
    const { guild, host, people, asBoss } = made;
    const id = await a.week({ guild, state: 'ranking', rankBy: '2026-11-01T00:00:00Z', startsOn: '2027-08-02' });
    const [one, tiny] = [await a.option(id, host, { title: 'Roomy', max: seats }), await a.option(id, host, { title: 'Tiny', max: 1 })];
    const closing = await a.option(id, people[3]!, { title: 'Nobody came', min: 5, max: 9 });
    await a.ballot(id, people[0]!, [one]);
    await a.ballot(id, people[1]!, [tiny]);
    await a.ballot(id, people[2]!, [tiny]);
    await asBoss.post(`/guild-weeks/${id}/match`);
    const at = `/guild-weeks/${id}`;
    const place = (optionId: string) => `${at}/options/${optionId}/place`;
    return { ...made, id, one, tiny, closing, at, place };
  };

  it('is taken by whoever has none, seen by its host, and left again', async () => {
    const { asBoss, asHost, host, as, people, id, one, tiny, closing, at, place, guild } = await publishedWeek(5);
    expect(await as[4]!.tries('POST', place(one))).toBe('409 not_given_out');
    await asBoss.post(`${at}/publish`);
    const unlucky = (await read(as[1]!, id)).placement!.optionId === null ? 1 : 2;
    const before = await as[unlucky]!.get<PublishedRunDto>(`${at}/run`);
    const roomy = optionCalled(await read(as[unlucky]!, id), 'Roomy');
    expect(roomy).toMatchObject({ free: 2, joined: [], abilities: ['take_place'] });
    expect(optionCalled(await read(as[unlucky]!, id), 'Tiny')).toMatchObject({ free: 0, abilities: [] });

    const key = newKey();
    const taken = await as[unlucky]!.post<GuildWeekDto>(place(one), {}, { key });
    expect(await as[unlucky]!.post(place(one), {}, { key })).toEqual(taken);
    expect(taken.latePlace).toMatchObject({ optionId: one });
    expect(optionCalled(taken, 'Roomy')).toMatchObject({ free: 1, joined: [{ id: people[unlucky]!.id }], abilities: ['add_outcome', 'leave_place'] });
    const told = async () => (await asHost.get<InboxDto>('/inbox')).messages.filter(({ kind }) => kind.startsWith('week_j') || kind.startsWith('week_l'));
    expect(await told()).toMatchObject([{ kind: 'week_joined', sentence: `${people[unlucky]!.name} takes a free place in “Roomy”, which you host.`, link: at }]);

    expect(await as[unlucky]!.tries('POST', place(one))).toBe('409 has_place');
    expect(await as[0]!.tries('POST', place(one))).toBe('409 has_place');
    expect(await as[0]!.tries('DELETE', place(one))).toBe('409 not_taken_later');
    expect(await asHost.tries('POST', place(one))).toBe('409 you_host_one');
    expect(await as[4]!.tries('POST', place(tiny))).toBe('409 full');
    expect(await as[4]!.tries('POST', place(closing))).toBe('409 not_on_offer');
    // Whoever hosted what closed for too few may come too.
    expect((await as[3]!.post<GuildWeekDto>(place(one))).latePlace?.optionId).toBe(one);
    expect(await as[4]!.tries('POST', place(one))).toBe('409 full');

    const left = await as[unlucky]!.delete<GuildWeekDto>(place(one));
    expect(left.latePlace).toBeNull();
    expect((await told()).map(({ kind }) => kind).sort()).toEqual(['week_joined', 'week_joined', 'week_left']);
    // The match stays what it was, and so does next quarter's line.
    expect(await as[unlucky]!.get<PublishedRunDto>(`${at}/run`)).toEqual(before);
    expect((await replayed(before)).text).toContain('The same outcome, to the last reason.');
    await as[unlucky]!.post(place(one));
    const next = await a.week({ guild, state: 'ranking', rankBy: '2028-01-01T00:00:00Z', startsOn: '2028-01-10' });
    expect((await read(as[unlucky]!, next)).line).toMatch(/^You got no place last quarter/);
    await asBoss.post(`${at}/close`);
    expect(await as[unlucky]!.tries('DELETE', place(one))).toBe('409 not_given_out');
    expect(host.id).not.toBe(people[unlucky]!.id);
  });

  it('is for the sites of its option', async () => {
    const { asBoss, at, as, guild, host, id, place } = await publishedWeek(5);
    await asBoss.post(`${at}/publish`);
    const elsewhere = await a.option(id, host, { siteIds: [guild.telAviv.id] });
    expect(await as[4]!.tries('POST', place(elsewhere))).toBe('409 other_site');
    expect(await as[4]!.tries('POST', place(newKey()))).toBe('404 not_found');
  });

  it('is never given twice, however many ask at once', async () => {
    const { asBoss, as, at, people, id, one, place } = await publishedWeek(24, 6);
    await asBoss.post(`${at}/publish`);
    const others = await Promise.all(people.slice(4).map((person, index) => world.as(person, index % 2)));
    const answers = await Promise.all(others.map((visitor) => visitor.tries('POST', place(one))));
    expect(answers.filter((answer) => answer === '200')).toHaveLength(5);
    expect(answers.filter((answer) => answer === '409 full')).toHaveLength(others.length - 5);
    const { joined, people: given, free } = optionCalled(await read(as[0]!, id), 'Roomy');
    expect([joined.length + given.length, free]).toEqual([6, 0]);
    // The database says so too, whatever asks it.
    await expect(a.latePlace(id, people[3]!, one)).rejects.toThrow('every seat of this option is taken');
    await expect(world.rows('UPDATE guild_week_late_places SET option_id = $2 WHERE week_id = $1', [id, one])).rejects.toThrow('every seat');
  });
});

describe('the gallery', () => {
  it('holds what all weeks of the guild made, by words, by people, and by kind', async () => {
    const { guild, host, people, asBoss, as } = await guildOf(3);
    const made = async (startsOn: string, title: string, about: string) => {
      const id = await a.week({ guild, state: 'ranking', rankBy: '2026-11-01T00:00:00Z', startsOn });
      const optionId = await a.option(id, host, { title: `Making ${title}`, max: 9 });
      await a.ballot(id, people[0]!, [optionId]);
      await asBoss.post(`/guild-weeks/${id}/match`);
      await asBoss.post(`/guild-weeks/${id}/publish`);
      await a.latePlace(id, people[1]!, optionId);
      await as[1]!.post(`/guild-weeks/${id}/options/${optionId}/outcomes`, { title, about, url: `https://code.example/${startsOn}` });
      return id;
    };
    const [older, newer] = [await made('2026-05-04', 'A linter', 'It reads migrations.'), await made('2026-08-03', 'A planner', 'Twice as fast.')];
    const find = async (query: string) => (await as[2]!.get<GalleryItemDto[]>(`/guild-weeks/gallery${query}`)).map(({ title }) => title);
    const [first] = await as[2]!.get<GalleryItemDto[]>('/guild-weeks/gallery');
    expect(first).toMatchObject({
      title: 'A planner', url: 'https://code.example/2026-08-03', by: { id: people[1]!.id }, host: { id: host.id }, option: { title: 'Making A planner', kind: 'research' }, week: { id: newer },
    });
    expect(first!.people.map(({ id }) => id).sort()).toEqual([people[0]!.id, people[1]!.id].sort());
    expect(await find('')).toEqual(['A planner', 'A linter']);
    expect(await find('?words=migrations')).toEqual(['A linter']);
    expect(await find('?words=migra')).toEqual(['A linter']);
    expect(await find('?words=fast%20planner')).toEqual(['A planner']);
    expect(await find(`?words=${encodeURIComponent(people[0]!.name)}`)).toEqual(['A planner', 'A linter']);
    expect(await find('?kind=research')).toHaveLength(2);
    expect(await find('?kind=open_source')).toEqual([]);
    expect(await find('?words=%25')).toEqual([]);
    expect(await as[2]!.tries('GET', '/guild-weeks/gallery?kind=sleep')).toBe('422 invalid_input');
    expect(await asManager.get('/guild-weeks/gallery')).toEqual([]);
    expect(older).not.toBe(newer);
  });
});

describe('planning', () => {
  it('says every field that is wrong at once, and lets nobody write over a newer plan', async () => {
    const { asBoss, guild } = await guildOf(0);
    const wrong = await asBoss.send<{ errors: { field: string }[] }>('POST', '/guild-weeks', plan({ endsOn: '2026-12-01', rankBy: '2020-01-01T00:00:00Z' }));
    expect(wrong.body.errors.map(({ field }) => field)).toEqual(['endsOn', 'rankBy']);
    expect(await asBoss.tries('POST', '/guild-weeks', plan({ title: ' ' }))).toBe('422 invalid_input');
    const id = await a.week({ guild, rankBy: '2027-06-01T00:00:00Z', startsOn: '2027-06-14' });
    const later = plan({ rankBy: '2027-06-02T00:00:00Z', startsOn: '2027-06-15', endsOn: '2027-06-18' });
    expect((await asBoss.patch<GuildWeekDto>(`/guild-weeks/${id}`, later, { revision: 1 })).revision).toBe(2);
    expect(await asBoss.tries('PATCH', `/guild-weeks/${id}`, later, { revision: 1 })).toBe('412 stale');
  });
});
