import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database';
import type { BeforeImage, MoveJourneyState } from '../domain/before-image';
import type { MoveState } from './move.entity';

export interface MoveRow {
  id: string;
  guildId: string;
  pathId: string;
  fromVersionId: string;
  toVersionId: string;
  state: MoveState;
  startedBy: string;
  startedAt: Date;
  endedAt: Date | null;
  undoneBy: string | null;
  undoneAt: Date | null;
}

/** A move as lists show it. */
export interface MoveOnList extends MoveRow {
  startedByName: string;
  undoneByName: string | null;
  /** How many hires are in which state. */
  counts: Partial<Record<MoveJourneyState, number>>;
}

export interface MovedHire {
  journeyId: string;
  name: string;
  cohortName: string;
  state: MoveJourneyState;
  reason: string | null;
  /** Titles of what stayed as it was because something happened to it since. */
  keptTitles: string[];
}

export interface ClaimedJourney {
  journeyId: string;
  plan: string;
  before: BeforeImage | null;
}

const COLUMNS = `
  m.id, m.guild_id AS "guildId", m.path_id AS "pathId", m.from_version_id AS "fromVersionId", m.to_version_id AS "toVersionId",
  m.state, m.started_by AS "startedBy", m.started_at AS "startedAt", m.ended_at AS "endedAt", m.undone_by AS "undoneBy",
  m.undone_at AS "undoneAt"`;

const LIST = `
  SELECT ${COLUMNS}, s.name AS "startedByName", u.name AS "undoneByName",
         COALESCE((SELECT jsonb_object_agg(c.state, c.count)
                   FROM (SELECT x.state, count(*) FROM move_journeys x WHERE x.move_id = m.id GROUP BY x.state) c), '{}') AS counts
  FROM moves m JOIN people s ON s.id = m.started_by LEFT JOIN people u ON u.id = m.undone_by`;

/** Moves, and how far each has come. */
@Injectable()
export class MovesRepository {
  constructor(private readonly db: Database) {}

  /** Running journeys of a version, in name order. */
  async walking(guildId: string, versionId: string): Promise<{ journeyId: string; name: string; cohortName: string; siteName: string }[]> {
    return this.db.query(
      `SELECT j.id AS "journeyId", h.name, c.name AS "cohortName", s.name AS "siteName"
       FROM journeys j JOIN people h ON h.id = j.hire_id JOIN cohorts c ON c.id = j.cohort_id JOIN sites s ON s.id = j.site_id
       WHERE j.guild_id = $1 AND j.path_version_id = $2 AND j.state IN ('scheduled', 'active', 'paused')
       ORDER BY h.name, j.id`,
      [guildId, versionId],
    );
  }

  /** @throws a violation of `moves_one_at_work` while another move of this path is at work */
  async insert(move: Pick<MoveRow, 'guildId' | 'pathId' | 'fromVersionId' | 'toVersionId' | 'startedBy' | 'startedAt'>, journeys: readonly { journeyId: string; plan: string }[]): Promise<string> {
    const row = await this.db.one<{ id: string }>(
      `INSERT INTO moves (guild_id, path_id, from_version_id, to_version_id, state, started_by, started_at)
       VALUES ($1, $2, $3, $4, 'running', $5, $6) RETURNING id`,
      [move.guildId, move.pathId, move.fromVersionId, move.toVersionId, move.startedBy, move.startedAt],
    );
    await this.db.execute(
      `INSERT INTO move_journeys (move_id, journey_id, state, plan)
       SELECT $1, n."journeyId", 'pending', n.plan FROM jsonb_to_recordset($2::jsonb) AS n("journeyId" uuid, plan text)`,
      [row!.id, JSON.stringify(journeys)],
    );
    return row!.id;
  }

  byId(moveId: string): Promise<MoveRow | null> {
    return this.db.one<MoveRow>(`SELECT ${COLUMNS} FROM moves m WHERE m.id = $1`, [moveId]);
  }

  find(guildId: string, moveId: string): Promise<MoveOnList | null> {
    return this.db.one<MoveOnList>(`${LIST} WHERE m.guild_id = $1 AND m.id = $2`, [guildId, moveId]);
  }

  /** A path's moves, newest first. */
  ofPath(guildId: string, pathId: string): Promise<MoveOnList[]> {
    return this.db.query<MoveOnList>(`${LIST} WHERE m.guild_id = $1 AND m.path_id = $2 ORDER BY m.started_at DESC LIMIT 20`, [guildId, pathId]);
  }

