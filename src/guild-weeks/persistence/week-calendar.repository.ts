import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database';

/** A guild week as a calendar shows it. */
export interface WeekOnCalendar {
  id: string;
  title: string;
  startsOn: string;
  endsOn: string;
  /** Rises with each change. */
  revision: number;
  /** When it was planned. */
  plannedAt: Date;
}

/** What a person does in a guild week. */
export interface PlaceOnCalendar extends WeekOnCalendar {
  /** Of the option. */
  doing: string;
  hosts: boolean;
}

const WEEK = `
  w.id, w.title, w.starts_on AS "startsOn", w.ends_on AS "endsOn", w.revision, w.created_at AS "plannedAt"`;

/** Guild weeks for calendars outside the app. */
@Injectable()
export class WeekCalendarRepository {
  constructor(private readonly db: Database) {}

  /** Weeks that people were asked about, and that end on `since` or later. */
  weeks(guildId: string, since: string): Promise<WeekOnCalendar[]> {
    return this.db.query<WeekOnCalendar>(
      `SELECT ${WEEK} FROM guild_weeks w WHERE w.guild_id = $1 AND w.state <> 'proposing' AND w.ends_on >= $2 ORDER BY w.starts_on, w.id`,
      [guildId, since],
    );
  }

  /** The places that a person was given or took later, or hosts for others, once everybody knows of them. */
  placesOf(personId: string, since: string): Promise<PlaceOnCalendar[]> {
    return this.db.query<PlaceOnCalendar>(
      `SELECT DISTINCT ON (w.starts_on, w.id) ${WEEK}, o.title AS doing, o.host_id = $1 AS hosts
       FROM guild_weeks w
       JOIN LATERAL (
         SELECT person_id, option_id FROM guild_week_assignments WHERE week_id = w.id
         UNION ALL
         SELECT person_id, option_id FROM guild_week_late_places WHERE week_id = w.id) a ON true
       JOIN guild_week_options o ON o.id = a.option_id
       WHERE w.state IN ('published', 'closed') AND w.ends_on >= $2 AND (a.person_id = $1 OR o.host_id = $1)
       ORDER BY w.starts_on, w.id, (a.person_id = $1) DESC, o.title`,
      [personId, since],
    );
  }
}
