import { Injectable } from '@nestjs/common';
import type { LocalDate } from '../../calendars/domain/local-date';
import type { PersonRef } from '../../people/people.api';
import { Database } from '../../platform/database/database';
import type { GrowthEvidenceKind, NominationState } from '../domain/nomination-machine';
import type { TitleKind } from '../domain/titles';

export interface GrowthEvidenceRow {
  kind: GrowthEvidenceKind;
  title: string;
  url: string | null;
}

export interface NominationRow {
  id: string;
  kind: TitleKind;
  area: { id: string; name: string };
  groupName: string;
  nominee: PersonRef;
  nominator: PersonRef;
  decidedBy: PersonRef | null;
  renewsId: string | null;
  reason: string;
  statement: string;
  evidence: GrowthEvidenceRow[];
  state: NominationState;
  revision: number;
  nominatedAt: Date;
  submittedAt: Date | null;
  decidedAt: Date | null;
  decision: string | null;
  /** The last day of the title that rests on it; null where none does. */
  until: LocalDate | null;
}

export interface NewNomination {
  guildId: string;
  nomineeId: string;
  nominatorId: string;
  kind: TitleKind;
  areaId: string;
  groupName: string;
  renewsId: string | null;
  reason: string;
  state: 'draft' | 'submitted';
  at: Date;
}

/** What somebody is nominated for: two nominations for the same would make one title. */
export type Aim = Pick<NewNomination, 'nomineeId' | 'kind' | 'areaId' | 'groupName'>;

const person = (alias: string) => `jsonb_build_object('id', ${alias}.id, 'name', ${alias}.name, 'contactUrl', ${alias}.contact_url)`;

const NOMINATION = `
  SELECT n.id, n.kind, n.group_name AS "groupName", n.renews_id AS "renewsId", n.reason, n.statement, n.state, n.revision,
         n.nominated_at AS "nominatedAt", n.submitted_at AS "submittedAt", n.decided_at AS "decidedAt", n.decision,
         (SELECT t.until FROM titles t WHERE t.nomination_id = n.id) AS until,
         jsonb_build_object('id', a.id, 'name', a.name) AS area,
         ${person('p')} AS nominee, ${person('q')} AS nominator, CASE WHEN d.id IS NOT NULL THEN ${person('d')} END AS "decidedBy",
         COALESCE((SELECT jsonb_agg(jsonb_build_object('kind', e.kind, 'title', e.title, 'url', e.url) ORDER BY e.position)
                   FROM nomination_evidence e WHERE e.nomination_id = n.id), '[]') AS evidence
  FROM nominations n
  JOIN expertise_areas a ON a.id = n.area_id
  JOIN people p ON p.id = n.nominee_id
  JOIN people q ON q.id = n.nominator_id
  LEFT JOIN people d ON d.id = n.decided_by`;

/** Who is nominated for what, and how it went. */
@Injectable()
export class NominationsRepository {
  constructor(private readonly db: Database) {}

  find(guildId: string, id: string): Promise<NominationRow | null> {
    return this.db.one<NominationRow>(`${NOMINATION} WHERE n.guild_id = $1 AND n.id = $2`, [guildId, id]);
  }

  /** Those of or by one person, the newest first. */
  around(guildId: string, personId: string): Promise<NominationRow[]> {
    return this.db.query<NominationRow>(
      `${NOMINATION} WHERE n.guild_id = $1 AND (n.nominee_id = $2 OR n.nominator_id = $2) ORDER BY n.nominated_at DESC, n.id`,
      [guildId, personId],
    );
  }

  /** Those that wait for a decision, of people who are still here, the longest waiting first. */
  waiting(guildId: string): Promise<NominationRow[]> {
    return this.db.query<NominationRow>(
      `${NOMINATION} WHERE n.guild_id = $1 AND n.state = 'submitted' AND p.deactivated_at IS NULL ORDER BY n.submitted_at, n.id`,
      [guildId],
    );
  }

  /** Holds a nomination against everybody else who changes it, to the end of the transaction. */
  lock(guildId: string, id: string): Promise<NominationRow | null> {
    return this.db.one<NominationRow>(`${NOMINATION} WHERE n.guild_id = $1 AND n.id = $2 FOR UPDATE OF n`, [guildId, id]);
  }

  /**
   * Holds everything that somebody is nominated for: where several of them are touched, all are held first and in one
   * order, so that two who decide at once wait for each other rather than both forever.
   */
  async lockOpenOf(nomineeId: string): Promise<void> {
    await this.db.execute(`SELECT 1 FROM nominations WHERE nominee_id = $1 AND state IN ('draft', 'submitted') ORDER BY id FOR UPDATE`, [nomineeId]);
  }

  /** @returns its id @throws a violation of `nominations_one_open` */
  async insert(nomination: NewNomination): Promise<string> {
    const { guildId, nomineeId, nominatorId, kind, areaId, groupName, renewsId, reason, state, at } = nomination;
    const row = await this.db.one<{ id: string }>(
      `INSERT INTO nominations (guild_id, nominee_id, nominator_id, kind, area_id, group_name, renews_id, reason, state, nominated_at, submitted_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) RETURNING id`,
      [guildId, nomineeId, nominatorId, kind, areaId, groupName, renewsId, reason, state, at, state === 'submitted' ? at : null],
    );
    return row!.id;
  }

  async savePortfolio(id: string, statement: string, evidence: readonly GrowthEvidenceRow[]): Promise<void> {
    await this.db.execute('UPDATE nominations SET statement = $2, revision = revision + 1 WHERE id = $1', [id, statement]);
    await this.db.execute('DELETE FROM nomination_evidence WHERE nomination_id = $1', [id]);
    await this.db.execute(
      `INSERT INTO nomination_evidence (nomination_id, position, kind, title, url)
       SELECT $1, row_number() OVER (), e.kind, e.title, e.url FROM jsonb_to_recordset($2::jsonb) AS e(kind text, title text, url text)`,
      [id, JSON.stringify(evidence)],
    );
  }

  /** @param submittedAt null where it goes back to a draft, or was withdrawn as one */
  async setState(id: string, state: 'draft' | 'submitted' | 'withdrawn', submittedAt: Date | null): Promise<void> {
    await this.db.execute('UPDATE nominations SET state = $2, submitted_at = $3, revision = revision + 1 WHERE id = $1', [id, state, submittedAt]);
  }

  /** @throws a violation of `nominations_decided_by_another` */
  async decide(id: string, state: 'granted' | 'declined', by: string, decision: string, at: Date): Promise<void> {
    await this.db.execute(
      'UPDATE nominations SET state = $2, decided_by = $3, decision = $4, decided_at = $5, revision = revision + 1 WHERE id = $1',
      [id, state, by, decision, at],
    );
  }

  /** Closes what else is open for the same title: it is held now, or given up. Call after {@link lockOpenOf}. */
  async withdrawOpenFor({ nomineeId, kind, areaId, groupName }: Aim): Promise<void> {
    await this.db.execute(
      `UPDATE nominations SET state = 'withdrawn', revision = revision + 1
       WHERE nominee_id = $1 AND kind = $2 AND area_id = $3 AND group_name = $4 AND state IN ('draft', 'submitted')`,
      [nomineeId, kind, areaId, groupName],
    );
  }
}
