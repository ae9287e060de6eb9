import { Injectable } from '@nestjs/common';
import type { PersonRef } from '../../people/people.api';
import { Database } from '../../platform/database/database';
import type { ProposalState } from '../domain/proposal-machine';
import type { SessionKind } from '../domain/session-kinds';

export interface ProposalText {
  kind: SessionKind;
  title: string;
  abstract: string;
  durationMinutes: number;
}

export interface ProposalRow extends ProposalText {
  id: string;
  state: ProposalState;
  reason: string | null;
  author: PersonRef;
  /** The author has held no session that took place. */
  firstTime: boolean;
  sessionId: string | null;
  revision: number;
}

const PROPOSAL = `
  SELECT p.id, p.kind, p.title, p.abstract, p.duration_minutes AS "durationMinutes", p.state, p.reason, p.revision,
         jsonb_build_object('id', a.id, 'name', a.name, 'contactUrl', a.contact_url) AS author,
         NOT EXISTS (
           SELECT FROM session_speakers k JOIN guild_sessions g ON g.id = k.session_id
           WHERE k.person_id = a.id AND g.cancelled_at IS NULL AND g.published_at IS NOT NULL AND g.ends_at < $2) AS "firstTime",
         COALESCE((SELECT g.id FROM guild_sessions g WHERE g.proposal_id = p.id AND g.cancelled_at IS NULL),
                  (SELECT t.session_id FROM session_drafts t WHERE t.proposal_id = p.id)) AS "sessionId"
  FROM session_proposals p JOIN people a ON a.id = p.author_id`;

@Injectable()
export class ProposalsRepository {
  constructor(private readonly db: Database) {}

  /** A person's own proposals, newest first. */
  by(authorId: string, now: Date): Promise<ProposalRow[]> {
    return this.db.query<ProposalRow>(`${PROPOSAL} WHERE p.author_id = $1 ORDER BY p.created_at DESC, p.id`, [authorId, now]);
  }

  /** What is in one of these states, longest waiting first. */
  inStates(guildId: string, states: readonly ProposalState[], now: Date): Promise<ProposalRow[]> {
    return this.db.query<ProposalRow>(
      `${PROPOSAL} WHERE p.guild_id = $1 AND p.state = ANY($3::text[]) ORDER BY p.created_at, p.id`,
      [guildId, now, states],
    );
  }

  find(guildId: string, id: string, now: Date): Promise<ProposalRow | null> {
    return this.db.one<ProposalRow>(`${PROPOSAL} WHERE p.guild_id = $1 AND p.id = $3`, [guildId, now, id]);
  }

  /** The same, locked until the transaction ends. */
  lock(guildId: string, id: string, now: Date): Promise<ProposalRow | null> {
    return this.db.one<ProposalRow>(`${PROPOSAL} WHERE p.guild_id = $1 AND p.id = $3 FOR UPDATE OF p`, [guildId, now, id]);
  }

  async insert(guildId: string, authorId: string, text: ProposalText, at: Date): Promise<string> {
    const row = await this.db.one<{ id: string }>(
      `INSERT INTO session_proposals (guild_id, author_id, kind, title, abstract, duration_minutes, state, created_at)
       VALUES ($1, $2, $3, $4, $5, $6, 'draft', $7) RETURNING id`,
      [guildId, authorId, text.kind, text.title, text.abstract, text.durationMinutes, at],
    );
    return row!.id;
  }

  /** @returns whether nobody else changed it since `revision` */
  async update(id: string, revision: number, text: ProposalText): Promise<boolean> {
    return (await this.db.execute(
      `UPDATE session_proposals SET kind = $3, title = $4, abstract = $5, duration_minutes = $6, revision = revision + 1
       WHERE id = $1 AND revision = $2`,
      [id, revision, text.kind, text.title, text.abstract, text.durationMinutes],
    )) > 0;
  }

  async setState(id: string, state: ProposalState, reason: string | null): Promise<void> {
    await this.db.execute('UPDATE session_proposals SET state = $2, reason = $3, revision = revision + 1 WHERE id = $1', [id, state, reason]);
  }

  /** What was scheduled becomes given when its session is over. */
  async giveThoseThatTookPlace(now: Date): Promise<void> {
    await this.db.execute(
      `UPDATE session_proposals p SET state = 'given', revision = p.revision + 1 FROM guild_sessions s
       WHERE p.state = 'scheduled' AND s.proposal_id = p.id AND s.cancelled_at IS NULL AND s.published_at IS NOT NULL AND s.ends_at < $1`,
      [now],
    );
  }
}
