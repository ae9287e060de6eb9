import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database';
import type { Fact } from '../domain/fact';

/** The facts that credit is folded from, and where to find those that concern somebody. */
@Injectable()
export class FactsToCreditRepository {
  constructor(private readonly db: Database) {}

  /** Guilds in which facts wait to be considered. */
  async guildsWaiting(): Promise<string[]> {
    const rows = await this.db.query<{ guildId: string }>(
      `SELECT id AS "guildId" FROM guilds g WHERE EXISTS (SELECT FROM facts f WHERE f.guild_id = g.id AND f.considered_at IS NULL)`,
    );
    return rows.map(({ guildId }) => guildId);
  }

  /** Guilds to which other systems tell anything. */
  async guildsWithFacts(): Promise<string[]> {
    const rows = await this.db.query<{ guildId: string }>('SELECT DISTINCT guild_id AS "guildId" FROM event_sources');
    return rows.map(({ guildId }) => guildId);
  }

  /** Takes the next facts that wait, past those that somebody else holds. Call inside the transaction that considers them. */
  async takeWaiting(guildId: string, most: number, at: Date): Promise<Fact[]> {
    const rows = await this.db.query<{ said: Fact }>(
      `WITH next AS (
         SELECT event_id, position FROM facts WHERE guild_id = $1 AND considered_at IS NULL LIMIT $2 FOR UPDATE SKIP LOCKED
       )
       UPDATE facts f SET considered_at = $3 FROM next WHERE f.event_id = next.event_id AND f.position = next.position RETURNING f.said`,
      [guildId, most, at],
    );
    return rows.map(({ said }) => said);
  }

  /** One at a time folds a guild's facts: what is written last has seen everything. Call inside a transaction. */
  async holdGuild(guildId: string): Promise<void> {
    await this.db.query(`SELECT pg_advisory_xact_lock(hashtextextended('credit ' || $1::text, 0))`, [guildId]);
  }

  /** Remembers where names and commits were seen. */
  async remember(
    guildId: string,
    names: readonly { name: string; place: string; at: string }[],
    commits: readonly { sha: string; repository: string }[],
  ): Promise<void> {
    if (names.length > 0) {
      await this.db.execute(
        `INSERT INTO seen_names (guild_id, name, place, first_seen_at)
         SELECT $1, n.name, n.place, n.at FROM jsonb_to_recordset($2::jsonb) AS n (name text, place text, at timestamptz) ORDER BY n.name, n.place
         ON CONFLICT ON CONSTRAINT seen_names_pkey DO UPDATE SET first_seen_at = EXCLUDED.first_seen_at
         WHERE seen_names.first_seen_at > EXCLUDED.first_seen_at`,
        [guildId, JSON.stringify(names)],
      );
    }
    if (commits.length > 0) {
      await this.db.execute(
        `INSERT INTO pushed_commits (guild_id, sha, repository)
         SELECT $1, n.sha, n.repository FROM jsonb_to_recordset($2::jsonb) AS n (sha text, repository text) ORDER BY n.sha, n.repository
         ON CONFLICT ON CONSTRAINT pushed_commits_pkey DO NOTHING`,
        [guildId, JSON.stringify(commits)],
      );
    }
  }

  /** Repositories in which these commits were pushed. */
  async repositoriesOf(guildId: string, shas: readonly string[]): Promise<string[]> {
    if (shas.length === 0) return [];
    const rows = await this.db.query<{ repository: string }>(
      'SELECT DISTINCT repository FROM pushed_commits WHERE guild_id = $1 AND sha = ANY($2::text[])',
      [guildId, shas],
    );
    return rows.map(({ repository }) => repository);
  }

  /** Where any of these names was seen. */
  async placesOf(guildId: string, names: readonly string[]): Promise<string[]> {
    if (names.length === 0) return [];
    const rows = await this.db.query<{ place: string }>('SELECT DISTINCT place FROM seen_names WHERE guild_id = $1 AND name = ANY($2::text[])', [guildId, names]);
    return rows.map(({ place }) => place);
  }

  /** Wherever anything happened since. */
  async everyPlace(guildId: string, since: Date): Promise<string[]> {
    const rows = await this.db.query<{ place: string }>(
      `SELECT repository AS place FROM facts WHERE guild_id = $1 AND at >= $2 AND repository IS NOT NULL
       UNION SELECT service FROM facts WHERE guild_id = $1 AND at >= $2 AND service IS NOT NULL`,
      [guildId, since],
    );
    return rows.map(({ place }) => place);
  }

  /** Which of these names were seen in any of these places. */
  async namesAt(guildId: string, names: readonly string[], places: readonly string[]): Promise<string[]> {
    if (names.length === 0 || places.length === 0) return [];
    const rows = await this.db.query<{ name: string }>(
      'SELECT DISTINCT name FROM seen_names WHERE guild_id = $1 AND name = ANY($2::text[]) AND place = ANY($3::text[])',
      [guildId, names, places],
    );
    return rows.map(({ name }) => name);
  }

  /** The services and repositories that go by these names in any case. */
  async placesNamed(guildId: string, services: readonly string[]): Promise<string[]> {
    if (services.length === 0) return [];
    const rows = await this.db.query<{ place: string }>(
      `SELECT DISTINCT service AS place FROM facts WHERE guild_id = $1 AND service IS NOT NULL AND lower(service) = ANY($2::text[])`,
      [guildId, services],
    );
    return [...rows.map(({ place }) => place), ...services];
  }

  /**
   * What happened in these places, and to the commits that were pushed there, wherever it was told; and the artifacts of
   * both. In no order.
   */
  async at(guildId: string, places: readonly string[], since: Date): Promise<Fact[]> {
    if (places.length === 0) return [];
    const rows = await this.db.query<{ said: Fact }>(
      `WITH own AS (
         SELECT event_id, position, kind, said FROM facts
         WHERE guild_id = $1 AND at >= $3 AND (repository = ANY($2::text[]) OR service = ANY($2::text[]))
       ), sources AS (
         SELECT id FROM event_sources WHERE guild_id = $1
       ), commits AS (
         SELECT f.event_id, f.position, f.kind, f.said
         FROM pushed_commits p JOIN facts f ON f.commit_sha = p.sha AND f.source_id IN (SELECT id FROM sources)
         WHERE p.guild_id = $1 AND p.repository = ANY($2::text[]) AND f.repository IS NULL
       ), published AS (
         SELECT f.event_id, f.position, f.kind, f.said FROM facts f
         WHERE f.kind = 'published' AND f.source_id IN (SELECT id FROM sources)
           AND f.about IN (SELECT said->>'artifact' FROM own WHERE kind = 'deploy' AND said->>'artifact' IS NOT NULL)
       ), deployed AS (
         SELECT f.event_id, f.position, f.kind, f.said FROM facts f
         WHERE f.guild_id = $1 AND f.at >= $3 AND f.kind = 'deploy' AND f.repository IS NULL
           AND f.said->>'artifact' IN (
             SELECT said->>'artifact' FROM own WHERE kind = 'published' UNION ALL SELECT said->>'artifact' FROM commits WHERE kind = 'published')
       )
       SELECT DISTINCT ON (event_id, position) said
       FROM (SELECT * FROM own UNION ALL SELECT * FROM commits UNION ALL SELECT * FROM published UNION ALL SELECT * FROM deployed) f`,
      [guildId, places, since],
    );
    return rows.map(({ said }) => said);
  }
}
