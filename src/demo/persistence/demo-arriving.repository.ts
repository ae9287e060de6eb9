import type { Database } from '../../platform/database/database';

export interface DemoProvisioned {
  personId: string;
  externalId: string;
  givenName: string;
  familyName: string;
  startsOn: string;
}

/** Writes who starts soon, and the rule by which they go into cohorts. */
export class DemoArrivingRepository {
  constructor(private readonly db: Database) {}

  async insertProvisioned(people: readonly DemoProvisioned[]): Promise<void> {
    await this.db.execute(
      `INSERT INTO provisioned_people (person_id, external_id, given_name, family_name, starts_on)
       SELECT n."personId", n."externalId", n."givenName", n."familyName", n."startsOn"
       FROM jsonb_to_recordset($1::jsonb) AS n("personId" uuid, "externalId" text, "givenName" text, "familyName" text, "startsOn" date)`,
      [JSON.stringify(people)],
    );
  }

  async insertRule(rule: { guildId: string; pathId: string; daysApart: number; madeBy: string }, now: Date): Promise<void> {
    await this.db.execute(
      'INSERT INTO arrival_rules (guild_id, path_id, days_apart, by_itself, made_by, made_at) VALUES ($1, $2, $3, false, $4, $5)',
      [rule.guildId, rule.pathId, rule.daysApart, rule.madeBy, now],
    );
  }
}
