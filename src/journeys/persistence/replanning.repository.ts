import { Injectable } from '@nestjs/common';
import type { WeekChange } from '../../calendars/domain/working-calendar';
import { Database } from '../../platform/database/database';
import type { Move } from '../domain/schedule';
import type { AbsenceRow } from './journeys.repository';

/** What a re-plan was about. */
export type ReplanKind =
  | 'start_moved' | 'leave_entered' | 'pause_entered' | 'absence_ended' | 'absence_removed' | 'site_moved'
  | 'week_changed' | 'calendar_taken_up';

/** What a journey was planned by, and those of its absences and of its hire's part-time weeks that a re-plan changed. */
export interface PlanningRow {
  startOn: string;
  siteId: string;
  plannedBy: string | null;
  absences: AbsenceRow[];
  /** left out by re-plans that are older than these */
  ownWeeks?: WeekChange[];
}

/** What a re-plan did to one journey. */
export interface ReplannedRow {
  journeyId: string;
  /** the hire's local day on which it was made */
  madeOn: string;
  before: PlanningRow;
  after: PlanningRow;
  moves: Move[];
}

export interface ReplanRow {
  id: string;
  kind: ReplanKind;
  actorId: string;
  undone: boolean;
}

/** A re-plan as a list shows it. */
export interface ReplanSums {
  id: string;
  kind: ReplanKind;
  by: { id: string; name: string; contactUrl: string | null };
  doneAt: Date;
  journeys: number;
  moves: number;
  undone: boolean;
}

/** The rows behind a re-plan. */
@Injectable()
export class ReplanningRepository {
  constructor(private readonly db: Database) {}

  /**
   * Locks these journeys until the transaction ends, always in the same order, so that two re-plans of many wait for each other.
   * @returns those that are there
   */
  lockAll(guildId: string, journeyIds: readonly string[]): Promise<{ id: string; revision: number }[]> {
    return this.db.query(
      'SELECT id, revision FROM journeys WHERE guild_id = $1 AND id = ANY($2::uuid[]) ORDER BY id FOR UPDATE', [guildId, journeyIds],
    );
  }

  /** Gives milestones their new dates. Pinned and settled ones are never among the moves. */
  async move(changes: readonly { journeyId: string; moves: readonly Move[] }[]): Promise<void> {
    const rows = changes.flatMap(({ journeyId, moves }) => moves.map(({ key, to }) => ({ journeyId, key, to })));
    await this.db.execute(
      `UPDATE journey_milestones m SET current_due = n.due
       FROM unnest($1::uuid[], $2::text[], $3::date[]) AS n(journey_id, key, due)
       WHERE m.journey_id = n.journey_id AND m.key = n.key`,
      [rows.map(({ journeyId }) => journeyId), rows.map(({ key }) => key), rows.map(({ to }) => to)],
    );
  }

  /** The mentors of the first day stay on until the new start, and are there from it if it is earlier. */
  async setStart(journeyId: string, startOn: string): Promise<void> {
    await this.db.execute('UPDATE journeys SET start_on = $2 WHERE id = $1', [journeyId, startOn]);
    await this.db.execute(
      `UPDATE mentor_assignments a SET during = daterange($2::date, upper(a.during))
       WHERE a.journey_id = $1 AND lower(a.during) > $2::date
         AND NOT EXISTS (SELECT 1 FROM mentor_assignments o WHERE o.journey_id = $1 AND o.kind = a.kind AND lower(o.during) < lower(a.during))`,
      [journeyId, startOn],
    );
  }

  async setSite(journeyId: string, siteId: string): Promise<void> {
    await this.db.execute('UPDATE journeys SET site_id = $2 WHERE id = $1', [journeyId, siteId]);
  }

  /** Takes these absences away and puts those in their place; the same ones in another length keep their id. */
  async replaceAbsences(journeyId: string, gone: readonly AbsenceRow[], come: readonly AbsenceRow[], at: Date): Promise<void> {
    await this.db.execute('DELETE FROM journey_absences WHERE journey_id = $1 AND id = ANY($2::uuid[])', [journeyId, gone.map(({ id }) => id)]);
    await this.db.execute(
      `INSERT INTO journey_absences (id, journey_id, kind, during, reason, entered_by, created_at)
       SELECT n.id, $1, n.kind, daterange(n."from", n."to", '[]'), n.reason, n."enteredBy", $3
       FROM jsonb_to_recordset($2::jsonb) AS n(id uuid, kind text, "from" date, "to" date, reason text, "enteredBy" uuid)`,
      [journeyId, JSON.stringify(come), at],
    );
  }

  /** Writes down what was done. @returns the re-plan's id */
  async insert(replan: { guildId: string; actorId: string; kind: ReplanKind; at: Date }, journeys: readonly ReplannedRow[]): Promise<string> {
    const [row] = await this.db.query<{ id: string }>(
      'INSERT INTO replans (guild_id, actor_id, kind, done_at) VALUES ($1, $2, $3, $4) RETURNING id',
      [replan.guildId, replan.actorId, replan.kind, replan.at],
    );
    await this.db.execute(
      `INSERT INTO replan_journeys (replan_id, journey_id, made_on, before, after, moves)
       SELECT $1, n."journeyId", n."madeOn", n.before, n.after, n.moves
       FROM jsonb_to_recordset($2::jsonb) AS n("journeyId" uuid, "madeOn" date, before jsonb, after jsonb, moves jsonb)`,
      [row!.id, JSON.stringify(journeys)],
    );
    return row!.id;
  }

  /** One re-plan, locked; null when there is none in this guild. */
  lock(guildId: string, replanId: string): Promise<ReplanRow | null> {
    return this.db.one<ReplanRow>(
      'SELECT id, kind, actor_id AS "actorId", undone_at IS NOT NULL AS undone FROM replans WHERE guild_id = $1 AND id = $2 FOR UPDATE',
      [guildId, replanId],
    );
  }

  journeysOf(replanId: string): Promise<ReplannedRow[]> {
    return this.db.query<ReplannedRow>(
      `SELECT journey_id AS "journeyId", made_on AS "madeOn", before, after, moves FROM replan_journeys WHERE replan_id = $1 ORDER BY journey_id`,
      [replanId],
    );
  }

  async setUndone(replanId: string, by: string, at: Date): Promise<void> {
    await this.db.execute('UPDATE replans SET undone_at = $3, undone_by = $2 WHERE id = $1', [replanId, by, at]);
  }

  /** What was done lately, newest first. */
  recent(guildId: string, most: number): Promise<ReplanSums[]> {
    return this.db.query<ReplanSums>(
      `SELECT r.id, r.kind, r.done_at AS "doneAt", r.undone_at IS NOT NULL AS undone, n.journeys::int, n.moves::int,
              jsonb_build_object('id', p.id, 'name', p.name, 'contactUrl', p.contact_url) AS by
       FROM replans r JOIN people p ON p.id = r.actor_id
       CROSS JOIN LATERAL (SELECT count(*) AS journeys, sum(jsonb_array_length(j.moves)) AS moves FROM replan_journeys j WHERE j.replan_id = r.id) n
       WHERE r.guild_id = $1 ORDER BY r.done_at DESC, r.id LIMIT $2`,
      [guildId, most],
    );
  }
}
