import { randomBytes } from 'node:crypto';
import type { Database } from '../../platform/database/database';
import type { DemoGuildDays } from '../guild/guild-days';
import type { Story } from '../story/story';

export interface DemoPerson {
  id: string;
  siteId: string;
  name: string;
  email: string;
  contactUrl: string;
  /** null for somebody who has not taken up the invitation yet */
  passwordHash: string | null;
  createdAt: Date;
}

export interface DemoCohortRow {
  id: string;
  name: string;
  managerId: string;
  startOn: string;
  startedAt: Date;
}

/** A story with where it belongs. */
export interface DemoJourney extends Story {
  cohortId: string;
  siteId: string;
  createdAt: Date;
  mentorId: string;
  backupId: string;
  mentoredFrom: string;
}

export interface DemoPath {
  guildId: string;
  pathId: string;
  pathVersionId: string;
}

/** Writes a guild's past as it would have been written day by day; one statement a table. */
export class DemoWriterRepository {
  constructor(private readonly db: Database) {}

  async insertPeople(guildId: string, people: readonly DemoPerson[]): Promise<void> {
    await this.db.execute(
      `INSERT INTO people (id, guild_id, site_id, name, email, contact_url, password_hash, created_at)
       SELECT n.id, $1, n."siteId", n.name, n.email, n."contactUrl", n."passwordHash", n."createdAt"
       FROM jsonb_to_recordset($2::jsonb)
         AS n(id uuid, "siteId" uuid, name text, email text, "contactUrl" text, "passwordHash" text, "createdAt" timestamptz)`,
      [guildId, JSON.stringify(people)],
    );
  }

  async insertSamplePeople(people: readonly { id: string; about: string }[]): Promise<void> {
    await this.db.execute(
      `INSERT INTO demo_people (person_id, position, about)
       SELECT n.id, n.position, n.about FROM jsonb_to_recordset($1::jsonb) AS n(id uuid, position smallint, about text)`,
      [JSON.stringify(people.map((person, position) => ({ ...person, position })))],
    );
  }

  /** When the guild meets, and what was, is and will be on. */
  async insertGuildDays(guildId: string, { days, sessions, proposals, changes, plannedBy, ...series }: DemoGuildDays): Promise<void> {
    await this.db.execute('INSERT INTO guild_day_series (guild_id, starts_minutes, duration_minutes, time_zone) VALUES ($1, $2, $3, $4)', [
      guildId, series.startsMinutes, series.durationMinutes, series.timeZone,
    ]);
    await this.db.execute('INSERT INTO guild_day_sites (guild_id, site_id) SELECT $1, unnest($2::uuid[])', [guildId, series.siteIds]);
    await this.db.execute(
      `INSERT INTO guild_days (id, guild_id, day, published_number)
       SELECT n.id, $1, n.day, 1 FROM jsonb_to_recordset($2::jsonb) AS n(id uuid, day date)`,
      [guildId, JSON.stringify(days)],
    );
    const programmes = days.map(({ id, publishedAt }) => ({
      id, publishedAt,
      programme: sessions.filter(({ dayId }) => dayId === id).map(({ id: sessionId, title, startsAt, endsAt, room, speakerIds }) => ({
        id: sessionId, title, startsAt, endsAt, room, link: null, speakerIds,
      })),
    }));
    await this.db.execute(
      `INSERT INTO guild_day_programmes (guild_day_id, number, programme, published_by, published_at)
       SELECT n.id, 1, n.programme, $2, n."publishedAt" FROM jsonb_to_recordset($1::jsonb) AS n(id uuid, programme jsonb, "publishedAt" timestamptz)`,
      [JSON.stringify(programmes), plannedBy],
    );
    await this.insertSessions(sessions.map((session) => ({ ...session, secret: randomBytes(32).toString('hex') })), plannedBy);
    await this.db.execute(
      `INSERT INTO session_drafts (session_id, proposal_id, kind, title, abstract, track, room, link, starts_at, ends_at, capacity, speaker_ids,
         takes_off, saved_by, saved_at)
       SELECT s.id, s.proposal_id, s.kind, s.title, s.abstract, s.track, n.room, s.link, s.starts_at, s.ends_at, n.capacity,
              ARRAY(SELECT k.person_id FROM session_speakers k WHERE k.session_id = s.id), false, $2, s.published_at
       FROM jsonb_to_recordset($1::jsonb) AS n("sessionId" uuid, room text, capacity smallint) JOIN guild_sessions s ON s.id = n."sessionId"`,
      [JSON.stringify(changes), plannedBy],
    );
    await this.db.execute(
      `INSERT INTO session_proposals (id, guild_id, author_id, kind, title, abstract, duration_minutes, state, created_at)
       SELECT n.id, $1, n."authorId", n.kind, n.title, n.abstract, n.minutes, n.state, $3
       FROM jsonb_to_recordset($2::jsonb) AS n(id uuid, "authorId" uuid, kind text, title text, abstract text, minutes smallint, state text)`,
      [guildId, JSON.stringify(proposals), days.at(-1)?.publishedAt],
    );
  }

