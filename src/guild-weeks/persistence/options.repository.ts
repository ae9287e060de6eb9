import { Injectable } from '@nestjs/common';
import type { PersonRef } from '../../people/people.api';
import { Database } from '../../platform/database/database';
import type { OptionKind } from '../domain/option-kinds';

export interface OptionRow {
  id: string;
  kind: OptionKind;
  title: string;
  about: string;
  host: PersonRef;
  minSeats: number;
  maxSeats: number;
  sites: { id: string; name: string }[];
  skills: string[];
  revision: number;
  withdrawn: boolean;
  /** Who was given a place in it, in name order; not for a response before places are published. */
  people: PersonRef[];
  /** Who took a free place in it later, in name order. */
  joined: PersonRef[];
}

export interface OptionContent {
  kind: OptionKind;
  title: string;
  about: string;
  minSeats: number;
  maxSeats: number;
  siteIds: string[];
  skills: string[];
}

const OPTION = `
  SELECT o.id, o.kind, o.title, o.about, jsonb_build_object('id', h.id, 'name', h.name, 'contactUrl', h.contact_url) AS host,
         o.min_seats AS "minSeats", o.max_seats AS "maxSeats", o.skills, o.revision, o.withdrawn_at IS NOT NULL AS withdrawn,
         COALESCE((SELECT jsonb_agg(jsonb_build_object('id', s.id, 'name', s.name) ORDER BY s.name)
                   FROM guild_week_option_sites x JOIN sites s ON s.id = x.site_id WHERE x.option_id = o.id), '[]') AS sites,
         COALESCE((SELECT jsonb_agg(jsonb_build_object('id', p.id, 'name', p.name, 'contactUrl', p.contact_url) ORDER BY p.name, p.id)
                   FROM guild_week_assignments a JOIN people p ON p.id = a.person_id WHERE a.option_id = o.id), '[]') AS people,
         COALESCE((SELECT jsonb_agg(jsonb_build_object('id', p.id, 'name', p.name, 'contactUrl', p.contact_url) ORDER BY p.name, p.id)
                   FROM guild_week_late_places l JOIN people p ON p.id = l.person_id WHERE l.option_id = o.id), '[]') AS joined
  FROM guild_week_options o JOIN people h ON h.id = o.host_id`;

@Injectable()
export class OptionsRepository {
  constructor(private readonly db: Database) {}

  /** In the order of their titles. */
  list(weekId: string): Promise<OptionRow[]> {
    return this.db.query<OptionRow>(`${OPTION} WHERE o.week_id = $1 ORDER BY o.title, o.id`, [weekId]);
  }

  find(weekId: string, id: string): Promise<OptionRow | null> {
    return this.db.one<OptionRow>(`${OPTION} WHERE o.week_id = $1 AND o.id = $2`, [weekId, id]);
  }

  async insert(weekId: string, hostId: string, content: OptionContent, at: Date): Promise<string> {
    const { kind, title, about, minSeats, maxSeats, siteIds, skills } = content;
    const row = await this.db.one<{ id: string }>(
      `INSERT INTO guild_week_options (week_id, kind, title, about, host_id, min_seats, max_seats, skills, proposed_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) RETURNING id`,
      [weekId, kind, title, about, hostId, minSeats, maxSeats, skills, at],
    );
    await this.setSites(row!.id, siteIds);
    return row!.id;
  }

  async update(id: string, content: OptionContent): Promise<void> {
    const { kind, title, about, minSeats, maxSeats, siteIds, skills } = content;
    await this.db.execute(
      `UPDATE guild_week_options SET kind = $2, title = $3, about = $4, min_seats = $5, max_seats = $6, skills = $7, revision = revision + 1
       WHERE id = $1`,
      [id, kind, title, about, minSeats, maxSeats, skills],
    );
    await this.db.execute('DELETE FROM guild_week_option_sites WHERE option_id = $1', [id]);
    await this.setSites(id, siteIds);
  }

  async withdraw(id: string, at: Date): Promise<void> {
    await this.db.execute('UPDATE guild_week_options SET withdrawn_at = $2, revision = revision + 1 WHERE id = $1', [id, at]);
  }

  private async setSites(id: string, siteIds: readonly string[]): Promise<void> {
    await this.db.execute('INSERT INTO guild_week_option_sites (option_id, site_id) SELECT $1, unnest($2::uuid[])', [id, siteIds]);
  }
}
