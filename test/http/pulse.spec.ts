import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { OwnPulsesDto, PulseResultsDto } from '../../src/pulse/dto/pulse.dto';
import type { Cohort, Guild } from '../support/builders';
import { openWorld, type Journey, type Person, type World } from '../support/world';

type Built = { PulseRelease: typeof import('../../src/pulse/pulse-release.service').PulseRelease };

interface Given {
  first: number;
  second: number;
  words?: string;
}

/** The fifth working day of journeys that begin on the world's Monday, in the morning. */
const DAY_FIVE = '2026-11-27T07:00:00Z';

let world: World;
let night: () => Promise<void>;
let guild: Guild;
let manager: Person;

beforeAll(async () => {
  world = await openWorld({ name: 'http_pulse', replicas: 2 });
  const { PulseRelease } = (await import(join(__dirname, '../../dist/src/pulse/pulse-release.service.js'))) as Built;
  night = () => world.apps[0]!.get(PulseRelease, { strict: false }).releaseAll();
}, 60_000);

afterAll(() => world?.close());

/** Each test has a guild of its own, and the clock stands where its journeys begin. */
beforeEach(async () => {
  world.clock.set('2026-11-23T07:00:00Z');
  guild = await world.a.newGuild();
  manager = await world.a.person({ guild, roles: ['manager'] });
});

async function hires(count: number): Promise<Journey[]> {
  const cohort: Cohort = await world.a.cohort({ hires: count, manager });
  world.clock.set(DAY_FIVE);
  return cohort.journeys;
}

const given = (number: number): Given => ({ first: 1 + (number % 5), second: 1 + (Math.floor(number / 5) % 5), words: `words of number ${number}` });

async function answer(journey: Journey, body: Given, replica = 0): Promise<string> {
  return (await world.as(journey.hire, replica)).tries('POST', '/pulse/answers', { journeyId: journey.id, day: 5, ...body });
}

async function answerAll(journeys: readonly Journey[]): Promise<void> {
  for (const [number, journey] of journeys.entries()) expect(await answer(journey, given(number))).toBe('204');
}

const results = async () => (await (await world.as(manager)).get<PulseResultsDto>('/pulse/results')).days[0]!;
const waiting = async (of: Guild = guild) =>
  (await world.rows<{ answers: Given[] }>('SELECT answers FROM pulse_waiting WHERE guild_id = $1', [of.id]))[0]?.answers ?? [];
const ownPulses = async (journey: Journey) => (await (await world.as(journey.hire)).get<OwnPulsesDto>('/pulse')).pulses;

describe('a hire’s pulse', () => {
  it('opens on working days 5, 19 and 63, and leaves a receipt and nothing else', async () => {
    const [journey] = await hires(1);
    expect((await ownPulses(journey!)).map(({ day, opensOn, closesOn, state }) => [day, opensOn, closesOn, state])).toEqual([
      [5, '2026-11-27', '2026-12-10', 'open'], [19, '2026-12-17', '2026-12-30', 'coming'], [63, '2027-02-17', '2027-03-02', 'coming'],
    ]);
    expect(await answer(journey!, given(0))).toBe('204');
    expect((await ownPulses(journey!))[0]).toMatchObject({ day: 5, state: 'answered' });
    expect(Object.keys((await ownPulses(journey!))[0]!).sort()).toEqual(['closesOn', 'day', 'journeyId', 'opensOn', 'state']);
  });

  it('is refused before its day, after its days, on somebody else’s journey, and with scores that are none', async () => {
    const [journey, peer] = await hires(2);
    world.clock.set('2026-11-26T07:00:00Z');
    expect(await answer(journey!, given(0))).toBe('409 pulse_not_open');
    world.clock.set('2026-12-11T07:00:00Z');
    expect(await answer(journey!, given(0))).toBe('409 pulse_not_open');
    world.clock.set(DAY_FIVE);
    const somebody = await world.as(peer!.hire);
    expect(await somebody.tries('POST', '/pulse/answers', { journeyId: journey!.id, day: 5, ...given(0) })).toBe('404 not_found');
    expect(await answer(journey!, { first: 0, second: 6 })).toBe('422 invalid_input');
    expect(await somebody.tries('POST', '/pulse/answers', { journeyId: peer!.id, day: 6, ...given(0) })).toBe('422 invalid_input');
    expect(await waiting()).toEqual([]);
    expect((await ownPulses(journey!))[0]?.state).toBe('open');
  });

  it('counts once, however often it is sent at the same moment to two replicas', async () => {
    const [journey] = await hires(1);
    const answers = await Promise.all([0, 1, 0, 1, 0].map((replica) => answer(journey!, given(3), replica)));
    expect(answers.sort()).toEqual(['204', ...Array.from({ length: 4 }, () => '409 already_answered')]);
    expect(await waiting()).toHaveLength(1);
  });

  it('keeps everybody’s answer when a cohort answers at the same moment', async () => {
    const journeys = await hires(10);
    expect(new Set(await Promise.all(journeys.map((journey, number) => answer(journey, given(number), number % 2))))).toEqual(new Set(['204']));
    expect((await waiting()).map(({ words }) => words).sort()).toEqual(journeys.map((_, number) => `words of number ${number}`));
    expect(await world.rows('SELECT 1 FROM pulse_receipts WHERE guild_id = $1', [guild.id])).toHaveLength(10);
  });

  it('may be answered again when the database refused to keep the answer, and says nothing else in between', async () => {
    const [journey] = await hires(1);
    await world.rows(`ALTER TABLE pulse_waiting ADD CONSTRAINT out_of_order CHECK (answers = '[]') NOT VALID`);
    try {
      expect(await answer(journey!, given(1))).toMatch(/^500/);
    } finally {
      await world.rows('ALTER TABLE pulse_waiting DROP CONSTRAINT out_of_order');
    }
    expect((await ownPulses(journey!))[0]?.state).toBe('open');
    expect(await answer(journey!, given(1))).toBe('204');
    expect(await waiting()).toHaveLength(1);
  });
});

