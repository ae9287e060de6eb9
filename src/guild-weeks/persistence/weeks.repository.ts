import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database';
import type { GuildWeekState } from '../domain/guild-week-states';

export interface WeekRow {
  id: string;
  quarter: string;
  title: string;
  about: string;
  startsOn: string;
  endsOn: string;
  rankBy: Date;
  state: GuildWeekState;
  /** Never for a response before the places are published. */
  seed: string | null;
  seedHash: string | null;
  revision: number;
  /** Options on offer. */
  options: number;
  /** Things that it made. */
  outcomes: number;
}

export interface WeekPlan {
  quarter: string;
  title: string;
  about: string;
  startsOn: string;
  endsOn: string;
  rankBy: Date;
}

const WEEK = `
  SELECT w.id, w.quarter, w.title, w.about, w.starts_on AS "startsOn", w.ends_on AS "endsOn", w.rank_by AS "rankBy", w.state, w.seed,
         w.seed_hash AS "seedHash", w.revision,
         (SELECT count(*) FROM guild_week_options o WHERE o.week_id = w.id AND o.withdrawn_at IS NULL) AS options,
         (SELECT count(*) FROM guild_week_outcomes m WHERE m.week_id = w.id) AS outcomes
  FROM guild_weeks w`;

@Injectable()
export class WeeksRepository {
  constructor(private readonly db: Database) {}

  /** The newest first. */
  list(guildId: string): Promise<WeekRow[]> {
    return this.db.query<WeekRow>(`${WEEK} WHERE w.guild_id = $1 ORDER BY w.starts_on DESC, w.id`, [guildId]);
  }

  dates(guildId: string): Promise<{ startsOn: string; endsOn: string }[]> {
    return this.db.query('SELECT starts_on AS "startsOn", ends_on AS "endsOn" FROM guild_weeks WHERE guild_id = $1 ORDER BY starts_on, id', [guildId]);
  }

  find(guildId: string, id: string): Promise<WeekRow | null> {
    return this.db.one<WeekRow>(`${WEEK} WHERE w.guild_id = $1 AND w.id = $2`, [guildId, id]);
  }

  /** Holds the week against everybody else who changes it, to the end of the transaction. */
  lock(guildId: string, id: string): Promise<WeekRow | null> {
    return this.db.one<WeekRow>(`${WEEK} WHERE w.guild_id = $1 AND w.id = $2 FOR UPDATE OF w`, [guildId, id]);
  }

  /** Keeps the week as it is, while others may do the same: for rankings, of which many come at once. */
  lockInState(guildId: string, id: string): Promise<WeekRow | null> {
    return this.db.one<WeekRow>(`${WEEK} WHERE w.guild_id = $1 AND w.id = $2 FOR SHARE OF w`, [guildId, id]);
  }

  /** @throws a violation of `guild_weeks_one_a_quarter` */
  async insert(guildId: string, plan: WeekPlan, at: Date): Promise<string> {
    const { quarter, title, about, startsOn, endsOn, rankBy } = plan;
    const row = await this.db.one<{ id: string }>(
      `INSERT INTO guild_weeks (guild_id, quarter, title, about, starts_on, ends_on, rank_by, state, created_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, 'proposing', $8) RETURNING id`,
      [guildId, quarter, title, about, startsOn, endsOn, rankBy, at],
    );
    return row!.id;
  }

  /** @throws a violation of `guild_weeks_one_a_quarter` */
  async update(id: string, plan: WeekPlan): Promise<void> {
    const { quarter, title, about, startsOn, endsOn, rankBy } = plan;
    await this.db.execute(
      `UPDATE guild_weeks SET quarter = $2, title = $3, about = $4, starts_on = $5, ends_on = $6, rank_by = $7, revision = revision + 1
       WHERE id = $1`,
      [id, quarter, title, about, startsOn, endsOn, rankBy],
    );
  }

  async openRanking(id: string, seed: string, seedHash: string): Promise<void> {
    await this.db.execute(
      `UPDATE guild_weeks SET state = 'ranking', seed = $2, seed_hash = $3, revision = revision + 1 WHERE id = $1`,
      [id, seed, seedHash],
    );
  }

  async setState(id: string, state: GuildWeekState): Promise<void> {
    await this.db.execute('UPDATE guild_weeks SET state = $2, revision = revision + 1 WHERE id = $1', [id, state]);
  }

  /** Everybody in the guild who has an account that is in use. */
  async everybody(guildId: string): Promise<string[]> {
    const rows = await this.db.query<{ id: string }>('SELECT id FROM people WHERE guild_id = $1 AND deactivated_at IS NULL', [guildId]);
    return rows.map(({ id }) => id);
  }
}
