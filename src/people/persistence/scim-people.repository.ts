import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database';
import type { Role } from '../domain/roles';

/** A person as an identity provider is told of them. */
export interface ScimPersonRow {
  id: string;
  userName: string;
  externalId: string | null;
  name: string;
  givenName: string | null;
  familyName: string | null;
  email: string;
  siteId: string;
  siteName: string;
  timeZone: string;
  active: boolean;
  roles: Role[];
  startsOn: string | null;
  /** of the part-time week that holds today, or on their first day when that is to come; null without one */
  weekdays: number[] | null;
  createdAt: Date;
  /** whether the provider removed them, and nobody opened the account again */
  removed: boolean;
}

/** Which people are looked at: all of a filter's that an index can find, or everybody. */
export interface Narrowed {
  id: string | null;
  userName: string | null;
  externalId: string | null;
  email: string | null;
}

/** What of a person an identity provider decides. */
export interface ScimChange {
  userName: string;
  externalId: string | null;
  name: string;
  givenName: string | null;
  familyName: string | null;
  email: string;
  siteId: string;
  active: boolean;
  startsOn: string | null;
}

const REMOVED = '(k.removed_at IS NOT NULL AND p.deactivated_at IS NOT NULL)';

const FROM = 'FROM people p JOIN sites s ON s.id = p.site_id LEFT JOIN provisioned_people k ON k.person_id = p.id';

/** `$1` is the guild, `$2` the moment. */
const PERSON = `
  SELECT p.id, COALESCE(p.user_name, p.email) AS "userName", k.external_id AS "externalId", p.name,
         k.given_name AS "givenName", k.family_name AS "familyName", p.email, p.site_id AS "siteId", s.name AS "siteName",
         s.time_zone AS "timeZone", p.deactivated_at IS NULL AS active, k.starts_on AS "startsOn",
         ARRAY(SELECT g.role FROM role_grants g WHERE g.person_id = p.id AND g.guild_id = p.guild_id ORDER BY g.role) AS roles,
         (SELECT w.weekdays FROM own_weeks w
          WHERE w.person_id = p.id AND w.from_day <= GREATEST(($2::timestamptz AT TIME ZONE s.time_zone)::date, k.starts_on)
          ORDER BY w.from_day DESC LIMIT 1) AS weekdays,
         p.created_at AS "createdAt", ${REMOVED} AS removed
  ${FROM}`;

/** People as an identity provider keeps them. */
@Injectable()
export class ScimPeopleRepository {
  constructor(private readonly db: Database) {}

  /** A page of everybody it is told of, in the order in which they were added. */
  async page(guildId: string, now: Date, offset: number, count: number): Promise<{ rows: ScimPersonRow[]; total: number }> {
    const total = await this.db.one<{ total: number }>(`SELECT count(*) AS total ${FROM} WHERE p.guild_id = $1 AND NOT ${REMOVED}`, [guildId]);
    const rows = count === 0 ? [] : await this.db.query<ScimPersonRow>(
      `${PERSON} WHERE p.guild_id = $1 AND NOT ${REMOVED} ORDER BY p.created_at, p.id OFFSET $3 LIMIT $4`,
      [guildId, now, offset, count],
    );
    return { rows, total: total?.total ?? 0 };
  }

  /** Whoever has all that is not null. */
  narrowed(guildId: string, now: Date, { id, userName, externalId, email }: Narrowed): Promise<ScimPersonRow[]> {
    return this.db.query<ScimPersonRow>(
      `${PERSON} WHERE p.guild_id = $1 AND NOT ${REMOVED}
         AND ($3::text IS NULL OR p.id::text = $3) AND ($4::text IS NULL OR lower(COALESCE(p.user_name, p.email)) = lower($4))
         AND ($5::text IS NULL OR k.external_id = $5) AND ($6::text IS NULL OR p.email = lower($6))
       ORDER BY p.created_at, p.id`,
      [guildId, now, id, userName, externalId, email],
    );
  }

  find(guildId: string, now: Date, personId: string): Promise<ScimPersonRow | null> {
    return this.db.one<ScimPersonRow>(`${PERSON} WHERE p.guild_id = $1 AND p.id = $3 AND NOT ${REMOVED}`, [guildId, now, personId]);
  }

