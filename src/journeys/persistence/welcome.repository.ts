import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database';
import type { PersonRow } from './journeys.repository';

/** What a link before the first day opens. */
export interface WelcomeRow {
  linkId: string;
  journeyId: string;
  openedAt: Date | null;
  browserHash: Buffer | null;
  hire: PersonRow;
  guildId: string;
  guildName: string;
  cohortId: string;
  managerId: string;
  managerName: string;
  siteId: string;
  siteName: string;
  pathTitle: string;
  startOn: string;
  mentors: (PersonRow & { kind: 'primary' | 'backup'; away: boolean })[];
}

/** Words about the first day; null where nobody wrote any. */
export interface WelcomeWords {
  place: string | null;
  time: string | null;
  bring: string | null;
}

export interface WelcomeNoteRow extends WelcomeWords {
  revision: number;
}

/** What a note is about: a site, or one cohort. */
export type NoteOf = { siteId: string } | { cohortId: string };

export interface FirstQuestionRow {
  id: string;
  body: string;
  askedAt: Date;
  answer: string | null;
  answeredBy: PersonRow | null;
  answeredAt: Date | null;
}

/** A hire of a cohort with the page before the first day, as the manager sees it: whether it was opened, never what is asked there. */
export interface WelcomedHireRow {
  journeyId: string;
  name: string;
  startOn: string;
  linkMade: boolean;
  opened: boolean;
}

/** Whom a link before the first day is mailed to. */
export interface WelcomedRow {
  journeyId: string;
  name: string;
  email: string;
  guildName: string;
  startOn: string;
}

/** Before the first day ends, and before they have signed in: from then on the app itself welcomes them. */
const BEFORE_DAY_ONE = `j.state <> 'ended' AND h.password_hash IS NULL AND h.deactivated_at IS NULL
  AND NOT EXISTS (SELECT 1 FROM identities i WHERE i.person_id = h.id AND i.last_used_at IS NOT NULL)
  AND j.start_on >= ($1::timestamptz AT TIME ZONE site.time_zone)::date`;

/** Links, notes and questions of the page before the first day. */
@Injectable()
export class WelcomeRepository {
  constructor(private readonly db: Database) {}

  /** Makes a link for each journey; older ones stop working. */
  async makeLinks(links: readonly { journeyId: string; tokenHash: Buffer }[], madeBy: string, now: Date): Promise<void> {
    const journeyIds = links.map(({ journeyId }) => journeyId);
    await this.db.execute('UPDATE welcome_links SET replaced_at = $2 WHERE journey_id = ANY($1::uuid[]) AND replaced_at IS NULL', [journeyIds, now]);
    await this.db.execute(
      `INSERT INTO welcome_links (journey_id, token_hash, made_by, made_at)
       SELECT journey, token, $3, $4 FROM unnest($1::uuid[], $2::bytea[]) AS n(journey, token)`,
      [journeyIds, links.map(({ tokenHash }) => tokenHash), madeBy, now],
    );
  }

  /** The hires of these journeys. */
  welcomed(journeyIds: readonly string[]): Promise<WelcomedRow[]> {
    return this.db.query<WelcomedRow>(
      `SELECT j.id AS "journeyId", h.name, h.email, g.name AS "guildName", j.start_on AS "startOn"
       FROM journeys j JOIN people h ON h.id = j.hire_id JOIN guilds g ON g.id = j.guild_id WHERE j.id = ANY($1::uuid[])`,
      [journeyIds],
    );
  }

  /** Locks the journey, so that of two new links one follows the other. @returns whether a page before its first day makes sense */
  async lockBeforeDayOne(journeyId: string, guildId: string, now: Date): Promise<{ hireId: string; before: boolean } | null> {
    return this.db.one(
      `SELECT j.hire_id AS "hireId", (${BEFORE_DAY_ONE}) AS before
       FROM journeys j JOIN people h ON h.id = j.hire_id JOIN sites site ON site.id = j.site_id
       WHERE j.id = $2 AND j.guild_id = $3 FOR UPDATE OF j`,
      [now, journeyId, guildId],
    );
  }