describe('what managers see', () => {
  it('comes in fives, at night, and a sixth answer changes nothing of it', async () => {
    const journeys = await hires(6);
    await answerAll(journeys.slice(0, 4));
    await night();
    expect((await results()).quarters).toEqual([]);
    await answerAll(journeys.slice(4, 5));
    expect((await results()).quarters).toEqual([]);
    await night();
    const shown = await results();
    expect(shown.quarters).toMatchObject([{ quarter: '2026-Q4', n: 5 }]);
    expect(await waiting()).toEqual([]);
    await answer(journeys[5]!, { first: 1, second: 1, words: 'Only me' });
    await night();
    expect(await results()).toEqual(shown);
    expect(await waiting()).toMatchObject([{ words: 'Only me' }]);
  });

  it('adds up to what was answered, with words apart from numbers and in the order of the alphabet', async () => {
    const journeys = await hires(5);
    for (const [number, journey] of journeys.entries()) {
      await answer(journey, { first: number + 1, second: 5, ...(number % 2 === 0 && { words: ['c', '', 'a', '', 'b'][number] }) });
    }
    await night();
    expect((await results()).quarters).toEqual([{ quarter: '2026-Q4', n: 5, counts: [[1, 1, 1, 1, 1], [0, 0, 0, 0, 5]], words: ['a', 'b', 'c'] }]);
  });
});

describe('somebody with the whole database', () => {
  it('finds answers in two tables that name nobody, and people in a third that names no answer and no time', async () => {
    const journeys = await hires(7);
    await answerAll(journeys);
    await night();
    const tables = await world.rows<{ name: string }>(
      `SELECT format('%I.%I', table_schema, table_name) AS name FROM information_schema.tables
       WHERE table_schema IN ('public', 'jobs') AND table_type = 'BASE TABLE'`,
    );
    const holding = async (text: string) => {
      const found: string[] = [];
      for (const { name } of tables) {
        const rows = await world.rows(`SELECT 1 FROM ${name} AS t WHERE position($1 IN to_jsonb(t)::text) > 0 LIMIT 1`, [text]);
        if (rows.length > 0) found.push(name);
      }
      return found.sort();
    };
    const places = new Set<string>();
    for (const number of journeys.keys()) for (const name of await holding(`words of number ${number}`)) places.add(name);
    expect([...places].sort()).toEqual(['public.pulse_batches', 'public.pulse_waiting']);
    const whereTheyAre = [...await holding(journeys[0]!.id), ...await holding(journeys[0]!.hire.id)];
    expect(whereTheyAre).toContain('public.pulse_receipts');
    expect(whereTheyAre).not.toContain('public.pulse_batches');
    expect(whereTheyAre).not.toContain('public.pulse_waiting');
    const columns = await world.rows<{ column_name: string }>(
      `SELECT column_name FROM information_schema.columns WHERE table_name = 'pulse_receipts' ORDER BY column_name`,
    );
    expect(columns.map((column) => column.column_name)).toEqual(['guild_id', 'journey_id', 'pulse_day']);
  });

  it('reads no order out of the receipts: one transaction wrote them all, in the order of their ids', async () => {
    const journeys = await hires(10);
    await answerAll(journeys);
    const rows = await world.rows<{ journey_id: string; xmin: string }>(
      'SELECT journey_id, xmin::text FROM pulse_receipts WHERE guild_id = $1 ORDER BY ctid', [guild.id],
    );
    expect(new Set(rows.map(({ xmin }) => xmin)).size).toBe(1);
    expect(rows.map((row) => row.journey_id)).toEqual(journeys.map(({ id }) => id).sort());
  });

  it('reads no order out of the answers: whoever came first, the very same is kept', async () => {
    const journeys = await hires(9);
    for (const [number, journey] of journeys.entries()) await answer(journey, given(number));
    const forwards = await waiting();
    const other = await world.a.newGuild();
    manager = await world.a.person({ guild: other, roles: ['manager'] });
    world.clock.set('2026-11-23T07:00:00Z');
    const others = await hires(9);
    for (const [number, journey] of [...others.entries()].reverse()) await answer(journey, given(number));
    expect(forwards).toHaveLength(9);
    expect(await waiting(other)).toEqual(forwards);
  });

  it('finds no idempotency key of it, even when the client sent one', async () => {
    const [journey] = await hires(1);
    const browser = await world.as(journey!.hire);
    await browser.post('/pulse/answers', { journeyId: journey!.id, day: 5, ...given(0) }, { key: 'pulse-answer-key' });
    expect(await world.rows('SELECT 1 FROM idempotency_keys WHERE person_id = $1', [journey!.hire.id])).toEqual([]);
    expect(await world.rows('SELECT 1 FROM activity WHERE actor_id = $1', [journey!.hire.id])).toEqual([]);
  });
});