  /** The hires of a move in name order. */
  hires(moveId: string): Promise<MovedHire[]> {
    return this.db.query<MovedHire>(
      `SELECT x.journey_id AS "journeyId", h.name, c.name AS "cohortName", x.state, x.reason,
              ARRAY(SELECT COALESCE(d.title, o.definition->>'title', k.key)
                    FROM unnest(x.kept_keys) WITH ORDINALITY AS k(key, place)
                    LEFT JOIN milestone_definitions d ON d.path_version_id = v.to_version_id AND d.key = k.key
                    LEFT JOIN journey_own_milestones o ON o.journey_id = x.journey_id AND o.key = k.key
                    ORDER BY k.place) AS "keptTitles"
       FROM move_journeys x JOIN moves v ON v.id = x.move_id JOIN journeys j ON j.id = x.journey_id
       JOIN people h ON h.id = j.hire_id JOIN cohorts c ON c.id = j.cohort_id
       WHERE x.move_id = $1 ORDER BY h.name, x.journey_id`,
      [moveId],
    );
  }

  /** Moves that are at work, or were when their server died. */
  async unfinished(): Promise<string[]> {
    const rows = await this.db.query<{ id: string }>(`SELECT id FROM moves WHERE state IN ('running', 'undoing') ORDER BY started_at`);
    return rows.map(({ id }) => id);
  }

  /**
   * Holds the next journey that waits in this state, until the transaction ends. Those that another worker holds are
   * passed over as long as there are others; then they are waited for, since that worker may be dying.
   */
  async claim(moveId: string, state: 'pending' | 'done'): Promise<ClaimedJourney | null> {
    const next = `
      SELECT journey_id AS "journeyId", plan, before FROM move_journeys WHERE move_id = $1 AND state = $2
      ORDER BY journey_id LIMIT 1 FOR UPDATE`;
    return (await this.db.one<ClaimedJourney>(`${next} SKIP LOCKED`, [moveId, state])) ?? this.db.one<ClaimedJourney>(next, [moveId, state]);
  }

  async settle(
    moveId: string,
    journeyId: string,
    outcome: { state: Exclude<MoveJourneyState, 'pending'>; reason?: string; before?: BeforeImage; keptKeys?: readonly string[] },
  ): Promise<void> {
    await this.db.execute(
      `UPDATE move_journeys SET state = $3, reason = $4, before = COALESCE($5::jsonb, before), kept_keys = $6
       WHERE move_id = $1 AND journey_id = $2`,
      [moveId, journeyId, outcome.state, outcome.reason ?? null, outcome.before ? JSON.stringify(outcome.before) : null, outcome.keptKeys ?? []],
    );
  }

  /** How many hires there are, and how many of them still wait in this state. */
  async progress(moveId: string, state: 'pending' | 'done'): Promise<{ total: number; left: number }> {
    const row = await this.db.one<{ total: number; left: number }>(
      `SELECT count(*) AS total, count(*) FILTER (WHERE state = $2) AS left FROM move_journeys WHERE move_id = $1`,
      [moveId, state],
    );
    return row ?? { total: 0, left: 0 };
  }

  /** Ends a move or its undoing, once no hire waits any more; cohorts that moved whole go on with that version. */
  async finish({ id, state, fromVersionId, toVersionId }: MoveRow, at: Date): Promise<void> {
    const moving = state === 'running';
    const ended = await this.db.execute(
      moving
        ? `UPDATE moves SET state = 'done', ended_at = $2
           WHERE id = $1 AND state = 'running' AND NOT EXISTS (SELECT FROM move_journeys WHERE move_id = $1 AND state = 'pending')`
        : `UPDATE moves SET state = 'undone', undone_at = $2
           WHERE id = $1 AND state = 'undoing' AND NOT EXISTS (SELECT FROM move_journeys WHERE move_id = $1 AND state = 'done')`,
      [id, at],
    );
    if (ended === 0) return;
    await this.db.execute(
      `UPDATE cohorts c SET path_version_id = $3
       WHERE c.path_version_id = $2
         AND c.id IN (SELECT j.cohort_id FROM move_journeys x JOIN journeys j ON j.id = x.journey_id WHERE x.move_id = $1 AND x.state = $4)
         AND NOT EXISTS (SELECT FROM journeys j WHERE j.cohort_id = c.id AND j.path_version_id = $2 AND j.state IN ('scheduled', 'active', 'paused'))`,
      moving ? [id, fromVersionId, toVersionId, 'done'] : [id, toVersionId, fromVersionId, 'undone'],
    );
  }

  /**
   * Begins to take a move back.
   * @returns whether it was one that can be
   * @throws a violation of `moves_one_at_work` while another move of this path is at work
   */
  async beginUndo(moveId: string, by: string): Promise<boolean> {
    return (await this.db.execute(`UPDATE moves SET state = 'undoing', undone_by = $2 WHERE id = $1 AND state = 'done'`, [moveId, by])) > 0;
  }
}
