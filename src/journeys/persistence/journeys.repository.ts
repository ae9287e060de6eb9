import { Injectable } from '@nestjs/common';
import type { AssigneeRole, CompletionMode, MilestoneDefinition, Requirement, ReviewerRole } from '../../paths/domain/path-document';
import { Database } from '../../platform/database/database';
import type { BlockerCategory, BlockerOwner } from '../domain/blockers';
import type { JourneyState } from '../domain/journey-machine';
import type { SubmissionKind } from '../domain/milestone-machine';
import type { MilestoneState } from '../domain/milestone-states';

/** A person as far as a journey shows them. */
export interface PersonRow {
  id: string;
  name: string;
  contactUrl: string | null;
}

export interface MentorRow extends PersonRow {
  kind: 'primary' | 'backup';
  /** Last day of the absence that covers today; null when at work. */
  awayUntil: string | null;
}

/** A journey with the people on it today; enough to decide what may be done. */
export interface JourneyRow {
  id: string;
  guildId: string;
  cohortId: string;
  cohortName: string;
  managerId: string;
  pathVersionId: string;
  hire: PersonRow;
  siteId: string;
  siteName: string;
  timeZone: string;
  startOn: string;
  state: JourneyState;
  revision: number;
  /** Today at the hire's site. */
  today: string;
  mentors: MentorRow[];
}

export interface AbsenceRow {
  id: string;
  kind: 'leave' | 'pause';
  from: string;
  to: string;
  reason: string | null;
  enteredBy: string;
}

/** A stretch in which a milestone waited on somebody other than the hire; instants. */
export interface WaitRow {
  key: string;
  from: string;
  to: string | null;
}

export interface FocalPointRow extends PersonRow {
  topic: string;
  siteId: string;
}

/** A journey with all that a page about it needs besides its milestones. */
export interface JourneyReadingRow extends JourneyRow {
  guildWeekday: number;
  workingWeek: number[];
  weekChanges: { from: string; workingWeek: number[] }[];
  /** the hire's part-time weeks */
  ownWeeks: { from: string; workingWeek: number[] }[];
  holidays: { day: string; name: string; half: boolean }[];
  absences: AbsenceRow[];
  waits: WaitRow[];
  focalPoints: FocalPointRow[];
}

export interface OpenSubmissionRow {
  id: string;
  kind: SubmissionKind;
  reviewer: ReviewerRole;
  reviewerId: string | null;
  /** The person asked by name; null when the mentors review. */
  reviewerPerson: PersonRow | null;
  by: string;
  submittedAt: Date;
  pairingSince: Date | null;
}

export interface OpenBlockerRow {
  id: string;
  category: BlockerCategory;
  owner: BlockerOwner;
  openedAt: Date;
  widened: boolean;
}

/** Somebody who took a task for others, or was handed it. */
export interface HolderRow extends PersonRow {
  /** Days on which the holder is away, both ends included. */
  away: { from: string; to: string }[];
}

export interface MilestoneRow {
  key: string;
  position: number;
  state: MilestoneState;
  mode: CompletionMode;
  reviewer: ReviewerRole | null;
  requirement: Requirement;
  assignee: AssigneeRole;
  baselineDue: string;
  currentDue: string;
  pinned: boolean;
  round: number;
  startedAt: Date | null;
  doneAt: Date | null;
  stateBy: string | null;
  reason: string | null;
  /** Since when something proves it that waits for the unlock. */
  evidenceKeptAt: Date | null;
  submission: OpenSubmissionRow | null;
  blocker: OpenBlockerRow | null;
  /** Who holds a task for others by name; null when it is for whoever has the role. */
  holder: HolderRow | null;
  /** The last version that had it, where the journey's no longer does. */
  pathVersionId: string | null;
  /** What it says, where it was added to this journey alone. */
  own: OwnDefinition | null;
}

/** A milestone that no version of the path has. */
export interface OwnDefinition {
  phaseKey: string;
  definition: MilestoneDefinition;
}

