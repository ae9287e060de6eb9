import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database';
import type { ChangeFacts } from '../domain/change';
import type { SecretsRow } from './webhook-endpoints.repository';
import type { WebhookMessageState } from './webhook-message.entity';

/** A message that is this process's to send until the lease ends. */
export interface ClaimedMessage extends SecretsRow {
  endpointId: string;
  id: string;
  address: string;
  type: string;
  happenedAt: Date;
  subject: string;
  tries: number;
  lease: string;
  firstFailedAt: Date | null;
  /** Null for a test, which is about no change. */
  position: number | null;
  key: string | null;
  byPerson: boolean;
}

export interface MessageRow {
  id: string;
  position: number | null;
  type: string;
  subject: string;
  key: string | null;
  state: WebhookMessageState;
  tries: number;
  dueAt: Date;
  happenedAt: Date;
  lastTriedAt: Date | null;
  lastStatus: number | null;
  lastFault: string | null;
  deliveredAt: Date | null;
  createdAt: Date;
  /** Whether an earlier message of the same subject waits, so that this one does as well. */
  heldBack: boolean;
}

/** A place in the log: messages that came in one go stand in the order of their changes. */
export interface LogPlace {
  at: Date;
  position: number;
  id: string;
}

/** A message that waits, where an earlier one of its subject waits too. */
const BEHIND_ANOTHER = `EXISTS (
  SELECT 1 FROM webhook_messages earlier
  WHERE earlier.endpoint_id = m.endpoint_id AND earlier.subject = m.subject AND earlier.state = 'waiting' AND earlier.position < m.position)`;

const MESSAGE = `
  SELECT m.id, m.position, m.type, m.subject, a.key, m.state, m.tries, m.due_at AS "dueAt", m.happened_at AS "happenedAt",
         m.last_tried_at AS "lastTriedAt", m.last_status AS "lastStatus", m.last_fault AS "lastFault", m.delivered_at AS "deliveredAt",
         m.created_at AS "createdAt", m.state = 'waiting' AND ${BEHIND_ANOTHER} AS "heldBack"
  FROM webhook_messages m LEFT JOIN changes c ON c.position = m.position LEFT JOIN activity a ON a.id = c.activity_id`;

/** Messages to endpoints: made of changes, claimed, sent, and kept for a while as the log of what was sent. */
@Injectable()
export class WebhookMessagesRepository {
  constructor(private readonly db: Database) {}

  /** Makes messages of whatever changed since the last time, for every endpoint that is active and not being looked at. */
  async makeOfChanges(now: Date): Promise<void> {
    await this.db.execute(
      `WITH due AS (
         SELECT e.id, e.guild_id, e.types, e.position, s.last_position
         FROM webhook_endpoints e CROSS JOIN change_sequencer s
         WHERE e.state = 'active' AND e.position < s.last_position
         FOR UPDATE OF e SKIP LOCKED
       ), made AS (
         INSERT INTO webhook_messages (endpoint_id, id, position, subject, type, happened_at, due_at, created_at)
         SELECT d.id, c.id, c.position, c.subject, c.type, a.at, $1, $1
         FROM due d
         JOIN changes c ON c.guild_id = d.guild_id AND c.position > d.position AND c.position <= d.last_position AND c.type = ANY(d.types)
         JOIN activity a ON a.id = c.activity_id
         ON CONFLICT DO NOTHING
       )
       UPDATE webhook_endpoints e SET position = GREATEST(e.position, d.last_position) FROM due d WHERE e.id = d.id`,
      [now],
    );
  }

  /** Endpoints that have something to send now. */
  async endpointsWithDue(now: Date): Promise<string[]> {
    const rows = await this.db.query<{ id: string }>(
      `SELECT e.id FROM webhook_endpoints e
       WHERE e.state = 'active' AND EXISTS (
         SELECT 1 FROM webhook_messages m
         WHERE m.endpoint_id = e.id AND m.state = 'waiting' AND m.due_at <= $1 AND (m.lease_until IS NULL OR m.lease_until <= $1))`,
      [now],
    );
    return rows.map(({ id }) => id);
  }

  /**
   * Takes messages of an endpoint to send: the first of each subject, and none that another process has taken. What is not
   * answered for by the end of the lease may be taken again.
   */
  claim(endpointId: string, now: Date, leaseUntil: Date, most: number): Promise<ClaimedMessage[]> {
    return this.db.query<ClaimedMessage>(
      `WITH first AS (
         SELECT m.id FROM webhook_messages m
         WHERE m.endpoint_id = $1 AND m.state = 'waiting' AND m.due_at <= $2 AND (m.lease_until IS NULL OR m.lease_until <= $2)
           AND NOT ${BEHIND_ANOTHER}
           AND EXISTS (SELECT 1 FROM webhook_endpoints e WHERE e.id = m.endpoint_id AND e.state = 'active')
         ORDER BY m.due_at, m.position LIMIT $4
         FOR UPDATE OF m SKIP LOCKED
       ), claimed AS (
         UPDATE webhook_messages m SET lease = gen_random_uuid(), lease_until = $3
         FROM first WHERE m.endpoint_id = $1 AND m.id = first.id
         RETURNING m.*
       )
       SELECT m.endpoint_id AS "endpointId", m.id, e.address, m.type, m.happened_at AS "happenedAt", m.subject, m.tries, m.lease,
              m.first_failed_at AS "firstFailedAt", m.position, a.key, COALESCE(a.actor_id IS NOT NULL, false) AS "byPerson",
              e.secret_sealed AS "secretSealed", e.old_secret_sealed AS "oldSecretSealed", e.old_secret_until AS "oldSecretUntil"
       FROM claimed m JOIN webhook_endpoints e ON e.id = m.endpoint_id
       LEFT JOIN changes c ON c.position = m.position LEFT JOIN activity a ON a.id = c.activity_id`,
      [endpointId, now, leaseUntil, most],
    );
  }

