import type { Guild, Person } from './builders';
import type { World } from './world';

/** A session that took place, an hour from noon UTC on its day. */
export interface HeldSession {
  guild: Guild;
  day: string;
  capacity?: number;
  speakers?: Person[];
  kept?: boolean;
  signedUp?: Person[];
  there?: Person[];
  cancelled?: boolean;
  published?: boolean;
}

/** Writes a past that nobody could make through the app any more, for figures over it. @returns the session's id */
export async function heldSession(world: World, spec: HeldSession): Promise<string> {
  const { guild, day, capacity = 40, speakers = [], kept = false, signedUp = [], there = [], cancelled = false, published = true } = spec;
  const noon = `${day}T12:00:00Z`;
  const [made] = await world.rows<{ id: string }>(
    `WITH d AS (INSERT INTO guild_days (guild_id, day, published_number) VALUES ($1, $2, 1)
                ON CONFLICT ON CONSTRAINT guild_days_once_a_guild DO UPDATE SET published_number = 1 RETURNING id)
     INSERT INTO guild_sessions (guild_day_id, kind, title, abstract, track, starts_at, ends_at, capacity, kept_for_first_time, code_secret,
       published_at, cancelled_at)
     SELECT id, 'talk', 'Held', '', '', $3, $3::timestamptz + interval '1 hour', $4, $5, '\\x00', CASE WHEN $6 THEN $3::timestamptz END,
            CASE WHEN $7 THEN $3::timestamptz END FROM d RETURNING id`,
    [guild.id, day, noon, capacity, kept, published, cancelled],
  );
  const { id } = made!;
  const ids = (people: Person[]) => people.map((person) => person.id);
  await world.rows('INSERT INTO session_speakers (session_id, person_id) SELECT $1, unnest($2::uuid[])', [id, ids(speakers)]);
  await world.rows(`INSERT INTO session_seats (session_id, person_id, state, asked_at) SELECT $1, unnest($2::uuid[]), 'seated', $3`, [id, ids(signedUp), noon]);
  await world.rows(
    `INSERT INTO session_attendance (session_id, person_id, how, marked_by, at) SELECT $1, p, 'code', p, $3 FROM unnest($2::uuid[]) AS p`,
    [id, ids(there), noon],
  );
  return id;
}
