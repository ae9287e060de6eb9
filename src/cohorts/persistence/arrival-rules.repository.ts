import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database';

export interface ArrivalRuleRow {
  id: string;
  guildId: string;
  /** Null for every site without a rule of its own. */
  siteId: string | null;
  siteName: string | null;
  pathId: string;
  daysApart: number;
  byItself: boolean;
  madeBy: string;
}

const RULE = `
  SELECT r.id, r.guild_id AS "guildId", r.site_id AS "siteId", s.name AS "siteName", r.path_id AS "pathId",
         r.days_apart AS "daysApart", r.by_itself AS "byItself", r.made_by AS "madeBy"
  FROM arrival_rules r LEFT JOIN sites s ON s.id = r.site_id`;

/** By which rules those who start are put into cohorts. */
@Injectable()
export class ArrivalRulesRepository {
  constructor(private readonly db: Database) {}

  /** The guild's rules, by site; that for all other sites last. */
  list(guildId: string): Promise<ArrivalRuleRow[]> {
    return this.db.query<ArrivalRuleRow>(`${RULE} WHERE r.guild_id = $1 ORDER BY s.name NULLS LAST`, [guildId]);
  }

  /** Guilds with a rule that needs nobody to press. */
  async guildsByThemselves(): Promise<string[]> {
    const rows = await this.db.query<{ guildId: string }>('SELECT DISTINCT guild_id AS "guildId" FROM arrival_rules WHERE by_itself');
    return rows.map(({ guildId }) => guildId);
  }

  /** @throws when the site has a rule already (`arrival_rules_one_a_site`, `arrival_rules_one_for_the_others`) */
  async insert(rule: Omit<ArrivalRuleRow, 'id' | 'siteName'>, now: Date): Promise<string> {
    const [row] = await this.db.query<{ id: string }>(
      `INSERT INTO arrival_rules (guild_id, site_id, path_id, days_apart, by_itself, made_by, made_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7) RETURNING id`,
      [rule.guildId, rule.siteId, rule.pathId, rule.daysApart, rule.byItself, rule.madeBy, now],
    );
    return row!.id;
  }

  /** @returns whether there was one */
  async remove(guildId: string, id: string): Promise<boolean> {
    return (await this.db.execute('DELETE FROM arrival_rules WHERE guild_id = $1 AND id = $2', [guildId, id])) > 0;
  }
}
