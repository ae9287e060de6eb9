import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Tokens with which programs come in: people's own, and those of the guild; and revisions of what several people edit. */
export class ApiTokens1763800033000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE api_tokens (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        guild_id uuid NOT NULL,
        person_id uuid,
        name text NOT NULL,
        token_hash bytea NOT NULL,
        scopes text[] NOT NULL,
        created_by uuid NOT NULL,
        created_at timestamptz NOT NULL,
        expires_at timestamptz,
        last_used_at timestamptz,
        CONSTRAINT api_tokens_pkey PRIMARY KEY (id),
        CONSTRAINT api_tokens_hash_once UNIQUE (token_hash),
        CONSTRAINT api_tokens_guild_fkey FOREIGN KEY (guild_id) REFERENCES guilds (id),
        CONSTRAINT api_tokens_person_fkey FOREIGN KEY (person_id) REFERENCES people (id) ON DELETE CASCADE,
        CONSTRAINT api_tokens_created_by_fkey FOREIGN KEY (created_by) REFERENCES people (id),
        CONSTRAINT api_tokens_hash_is_whole CHECK (octet_length(token_hash) = 32),
        CONSTRAINT api_tokens_name_not_blank CHECK (btrim(name) <> ''),
        CONSTRAINT api_tokens_scopes_some CHECK (cardinality(scopes) > 0),
        CONSTRAINT api_tokens_of_people_end CHECK (person_id IS NULL OR expires_at IS NOT NULL),
        CONSTRAINT api_tokens_last_a_year CHECK (expires_at > created_at AND expires_at <= created_at + interval '366 days')
      )`);
    await db.query(`CREATE UNIQUE INDEX api_tokens_name_once_a_person ON api_tokens (person_id, name) WHERE person_id IS NOT NULL`);
    await db.query(`CREATE UNIQUE INDEX api_tokens_name_once_a_guild ON api_tokens (guild_id, name) WHERE person_id IS NULL`);
    await db.query(`ALTER TABLE guilds ADD COLUMN revision integer NOT NULL DEFAULT 1`);
    await db.query(`ALTER TABLE known_blockers ADD COLUMN revision integer NOT NULL DEFAULT 1`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('ALTER TABLE known_blockers DROP COLUMN revision');
    await db.query('ALTER TABLE guilds DROP COLUMN revision');
    await db.query('DROP TABLE api_tokens');
  }
}
