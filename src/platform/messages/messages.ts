import { Injectable } from '@nestjs/common';
import { Database } from '../database/database';
import { Jobs } from '../jobs/jobs';
import { Mail } from '../mail/mail';
import { Secrets } from '../secrets/secrets';

/** The queue on which messages wait to be sent on. */
export const MESSAGE_QUEUE = 'messages';

/** The queue of messages that are on their way to a person by mail or webhook. */
export const MESSAGE_SENDING_QUEUE = 'message-sending';

export const MESSAGE_KINDS = [
  'submitted', 'stuck', 'accepted', 'changes_requested', 'pairing', 'resolved', 'commented', 'started', 'replanned',
  'seat_offered', 'seat_given', 'seat_lapsed', 'session_published', 'session_changed', 'session_cancelled', 'proposal_submitted',
  'proposal_accepted', 'proposal_rejected',
  'week_ranking', 'week_placed',
  'week_joined', 'week_left',
  'question_asked', 'question_answered', 'answer_accepted',
  'nominated', 'nomination_submitted', 'nomination_decided', 'title_ending',
  'consultation_offered', 'consultation_lapsed', 'consultation_waiting', 'consultation_accepted', 'consultation_answered',
  'consultation_asked_on', 'consultation_helped', 'consultation_withdrawn',
  'mobility_shared', 'mobility_answered',
  'meeting_agreed', 'meeting_called_off',
  'path_moved', 'path_moved_back', 'milestone_added', 'milestone_dropped',
  'replanned_together',
  'mentors_changed', 'hire_given', 'hire_handed_on', 'handover_begun', 'handover_over',
  'review_due',
  'nudge',
  'task_handed_on', 'first_question', 'welcome_link_wanted',
  'token_made', 'token_ending',
  'webhook_switched_off',
] as const;
export type MessageKind = (typeof MESSAGE_KINDS)[number];

/** Tells one person that it is their turn, or what became of theirs: ids and a code, never private words. */
export interface Message {
  personId: string;
  kind: MessageKind;
  /** The journey it is about, or null with `page`. */
  journeyId: string | null;
  /** The milestone it is about; null for the journey as a whole. */
  key: string | null;
  /** What it is about when that is no journey: its title, and where it is inside the app. */
  page?: { title: string; link: string };
  actorId: string | null;
  /** Names the event: a person is told of each event once, however often it is reported. */
  once: string;
}

/** Puts messages into people's inboxes with the change that causes them, and has them sent on where something is set up for it. */
@Injectable()
export class Messages {
  constructor(
    private readonly db: Database,
    private readonly jobs: Jobs,
    private readonly mail: Mail,
    private readonly secrets: Secrets,
  ) {}

  /** Call inside the transaction of the change. Nobody is told of what they did themselves. */
  async tell(messages: readonly Message[], at: Date): Promise<void> {
    const others = messages.filter((message) => message.personId !== message.actorId);
    if (others.length === 0) return;
    const told = await this.db.query<{ id: string }>(
      `INSERT INTO inbox_messages (person_id, kind, journey_id, key, title, link, actor_id, once, created_at)
       SELECT n."personId", n.kind, n."journeyId", n.key, n.page->>'title', n.page->>'link', n."actorId", n.once, $2::timestamptz
       FROM jsonb_to_recordset($1::jsonb)
         AS n("personId" uuid, kind text, "journeyId" uuid, key text, page jsonb, "actorId" uuid, once text)
       ON CONFLICT ON CONSTRAINT inbox_messages_told_once DO NOTHING
       RETURNING id`,
      [JSON.stringify(others), at],
    );
    // Without a mail server there may still be webhooks, whose addresses a key keeps.
    if (this.mail.enabled || this.secrets.available) await this.jobs.enqueue(MESSAGE_QUEUE, told);
  }

  /**
   * Takes an event's message out of inboxes again, where what it spoke of is the teller's to take back. Call inside the
   * transaction of the change. What was mailed already stays mailed; told again, it is told anew.
   */
  async takeBack(once: string, personIds: readonly string[]): Promise<void> {
    await this.db.execute('DELETE FROM inbox_messages WHERE once = $1 AND person_id = ANY($2::uuid[])', [once, personIds]);
  }
}
