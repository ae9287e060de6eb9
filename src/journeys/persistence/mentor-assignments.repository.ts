import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database';
import type { MentorAssignment, MentorKind } from '../domain/mentor-cover';
import type { PersonRow } from './journeys.repository';

/** One assignment with whose it is, and whether they are here. */
export interface AssignmentRow extends MentorAssignment {
  person: PersonRow;
  /** their account is closed */
  left: boolean;
}

/** That somebody took over from somebody. */
export interface MentorChangeRow {
  journeyId: string;
  hire: PersonRow;
  kind: MentorKind;
  before: PersonRow | null;
  after: PersonRow;
  from: string;
  note: string;
  by: PersonRow;
  at: Date;
}

/** A hire whom somebody accompanies now or later. */
export interface MentoredRow {
  journeyId: string;
  revision: number;
  hire: PersonRow;
  cohortId: string;
  cohortName: string;
  siteName: string;
  kind: MentorKind;
  from: string;
}

/** A change to write. */
export interface ChangeToWrite {
  kind: MentorKind;
  beforeId: string | null;
  afterId: string;
  from: string;
}

const PERSON = (alias: string) => `jsonb_build_object('id', ${alias}.id, 'name', ${alias}.name, 'contactUrl', ${alias}.contact_url)`;

/** Who mentors whom on which days. Changed under the lock of the journey. */
@Injectable()
export class MentorAssignmentsRepository {
  constructor(private readonly db: Database) {}

  /** All assignments of these journeys, past ones too, the earliest first, by journey. */
  async of(journeyIds: readonly string[]): Promise<Map<string, AssignmentRow[]>> {
    const rows = await this.db.query<AssignmentRow & { journeyId: string }>(
      `SELECT a.journey_id AS "journeyId", a.person_id AS "personId", a.kind, lower(a.during) AS "from", upper(a.during) - 1 AS "to",
              ${PERSON('p')} AS person, p.deactivated_at IS NOT NULL AS "left"
       FROM mentor_assignments a JOIN people p ON p.id = a.person_id
       WHERE a.journey_id = ANY($1::uuid[]) ORDER BY lower(a.during), a.kind DESC`,
      [journeyIds],
    );
    return Map.groupBy(rows, ({ journeyId }) => journeyId);
  }

  /** Replaces what is known of these kinds from the days on: who was there ends the day before, who comes has no end. */
  async replace(journeyId: string, changes: readonly ChangeToWrite[]): Promise<void> {
    const rows = JSON.stringify(changes);
    const parameters = [journeyId, rows];
    await this.db.execute(
      `DELETE FROM mentor_assignments a USING jsonb_to_recordset($2::jsonb) AS n(kind text, "from" date)
       WHERE a.journey_id = $1 AND a.kind = n.kind AND lower(a.during) >= n."from"`,
      parameters,
    );
    await this.db.execute(
      `UPDATE mentor_assignments a SET during = daterange(lower(a.during), n."from")
       FROM jsonb_to_recordset($2::jsonb) AS n(kind text, "from" date)
       WHERE a.journey_id = $1 AND a.kind = n.kind AND a.during @> n."from"`,
      parameters,
    );
    await this.db.execute(
      `INSERT INTO mentor_assignments (journey_id, person_id, kind, during)
       SELECT $1, n."afterId", n.kind, daterange(n."from", NULL)
       FROM jsonb_to_recordset($2::jsonb) AS n(kind text, "afterId" uuid, "from" date)`,
      parameters,
    );
  }

  async recordChanges(journeyId: string, changes: readonly ChangeToWrite[], note: string, by: string, at: Date): Promise<void> {
    await this.db.execute(
      `INSERT INTO mentor_changes (journey_id, kind, before_id, after_id, from_day, note, changed_by, at)
       SELECT $1, n.kind, n."beforeId", n."afterId", n."from", $3, $4, $5
       FROM jsonb_to_recordset($2::jsonb) AS n(kind text, "beforeId" uuid, "afterId" uuid, "from" date)`,
      [journeyId, JSON.stringify(changes), note, by, at],
    );
  }