  /** Notes that a message was taken. @returns whether it was still this process's to say so */
  async delivered({ endpointId, id, lease }: ClaimedMessage, status: number, at: Date): Promise<boolean> {
    return (await this.db.execute(
      `UPDATE webhook_messages
       SET state = 'delivered', delivered_at = $5, tries = tries + 1, last_tried_at = $5, last_status = $4, last_fault = NULL,
           lease = NULL, lease_until = NULL
       WHERE endpoint_id = $1 AND id = $2 AND lease = $3`,
      [endpointId, id, lease, status, at],
    )) > 0;
  }

  /** Notes that a message was not taken, and what becomes of it. */
  async failed(
    { endpointId, id, lease }: ClaimedMessage,
    { status, fault, at, firstFailedAt, dueAt, givenUp }: { status: number | null; fault: string; at: Date; firstFailedAt: Date; dueAt: Date; givenUp: boolean },
  ): Promise<void> {
    await this.db.execute(
      `UPDATE webhook_messages
       SET state = CASE WHEN $8 THEN 'given_up' ELSE 'waiting' END, tries = tries + 1, last_tried_at = $6, last_status = $4, last_fault = $5,
           first_failed_at = $7, due_at = $9, lease = NULL, lease_until = NULL
       WHERE endpoint_id = $1 AND id = $2 AND lease = $3`,
      [endpointId, id, lease, status, fault, at, firstFailedAt, givenUp, dueAt],
    );
  }

  /** Adds a message that is about no change, to try an endpoint. */
  async insertTest(endpointId: string, id: string, type: string, at: Date): Promise<void> {
    await this.db.execute(
      `INSERT INTO webhook_messages (endpoint_id, id, subject, type, happened_at, due_at, created_at) VALUES ($1, $2, 'test:' || $2::uuid::text, $3, $4, $4, $4)`,
      [endpointId, id, type, at],
    );
  }

  /** Has everything that waits tried again from now on, as if for the first time. */
  async dueNow(endpointId: string, now: Date): Promise<void> {
    await this.db.execute(
      `UPDATE webhook_messages SET due_at = $2, tries = 0, first_failed_at = NULL WHERE endpoint_id = $1 AND state = 'waiting'`,
      [endpointId, now],
    );
  }

  /** Has one message sent now, also one that was delivered or given up. @returns whether there is such a one */
  async sendAgain(endpointId: string, id: string, now: Date): Promise<boolean> {
    return (await this.db.execute(
      `UPDATE webhook_messages SET state = 'waiting', due_at = $3, tries = 0, first_failed_at = NULL WHERE endpoint_id = $1 AND id = $2`,
      [endpointId, id, now],
    )) > 0;
  }

  /**
   * Has everything sent once more that changed since an instant and that the endpoint wants, also from before it was there.
   * @returns how many messages that are
   */
  sendAgainSince(endpointId: string, since: Date, now: Date): Promise<number> {
    return this.db.execute(
      `INSERT INTO webhook_messages (endpoint_id, id, position, subject, type, happened_at, due_at, created_at)
       SELECT e.id, c.id, c.position, c.subject, c.type, a.at, $3, $3
       FROM webhook_endpoints e JOIN changes c ON c.guild_id = e.guild_id AND c.type = ANY(e.types) JOIN activity a ON a.id = c.activity_id
       WHERE e.id = $1 AND a.at >= $2
       ON CONFLICT ON CONSTRAINT webhook_messages_pkey DO UPDATE SET state = 'waiting', due_at = $3, tries = 0, first_failed_at = NULL`,
      [endpointId, since, now],
    );
  }

  /** The log of an endpoint, newest first, from before a place in it. */
  log(endpointId: string, state: WebhookMessageState | null, before: LogPlace | null, limit: number): Promise<MessageRow[]> {
    return this.db.query<MessageRow>(
      `${MESSAGE}
       WHERE m.endpoint_id = $1 AND ($2::text IS NULL OR m.state = $2::text)
         AND ($3::timestamptz IS NULL OR (m.created_at, COALESCE(m.position, 0), m.id) < ($3, $4::bigint, $5::uuid))
       ORDER BY m.created_at DESC, COALESCE(m.position, 0) DESC, m.id DESC LIMIT $6`,
      [endpointId, state, before?.at ?? null, before?.position ?? null, before?.id ?? null, limit],
    );
  }

  find(endpointId: string, id: string): Promise<MessageRow | null> {
    return this.db.one<MessageRow>(`${MESSAGE} WHERE m.endpoint_id = $1 AND m.id = $2`, [endpointId, id]);
  }

  /** Drops what was settled before an instant from the log. */
  async forgetBefore(at: Date): Promise<void> {
    await this.db.execute(`DELETE FROM webhook_messages WHERE state <> 'waiting' AND last_tried_at < $1`, [at]);
  }
}

/** What a message tells; null for a test. */
export function changeOf(message: ClaimedMessage): ChangeFacts | null {
  const { id, position, type, subject, key, byPerson, happenedAt } = message;
  return position === null ? null : { id, position, type, subject, key, byPerson, at: happenedAt };
}
