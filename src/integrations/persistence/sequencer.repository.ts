import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database';

/** Which code of the record is which type of change, and where its subject's id is: null for the journey's own column. */
export interface CodeOfChange {
  code: string;
  type: string;
  kind: string;
  inData: string | null;
}

/** How far the sequencer is, read under its lock. */
export interface SequencerRow {
  lastPosition: number;
  settledTo: number;
  watchedTo: number | null;
  watched: string[] | null;
}

/** The guild's record, where it becomes a sequence that can be read from a position on. */
@Injectable()
export class SequencerRepository {
  constructor(private readonly db: Database) {}

  /** Whether the record holds anything that has not been settled; costs nothing to ask. */
  async isBehind(): Promise<boolean> {
    const row = await this.db.one<{ behind: boolean }>(
      'SELECT COALESCE((SELECT max(id) FROM activity), 0) > settled_to AS behind FROM change_sequencer',
    );
    return row?.behind ?? false;
  }

  /** Takes the sequencer until the transaction ends; null when another process has it. */
  takeTurn(): Promise<SequencerRow | null> {
    return this.db.one<SequencerRow>(
      `SELECT last_position AS "lastPosition", settled_to AS "settledTo", watched_to AS "watchedTo", watched
       FROM change_sequencer FOR UPDATE SKIP LOCKED`,
    );
  }

  /** The last id of the record that can be seen, up to `most` past what is settled. */
  async lastSeen(settledTo: number, most: number): Promise<number> {
    const row = await this.db.one<{ last: number }>('SELECT LEAST(COALESCE(max(id), 0), $1::bigint + $2::bigint) AS last FROM activity', [settledTo, most]);
    return row?.last ?? settledTo;
  }

  /**
   * Every transaction that may still add to the record: whoever adds a row holds this lock from before the row has its id
   * until the commit can be seen by everybody.
   */
  async writersNow(): Promise<string[]> {
    const rows = await this.db.query<{ writer: string }>(
      `SELECT DISTINCT virtualtransaction AS writer FROM pg_locks
       WHERE locktype = 'relation' AND relation = 'activity'::regclass AND mode = 'RowExclusiveLock' AND granted
         AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`,
    );
    return rows.map(({ writer }) => writer);
  }

  /**
   * Gives positions to what is in the record between two ids and has none yet, in the order of its ids.
   * @returns how many there were
   */
  give(state: Pick<SequencerRow, 'lastPosition' | 'settledTo'>, upTo: number, codes: readonly CodeOfChange[]): Promise<number> {
    return this.db.execute(
      `INSERT INTO changes (position, id, activity_id, guild_id, type, subject)
       SELECT $1::bigint + row_number() OVER (ORDER BY a.id), gen_random_uuid(), a.id, a.guild_id, n.type,
              n.kind || ':' || CASE WHEN n."inData" IS NULL THEN a.journey_id::text ELSE a.data->>n."inData" END
       FROM activity a JOIN jsonb_to_recordset($4::jsonb) AS n(code text, type text, kind text, "inData" text) ON n.code = a.code
       WHERE a.id > $2 AND a.id <= $3 AND NOT EXISTS (SELECT 1 FROM changes c WHERE c.activity_id = a.id)
         AND CASE WHEN n."inData" IS NULL THEN a.journey_id IS NOT NULL ELSE a.data->>n."inData" IS NOT NULL END`,
      [state.lastPosition, state.settledTo, upTo, JSON.stringify(codes)],
    );
  }

  async save({ lastPosition, settledTo, watchedTo, watched }: SequencerRow): Promise<void> {
    await this.db.execute('UPDATE change_sequencer SET last_position = $1, settled_to = $2, watched_to = $3, watched = $4::text[]', [
      lastPosition, settledTo, watchedTo, watched,
    ]);
  }
}
