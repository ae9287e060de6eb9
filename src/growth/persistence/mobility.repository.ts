import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database';
import type { MobilityTiming } from '../domain/mobility';
import type { PersonRow } from './questions.repository';

export interface InterestRow {
  id: string;
  place: string;
  timing: MobilityTiming;
  body: string;
  writtenAt: Date;
  changedAt: Date;
}

/** A guild manager, and whether they may read it and did. */
export interface ManagerRow extends PersonRow {
  sharedAt: Date | null;
  lastReadAt: Date | null;
}

export interface MobilityNoteRow {
  id: string;
  author: PersonRow;
  body: string;
  writtenAt: Date;
}

export interface SharedRow {
  id: string;
  person: PersonRow;
  sharedAt: Date;
  lastReadAt: Date | null;
}

const person = (alias: string) => `jsonb_build_object('id', ${alias}.id, 'name', ${alias}.name, 'contactUrl', ${alias}.contact_url)`;

/** Whoever manages the guild now; who does so no longer reads nothing, whatever was shared with them once. */
const MANAGES = (reader: string) =>
  `EXISTS (SELECT 1 FROM role_grants g WHERE g.person_id = ${reader}.id AND g.guild_id = ${reader}.guild_id AND g.role = 'manager')`;

/** What people would like next, whom they shared it with, and what those answered. */
@Injectable()
export class MobilityRepository {
  constructor(private readonly db: Database) {}

  own(personId: string): Promise<InterestRow | null> {
    return this.db.one<InterestRow>(
      `SELECT id, place, timing, body, written_at AS "writtenAt", changed_at AS "changedAt" FROM mobility_interests WHERE person_id = $1`,
      [personId],
    );
  }

  /** The same, and nobody else changes it to the end of the transaction. */
  lockOwn(personId: string): Promise<InterestRow | null> {
    return this.db.one<InterestRow>(
      `SELECT id, place, timing, body, written_at AS "writtenAt", changed_at AS "changedAt"
       FROM mobility_interests WHERE person_id = $1 FOR NO KEY UPDATE`,
      [personId],
    );
  }

  async save(personId: string, { place, timing, body }: Pick<InterestRow, 'place' | 'timing' | 'body'>, at: Date): Promise<void> {
    await this.db.execute(
      `INSERT INTO mobility_interests (person_id, place, timing, body, written_at, changed_at) VALUES ($1, $2, $3, $4, $5, $5)
       ON CONFLICT ON CONSTRAINT mobility_interests_one_a_person DO UPDATE SET place = $2, timing = $3, body = $4, changed_at = $5`,
      [personId, place, timing, body, at],
    );
  }

  /** It is gone, with whom it was shared and what they answered. */
  async delete(id: string): Promise<void> {
    await this.db.execute('DELETE FROM mobility_interests WHERE id = $1', [id]);
  }

  /** Ids of all whom it is shared with, whether or not they manage the guild still. */
  async readersOf(interestId: string): Promise<string[]> {
    const rows = await this.db.query<{ id: string }>('SELECT reader_id AS id FROM mobility_shares WHERE interest_id = $1', [interestId]);
    return rows.map(({ id }) => id);
  }

  /** Every other guild manager by name. @param interestId null when there is nothing to share */
  managers(guildId: string, personId: string, interestId: string | null): Promise<ManagerRow[]> {
    return this.db.query<ManagerRow>(
      `SELECT r.id, r.name, r.contact_url AS "contactUrl", s.shared_at AS "sharedAt", s.last_read_at AS "lastReadAt"
       FROM people r LEFT JOIN mobility_shares s ON s.reader_id = r.id AND s.interest_id = $3::uuid
       WHERE r.guild_id = $1 AND r.id <> $2 AND r.deactivated_at IS NULL AND ${MANAGES('r')} ORDER BY r.name, r.id`,
      [guildId, personId, interestId],
    );
  }

  /** Shares it with exactly these. @returns those who could not read it before, and those who no longer can */
  async shareWith(interestId: string, readerIds: readonly string[], at: Date): Promise<{ added: string[]; removed: string[] }> {
    const removed = (await this.readersOf(interestId)).filter((id) => !readerIds.includes(id));
    await this.db.execute('DELETE FROM mobility_shares WHERE interest_id = $1 AND reader_id = ANY($2::uuid[])', [interestId, removed]);
    const added = await this.db.query<{ readerId: string }>(
      `INSERT INTO mobility_shares (interest_id, reader_id, shared_at) SELECT $1, unnest($2::uuid[]), $3
       ON CONFLICT ON CONSTRAINT mobility_shares_pkey DO NOTHING RETURNING reader_id AS "readerId"`,
      [interestId, readerIds, at],
    );
    return { added: added.map(({ readerId }) => readerId), removed };
  }

  /** What was answered, the earliest first. @param authorId only theirs; null for everybody's */
  notesOf(interestId: string, authorId: string | null): Promise<MobilityNoteRow[]> {
    return this.db.query<MobilityNoteRow>(
      `SELECT n.id, n.body, n.written_at AS "writtenAt", ${person('p')} AS author
       FROM mobility_notes n JOIN people p ON p.id = n.author_id
       WHERE n.interest_id = $1 AND ($2::uuid IS NULL OR n.author_id = $2) ORDER BY n.written_at, n.id`,
      [interestId, authorId],
    );
  }

  /** What was shared with somebody, by name. */
  sharedWith(readerId: string): Promise<SharedRow[]> {
    return this.db.query<SharedRow>(
      `SELECT i.id, s.shared_at AS "sharedAt", s.last_read_at AS "lastReadAt", ${person('p')} AS person
       FROM mobility_shares s JOIN mobility_interests i ON i.id = s.interest_id
       JOIN people p ON p.id = i.person_id JOIN people r ON r.id = s.reader_id
       WHERE s.reader_id = $1 AND p.deactivated_at IS NULL AND ${MANAGES('r')} ORDER BY p.name, i.id`,
      [readerId],
    );
  }

  /** Reads one that was shared with the reader, and writes down that they did; null when it was not. */
  open(readerId: string, interestId: string, at: Date): Promise<(InterestRow & { person: PersonRow }) | null> {
    return this.db.one<InterestRow & { person: PersonRow }>(
      `UPDATE mobility_shares s SET first_read_at = COALESCE(s.first_read_at, $3), last_read_at = GREATEST(s.last_read_at, $3)
       FROM mobility_interests i, people p, people r
       WHERE s.interest_id = $2 AND s.reader_id = $1 AND i.id = s.interest_id AND p.id = i.person_id AND r.id = s.reader_id
         AND p.deactivated_at IS NULL AND ${MANAGES('r')}
       RETURNING i.id, i.place, i.timing, i.body, i.written_at AS "writtenAt", i.changed_at AS "changedAt", ${person('p')} AS person`,
      [readerId, interestId, at],
    );
  }

  async addNote(interestId: string, authorId: string, body: string, at: Date): Promise<string> {
    const row = await this.db.one<{ id: string }>(
      'INSERT INTO mobility_notes (interest_id, author_id, body, written_at) VALUES ($1, $2, $3, $4) RETURNING id',
      [interestId, authorId, body, at],
    );
    return row!.id;
  }
}
