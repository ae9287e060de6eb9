import { Injectable } from '@nestjs/common';
import type { PersonRef } from '../../people/people.api';
import { Database } from '../../platform/database/database';
import { searchQuery } from '../../platform/database/search-words';
import type { OptionKind } from '../domain/option-kinds';

export interface OutcomeRow {
  id: string;
  optionId: string;
  title: string;
  about: string;
  url: string;
  by: PersonRef;
  addedAt: Date;
}

/** Something that was made, with where it comes from. */
export interface GalleryRow extends OutcomeRow {
  option: { title: string; kind: OptionKind };
  week: { id: string; title: string; quarter: string };
  host: PersonRef;
  /** Who was in it, in name order. */
  people: PersonRef[];
}

/** More than this are not looked through; words and a kind bring the rest to light. */
const MOST_FOUND = 200;

@Injectable()
export class OutcomesRepository {
  constructor(private readonly db: Database) {}

  /** In the order in which they were added. */
  list(weekId: string): Promise<OutcomeRow[]> {
    return this.db.query<OutcomeRow>(
      `SELECT m.id, m.option_id AS "optionId", m.title, m.about, m.url, m.added_at AS "addedAt",
              jsonb_build_object('id', p.id, 'name', p.name, 'contactUrl', p.contact_url) AS by
       FROM guild_week_outcomes m JOIN people p ON p.id = m.added_by WHERE m.week_id = $1 ORDER BY m.added_at, m.id`,
      [weekId],
    );
  }

  /**
   * What all weeks of a guild made, the newest week first.
   * @param words those in whose title, text or option all of them stand, or in whose people's names they do; all when empty
   */
  gallery(guildId: string, words: string, kind: OptionKind | null): Promise<GalleryRow[]> {
    return this.db.query<GalleryRow>(
      `SELECT m.id, m.option_id AS "optionId", m.title, m.about, m.url, m.added_at AS "addedAt",
              jsonb_build_object('id', p.id, 'name', p.name, 'contactUrl', p.contact_url) AS by,
              jsonb_build_object('id', h.id, 'name', h.name, 'contactUrl', h.contact_url) AS host,
              jsonb_build_object('title', o.title, 'kind', o.kind) AS option,
              jsonb_build_object('id', w.id, 'title', w.title, 'quarter', w.quarter) AS week,
              t.people
       FROM guild_week_outcomes m
       JOIN guild_week_options o ON o.id = m.option_id
       JOIN guild_weeks w ON w.id = m.week_id
       JOIN people p ON p.id = m.added_by
       JOIN people h ON h.id = o.host_id
       CROSS JOIN LATERAL (
         SELECT COALESCE(jsonb_agg(jsonb_build_object('id', q.id, 'name', q.name, 'contactUrl', q.contact_url) ORDER BY q.name, q.id), '[]') AS people,
                COALESCE(bool_or(strpos(lower(q.name), lower($2)) > 0), false) AS named
         FROM (SELECT person_id FROM guild_week_assignments WHERE option_id = o.id
               UNION SELECT person_id FROM guild_week_late_places WHERE option_id = o.id) i
         JOIN people q ON q.id = i.person_id) t
       WHERE w.guild_id = $1 AND ($3::text IS NULL OR o.kind = $3)
         AND ($2 = '' OR to_tsvector('simple'::regconfig, m.title || ' ' || m.about || ' ' || o.title)
                @@ (plainto_tsquery('simple'::regconfig, $2) || $4::text::tsquery)
              OR t.named OR strpos(lower(h.name), lower($2)) > 0)
       ORDER BY w.starts_on DESC, m.added_at, m.id LIMIT ${MOST_FOUND}`,
      [guildId, words, kind, searchQuery(words) ?? ''],
    );
  }

  async insert(weekId: string, optionId: string, by: string, outcome: { title: string; about: string; url: string }, at: Date): Promise<string> {
    const row = await this.db.one<{ id: string }>(
      `INSERT INTO guild_week_outcomes (week_id, option_id, title, about, url, added_by, added_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7) RETURNING id`,
      [weekId, optionId, outcome.title, outcome.about, outcome.url, by, at],
    );
    return row!.id;
  }

  async remove(weekId: string, id: string): Promise<void> {
    await this.db.execute('DELETE FROM guild_week_outcomes WHERE week_id = $1 AND id = $2', [weekId, id]);
  }
}
