import { createHash } from 'node:crypto';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { runCommand } from '../../src/cli/run-command';
import type { GuildWeekDto, GuildWeekSummaryDto, MatchDto, RunRecordDto, SaveOptionDto } from '../../src/guild-weeks/dto/guild-weeks.dto';
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
    expect(await asBoss.tries('DELETE', `${at}/options/${Roomy}`)).toBe('409 matched_already');

    const before = await read(as[0]!, week.id);
    expect(before).toMatchObject({ state: 'matched', seed: null, placement: null });
    expect(before.options.flatMap((one) => one.people)).toEqual([]);
    expect(before.options.map(({ standing }) => standing)).not.toContain('closed');
    expect(await as[0]!.tries('GET', `${at}/run`)).toBe('409 not_matched');

    await asBoss.post(`${at}/publish`, {}, { key: newKey() });
    expect(await asBoss.tries('POST', `${at}/publish`)).toBe('409 not_matched');
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
    return { id, match, people, as, record: await as[0]!.get<RunRecordDto>(`/guild-weeks/${id}/run`) };
  };

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
      choice: 1, optionId: second, reasons: [{ why: 'withdrawn', sentence: '“First, better” was withdrawn by its host before the match.' }],
    });
  });

  it('are seen in their own guild only', async () => {
    const { guild } = await guildOf(0);
    const id = await a.week({ guild });
    expect(await asManager.tries('GET', `/guild-weeks/${id}`)).toBe('404 not_found');
    expect(await asManager.tries('PATCH', `/guild-weeks/${id}`, plan(), { revision: 1 })).toBe('404 not_found');
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