/** A journey begins and pauses by the calendar, with nobody there to write it down. */
const STATE_TODAY = `
  CASE WHEN j.state IN ('completed', 'ended') THEN j.state
       WHEN EXISTS (SELECT 1 FROM journey_absences x WHERE x.journey_id = j.id AND x.kind = 'pause' AND x.during @> day.today) THEN 'paused'
       WHEN j.start_on <= day.today THEN 'active' ELSE 'scheduled' END`;

const JOURNEY_COLUMNS = `
  j.id, j.guild_id AS "guildId", j.cohort_id AS "cohortId", c.name AS "cohortName", c.manager_id AS "managerId",
  j.path_version_id AS "pathVersionId", j.site_id AS "siteId", site.name AS "siteName", site.time_zone AS "timeZone",
  j.start_on AS "startOn", ${STATE_TODAY} AS state, j.revision, day.today,
  jsonb_build_object('id', h.id, 'name', h.name, 'contactUrl', h.contact_url) AS hire,
  COALESCE((
    SELECT jsonb_agg(jsonb_build_object('id', p.id, 'name', p.name, 'contactUrl', p.contact_url, 'kind', a.kind,
             'awayUntil', (SELECT upper(w.during) - 1 FROM away_periods w WHERE w.person_id = p.id AND w.during @> day.today))
             ORDER BY a.kind DESC)
    FROM mentor_assignments a JOIN people p ON p.id = a.person_id
    WHERE a.journey_id = j.id AND a.during @> day.today AND p.deactivated_at IS NULL), '[]') AS mentors`;

const JOURNEY_SOURCE = `
  FROM journeys j
  JOIN people h ON h.id = j.hire_id
  JOIN sites site ON site.id = j.site_id
  JOIN cohorts c ON c.id = j.cohort_id
  CROSS JOIN LATERAL (SELECT ($3::timestamptz AT TIME ZONE site.time_zone)::date AS today) day
  WHERE j.id = ANY($1::uuid[]) AND j.guild_id = $2`;

/** What a page needs besides: the calendar, absences, past and present waits, and whom to ask about what. */
const READING_COLUMNS = `
  (SELECT g.guild_day_weekday FROM guilds g WHERE g.id = j.guild_id) AS "guildWeekday",
  site.working_week AS "workingWeek",
  COALESCE((SELECT jsonb_agg(jsonb_build_object('from', c.from_day, 'workingWeek', c.working_week))
            FROM site_week_changes c WHERE c.site_id = j.site_id), '[]') AS "weekChanges",
  COALESCE((SELECT jsonb_agg(jsonb_build_object('from', o.from_day, 'workingWeek', o.weekdays))
            FROM own_weeks o WHERE o.person_id = j.hire_id), '[]') AS "ownWeeks",
  COALESCE((SELECT jsonb_agg(jsonb_build_object('day', d.day, 'name', d.name, 'half', d.half))
            FROM site_holidays d WHERE d.site_id = j.site_id), '[]') AS holidays,
  COALESCE((SELECT jsonb_agg(jsonb_build_object('id', x.id, 'kind', x.kind, 'from', lower(x.during), 'to', upper(x.during) - 1,
                     'reason', x.reason, 'enteredBy', x.entered_by) ORDER BY lower(x.during))
            FROM journey_absences x WHERE x.journey_id = j.id), '[]') AS absences,
  COALESCE((SELECT jsonb_agg(jsonb_build_object('key', w.key, 'from', w.since, 'to', w.until))
            FROM (SELECT s.key, s.submitted_at AS since, s.decided_at AS until FROM submissions s WHERE s.journey_id = j.id
                  UNION ALL
                  SELECT b.key, b.opened_at, b.resolved_at FROM blockers b WHERE b.journey_id = j.id) w), '[]') AS waits,
  COALESCE((SELECT jsonb_agg(jsonb_build_object('topic', f.topic, 'id', p.id, 'name', p.name, 'contactUrl', p.contact_url,
                     'siteId', p.site_id) ORDER BY p.name)
            FROM focal_points f JOIN people p ON p.id = f.person_id
            WHERE f.guild_id = j.guild_id AND p.deactivated_at IS NULL), '[]') AS "focalPoints"`;

