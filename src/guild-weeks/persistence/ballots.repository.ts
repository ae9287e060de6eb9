import { Injectable } from '@nestjs/common';
import type { PersonRef } from '../../people/people.api';
import { Database } from '../../platform/database/database';

export interface BallotRow {
  id: string;
  /** The dearest first. */
  optionIds: string[];
  rankedAt: Date;
}

export interface BallotToMatch {
  id: string;
  personId: string;
  siteId: string;
  /** Wishes missed in the guild's week before: 0 for the first or no part in it … 5 for no place. */
  missed: number;
  choices: string[];
}

/** The guild's ($1) last week with places before this one ($2). */
const WEEK_BEFORE = `
  SELECT w.id FROM guild_weeks w
  WHERE w.guild_id = $1 AND w.state IN ('published', 'closed') AND w.starts_on < (SELECT starts_on FROM guild_weeks WHERE id = $2)
  ORDER BY w.starts_on DESC LIMIT 1`;

/** Wishes missed of an assignment `a`, which need not be there. */
const MISSED = 'CASE WHEN a.person_id IS NULL THEN 0 ELSE COALESCE(a.choice - 1, 5) END';

const CHOICES = 'ARRAY(SELECT c.option_id FROM guild_week_choices c WHERE c.ballot_id = b.id ORDER BY c.place)';

@Injectable()
export class BallotsRepository {
  constructor(private readonly db: Database) {}

  own(weekId: string, personId: string): Promise<BallotRow | null> {
    return this.db.one<BallotRow>(
      `SELECT b.id, b.ranked_at AS "rankedAt", ${CHOICES} AS "optionIds" FROM guild_week_ballots b WHERE b.week_id = $1 AND b.person_id = $2`,
      [weekId, personId],
    );
  }

  async count(weekId: string): Promise<number> {
    const row = await this.db.one<{ count: number }>('SELECT count(*) AS count FROM guild_week_ballots WHERE week_id = $1', [weekId]);
    return row?.count ?? 0;
  }

  /** Takes the place of what this person ranked before; two at the same moment follow each other. */
  async save(weekId: string, personId: string, optionIds: readonly string[], at: Date): Promise<void> {
    const row = await this.db.one<{ id: string }>(
      `INSERT INTO guild_week_ballots (week_id, person_id, ranked_at) VALUES ($1, $2, $3)
       ON CONFLICT ON CONSTRAINT guild_week_ballots_one_a_person DO UPDATE SET ranked_at = excluded.ranked_at
       RETURNING id`,
      [weekId, personId, at],
    );
    await this.db.execute('DELETE FROM guild_week_choices WHERE ballot_id = $1', [row!.id]);
    await this.db.execute(
      `INSERT INTO guild_week_choices (ballot_id, week_id, option_id, place)
       SELECT $1, $2, n.id, n.place FROM unnest($3::uuid[]) WITH ORDINALITY AS n(id, place)`,
      [row!.id, weekId, optionIds],
    );
  }

  async remove(weekId: string, personId: string): Promise<void> {
    await this.db.execute('DELETE FROM guild_week_ballots WHERE week_id = $1 AND person_id = $2', [weekId, personId]);
  }

  /** What this person missed in the guild's week before; see `BallotToMatch.missed`. */
  async missedBefore(guildId: string, weekId: string, personId: string): Promise<number> {
    const row = await this.db.one<{ missed: number }>(
      `SELECT ${MISSED} AS missed FROM guild_week_assignments a WHERE a.week_id = (${WEEK_BEFORE}) AND a.person_id = $3`,
      [guildId, weekId, personId],
    );
    return row?.missed ?? 0;
  }

  /** Whose each ballot is, in name order. */
  people(weekId: string): Promise<{ ballotId: string; person: PersonRef }[]> {
    return this.db.query(
      `SELECT b.id AS "ballotId", jsonb_build_object('id', p.id, 'name', p.name, 'contactUrl', p.contact_url) AS person
       FROM guild_week_ballots b JOIN people p ON p.id = b.person_id WHERE b.week_id = $1 ORDER BY p.name, p.id`,
      [weekId],
    );
  }

  /** Everybody's wishes, of people who are still here, with what each missed in the last week whose places were published. */
  toMatch(guildId: string, weekId: string): Promise<BallotToMatch[]> {
    return this.db.query<BallotToMatch>(
      `WITH before AS (${WEEK_BEFORE})
       SELECT b.id, b.person_id AS "personId", p.site_id AS "siteId", ${CHOICES} AS choices,
              ${MISSED} AS missed
       FROM guild_week_ballots b
       JOIN people p ON p.id = b.person_id AND p.deactivated_at IS NULL
       LEFT JOIN guild_week_assignments a ON a.week_id = (SELECT id FROM before) AND a.person_id = b.person_id
       WHERE b.week_id = $2 ORDER BY b.id`,
      [guildId, weekId],
    );
  }
}
