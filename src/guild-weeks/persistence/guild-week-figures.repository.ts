import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database';
import type { CountedOption } from '../domain/option-popularity';
import type { OptionKind } from '../domain/option-kinds';

export interface OptionFigures extends CountedOption {
  optionId: string;
  kind: OptionKind;
  title: string;
  minSeats: number;
  maxSeats: number;
  closed: boolean;
}

export interface WeekFigures {
  id: string;
  quarter: string;
  title: string;
  startsOn: string;
  /** Of everybody who was matched, in no order: the how-manieth wish they got, null for no place. */
  choices: (number | null)[];
  /** In the order of their titles. */
  options: OptionFigures[];
}

/** How guild weeks went, in sums over those that were matched. */
@Injectable()
export class GuildWeekFiguresRepository {
  constructor(private readonly db: Database) {}

  /**
   * The guild's last matched weeks, the newest first, `most` of them, as their last match made them; what was withdrawn
   * before it is left out. Places taken after the match are taken too.
   */
  matched(guildId: string, most: number): Promise<WeekFigures[]> {
    return this.db.query<WeekFigures>(
      `WITH weeks AS (
         SELECT w.id, w.quarter, w.title, w.starts_on, r.record->'outcome'->'closed' AS closed
         FROM guild_weeks w
         CROSS JOIN LATERAL (SELECT n.record FROM guild_week_runs n WHERE n.week_id = w.id ORDER BY n.number DESC LIMIT 1) r
         WHERE w.guild_id = $1 ORDER BY w.starts_on DESC LIMIT $2),
       wishes AS (
         SELECT c.option_id, count(*) AS ranked, count(*) FILTER (WHERE c.place = 1) AS first
         FROM guild_week_choices c
         JOIN guild_week_ballots b ON b.id = c.ballot_id
         JOIN guild_week_assignments a ON a.week_id = b.week_id AND a.person_id = b.person_id
         WHERE c.week_id IN (SELECT id FROM weeks) GROUP BY c.option_id),
       places AS (
         SELECT option_id, count(*) AS people
         FROM (SELECT week_id, option_id FROM guild_week_assignments UNION ALL SELECT week_id, option_id FROM guild_week_late_places) taken
         WHERE week_id IN (SELECT id FROM weeks) GROUP BY option_id)
       SELECT w.id, w.quarter, w.title, w.starts_on AS "startsOn",
              ARRAY(SELECT a.choice FROM guild_week_assignments a WHERE a.week_id = w.id) AS choices,
              COALESCE((SELECT jsonb_agg(jsonb_build_object('optionId', o.id, 'kind', o.kind, 'title', o.title, 'minSeats', o.min_seats,
                          'maxSeats', o.max_seats, 'rankedFirst', COALESCE(x.first, 0), 'ranked', COALESCE(x.ranked, 0),
                          'placed', COALESCE(p.people, 0),
                          'closed', w.closed @> jsonb_build_array(jsonb_build_object('optionId', o.id))) ORDER BY o.title, o.id)
                        FROM guild_week_options o LEFT JOIN wishes x ON x.option_id = o.id LEFT JOIN places p ON p.option_id = o.id
                        WHERE o.week_id = w.id AND o.withdrawn_at IS NULL), '[]') AS options
       FROM weeks w ORDER BY w.starts_on DESC, w.id`,
      [guildId, most],
    );
  }
}