  /** Agreed meetings with the one who goes, from the day on: the one who comes has them. */
  async handMeetingsOn(journeyId: string, beforeId: string, afterId: string, from: string, at: Date): Promise<void> {
    await this.db.execute(
      `UPDATE agreed_meetings SET with_id = $3, changed_at = $5, revision = revision + 1
       WHERE journey_id = $1 AND with_id = $2 AND called_off_at IS NULL AND starts_at > $5 AND (starts_at AT TIME ZONE time_zone)::date >= $4::date`,
      [journeyId, beforeId, afterId, from, at],
    );
  }

  /** Agreed meetings to come of these journeys, the first first. */
  meetingsToCome(journeyIds: readonly string[], now: Date): Promise<{ journeyId: string; key: string; day: string; withId: string | null }[]> {
    return this.db.query(
      `SELECT t.journey_id AS "journeyId", t.key, (t.starts_at AT TIME ZONE t.time_zone)::date AS day, t.with_id AS "withId"
       FROM agreed_meetings t WHERE t.journey_id = ANY($1::uuid[]) AND t.called_off_at IS NULL AND t.starts_at > $2 ORDER BY t.starts_at`,
      [journeyIds, now],
    );
  }

  /** What changed on a journey, the newest first. */
  changesOf(journeyId: string): Promise<MentorChangeRow[]> {
    return this.changes('c.journey_id = $1', [journeyId]);
  }

  /** What somebody took over or handed on since an instant, the newest first. */
  changesOfPerson(personId: string, since: Date): Promise<MentorChangeRow[]> {
    return this.changes('(c.before_id = $1 OR c.after_id = $1) AND (c.at >= $2 OR c.from_day >= $2::date)', [personId, since]);
  }

  /** Whom of the guild somebody accompanies on a day or later, on journeys that are not over, by name. */
  mentoredBy(guildId: string, personId: string, today: string): Promise<MentoredRow[]> {
    return this.db.query<MentoredRow>(
      `SELECT j.id AS "journeyId", j.revision, ${PERSON('h')} AS hire, c.id AS "cohortId", c.name AS "cohortName", s.name AS "siteName", a.kind,
              lower(a.during) AS "from"
       FROM mentor_assignments a
       JOIN journeys j ON j.id = a.journey_id AND j.state IN ('scheduled', 'active', 'paused')
       JOIN people h ON h.id = j.hire_id JOIN cohorts c ON c.id = j.cohort_id JOIN sites s ON s.id = j.site_id
       WHERE a.person_id = $2 AND j.guild_id = $1 AND (upper_inf(a.during) OR upper(a.during) > $3::date)
       ORDER BY h.name, j.id, a.kind DESC`,
      [guildId, personId, today],
    );
  }

  /** How many hires each of these people takes at once, where they have said so. */
  async limitsOf(personIds: readonly string[]): Promise<Map<string, number>> {
    const rows = await this.db.query<{ personId: string; hires: number }>(
      'SELECT person_id AS "personId", hires FROM mentor_limits WHERE person_id = ANY($1::uuid[])',
      [personIds],
    );
    return new Map(rows.map(({ personId, hires }) => [personId, hires]));
  }

  async setLimit(personId: string, hires: number): Promise<void> {
    await this.db.execute(
      'INSERT INTO mentor_limits (person_id, hires) VALUES ($1, $2) ON CONFLICT ON CONSTRAINT mentor_limits_pkey DO UPDATE SET hires = $2',
      [personId, hires],
    );
  }

  private changes(where: string, values: readonly unknown[]): Promise<MentorChangeRow[]> {
    return this.db.query<MentorChangeRow>(
      `SELECT c.journey_id AS "journeyId", ${PERSON('h')} AS hire, c.kind, CASE WHEN b.id IS NOT NULL THEN ${PERSON('b')} END AS before,
              ${PERSON('n')} AS after, c.from_day AS "from", c.note, ${PERSON('m')} AS by, c.at
       FROM mentor_changes c JOIN journeys j ON j.id = c.journey_id JOIN people h ON h.id = j.hire_id
       LEFT JOIN people b ON b.id = c.before_id JOIN people n ON n.id = c.after_id JOIN people m ON m.id = c.changed_by
       WHERE ${where} ORDER BY c.at DESC, c.kind DESC, h.name LIMIT 50`,
      values,
    );
  }
}
