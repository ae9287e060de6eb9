import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { GuildSessionDto } from '../../src/guild-days/dto/guild-days.dto';
import { guildThatMeets, publishedSession } from '../support/guild-days-world';
import { openWorld, type Person, type Visitor, type World } from '../support/world';

const PEOPLE = 500;
const SEATS = 40;
/** How many of them talk to the server at the same moment. */
const AT_ONCE = 48;

let world: World;
let manager: Person;

beforeAll(async () => {
  world = await openWorld({ name: 'http_guild_days_waitlist', replicas: 2 });
  manager = await guildThatMeets(world);
}, 60_000);
afterAll(() => world?.close());

/** The job that runs every minute, on every replica at once. */
async function minutePasses(): Promise<void> {
  const { Promotions } = (await import(join(__dirname, '../../dist/src/guild-days/seats/promotions.service.js'))) as typeof import('../../src/guild-days/seats/promotions.service');
  await Promise.all(world.apps.map((app) => app.get(Promotions, { strict: false }).moveOn()));
}

interface Seat {
  id: number;
  person_id: string;
  state: string;
}

const seatsOf = (sessionId: string) =>
  world.rows<Seat>('SELECT id::int, person_id, state FROM session_seats WHERE session_id = $1 ORDER BY id', [sessionId]);

/** Does all of it, so many at once. */
async function crowd(work: readonly (() => Promise<unknown>)[], atOnce = AT_ONCE): Promise<void> {
  let next = 0;
  await Promise.all(Array.from({ length: atOnce }, async () => {
    while (next < work.length) await work[next++]!();
  }));
}

/** The same numbers in every run, from 0 up to 1: the mulberry32 generator. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

describe('a session of forty seats that five hundred people want', () => {
  it('is never overfull, never half empty, and tells each promoted person once, in order', async () => {
    const session = await publishedSession(world, manager, { capacity: SEATS });
    const people: Visitor[] = [];
    for (let index = 0; index < PEOPLE; index += 1) people.push(await world.as(await world.a.person(), index % 2));

    // An eye on it all the while: what a reader could see at any moment.
    let done = false;
    const seen = { over: 0, wasted: 0, looks: 0 };
    const watch = (async () => {
      while (!done) {
        const [now] = await world.rows<{ taken: number; waiting: number }>(
          `SELECT count(*) FILTER (WHERE state IN ('seated', 'offered'))::int AS taken, count(*) FILTER (WHERE state = 'waiting')::int AS waiting
           FROM session_seats WHERE session_id = $1`, [session.id],
        );
        seen.looks += 1;
        if (now!.taken > SEATS) seen.over += 1;
        if (now!.taken < SEATS && now!.waiting > 0) seen.wasted += 1;
      }
    })();

    const random = randomFrom(22);
    const address = `/guild-sessions/${session.id}/seat`;
    const statuses: number[] = [];
    /** Everybody asks, gives back, asks again and confirms at random, all at once. */
    const storm = async (asking: number) => {
      const steps = people.flatMap((person) => {
        const turns: [string, string][] = random() < asking ? [['POST', address]] : [];
        if (random() < 0.5) turns.push(['DELETE', address]);
        if (random() < 0.3) turns.push(['POST', address]);
        if (random() < 0.3) turns.push(['POST', `${address}/confirm`]);
        return turns.map(([method, path]) => ({ at: random(), work: async () => statuses.push((await person.send(method, path)).status) }));
      });
      await crowd(steps.sort((a, b) => a.at - b.at).map(({ work }) => work));
    };
    await storm(1);
    // Nobody answered in time: offers lapse on both replicas while people go on asking and giving back.
    world.clock.advance({ hours: 5 });
    await Promise.all([storm(0.2), minutePasses().then(minutePasses)]);
    await minutePasses();
    done = true;
    await watch;

    expect(seen.looks).toBeGreaterThan(20);
    expect(seen).toMatchObject({ over: 0, wasted: 0 });
    // Confirming without an offer is refused; everything else works.
    expect([...new Set(statuses)].sort()).toEqual([200, 409]);

    const seats = await seatsOf(session.id);
    const live = seats.filter(({ state }) => ['seated', 'offered', 'waiting'].includes(state));
    expect(new Set(live.map(({ person_id }) => person_id)).size).toBe(live.length);
    expect(live.filter(({ state }) => state !== 'waiting')).toHaveLength(SEATS);

    // Order: whoever has a seat asked before everybody who still waits.
    const lastSeated = Math.max(...live.filter(({ state }) => state !== 'waiting').map(({ id }) => id));
    const firstWaiting = Math.min(...live.filter(({ state }) => state === 'waiting').map(({ id }) => id));
    expect(lastSeated).toBeLessThan(firstWaiting);

    // In the order of asking: nobody was promoted before somebody who had asked earlier and still waited.
    const promotions = (await world.rows<{ id: number }>(
      `SELECT split_part(once, ':', 2)::int AS id FROM inbox_messages WHERE link = $1 AND kind = 'seat_offered' ORDER BY created_at, 1`, [`/guild-sessions/${session.id}`],
    )).map(({ id }) => id);
    expect(promotions).toEqual([...promotions].sort((a, b) => a - b));

    // Told: one message for each promotion, and none for anything else.
    const told = await world.rows<{ once: string; person_id: string }>(
      `SELECT once, person_id FROM inbox_messages WHERE link = $1 AND kind = 'seat_offered'`, [`/guild-sessions/${session.id}`],
    );
    const promoted = await world.rows<{ id: string; person_id: string }>(
      'SELECT id::text, person_id FROM session_seats WHERE session_id = $1 AND confirm_by IS NOT NULL', [session.id],
    );
    expect(told.map(({ once, person_id }) => `${once} ${person_id}`).sort()).toEqual(promoted.map(({ id, person_id }) => `seat_offered:${id} ${person_id}`).sort());
    expect(told.length).toBeGreaterThan(0);
    const lapses = await world.rows<{ once: string }>(`SELECT once FROM inbox_messages WHERE link = $1 AND kind = 'seat_lapsed'`, [`/guild-sessions/${session.id}`]);
    expect(lapses.map(({ once }) => once).sort()).toEqual(seats.filter(({ state }) => state === 'lapsed').map(({ id }) => `seat_lapsed:${id}`).sort());
    expect(lapses.length).toBeGreaterThan(0);
  }, 240_000);
});

