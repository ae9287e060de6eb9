import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Signing in at identity providers: who they are, whose identities belong to whom, and sign-ins that are under way. */
export class SigningInElsewhere1763800032000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE sign_in_providers (
        id uuid NOT NULL,
        guild_id uuid NOT NULL,
        name text NOT NULL,
        issuer text NOT NULL,
        client_id text NOT NULL,
        client_secret_sealed bytea,
        position integer NOT NULL,
        enabled boolean NOT NULL DEFAULT true,
        joins_by_email boolean NOT NULL DEFAULT false,
        email_domains text[] NOT NULL DEFAULT '{}',
        revision integer NOT NULL DEFAULT 1,
        added_at timestamptz NOT NULL,
        CONSTRAINT sign_in_providers_pkey PRIMARY KEY (id),
        CONSTRAINT sign_in_providers_guild_fkey FOREIGN KEY (guild_id) REFERENCES guilds (id),
        CONSTRAINT sign_in_providers_issuer_once_a_guild UNIQUE (guild_id, issuer),
        CONSTRAINT sign_in_providers_name_once_a_guild UNIQUE (guild_id, name),
        CONSTRAINT sign_in_providers_name_not_blank CHECK (btrim(name) <> ''),
        CONSTRAINT sign_in_providers_email_needs_domains CHECK (NOT joins_by_email OR cardinality(email_domains) > 0)
      )`);
    await db.query(`
      CREATE TABLE identities (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        person_id uuid NOT NULL,
        issuer text NOT NULL,
        subject text NOT NULL,
        label text,
        linked_by text NOT NULL,
        linked_at timestamptz NOT NULL,
        last_used_at timestamptz,
        CONSTRAINT identities_pkey PRIMARY KEY (id),
        CONSTRAINT identities_person_fkey FOREIGN KEY (person_id) REFERENCES people (id),
        CONSTRAINT identities_issuer_subject_once UNIQUE (issuer, subject),
        CONSTRAINT identities_subject_is_one CHECK (subject <> '' AND length(subject) <= 255),
        CONSTRAINT identities_linked_by_known CHECK (linked_by IN ('person', 'invitation', 'email', 'directory'))
      )`);
    await db.query(`CREATE INDEX identities_by_person ON identities (person_id)`);
    await db.query(`
      CREATE TABLE sign_in_attempts (
        state_hash bytea NOT NULL,
        browser_hash bytea NOT NULL,
        provider_id uuid NOT NULL,
        purpose text NOT NULL,
        person_id uuid,
        invitation_id uuid,
        return_to text NOT NULL,
        expires_at timestamptz NOT NULL,
        CONSTRAINT sign_in_attempts_pkey PRIMARY KEY (state_hash),
        CONSTRAINT sign_in_attempts_provider_fkey FOREIGN KEY (provider_id) REFERENCES sign_in_providers (id) ON DELETE CASCADE,
        CONSTRAINT sign_in_attempts_person_fkey FOREIGN KEY (person_id) REFERENCES people (id) ON DELETE CASCADE,
        CONSTRAINT sign_in_attempts_invitation_fkey FOREIGN KEY (invitation_id) REFERENCES invitations (id) ON DELETE CASCADE,
        CONSTRAINT sign_in_attempts_purpose_known CHECK (purpose IN ('sign_in', 'link', 'invitation')),
        CONSTRAINT sign_in_attempts_know_for_whom CHECK (
          (purpose = 'sign_in') = (person_id IS NULL) AND (purpose = 'invitation') = (invitation_id IS NOT NULL)
        )
      )`);
    await db.query(`CREATE INDEX sign_in_attempts_by_expiry ON sign_in_attempts (expires_at)`);
    await db.query(`
      CREATE TABLE passwords_off (
        guild_id uuid NOT NULL,
        turned_off_by uuid NOT NULL,
        turned_off_at timestamptz NOT NULL,
        CONSTRAINT passwords_off_pkey PRIMARY KEY (guild_id),
        CONSTRAINT passwords_off_guild_fkey FOREIGN KEY (guild_id) REFERENCES guilds (id),
        CONSTRAINT passwords_off_turned_off_by_fkey FOREIGN KEY (turned_off_by) REFERENCES people (id)
      )`);
    await db.query(`
      ALTER TABLE sessions
        ADD COLUMN provider_id uuid,
        ADD CONSTRAINT sessions_provider_fkey FOREIGN KEY (provider_id) REFERENCES sign_in_providers (id) ON DELETE SET NULL`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('ALTER TABLE sessions DROP COLUMN provider_id');
    await db.query('DROP TABLE passwords_off, sign_in_attempts, identities, sign_in_providers');
  }
}
