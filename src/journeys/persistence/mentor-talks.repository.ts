import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database';
import type { PersonRow } from './journeys.repository';

export interface TalkQuestionRow {
  id: string;
  body: string;
  askedAt: Date;
  settledAt: Date | null;
}

export interface MentorNoteRow {
  id: string;
  author: PersonRow;
  body: string;
  shared: boolean;
  writtenAt: Date;
  revision: number;
}

/** Talks of hires and mentors: when, about what, and what mentors note down. */
@Injectable()
export class MentorTalksRepository {
  constructor(private readonly db: Database) {}

  /** When the two talked last, as somebody noted it. */
  lastTalk(journeyId: string): Promise<{ id: string; at: Date } | null> {
    return this.db.one('SELECT id, at FROM mentor_talks WHERE journey_id = $1 ORDER BY at DESC, id LIMIT 1', [journeyId]);
  }

  async addTalk(journeyId: string, by: string, at: Date): Promise<string> {
    return this.inserted('INSERT INTO mentor_talks (journey_id, by_id, at) VALUES ($1, $2, $3) RETURNING id', [journeyId, by, at]);
  }

  async removeTalk(journeyId: string, id: string): Promise<boolean> {
    return (await this.db.execute('DELETE FROM mentor_talks WHERE journey_id = $1 AND id = $2', [journeyId, id])) > 0;
  }

  /** What the hire would like to talk about, open first, and what was talked about since an instant. */
  questions(journeyId: string, settledSince: Date): Promise<TalkQuestionRow[]> {
    return this.db.query<TalkQuestionRow>(
      `SELECT id, body, asked_at AS "askedAt", settled_at AS "settledAt" FROM talk_questions
       WHERE journey_id = $1 AND (settled_at IS NULL OR settled_at >= $2) ORDER BY settled_at IS NOT NULL, asked_at, id`,
      [journeyId, settledSince],
    );
  }

  async ask(journeyId: string, body: string, at: Date): Promise<string> {
    return this.inserted('INSERT INTO talk_questions (journey_id, body, asked_at) VALUES ($1, $2, $3) RETURNING id', [journeyId, body, at]);
  }

  /** @returns whether there is such a question */
  async settle(journeyId: string, id: string, at: Date | null): Promise<boolean> {
    return (await this.db.execute('UPDATE talk_questions SET settled_at = $3 WHERE journey_id = $1 AND id = $2', [journeyId, id, at])) > 0;
  }

  /** Notes about a journey that are not deleted: shared ones, and the reader's own; the newest first. */
  notes(journeyId: string, readerId: string): Promise<MentorNoteRow[]> {
    return this.db.query<MentorNoteRow>(
      `SELECT n.id, jsonb_build_object('id', p.id, 'name', p.name, 'contactUrl', p.contact_url) AS author, n.body, n.shared,
              n.written_at AS "writtenAt", n.revision
       FROM mentor_notes n JOIN people p ON p.id = n.author_id
       WHERE n.journey_id = $1 AND n.deleted_at IS NULL AND (n.shared OR n.author_id = $2) ORDER BY n.written_at DESC, n.id`,
      [journeyId, readerId],
    );
  }

  /** One note of an author, deleted or not; locked. */
  lockNote(journeyId: string, id: string, authorId: string): Promise<{ shared: boolean; revision: number; deletedAt: Date | null } | null> {
    return this.db.one(
      'SELECT shared, revision, deleted_at AS "deletedAt" FROM mentor_notes WHERE journey_id = $1 AND id = $2 AND author_id = $3 FOR UPDATE',
      [journeyId, id, authorId],
    );
  }

  async addNote(journeyId: string, authorId: string, note: { body: string; shared: boolean }, at: Date): Promise<string> {
    return this.inserted(
      'INSERT INTO mentor_notes (journey_id, author_id, body, shared, written_at) VALUES ($1, $2, $3, $4, $5) RETURNING id',
      [journeyId, authorId, note.body, note.shared, at],
    );
  }

  async editNote(id: string, { body, shared }: { body: string; shared: boolean }): Promise<void> {
    await this.db.execute('UPDATE mentor_notes SET body = $2, shared = $3, revision = revision + 1 WHERE id = $1', [id, body, shared]);
  }

  async setNoteDeleted(id: string, at: Date | null): Promise<void> {
    await this.db.execute('UPDATE mentor_notes SET deleted_at = $2 WHERE id = $1', [id, at]);
  }

  /** Erases what was deleted before an instant. */
  async eraseDeletedNotes(before: Date): Promise<void> {
    await this.db.execute('DELETE FROM mentor_notes WHERE deleted_at < $1', [before]);
  }

  private async inserted(text: string, values: readonly unknown[]): Promise<string> {
    const row = await this.db.one<{ id: string }>(text, values);
    if (!row) throw new Error('An insert answered no row.');
    return row.id;
  }
}
