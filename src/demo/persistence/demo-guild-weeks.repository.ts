import type { OptionKind } from '../../guild-weeks/domain/option-kinds';
import type { RunRecord } from '../../guild-weeks/guild-weeks.api';
import type { Database } from '../../platform/database/database';
import type { SiteKey } from '../guild/people';

export interface DemoOption {
  id: string;
  kind: OptionKind;
  title: string;
  about: string;
  hostId: string;
  minSeats: number;
  maxSeats: number;
  /** Whose people may come; none for everybody. */
  sites: SiteKey[];
  skills: string[];
}

export interface DemoBallot {
  id: string;
  personId: string;
  rankedAt: Date;
  optionIds: string[];
}

export interface DemoAssignment {
  personId: string;
  optionId: string | null;
  choice: number | null;
}

/** A free place, taken after the match. */
export interface DemoLatePlace {
  personId: string;
  optionId: string;
  takenAt: Date;
}

export interface DemoOutcome {
  id: string;
  optionId: string;
  title: string;
  about: string;
  url: string;
  addedBy: string;
  addedAt: Date;
}

export interface DemoGuildWeek {
  id: string;
  quarter: string;
  title: string;
  about: string;
  startsOn: string;
  endsOn: string;
  rankBy: Date;
  state: 'ranking' | 'closed';
  seed: string;
  seedHash: string;
  createdAt: Date;
  options: DemoOption[];
  ballots: DemoBallot[];
  run: { record: RunRecord; ranBy: string; ranAt: Date } | null;
  assignments: DemoAssignment[];
  joined: DemoLatePlace[];
  outcomes: DemoOutcome[];
}

/** Writes the demo guild's weeks as they would have been written day by day. */
export class DemoGuildWeeksRepository {
  constructor(private readonly db: Database) {}

  /** @param siteIds the demo guild's sites */
  async insert(guildId: string, siteIds: Readonly<Record<SiteKey, string>>, week: DemoGuildWeek): Promise<void> {
    const { id, quarter, title, about, startsOn, endsOn, rankBy, state, seed, seedHash, createdAt } = week;
    await this.db.execute(
      `INSERT INTO guild_weeks (id, guild_id, quarter, title, about, starts_on, ends_on, rank_by, state, seed, seed_hash, created_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
      [id, guildId, quarter, title, about, startsOn, endsOn, rankBy, state, seed, seedHash, createdAt],
    );
    await this.insertOptions(week, siteIds);
    await this.insertBallots(week);
    if (week.run) await this.insertRun(week, week.run);
  }

  private async insertOptions({ id, createdAt, options }: DemoGuildWeek, siteIds: Readonly<Record<SiteKey, string>>): Promise<void> {
    for (const { skills, ...option } of options) {
      await this.db.execute(
        `INSERT INTO guild_week_options (id, week_id, kind, title, about, host_id, min_seats, max_seats, skills, proposed_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
        [option.id, id, option.kind, option.title, option.about, option.hostId, option.minSeats, option.maxSeats, skills, createdAt],
      );
      await this.db.execute('INSERT INTO guild_week_option_sites (option_id, site_id) SELECT $1, unnest($2::uuid[])', [
        option.id, option.sites.map((site) => siteIds[site]),
      ]);
    }
  }

  private async insertBallots({ id, ballots }: DemoGuildWeek): Promise<void> {
    await this.db.execute(
      `INSERT INTO guild_week_ballots (id, week_id, person_id, ranked_at)
       SELECT n.id, $1, n."personId", n."rankedAt" FROM jsonb_to_recordset($2::jsonb) AS n(id uuid, "personId" uuid, "rankedAt" timestamptz)`,
      [id, JSON.stringify(ballots)],
    );
    await this.db.execute(
      `INSERT INTO guild_week_choices (ballot_id, week_id, option_id, place)
       SELECT n.id, $1, c.id::uuid, c.place
       FROM jsonb_to_recordset($2::jsonb) AS n(id uuid, "optionIds" jsonb)
       CROSS JOIN LATERAL jsonb_array_elements_text(n."optionIds") WITH ORDINALITY AS c(id, place)`,
      [id, JSON.stringify(ballots)],
    );
  }

  private async insertRun({ id, assignments, joined, outcomes }: DemoGuildWeek, { record, ranBy, ranAt }: NonNullable<DemoGuildWeek['run']>): Promise<void> {
    await this.db.execute(`INSERT INTO guild_week_runs (week_id, number, record, barred, ran_by, ran_at) VALUES ($1, 1, $2, '{}', $3, $4)`, [
      id, JSON.stringify(record), ranBy, ranAt,
    ]);
    await this.db.execute(
      `INSERT INTO guild_week_assignments (week_id, run, person_id, option_id, choice)
       SELECT $1, 1, n."personId", n."optionId", n.choice FROM jsonb_to_recordset($2::jsonb) AS n("personId" uuid, "optionId" uuid, choice smallint)`,
      [id, JSON.stringify(assignments)],
    );
    await this.db.execute(
      `INSERT INTO guild_week_late_places (week_id, person_id, option_id, taken_at)
       SELECT $1, n."personId", n."optionId", n."takenAt" FROM jsonb_to_recordset($2::jsonb) AS n("personId" uuid, "optionId" uuid, "takenAt" timestamptz)`,
      [id, JSON.stringify(joined)],
    );
    await this.db.execute(
      `INSERT INTO guild_week_outcomes (id, week_id, option_id, title, about, url, added_by, added_at)
       SELECT n.id, $1, n."optionId", n.title, n.about, n.url, n."addedBy", n."addedAt"
       FROM jsonb_to_recordset($2::jsonb) AS n(id uuid, "optionId" uuid, title text, about text, url text, "addedBy" uuid, "addedAt" timestamptz)`,
      [id, JSON.stringify(outcomes)],
    );
  }
}