  private async insertSessions(sessions: readonly (DemoGuildDays['sessions'][number] & { secret: string })[], plannedBy: string): Promise<void> {
    const rows = JSON.stringify(sessions);
    const statements = [
      `INSERT INTO guild_sessions (id, guild_day_id, kind, title, abstract, track, room, starts_at, ends_at, capacity, kept_for_first_time,
         code_secret, published_at)
       SELECT n.id, n."dayId", n.kind, n.title, n.abstract, n.track, n.room, n."startsAt", n."endsAt", n.capacity, n."keptForFirstTime",
              decode(n.secret, 'hex'), p.published_at
       FROM jsonb_to_recordset($1::jsonb) AS n(id uuid, "dayId" uuid, kind text, title text, abstract text, track text, room text,
         "startsAt" timestamptz, "endsAt" timestamptz, capacity smallint, "keptForFirstTime" boolean, secret text)
       JOIN guild_day_programmes p ON p.guild_day_id = n."dayId"`,
      `INSERT INTO session_speakers (session_id, person_id)
       SELECT n.id, jsonb_array_elements_text(n."speakerIds")::uuid FROM jsonb_to_recordset($1::jsonb) AS n(id uuid, "speakerIds" jsonb)`,
      `INSERT INTO session_seats (session_id, person_id, state, asked_at)
       SELECT n.id, e.person::uuid, CASE WHEN e.place <= jsonb_array_length(n.seated) THEN 'seated' ELSE 'waiting' END, p.published_at
       FROM jsonb_to_recordset($1::jsonb) AS n(id uuid, "dayId" uuid, seated jsonb, waiting jsonb)
       JOIN guild_day_programmes p ON p.guild_day_id = n."dayId"
       CROSS JOIN LATERAL jsonb_array_elements_text(n.seated || n.waiting) WITH ORDINALITY AS e(person, place)
       ORDER BY n.id, e.place`,
      `INSERT INTO session_feedback_receipts (session_id, person_id)
       SELECT n.id, jsonb_array_elements_text(n.attended)::uuid FROM jsonb_to_recordset($1::jsonb) AS n(id uuid, attended jsonb)`,
      `INSERT INTO session_feedback_sums (session_id, waiting, ratings, words)
       SELECT n.id, '[]',
              ARRAY(SELECT (SELECT count(*) FROM jsonb_array_elements(n.ratings) AS r WHERE (r->>'rating')::int = given)
                    FROM generate_series(1, 5) AS given ORDER BY given)::smallint[],
              ARRAY(SELECT r->>'words' FROM jsonb_array_elements(n.ratings) AS r WHERE r->>'words' IS NOT NULL ORDER BY 1)
       FROM jsonb_to_recordset($1::jsonb) AS n(id uuid, ratings jsonb) WHERE jsonb_array_length(n.ratings) >= 5`,
    ];
    for (const statement of statements) await this.db.execute(statement, [rows]);
    await this.db.execute(
      `INSERT INTO session_attendance (session_id, person_id, how, marked_by, at)
       SELECT n.id, e.person::uuid, 'code', e.person::uuid, n."startsAt"
       FROM jsonb_to_recordset($1::jsonb) AS n(id uuid, "startsAt" timestamptz, attended jsonb)
       CROSS JOIN LATERAL jsonb_array_elements_text(n.attended) AS e(person)`,
      [rows],
    );
    await this.db.execute(
      `INSERT INTO session_materials (session_id, kind, title, url, added_by, added_at)
       SELECT n.id, m->>'kind', m->>'title', m->>'url', $2, n."endsAt"
       FROM jsonb_to_recordset($1::jsonb) AS n(id uuid, "endsAt" timestamptz, materials jsonb) CROSS JOIN LATERAL jsonb_array_elements(n.materials) AS m`,
      [rows, plannedBy],
    );
  }

  async insertAway(periods: readonly { personId: string; from: string; to: string }[]): Promise<void> {
    await this.db.execute(
      `INSERT INTO away_periods (person_id, during)
       SELECT n."personId", daterange(n."from", n."to", '[]')
       FROM jsonb_to_recordset($1::jsonb) AS n("personId" uuid, "from" date, "to" date)`,
      [JSON.stringify(periods)],
    );
  }