  /** Whoever has this user name or this address, also those who were removed. */
  holders(guildId: string, now: Date, userName: string, email: string): Promise<ScimPersonRow[]> {
    return this.db.query<ScimPersonRow>(
      `${PERSON} WHERE p.guild_id = $1 AND (lower(COALESCE(p.user_name, p.email)) = lower($3) OR p.email = $4) ORDER BY p.created_at, p.id`,
      [guildId, now, userName, email],
    );
  }

  /** Writes what the provider decides; since when somebody is deactivated stays. */
  async save(personId: string, change: ScimChange, now: Date): Promise<void> {
    await this.db.execute(
      `UPDATE people SET name = $2, email = $3, user_name = $4, site_id = $5, revision = revision + 1,
         deactivated_at = CASE WHEN $6 THEN NULL ELSE COALESCE(deactivated_at, $7) END
       WHERE id = $1`,
      [personId, change.name, change.email, change.userName, change.siteId, change.active, now],
    );
    await this.db.execute(
      `INSERT INTO provisioned_people (person_id, external_id, given_name, family_name, starts_on) VALUES ($1, $2, $3, $4, $5)
       ON CONFLICT ON CONSTRAINT provisioned_people_pkey DO UPDATE SET external_id = EXCLUDED.external_id,
         given_name = EXCLUDED.given_name, family_name = EXCLUDED.family_name, starts_on = EXCLUDED.starts_on, removed_at = NULL`,
      [personId, change.externalId, change.givenName, change.familyName, change.startsOn],
    );
  }

  /** The provider hears no more of somebody; all that is theirs stays. */
  async remove(personId: string, now: Date): Promise<void> {
    await this.db.execute(
      'UPDATE people SET deactivated_at = COALESCE(deactivated_at, $2), revision = revision + 1 WHERE id = $1',
      [personId, now],
    );
    await this.db.execute(
      `INSERT INTO provisioned_people (person_id, removed_at) VALUES ($1, $2)
       ON CONFLICT ON CONSTRAINT provisioned_people_pkey DO UPDATE SET removed_at = EXCLUDED.removed_at`,
      [personId, now],
    );
  }

  /** Those it is told of who hold a role, by name. */
  membersOf(guildId: string, role: Role): Promise<{ id: string; name: string; active: boolean }[]> {
    return this.db.query(
      `SELECT p.id, p.name, p.deactivated_at IS NULL AS active ${FROM} JOIN role_grants g ON g.person_id = p.id AND g.guild_id = p.guild_id
       WHERE p.guild_id = $1 AND g.role = $2 AND NOT ${REMOVED} ORDER BY p.name, p.id`,
      [guildId, role],
    );
  }

  /** Which of these it is told of. */
  async known(guildId: string, ids: readonly string[]): Promise<Set<string>> {
    const rows = await this.db.query<{ id: string }>(
      `SELECT p.id ${FROM} WHERE p.guild_id = $1 AND p.id::text = ANY($2::text[]) AND NOT ${REMOVED}`,
      [guildId, ids],
    );
    return new Set(rows.map(({ id }) => id));
  }

  async grant(guildId: string, role: Role, ids: readonly string[]): Promise<void> {
    await this.db.execute(
      'INSERT INTO role_grants (guild_id, person_id, role) SELECT $1, unnest($2::uuid[]), $3 ON CONFLICT DO NOTHING',
      [guildId, ids, role],
    );
    await this.touch(ids);
  }

  async takeBack(guildId: string, role: Role, ids: readonly string[]): Promise<void> {
    await this.db.execute('DELETE FROM role_grants WHERE guild_id = $1 AND role = $3 AND person_id = ANY($2::uuid[])', [guildId, ids, role]);
    await this.touch(ids);
  }

  /** Whoever edits one of them meanwhile has seen other roles. */
  private async touch(ids: readonly string[]): Promise<void> {
    await this.db.execute('UPDATE people SET revision = revision + 1 WHERE id = ANY($1::uuid[])', [ids]);
  }
}