describe('a seat that is offered', () => {
  beforeEach(() => world.clock.set('2026-11-23T07:00:00Z'));

  it('goes on to the next in line when nobody answers in time, and is theirs when they do', async () => {
    const session = await publishedSession(world, manager, { title: 'One seat', capacity: 1 });
    const [ada, kim, sam] = await Promise.all([1, 2, 3].map(() => world.a.person()));
    const [a, k, s] = await Promise.all([ada, kim, sam].map((person) => world.as(person!)));
    const seat = `/guild-sessions/${session.id}/seat`;
    expect((await a!.post<GuildSessionDto>(seat)).mine).toBe('seated');
    expect(await k!.post<GuildSessionDto>(seat)).toMatchObject({ mine: 'waiting', place: 1 });
    expect(await s!.post<GuildSessionDto>(seat)).toMatchObject({ mine: 'waiting', place: 2 });

    await a!.delete(seat);
    const offered = (await k!.get<{ session: GuildSessionDto }>(`/guild-sessions/${session.id}`)).session;
    // Half a working day from Monday nine in the morning.
    expect(offered).toMatchObject({ mine: 'offered', seatsLeft: 0 });
    expect(new Date(offered.confirmBy!).getTime() - world.clock.now().getTime()).toBeGreaterThan(3.9 * 3_600_000);

    await minutePasses();
    expect((await seatsOf(session.id)).map(({ state }) => state)).toEqual(['cancelled', 'offered', 'waiting']);
    world.clock.advance({ hours: 5 });
    await minutePasses();
    expect((await seatsOf(session.id)).map(({ state }) => state)).toEqual(['cancelled', 'lapsed', 'offered']);

    expect(await k!.tries('POST', `${seat}/confirm`)).toBe('409 no_seat_offered');
    expect((await s!.post<GuildSessionDto>(`${seat}/confirm`)).mine).toBe('seated');
    expect((await s!.post<GuildSessionDto>(`${seat}/confirm`)).mine).toBe('seated');

    const kinds = await world.rows<{ kind: string; person_id: string }>(
      'SELECT kind, person_id FROM inbox_messages WHERE link = $1 ORDER BY created_at, kind', [`/guild-sessions/${session.id}`],
    );
    expect(kinds.map(({ kind, person_id }) => [kind, person_id])).toEqual([
      ['seat_offered', kim!.id], ['seat_lapsed', kim!.id], ['seat_offered', sam!.id],
    ]);
  });

  it('is refused by the database itself beyond capacity', async () => {
    const session = await publishedSession(world, manager, { title: 'Guarded', capacity: 1 });
    const [one, two] = [await world.a.person(), await world.a.person()];
    const insert = (person: Person) =>
      world.rows(`INSERT INTO session_seats (session_id, person_id, state, asked_at) VALUES ($1, $2, 'seated', now())`, [session.id, person.id]);
    await insert(one);
    await expect(insert(two)).rejects.toThrow('every seat of this session is taken');
    await expect(world.rows(`INSERT INTO session_seats (session_id, person_id, state, asked_at) VALUES ($1, $2, 'waiting', now())`, [session.id, one.id]))
      .rejects.toThrow('session_seats_one_live');
  });
});