  async insertCohorts({ guildId, pathVersionId }: DemoPath, cohorts: readonly DemoCohortRow[]): Promise<void> {
    await this.db.execute(
      `INSERT INTO cohorts (id, guild_id, name, path_version_id, manager_id, start_on, started_at)
       SELECT n.id, $1, n.name, $2, n."managerId", n."startOn", n."startedAt"
       FROM jsonb_to_recordset($3::jsonb) AS n(id uuid, name text, "managerId" uuid, "startOn" date, "startedAt" timestamptz)`,
      [guildId, pathVersionId, JSON.stringify(cohorts)],
    );
  }

  async insertJourneys({ guildId, pathId, pathVersionId }: DemoPath, journeys: readonly DemoJourney[], now: Date): Promise<void> {
    const rows = JSON.stringify(
      journeys.map(({ journeyId, hireId, cohortId, siteId, startOn, state, createdAt, completedAt, endedAt, mentorId, backupId, mentoredFrom }) => ({
        journeyId, hireId, cohortId, siteId, startOn, state, createdAt, completedAt, endedAt, mentorId, backupId, mentoredFrom,
      })),
    );
    await this.db.execute(
      `INSERT INTO journeys (id, guild_id, cohort_id, path_id, path_version_id, hire_id, site_id, start_on, state, created_at, completed_at, ended_at)
       SELECT n."journeyId", $2, n."cohortId", $3, $4, n."hireId", n."siteId", n."startOn", n.state, n."createdAt", n."completedAt", n."endedAt"
       FROM jsonb_to_recordset($1::jsonb) AS n("journeyId" uuid, "hireId" uuid, "cohortId" uuid, "siteId" uuid, "startOn" date,
         state text, "createdAt" timestamptz, "completedAt" timestamptz, "endedAt" timestamptz)`,
      [rows, guildId, pathId, pathVersionId],
    );
    await this.db.execute(
      `INSERT INTO mentor_assignments (journey_id, person_id, kind, during)
       SELECT n."journeyId", m.person_id, m.kind, daterange(n."mentoredFrom", NULL)
       FROM jsonb_to_recordset($1::jsonb) AS n("journeyId" uuid, "mentorId" uuid, "backupId" uuid, "mentoredFrom" date)
       CROSS JOIN LATERAL (VALUES (n."mentorId", 'primary'), (n."backupId", 'backup')) AS m(person_id, kind)`,
      [rows],
    );
    await this.insertWalked(journeys);
    await this.insertConversations(journeys);
    await this.insertHistory(guildId, journeys, now);
  }

  async insertViews(
    views: readonly { cohortId: string; readerId: string; day: string }[],
    openings: readonly { journeyId: string; readerId: string; day: string; openedAt: Date }[],
  ): Promise<void> {
    await this.db.execute(
      `INSERT INTO grid_views (cohort_id, reader_id, day)
       SELECT "cohortId", "readerId", day FROM jsonb_to_recordset($1::jsonb) AS n("cohortId" uuid, "readerId" uuid, day date)`,
      [JSON.stringify(views)],
    );
    await this.db.execute(
      `INSERT INTO journey_openings (journey_id, reader_id, day, opened_at)
       SELECT "journeyId", "readerId", day, "openedAt"
       FROM jsonb_to_recordset($1::jsonb) AS n("journeyId" uuid, "readerId" uuid, day date, "openedAt" timestamptz)`,
      [JSON.stringify(openings)],
    );
  }