/** Journeys and their milestones, read whole: forty-odd rows, one statement each. */
@Injectable()
export class JourneysRepository {
  constructor(private readonly db: Database) {}

  /**
   * Locks the journey until the transaction ends, so that two prerequisites finishing together see each other.
   * @returns null when there is no such journey in this guild
   */
  lock(journeyId: string, guildId: string, now: Date): Promise<JourneyRow | null> {
    return this.db.one<JourneyRow>(`SELECT ${JOURNEY_COLUMNS} ${JOURNEY_SOURCE} FOR UPDATE OF j`, [[journeyId], guildId, now]);
  }

  async find(journeyId: string, guildId: string, now: Date): Promise<JourneyReadingRow | null> {
    const [journey] = await this.findMany([journeyId], guildId, now);
    return journey ?? null;
  }

  /** These journeys, in no order; those of other guilds are left out. */
  findMany(journeyIds: readonly string[], guildId: string, now: Date): Promise<JourneyReadingRow[]> {
    return this.db.query<JourneyReadingRow>(`SELECT ${JOURNEY_COLUMNS}, ${READING_COLUMNS} ${JOURNEY_SOURCE}`, [journeyIds, guildId, now]);
  }

  /** A journey's milestones in path order, each with what is open on it. */
  async milestones(journeyId: string): Promise<MilestoneRow[]> {
    return (await this.milestonesOf([journeyId])).get(journeyId) ?? [];
  }

  /** The milestones of several journeys, by journey. */
  async milestonesOf(journeyIds: readonly string[]): Promise<Map<string, MilestoneRow[]>> {
    const rows = await this.db.query<{ journeyId: string; milestones: MilestoneColumns[] }>(
      `SELECT m.journey_id AS "journeyId", json_agg(json_build_array(
                m.key, m.position, m.state, m.mode, m.reviewer, m.requirement, m.assignee, m.baseline_due, m.current_due, m.pinned, m.round,
                m.started_at, m.done_at, m.state_by, m.reason, m.evidence_kept_at,
                CASE WHEN s.id IS NOT NULL THEN json_build_object('id', s.id, 'kind', s.kind, 'reviewer', s.reviewer, 'reviewerId', s.reviewer_id,
                  'reviewerPerson', CASE WHEN r.id IS NOT NULL THEN json_build_object('id', r.id, 'name', r.name, 'contactUrl', r.contact_url) END,
                  'by', s.submitted_by, 'submittedAt', s.submitted_at, 'pairingSince', s.pairing_since) END,
                CASE WHEN b.id IS NOT NULL THEN json_build_object('id', b.id, 'category', b.category, 'owner', b.owner, 'openedAt', b.opened_at,
                  'widened', b.widened_at IS NOT NULL) END,
                CASE WHEN h.id IS NOT NULL THEN json_build_object('id', h.id, 'name', h.name, 'contactUrl', h.contact_url,
                  'away', COALESCE((SELECT json_agg(json_build_object('from', lower(w.during), 'to', upper(w.during) - 1))
                                    FROM away_periods w WHERE w.person_id = h.id), '[]')) END,
                m.path_version_id,
                CASE WHEN o.key IS NOT NULL THEN json_build_object('phaseKey', o.phase_key, 'definition', o.definition) END
              ) ORDER BY m.position) AS milestones
       FROM journey_milestones m
       LEFT JOIN submissions s ON s.journey_id = m.journey_id AND s.key = m.key AND s.decided_at IS NULL
       LEFT JOIN people r ON r.id = s.reviewer_id
       LEFT JOIN blockers b ON b.journey_id = m.journey_id AND b.key = m.key AND b.resolved_at IS NULL
       LEFT JOIN task_holders t ON m.assignee <> 'hire' AND t.journey_id = m.journey_id AND t.key = m.key
       LEFT JOIN people h ON h.id = t.person_id AND h.deactivated_at IS NULL
       LEFT JOIN journey_own_milestones o ON o.journey_id = m.journey_id AND o.key = m.key
       WHERE m.journey_id = ANY($1::uuid[]) GROUP BY m.journey_id`,
      [journeyIds],
    );
    return new Map(rows.map(({ journeyId, milestones }) => [journeyId, milestones.map(milestoneOf)]));
  }

