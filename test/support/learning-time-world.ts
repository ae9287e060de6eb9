import type { LearningTimeDto, SaveLearningDto } from '../../src/learning-time/dto/learning-time.dto';
import type { Guild, Person } from './builders';
import { guildWeeksOf } from './guild-weeks';
import type { World } from './world';

/** A half-day of reading on the world's Monday, with whatever matters to the spec said otherwise. */
export function learning(over: Partial<SaveLearningDto> = {}): SaveLearningDto {
  return { day: '2026-11-23', halfDays: 1, what: 'Read about query plans', ...over };
}

/** What happened to people, past the app: for specs that are about what it counts for. */
export interface LearningBuilders {
  /** A session that is over, with everybody who was there. @returns its id */
  attended(guild: Guild, session: { day: string; startsAt: string; title?: string }, people: Person[]): Promise<string>;
  /** A published guild week in which the people have a place with the host. @returns its id */
  publishedWeek(host: Person, days: { startsOn: string; endsOn: string }, people: Person[]): Promise<string>;
  /** What somebody reads of their own learning time. */
  timeOf(person: Person, quarter?: string): Promise<LearningTimeDto>;
}

export function learningOf(world: World): LearningBuilders {
  const weeks = guildWeeksOf(world);
  const idOf = (rows: { id: string }[]) => rows[0]!.id;
  return {
    async attended(guild, { day, startsAt, title = 'A talk' }, people) {
      const dayId = idOf(await world.rows<{ id: string }>(
        `INSERT INTO guild_days (guild_id, day, published_number) VALUES ($1, $2, 1)
         ON CONFLICT ON CONSTRAINT guild_days_once_a_guild DO UPDATE SET published_number = 1 RETURNING id`,
        [guild.id, day],
      ));
      const id = idOf(await world.rows<{ id: string }>(
        `INSERT INTO guild_sessions (guild_day_id, kind, title, abstract, track, starts_at, ends_at, capacity, kept_for_first_time, code_secret, published_at)
         VALUES ($1, 'talk', $2, '', '', $3, $3::timestamptz + interval '1 hour', 40, false, '\\x00', $3) RETURNING id`,
        [dayId, title, startsAt],
      ));
      await world.rows(
        `INSERT INTO session_attendance (session_id, person_id, how, marked_by, at) SELECT $1, n.id, 'code', n.id, $3 FROM unnest($2::uuid[]) AS n(id)`,
        [id, people.map((person) => person.id), startsAt],
      );
      return id;
    },
    async publishedWeek(host, { startsOn, endsOn }, people) {
      const id = await weeks.week({ guild: host.guild, state: 'ranking', rankBy: '2026-01-01T00:00:00Z', startsOn });
      const option = await weeks.option(id, host, { title: 'Query plans', max: Math.max(1, people.length) });
      for (const person of people) await weeks.ballot(id, person, [option]);
      await world.rows('UPDATE guild_weeks SET ends_on = $2 WHERE id = $1', [id, endsOn]);
      const browser = await world.as(await world.a.person({ guild: host.guild, roles: ['manager'] }));
      await browser.post(`/guild-weeks/${id}/match`);
      await browser.post(`/guild-weeks/${id}/publish`);
      return id;
    },
    async timeOf(person, quarter) {
      return (await world.as(person)).get<LearningTimeDto>(`/learning-time${quarter === undefined ? '' : `?quarter=${quarter}`}`);
    },
  };
}