  /** What a secret opens now; null when it opens nothing (any more). */
  find(tokenHash: Buffer, now: Date): Promise<WelcomeRow | null> {
    return this.db.one<WelcomeRow>(
      `SELECT l.id AS "linkId", l.journey_id AS "journeyId", l.opened_at AS "openedAt", l.browser_hash AS "browserHash",
              jsonb_build_object('id', h.id, 'name', h.name, 'contactUrl', h.contact_url) AS hire,
              j.guild_id AS "guildId", g.name AS "guildName", j.cohort_id AS "cohortId", c.manager_id AS "managerId", boss.name AS "managerName",
              j.site_id AS "siteId", site.name AS "siteName", v.title AS "pathTitle", j.start_on AS "startOn",
              COALESCE((SELECT jsonb_agg(jsonb_build_object('id', p.id, 'name', p.name, 'contactUrl', p.contact_url, 'kind', a.kind,
                         'away', EXISTS (SELECT 1 FROM away_periods w WHERE w.person_id = p.id
                                         AND w.during @> ($1::timestamptz AT TIME ZONE site.time_zone)::date)) ORDER BY a.kind DESC)
                FROM mentor_assignments a JOIN people p ON p.id = a.person_id AND p.deactivated_at IS NULL
                WHERE a.journey_id = j.id AND a.during @> ($1::timestamptz AT TIME ZONE site.time_zone)::date), '[]') AS mentors
       FROM welcome_links l
       JOIN journeys j ON j.id = l.journey_id
       JOIN people h ON h.id = j.hire_id
       JOIN guilds g ON g.id = j.guild_id
       JOIN cohorts c ON c.id = j.cohort_id
       JOIN people boss ON boss.id = c.manager_id
       JOIN sites site ON site.id = j.site_id
       JOIN path_versions v ON v.id = j.path_version_id
       WHERE l.token_hash = $2 AND l.replaced_at IS NULL AND ${BEFORE_DAY_ONE}`,
      [now, tokenHash],
    );
  }

  /** Binds a link to the browser that opens it. @returns whether this call was the first to open it */
  async bind(linkId: string, browserHash: Buffer, now: Date): Promise<boolean> {
    return (await this.db.execute(
      'UPDATE welcome_links SET opened_at = $3, browser_hash = $2 WHERE id = $1 AND opened_at IS NULL AND replaced_at IS NULL',
      [linkId, browserHash, now],
    )) > 0;
  }

  /** The words for a site and a cohort, each with the revision; null where nobody wrote any. */
  async notesOf(siteId: string, cohortId: string): Promise<{ site: WelcomeWords | null; cohort: WelcomeWords | null }> {
    const [site, cohort] = await Promise.all([this.note({ siteId }), this.note({ cohortId })]);
    return { site, cohort };
  }

  note(of: NoteOf): Promise<WelcomeNoteRow | null> {
    const [column, id] = placeOf(of);
    return this.db.one<WelcomeNoteRow>(`SELECT place, time, bring, revision FROM welcome_notes WHERE ${column} = $1`, [id]);
  }

  /** Writes a note. @param revision as last read, 0 for the first @returns the new revision; null when somebody else wrote meanwhile */
  async saveNote(of: NoteOf, guildId: string, words: WelcomeWords, revision: number, by: string, now: Date): Promise<number | null> {
    const [column, id] = placeOf(of);
    const values = [id, guildId, words.place, words.time, words.bring, by, now];
    if (revision === 0) {
      const made = await this.db.execute(
        `INSERT INTO welcome_notes (${column}, guild_id, place, time, bring, changed_by, changed_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT DO NOTHING`,
        values,
      );
      return made > 0 ? 1 : null;
    }
    const row = await this.db.one<{ revision: number }>(
      `UPDATE welcome_notes SET place = $3, time = $4, bring = $5, changed_by = $6, changed_at = $7, revision = revision + 1
       WHERE ${column} = $1 AND guild_id = $2 AND revision = $8 RETURNING revision`,
      [...values, revision],
    );
    return row?.revision ?? null;
  }

