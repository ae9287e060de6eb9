import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database';

/** The day by which a hire means to have something done. */
export interface DueDateOnCalendar {
  journeyId: string;
  key: string;
  title: string;
  /** A local calendar day of the hire. */
  due: string;
  /** Of the journey: rises with whatever happens on it, a new date among it. */
  revision: number;
  changedAt: Date;
}

/** A time that a hire and somebody else have agreed to meet at. */
export interface MeetingOnCalendar {
  journeyId: string;
  key: string;
  title: string;
  hireId: string;
  hireName: string;
  startsAt: Date;
  endsAt: Date;
  timeZone: string;
  calledOff: boolean;
  /** Rises with each change. */
  revision: number;
  changedAt: Date;
}

/** What of journeys belongs into calendars outside the app. */
@Injectable()
export class JourneyCalendarRepository {
  constructor(private readonly db: Database) {}

  /** What a hire has still to do herself, on journeys that are not over. */
  dueDatesOf(hireId: string): Promise<DueDateOnCalendar[]> {
    return this.db.query<DueDateOnCalendar>(
      `SELECT j.id AS "journeyId", m.key, COALESCE(d.title, o.definition->>'title') AS title, m.current_due AS due, j.revision, COALESCE(last.at, j.created_at) AS "changedAt"
       FROM journeys j
       JOIN journey_milestones m ON m.journey_id = j.id
       LEFT JOIN milestone_definitions d ON d.path_version_id = j.path_version_id AND d.key = m.key
       LEFT JOIN journey_own_milestones o ON o.journey_id = m.journey_id AND o.key = m.key
       LEFT JOIN LATERAL (SELECT a.at FROM activity a WHERE a.journey_id = j.id ORDER BY a.id DESC LIMIT 1) last ON true
       WHERE j.hire_id = $1 AND j.state NOT IN ('completed', 'ended') AND m.assignee = 'hire'
         AND m.state NOT IN ('done', 'waived', 'superseded', 'cancelled')
       ORDER BY m.current_due, m.position, j.id`,
      [hireId],
    );
  }

  /** Meetings from `since` on: a hire's own, and those that others have with whom they mentor on that day. */
  meetingsOf(personId: string, since: Date): Promise<MeetingOnCalendar[]> {
    return this.db.query<MeetingOnCalendar>(
      `SELECT t.journey_id AS "journeyId", t.key, COALESCE(d.title, o.definition->>'title') AS title, h.id AS "hireId", h.name AS "hireName", t.starts_at AS "startsAt", t.ends_at AS "endsAt",
              t.time_zone AS "timeZone", t.called_off_at IS NOT NULL AS "calledOff", t.revision, t.changed_at AS "changedAt"
       FROM (SELECT a.* FROM agreed_meetings a JOIN journeys own ON own.id = a.journey_id WHERE own.hire_id = $1
             UNION ALL
             SELECT * FROM agreed_meetings WHERE with_id = $1) t
       JOIN journeys j ON j.id = t.journey_id
       JOIN people h ON h.id = j.hire_id
       JOIN journey_milestones m ON m.journey_id = t.journey_id AND m.key = t.key
       LEFT JOIN milestone_definitions d ON d.path_version_id = COALESCE(m.path_version_id, j.path_version_id) AND d.key = m.key
       LEFT JOIN journey_own_milestones o ON o.journey_id = m.journey_id AND o.key = m.key
       WHERE t.starts_at >= $2 AND m.state NOT IN ('waived', 'superseded', 'cancelled')
         AND (j.hire_id = $1 OR (t.with_id = $1 AND EXISTS (
           SELECT FROM mentor_assignments a
           WHERE a.journey_id = j.id AND a.person_id = $1 AND a.during @> (t.starts_at AT TIME ZONE t.time_zone)::date)))
       ORDER BY t.starts_at, t.journey_id, t.key`,
      [personId, since],
    );
  }
}
