import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database';
import type { NudgeRule, NudgeStep } from '../../journeys/domain/nudges';
import type { Turn } from '../../journeys/domain/turn';
import type { MessageKind } from '../../platform/messages/messages';

export interface InboxRow {
  id: string;
  kind: MessageKind;
  journeyId: string | null;
  key: string | null;
  /** The milestone's title, or the path's for the journey as a whole; or that of the page. */
  title: string;
  /** Where it leads when it is about no journey. */
  link: string | null;
  actor: { id: string; name: string; contactUrl: string | null } | null;
  /** Whose journey it is; null when it is the reader's own. */
  hire: string | null;
  /** Which rule speaks to whom, where it is a nudge. */
  nudge: { rule: NudgeRule; step: NudgeStep; turn: Turn } | null;
  createdAt: Date;
  readAt: Date | null;
}

/** What a message is read by; see {@link SOURCE}. */
export const MESSAGE = `
  SELECT i.id, i.kind, i.journey_id AS "journeyId", i.key, COALESCE(i.title, d.title, o.definition->>'title', v.title) AS title, i.link,
         CASE WHEN a.id IS NOT NULL THEN jsonb_build_object('id', a.id, 'name', a.name, 'contactUrl', a.contact_url) END AS actor,
         CASE WHEN h.id <> i.person_id THEN h.name END AS hire,
         CASE WHEN n.id IS NOT NULL THEN jsonb_build_object('rule', n.rule, 'step', n.step, 'turn', n.turn) END AS nudge,
         i.created_at AS "createdAt", i.read_at AS "readAt"`;

/** Where that is read: `i` the message, `j` its journey, `n` its nudge. */
export const SOURCE = `
  FROM inbox_messages i
  LEFT JOIN journeys j ON j.id = i.journey_id
  LEFT JOIN people h ON h.id = j.hire_id
  LEFT JOIN path_versions v ON v.id = j.path_version_id
  LEFT JOIN journey_milestones m ON m.journey_id = i.journey_id AND m.key = i.key
  LEFT JOIN milestone_definitions d ON d.path_version_id = COALESCE(m.path_version_id, j.path_version_id) AND d.key = i.key
  LEFT JOIN journey_own_milestones o ON o.journey_id = i.journey_id AND o.key = i.key
  LEFT JOIN people a ON a.id = i.actor_id
  LEFT JOIN nudges n ON n.id = CASE WHEN i.kind = 'nudge' THEN substr(i.once, 7)::uuid END`;

@Injectable()
export class InboxRepository {
  constructor(private readonly db: Database) {}

  /** Newest first, from `before` on (an instant and an id, exclusive). */
  list(personId: string, before: { at: Date; id: string } | null, limit: number): Promise<InboxRow[]> {
    return this.db.query<InboxRow>(
      `${MESSAGE} ${SOURCE}
       WHERE i.person_id = $1 AND ($2::timestamptz IS NULL OR (i.created_at, i.id) < ($2::timestamptz, $3::uuid))
       ORDER BY i.created_at DESC, i.id DESC LIMIT $4`,
      [personId, before?.at ?? null, before?.id ?? null, limit],
    );
  }

  async countUnread(personId: string): Promise<number> {
    const row = await this.db.one<{ count: number }>('SELECT count(*) AS count FROM inbox_messages WHERE person_id = $1 AND read_at IS NULL', [personId]);
    return row?.count ?? 0;
  }

  /** @returns whether there is such a message of this person */
  async markRead(personId: string, id: string, at: Date): Promise<boolean> {
    return (await this.db.execute('UPDATE inbox_messages SET read_at = COALESCE(read_at, $3) WHERE id = $2 AND person_id = $1', [personId, id, at])) > 0;
  }

  async markAllRead(personId: string, at: Date): Promise<void> {
    await this.db.execute('UPDATE inbox_messages SET read_at = $2 WHERE person_id = $1 AND read_at IS NULL', [personId, at]);
  }
}