  private async insertWalked(journeys: readonly DemoJourney[]): Promise<void> {
    await this.db.execute(
      `INSERT INTO journey_milestones (journey_id, key, position, state, mode, reviewer, requirement, assignee, baseline_due,
         current_due, round, started_at, done_at, state_by, reason)
       SELECT n."journeyId", n.key, n.position, n.state, n.mode, n.reviewer, n.requirement, n.assignee, n."baselineDue",
              n."currentDue", n.round, n."startedAt", n."doneAt", n."stateBy", n.reason
       FROM jsonb_to_recordset($1::jsonb) AS n("journeyId" uuid, key text, position smallint, state text, mode text,
         reviewer text, requirement text, assignee text, "baselineDue" date, "currentDue" date, round smallint,
         "startedAt" timestamptz, "doneAt" timestamptz, "stateBy" uuid, reason text)`,
      [all(journeys, ({ milestones }) => milestones)],
    );
    await this.db.execute(
      `INSERT INTO submissions (id, journey_id, key, kind, round, reviewer, reviewer_id, submitted_by, submitted_at,
         decided_at, decided_by, decision)
       SELECT n.id, n."journeyId", n.key, n.kind, n.round, n.reviewer, n."reviewerId", n."submittedBy", n."submittedAt",
              n."decidedAt", n."decidedBy", n.decision
       FROM jsonb_to_recordset($1::jsonb) AS n(id uuid, "journeyId" uuid, key text, kind text, round smallint, reviewer text,
         "reviewerId" uuid, "submittedBy" uuid, "submittedAt" timestamptz, "decidedAt" timestamptz, "decidedBy" uuid, decision text)`,
      [all(journeys, ({ submissions }) => submissions)],
    );
    await this.db.execute(
      `INSERT INTO blockers (id, journey_id, key, category, owner, note, opened_by, opened_at, widened_at, resolved_at,
         resolved_by, resolution)
       SELECT n.id, n."journeyId", n.key, n.category, n.owner, n.note, n."openedBy", n."openedAt", n."widenedAt",
              n."resolvedAt", n."resolvedBy", n.resolution
       FROM jsonb_to_recordset($1::jsonb) AS n(id uuid, "journeyId" uuid, key text, category text, owner text, note text,
         "openedBy" uuid, "openedAt" timestamptz, "widenedAt" timestamptz, "resolvedAt" timestamptz, "resolvedBy" uuid, resolution text)`,
      [all(journeys, ({ blockers }) => blockers)],
    );
    await this.db.execute(
      `INSERT INTO journey_absences (journey_id, kind, during, reason, entered_by, created_at)
       SELECT n."journeyId", n.kind, daterange(n."from", n."to", '[]'), n.reason, n."enteredBy", n."enteredAt"
       FROM jsonb_to_recordset($1::jsonb) AS n("journeyId" uuid, kind text, "from" date, "to" date, reason text,
         "enteredBy" uuid, "enteredAt" timestamptz)`,
      [all(journeys, ({ absences }) => absences)],
    );
  }

  private async insertConversations(journeys: readonly DemoJourney[]): Promise<void> {
    await this.db.execute(
      `INSERT INTO evidence (journey_id, key, kind, url, body, added_by, added_at)
       SELECT n."journeyId", n.key, n.kind, n.url, n.body, n."addedBy", n."addedAt"
       FROM jsonb_to_recordset($1::jsonb) AS n("journeyId" uuid, key text, kind text, url text, body text, "addedBy" uuid, "addedAt" timestamptz)`,
      [all(journeys, ({ evidence }) => evidence)],
    );
    await this.db.execute(
      `INSERT INTO comments (journey_id, key, kind, body, author_id, written_at)
       SELECT n."journeyId", n.key, n.kind, n.body, n."authorId", n."writtenAt"
       FROM jsonb_to_recordset($1::jsonb) AS n("journeyId" uuid, key text, kind text, body text, "authorId" uuid, "writtenAt" timestamptz)`,
      [all(journeys, ({ comments }) => comments)],
    );
    await this.db.execute(
      `INSERT INTO reflections (journey_id, key, body, updated_at, shared_at)
       SELECT n."journeyId", n.key, n.body, n."updatedAt", n."sharedAt"
       FROM jsonb_to_recordset($1::jsonb) AS n("journeyId" uuid, key text, body text, "updatedAt" timestamptz, "sharedAt" timestamptz)`,
      [all(journeys, ({ reflections }) => reflections)],
    );
  }

  /** Messages older than a day and a half have been read; whoever is away has a few left. */
  private async insertHistory(guildId: string, journeys: readonly DemoJourney[], now: Date): Promise<void> {
    await this.db.execute(
      `INSERT INTO activity (guild_id, journey_id, key, actor_id, code, data, at)
       SELECT $2, n."journeyId", n.key, n."actorId", n.code, n.data, n.at
       FROM jsonb_to_recordset($1::jsonb) AS n("journeyId" uuid, key text, "actorId" uuid, code text, data jsonb, at timestamptz)
       ORDER BY n.at`,
      [all(journeys, ({ activity }) => activity), guildId],
    );
    await this.db.execute(
      `INSERT INTO inbox_messages (person_id, kind, journey_id, key, actor_id, once, created_at, read_at)
       SELECT n."personId", n.kind, n."journeyId", n.key, n."actorId", n.once, n."createdAt",
              CASE WHEN n."createdAt" < $2::timestamptz - interval '36 hours' THEN n."createdAt" + interval '2 hours' END
       FROM jsonb_to_recordset($1::jsonb) AS n("journeyId" uuid, "personId" uuid, kind text, key text, "actorId" uuid, once text,
         "createdAt" timestamptz)`,
      [all(journeys, ({ messages }) => messages), now],
    );
  }
}

function all<T extends object>(journeys: readonly DemoJourney[], rowsOf: (journey: DemoJourney) => readonly T[]): string {
  return JSON.stringify(journeys.flatMap((journey) => rowsOf(journey).map((row) => ({ journeyId: journey.journeyId, ...row }))));
}