  /** The journeys of a person that are not over. */
  runningOf(hireId: string): Promise<{ id: string; pathVersionId: string }[]> {
    return this.db.query(
      `SELECT id, path_version_id AS "pathVersionId" FROM journeys WHERE hire_id = $1 AND state NOT IN ('completed', 'ended') ORDER BY id`,
      [hireId],
    );
  }

  /** When these people's journeys began, and the days away that were entered for them. */
  daysOf(hireIds: readonly string[]): Promise<{ hireId: string; startOn: string; absences: { from: string; to: string }[] }[]> {
    return this.db.query(
      `SELECT j.hire_id AS "hireId", j.start_on AS "startOn",
              COALESCE((SELECT jsonb_agg(jsonb_build_object('from', lower(a.during), 'to', upper(a.during) - 1))
                FROM journey_absences a WHERE a.journey_id = j.id), '[]') AS absences
       FROM journeys j WHERE j.hire_id = ANY($1::uuid[]) ORDER BY j.start_on`,
      [hireIds],
    );
  }

  /** The journeys a person walks, running ones first. */
  ownJourneys(hireId: string): Promise<{ id: string; state: JourneyState; pathTitle: string }[]> {
    return this.db.query(
      `SELECT j.id, j.state, v.title AS "pathTitle" FROM journeys j JOIN path_versions v ON v.id = j.path_version_id
       WHERE j.hire_id = $1
       ORDER BY j.state IN ('completed', 'ended'), j.start_on DESC`,
      [hireId],
    );
  }
}

/** A milestone as it travels: one JSON text for forty rows is read many times quicker than forty rows of thirty columns. */
type MilestoneColumns = [
  key: string, position: number, state: MilestoneState, mode: CompletionMode, reviewer: ReviewerRole | null, requirement: Requirement,
  assignee: AssigneeRole, baselineDue: string, currentDue: string, pinned: boolean, round: number, startedAt: string | null,
  doneAt: string | null, stateBy: string | null, reason: string | null, evidenceKeptAt: string | null,
  submission: Sent<OpenSubmissionRow> | null, blocker: Sent<OpenBlockerRow> | null, holder: HolderRow | null,
  pathVersionId: string | null, own: OwnDefinition | null,
];

/** The same with its instants as JSON has them. */
type Sent<T> = { [K in keyof T]: T[K] extends Date ? string : T[K] extends Date | null ? string | null : T[K] };

function milestoneOf([
  key, position, state, mode, reviewer, requirement, assignee, baselineDue, currentDue, pinned, round, startedAt, doneAt, stateBy, reason,
  evidenceKeptAt, submission, blocker, holder, pathVersionId, own,
]: MilestoneColumns): MilestoneRow {
  return {
    key, position, state, mode, reviewer, requirement, assignee, baselineDue, currentDue, pinned, round,
    startedAt: instantOf(startedAt),
    doneAt: instantOf(doneAt),
    stateBy,
    reason,
    evidenceKeptAt: instantOf(evidenceKeptAt),
    submission: submission && { ...submission, submittedAt: new Date(submission.submittedAt), pairingSince: instantOf(submission.pairingSince) },
    blocker: blocker && { ...blocker, openedAt: new Date(blocker.openedAt) },
    holder,
    pathVersionId,
    own,
  };
}

function instantOf(text: string | null): Date | null {
  return text === null ? null : new Date(text);
}