  questions(journeyId: string): Promise<FirstQuestionRow[]> {
    return this.db.query<FirstQuestionRow>(
      `SELECT q.id, q.body, q.asked_at AS "askedAt", q.answer, q.answered_at AS "answeredAt",
              CASE WHEN p.id IS NOT NULL THEN jsonb_build_object('id', p.id, 'name', p.name, 'contactUrl', p.contact_url) END AS "answeredBy"
       FROM first_questions q LEFT JOIN people p ON p.id = q.answered_by
       WHERE q.journey_id = $1 ORDER BY q.asked_at, q.id`,
      [journeyId],
    );
  }

  /** Holds the journey while questions are counted and one is added. */
  async lockJourney(journeyId: string): Promise<void> {
    await this.db.execute('SELECT 1 FROM journeys WHERE id = $1 FOR UPDATE', [journeyId]);
  }

  async countQuestions(journeyId: string): Promise<number> {
    return (await this.db.one<{ count: number }>('SELECT count(*)::int AS count FROM first_questions WHERE journey_id = $1', [journeyId]))?.count ?? 0;
  }

  /** How many questions were asked on each of these journeys, and how many wait for an answer; without any it is left out. */
  async questionSums(journeyIds: readonly string[]): Promise<Map<string, { asked: number; open: number }>> {
    const rows = await this.db.query<{ journeyId: string; asked: number; open: number }>(
      `SELECT journey_id AS "journeyId", count(*)::int AS asked, (count(*) FILTER (WHERE answer IS NULL))::int AS open
       FROM first_questions WHERE journey_id = ANY($1::uuid[]) GROUP BY journey_id`,
      [journeyIds],
    );
    return new Map(rows.map(({ journeyId, asked, open }) => [journeyId, { asked, open }]));
  }

  async ask(id: string, journeyId: string, body: string, now: Date): Promise<void> {
    await this.db.execute('INSERT INTO first_questions (id, journey_id, body, asked_at) VALUES ($1, $2, $3, $4)', [id, journeyId, body, now]);
  }

  /** @returns whether there is such a question on the journey; a later answer takes the earlier one's place */
  async answer(journeyId: string, questionId: string, answer: string, by: string, now: Date): Promise<boolean> {
    return (await this.db.execute(
      'UPDATE first_questions SET answer = $3, answered_by = $4, answered_at = $5 WHERE id = $2 AND journey_id = $1',
      [journeyId, questionId, answer, by, now],
    )) > 0;
  }

  /** Hires of a cohort who have not begun yet and never signed in, in name order. */
  hires(cohortId: string, now: Date): Promise<WelcomedHireRow[]> {
    return this.db.query<WelcomedHireRow>(
      `SELECT j.id AS "journeyId", h.name, j.start_on AS "startOn", l.id IS NOT NULL AS "linkMade", l.opened_at IS NOT NULL AS opened
       FROM journeys j JOIN people h ON h.id = j.hire_id JOIN sites site ON site.id = j.site_id
       LEFT JOIN welcome_links l ON l.journey_id = j.id AND l.replaced_at IS NULL
       WHERE j.cohort_id = $2 AND ${BEFORE_DAY_ONE} ORDER BY h.name, j.id`,
      [now, cohortId],
    );
  }

  async sitesOf(cohortId: string): Promise<{ id: string; name: string }[]> {
    return this.db.query('SELECT DISTINCT s.id, s.name FROM journeys j JOIN sites s ON s.id = j.site_id WHERE j.cohort_id = $1 ORDER BY s.name', [cohortId]);
  }
}

function placeOf(of: NoteOf): [column: 'site_id' | 'cohort_id', id: string] {
  return 'siteId' in of ? ['site_id', of.siteId] : ['cohort_id', of.cohortId];
}
