import type { Guild, Person } from './builders';
import { newKey, type World } from './world';

/** A guild week that is there already, each in a quarter of its own. */
export interface WeekSpec {
  guild: Guild;
  /** `proposing` unless told otherwise. */
  state?: 'proposing' | 'ranking';
  rankBy?: string;
  startsOn?: string;
}

export interface OptionSpec {
  title?: string;
  min?: number;
  max?: number;
  siteIds?: string[];
}

/** Everything has a default, and past the app: for specs that are about something else than planning. */
export interface GuildWeekBuilders {
  week(spec: WeekSpec): Promise<string>;
  option(weekId: string, host: Person, spec?: OptionSpec): Promise<string>;
  ballot(weekId: string, person: Person, optionIds: string[]): Promise<void>;
  latePlace(weekId: string, person: Person, optionId: string): Promise<void>;
}

const FIRST_YEAR = 2031;

/** Each week that a spec file makes is in another quarter, whichever guild it is in. */
let made = 0;

export function guildWeeksOf(world: World): GuildWeekBuilders {
  const idOf = (rows: { id: string }[]) => rows[0]!.id;
  return {
    async week({ guild, state = 'proposing', rankBy = '2026-12-03T15:00:00Z', startsOn = '2026-12-14' }) {
      made += 1;
      const sealed = state === 'ranking' ? 'ab'.repeat(32) : null;
      return idOf(await world.rows<{ id: string }>(
        `INSERT INTO guild_weeks (guild_id, quarter, title, about, starts_on, ends_on, rank_by, state, seed, seed_hash, created_at)
         VALUES ($1, $2, $3, '', $4, $4::date + 4, $5, $6, $7, $7, $8) RETURNING id`,
        [guild.id, `${FIRST_YEAR + made}-Q1`, `Guild week ${made}`, startsOn, rankBy, state, sealed, world.clock.now()],
      ));
    },
    async option(weekId, host, { title = `Option ${newKey().slice(0, 8)}`, min = 1, max = 3, siteIds = [] } = {}) {
      const id = idOf(await world.rows<{ id: string }>(
        `INSERT INTO guild_week_options (week_id, kind, title, about, host_id, min_seats, max_seats, skills, proposed_at)
         VALUES ($1, 'research', $2, '', $3, $4, $5, '{}', $6) RETURNING id`,
        [weekId, title, host.id, min, max, world.clock.now()],
      ));
      await world.rows('INSERT INTO guild_week_option_sites (option_id, site_id) SELECT $1, unnest($2::uuid[])', [id, siteIds]);
      return id;
    },
    async ballot(weekId, person, optionIds) {
      const id = idOf(await world.rows<{ id: string }>(
        'INSERT INTO guild_week_ballots (week_id, person_id, ranked_at) VALUES ($1, $2, $3) RETURNING id',
        [weekId, person.id, world.clock.now()],
      ));
      await world.rows(
        `INSERT INTO guild_week_choices (ballot_id, week_id, option_id, place)
         SELECT $1, $2, n.id, n.place FROM unnest($3::uuid[]) WITH ORDINALITY AS n(id, place)`,
        [id, weekId, optionIds],
      );
    },
    async latePlace(weekId, person, optionId) {
      await world.rows('INSERT INTO guild_week_late_places (week_id, option_id, person_id, taken_at) VALUES ($1, $2, $3, $4)', [
        weekId, optionId, person.id, world.clock.now(),
      ]);
    },
  };
}
