import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database';
import type { WhyNot } from '../domain/adapters/reading-of';
import type { Fact } from '../domain/fact';
import { columnsOf } from '../domain/fact-columns';

export interface NewEvent {
  id: string;
  guildId: string;
  sourceId: string;
  type: string;
  headers: Record<string, string>;
  body: Buffer;
  receivedAt: Date;
  whyNot: WhyNot | null;
  facts: readonly Fact[];
}

export interface KeptEvent {
  id: string;
  headers: Record<string, string>;
  body: Buffer;
  receivedAt: Date;
}

/** What became of an event when it was read again. */
export interface ReadAgain {
  id: string;
  whyNot: WhyNot | null;
  facts: readonly Fact[];
}

export interface DeliveryRow {
  type: string;
  at: Date;
  times: number;
  facts: number;
  whyNot: WhyNot | null;
  /** Of a refusal; then there is no event. */
  refused: string | null;
}

const FACT_COLUMNS = `
  (event_id uuid, position smallint, kind text, about text, repository text, commit_sha text, environment text, service text, at timestamptz, said jsonb)`;

/** Events as they arrived, and the facts in them. */
@Injectable()
export class ReceivedEventsRepository {
  constructor(private readonly db: Database) {}

  /**
   * Keeps an event with its facts, all or nothing. What came before is counted, and its facts stay as they are; so do
   * those of an event that was cleared away meanwhile and comes again.
   * @returns how often it has come
   */
  async take({ id, guildId, sourceId, type, headers, body, receivedAt, whyNot, facts }: NewEvent): Promise<number> {
    const row = await this.db.one<{ times: number }>(
      `WITH event AS (
         INSERT INTO received_events (id, source_id, type, headers, body, received_at, last_received_at, facts, why_not)
         VALUES ($1, $2, $3, $4::jsonb, $5, $6, $6, $7, $8)
         ON CONFLICT ON CONSTRAINT received_events_pkey
         DO UPDATE SET times = received_events.times + 1, last_received_at = EXCLUDED.last_received_at
         RETURNING times
       ), told AS (
         INSERT INTO facts (event_id, position, guild_id, source_id, kind, about, repository, commit_sha, environment, service, at, said)
         SELECT f.event_id, f.position, $9, $2, f.kind, f.about, f.repository, f.commit_sha, f.environment, f.service, f.at, f.said
         FROM jsonb_to_recordset($10::jsonb) AS f ${FACT_COLUMNS}
         WHERE (SELECT times FROM event) = 1
         ON CONFLICT ON CONSTRAINT facts_pkey DO NOTHING
       )
       SELECT times FROM event`,
      [id, sourceId, type, JSON.stringify(headers), body, receivedAt, facts.length, whyNot, guildId, rowsOf(facts)],
    );
    return row!.times;
  }

  /** The next events of a source after one, in the order in which they first came. */
  page(sourceId: string, after: { receivedAt: Date; id: string } | null, most: number): Promise<KeptEvent[]> {
    return this.db.query<KeptEvent>(
      `SELECT id, headers, body, received_at AS "receivedAt" FROM received_events
       WHERE source_id = $1 AND ($2::timestamptz IS NULL OR (received_at, id) > ($2, $3::uuid))
       ORDER BY received_at, id LIMIT $4`,
      [sourceId, after?.receivedAt ?? null, after?.id ?? null, most],
    );
  }

  /** Puts what was read again in the place of what was read before; all of it waits to be considered again. */
  async replace(guildId: string, sourceId: string, events: readonly ReadAgain[]): Promise<void> {
    const ids = events.map(({ id }) => id);
    await this.db.execute(
      `UPDATE received_events e SET facts = r.facts, why_not = r.why_not
       FROM jsonb_to_recordset($1::jsonb) AS r (id uuid, facts smallint, why_not text) WHERE e.id = r.id`,
      [JSON.stringify(events.map(({ id, facts, whyNot }) => ({ id, facts: facts.length, why_not: whyNot })))],
    );
    await this.db.execute('DELETE FROM facts WHERE event_id = ANY($1::uuid[])', [ids]);
    await this.db.execute(
      `INSERT INTO facts (event_id, position, guild_id, source_id, kind, about, repository, commit_sha, environment, service, at, said)
       SELECT f.event_id, f.position, $1, $2, f.kind, f.about, f.repository, f.commit_sha, f.environment, f.service, f.at, f.said
       FROM jsonb_to_recordset($3::jsonb) AS f ${FACT_COLUMNS}`,
      [guildId, sourceId, rowsOf(events.flatMap(({ facts }) => facts))],
    );
  }

  /** What a source last sent, and what of it was refused, the latest first. */
  lately(sourceId: string, most: number): Promise<DeliveryRow[]> {
    return this.db.query<DeliveryRow>(
      `(SELECT type, last_received_at AS at, times, facts, why_not AS "whyNot", NULL AS refused
        FROM received_events WHERE source_id = $1 ORDER BY last_received_at DESC LIMIT $2)
       UNION ALL
       (SELECT '', last_at, times, 0, NULL, reason FROM event_refusals WHERE source_id = $1 ORDER BY last_at DESC LIMIT $2)
       ORDER BY at DESC LIMIT $2`,
      [sourceId, most],
    );
  }

  /** Notes that something was refused; one row a reason and minute. */
  async refused(sourceId: string, reason: string, at: Date): Promise<void> {
    await this.db.execute(
      `INSERT INTO event_refusals (source_id, reason, minute, times, last_at) VALUES ($1, $2, date_trunc('minute', $3::timestamptz), 1, $3)
       ON CONFLICT ON CONSTRAINT event_refusals_pkey DO UPDATE SET times = event_refusals.times + 1, last_at = EXCLUDED.last_at`,
      [sourceId, reason, at],
    );
  }

  /** Clears away what its source keeps no longer. Facts stay. */
  async clear(now: Date): Promise<void> {
    await this.db.execute(
      `DELETE FROM received_events e USING event_sources s
       WHERE s.id = e.source_id AND e.last_received_at < $1::timestamptz - make_interval(days => s.keep_days)`,
      [now],
    );
    await this.db.execute(
      `DELETE FROM event_refusals r USING event_sources s
       WHERE s.id = r.source_id AND r.last_at < $1::timestamptz - make_interval(days => s.keep_days)`,
      [now],
    );
  }
}

function rowsOf(facts: readonly Fact[]): string {
  const positions = new Map<string, number>();
  return JSON.stringify(facts.map((said) => {
    const position = positions.get(said.event) ?? 0;
    positions.set(said.event, position + 1);
    return { event_id: said.event, position, kind: said.kind, repository: said.repository, at: said.at, said, ...columnsOf(said) };
  }));
}
