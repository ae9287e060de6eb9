import type { LocalDate } from '../../calendars/domain/local-date';
import type { GrowthEvidenceKind } from '../../growth/domain/nomination-machine';
import type { Field, TitleEnd, TitleKind } from '../../growth/domain/titles';
import type { Database } from '../../platform/database/database';

export interface DemoArea {
  id: string;
  key: string;
  name: string;
  field: Field;
  about: string;
}

export interface DemoTitle {
  id: string;
  personId: string;
  kind: TitleKind;
  areaId: string;
  groupName: string;
  grantedOn: LocalDate;
  until: LocalDate;
  endedOn: LocalDate | null;
  endReason: TitleEnd | null;
}

export interface DemoNomination {
  id: string;
  nomineeId: string;
  nominatorId: string;
  kind: TitleKind;
  areaId: string;
  reason: string;
  statement: string;
  evidence: { kind: GrowthEvidenceKind; title: string; url: string | null }[];
  nominatedAt: Date;
  /** Null while its nominee has not handed it in. */
  submittedAt: Date | null;
}

export interface DemoGrowth {
  areas: readonly DemoArea[];
  titles: DemoTitle[];
  nominations: DemoNomination[];
}

/** Writes the demo guild's experts and masters as they would have been written over the years. */
export class DemoGrowthRepository {
  constructor(private readonly db: Database) {}

  async insert(guildId: string, { areas, titles, nominations }: DemoGrowth): Promise<void> {
    await this.db.execute(
      `INSERT INTO expertise_areas (id, guild_id, key, name, field, about)
       SELECT a.id, $1, a.key, a.name, a.field, a.about
       FROM jsonb_to_recordset($2::jsonb) AS a(id uuid, key text, name text, field text, about text)`,
      [guildId, JSON.stringify(areas)],
    );
    await this.db.execute(
      `INSERT INTO titles (id, guild_id, person_id, kind, area_id, group_name, granted_on, until, ended_on, end_reason)
       SELECT t.id, $1, t."personId", t.kind, t."areaId", t."groupName", t."grantedOn", t.until, t."endedOn", t."endReason"
       FROM jsonb_to_recordset($2::jsonb) AS t(id uuid, "personId" uuid, kind text, "areaId" uuid, "groupName" text, "grantedOn" date,
         until date, "endedOn" date, "endReason" text)`,
      [guildId, JSON.stringify(titles)],
    );
    await this.db.execute(
      `INSERT INTO nominations (id, guild_id, nominee_id, nominator_id, kind, area_id, reason, statement, state, nominated_at, submitted_at)
       SELECT n.id, $1, n."nomineeId", n."nominatorId", n.kind, n."areaId", n.reason, n.statement,
              CASE WHEN n."submittedAt" IS NULL THEN 'draft' ELSE 'submitted' END, n."nominatedAt", n."submittedAt"
       FROM jsonb_to_recordset($2::jsonb) AS n(id uuid, "nomineeId" uuid, "nominatorId" uuid, kind text, "areaId" uuid, reason text,
         statement text, "nominatedAt" timestamptz, "submittedAt" timestamptz)`,
      [guildId, JSON.stringify(nominations)],
    );
    await this.db.execute(
      `INSERT INTO nomination_evidence (nomination_id, position, kind, title, url)
       SELECT n.id, e.position, e.piece->>'kind', e.piece->>'title', e.piece->>'url'
       FROM jsonb_to_recordset($1::jsonb) AS n(id uuid, evidence jsonb),
            jsonb_array_elements(n.evidence) WITH ORDINALITY AS e(piece, position)`,
      [JSON.stringify(nominations)],
    );
  }
}
