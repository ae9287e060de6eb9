import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database';
import { USUAL_WAYS, type MessageGroup, type MessageWay } from '../domain/message-groups';

/** How a person is told of what. */
export interface MessageChoicesRow {
  ways: Record<MessageGroup, MessageWay>;
  /** Minutes after local midnight. */
  digestMinutes: number;
  webhookSealed: Buffer | null;
  digestedOn: string | null;
}

@Injectable()
export class MessageChoicesRepository {
  constructor(private readonly db: Database) {}

  /** Locks the person's settings until the transaction ends, and makes them where there are none yet. */
  async lock(personId: string): Promise<MessageChoicesRow> {
    await this.db.execute('INSERT INTO message_settings (person_id) VALUES ($1) ON CONFLICT (person_id) DO NOTHING', [personId]);
    await this.db.query('SELECT 1 FROM message_settings WHERE person_id = $1 FOR UPDATE', [personId]);
    return this.read(personId);
  }

  /** What holds for a person who has settings, or the usual. */
  async read(personId: string): Promise<MessageChoicesRow> {
    const row = await this.db.one<Omit<MessageChoicesRow, 'ways'> & { ways: Partial<MessageChoicesRow['ways']> }>(
      `SELECT COALESCE(s.digest_minutes, 540) AS "digestMinutes", s.webhook_sealed AS "webhookSealed",
              s.digested_on AS "digestedOn",
              COALESCE((SELECT jsonb_object_agg(c.message_group, c.way) FROM message_choices c WHERE c.person_id = p.id), '{}') AS ways
       FROM people p LEFT JOIN message_settings s ON s.person_id = p.id WHERE p.id = $1`,
      [personId],
    );
    if (!row) throw new Error(`no person ${personId}`);
    return { ...row, ways: { ...USUAL_WAYS, ...row.ways } };
  }

  async choose(personId: string, choices: readonly { group: MessageGroup; way: MessageWay }[]): Promise<void> {
    await this.db.execute(
      `INSERT INTO message_choices (person_id, message_group, way) SELECT $1, c.grp, c.way FROM jsonb_to_recordset($2::jsonb) AS c(grp text, way text)
       ON CONFLICT (person_id, message_group) DO UPDATE SET way = EXCLUDED.way`,
      [personId, JSON.stringify(choices.map(({ group, way }) => ({ grp: group, way })))],
    );
  }

  async setDigestMinutes(personId: string, minutes: number): Promise<void> {
    await this.db.execute('UPDATE message_settings SET digest_minutes = $2 WHERE person_id = $1', [personId, minutes]);
  }

  async setWebhook(personId: string, sealed: Buffer | null): Promise<void> {
    await this.db.execute('UPDATE message_settings SET webhook_sealed = $2 WHERE person_id = $1', [personId, sealed]);
  }

  async noteDigest(personId: string, day: string): Promise<void> {
    await this.db.execute('UPDATE message_settings SET digested_on = $2::date WHERE person_id = $1', [personId, day]);
  }

  /** Keeps by what a letter's unsubscribe link is known, and forgets those of the person's letters before a moment. */
  async addLeaveToken(personId: string, tokenHash: Buffer, at: Date, forgetBefore: Date): Promise<void> {
    await this.db.execute('DELETE FROM unsubscribe_tokens WHERE person_id = $1 AND made_at < $2', [personId, forgetBefore]);
    await this.db.execute('INSERT INTO unsubscribe_tokens (token_hash, person_id, made_at) VALUES ($1, $2, $3)', [tokenHash, personId, at]);
  }

  /** Whose unsubscribe link this is, or null. */
  async ownerOfLeaveToken(tokenHash: Buffer): Promise<string | null> {
    const row = await this.db.one<{ personId: string }>('SELECT person_id AS "personId" FROM unsubscribe_tokens WHERE token_hash = $1', [tokenHash]);
    return row?.personId ?? null;
  }
}
