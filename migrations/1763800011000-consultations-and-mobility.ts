import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Reviews and advice asked of those who know an area; and what people would like next, theirs alone until shared. */
export class ConsultationsAndMobility1763800011000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE consultations (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        guild_id uuid NOT NULL,
        asker_id uuid NOT NULL,
        kind text NOT NULL,
        topic text NOT NULL,
        title text NOT NULL,
        body text NOT NULL,
        link text,
        wished_by date,
        open_to_guild boolean NOT NULL,
        state text NOT NULL,
        words tsvector NOT NULL,
        asked_at timestamptz NOT NULL,
        answered_at timestamptz,
        ended_at timestamptz,
        CONSTRAINT consultations_pkey PRIMARY KEY (id),
        CONSTRAINT consultations_guild_fkey FOREIGN KEY (guild_id) REFERENCES guilds (id),
        CONSTRAINT consultations_asker_fkey FOREIGN KEY (asker_id) REFERENCES people (id),
        CONSTRAINT consultations_kind_known CHECK (kind IN ('design_review', 'code_review', 'advice')),
        CONSTRAINT consultations_state_known CHECK (state IN ('open', 'offered', 'accepted', 'answered', 'closed', 'withdrawn')),
        CONSTRAINT consultations_topic_is_slug CHECK (topic ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
        CONSTRAINT consultations_title_not_blank CHECK (btrim(title) <> ''),
        CONSTRAINT consultations_link_is_web CHECK (link ~ '^https?://'),
        CONSTRAINT consultations_answered_when CHECK (state NOT IN ('answered', 'closed') OR answered_at IS NOT NULL),
        CONSTRAINT consultations_ended_when CHECK ((state IN ('closed', 'withdrawn')) = (ended_at IS NOT NULL))
      )`);
    await db.query(`CREATE INDEX consultations_by_asker ON consultations (asker_id, asked_at)`);
    await db.query(`CREATE INDEX consultations_waiting ON consultations (guild_id, asked_at, id) WHERE state = 'open'`);
    await db.query(`CREATE INDEX consultations_kept ON consultations (guild_id, answered_at, id) WHERE open_to_guild AND answered_at IS NOT NULL`);
    await db.query(`CREATE INDEX consultations_by_words ON consultations USING gin (words)`);
    await db.query(`
      CREATE TABLE consultation_offers (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        consultation_id uuid NOT NULL,
        expert_id uuid NOT NULL,
        state text NOT NULL,
        slot smallint,
        answer_by date NOT NULL,
        reason text NOT NULL DEFAULT '',
        offered_at timestamptz NOT NULL,
        ended_at timestamptz,
        CONSTRAINT consultation_offers_pkey PRIMARY KEY (id),
        CONSTRAINT consultation_offers_once_an_expert UNIQUE (consultation_id, expert_id),
        CONSTRAINT consultation_offers_consultation_fkey FOREIGN KEY (consultation_id) REFERENCES consultations (id),
        CONSTRAINT consultation_offers_expert_fkey FOREIGN KEY (expert_id) REFERENCES people (id),
        CONSTRAINT consultation_offers_state_known CHECK (state IN ('offered', 'accepted', 'answered', 'passed', 'lapsed', 'withdrawn')),
        CONSTRAINT consultation_offers_takes_room CHECK ((state IN ('offered', 'accepted')) = (slot IS NOT NULL) AND slot BETWEEN 1 AND 10),
        CONSTRAINT consultation_offers_passed_with_reason CHECK ((state = 'passed') = (btrim(reason) <> '')),
        CONSTRAINT consultation_offers_ended_when CHECK (
          (state NOT IN ('passed', 'lapsed', 'withdrawn') OR ended_at IS NOT NULL) AND (state NOT IN ('offered', 'accepted') OR ended_at IS NULL))
      )`);
    await db.query(`CREATE UNIQUE INDEX consultation_offers_one_at_a_time ON consultation_offers (consultation_id) WHERE ended_at IS NULL`);
    await db.query(`CREATE UNIQUE INDEX consultation_offers_within_room ON consultation_offers (expert_id, slot) WHERE slot IS NOT NULL`);
    await db.query(`CREATE INDEX consultation_offers_by_expert ON consultation_offers (expert_id, offered_at)`);
    await db.query(`
      CREATE TABLE consultation_notes (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        consultation_id uuid NOT NULL,
        author_id uuid NOT NULL,
        kind text NOT NULL,
        body text NOT NULL,
        link text,
        written_at timestamptz NOT NULL,
        CONSTRAINT consultation_notes_pkey PRIMARY KEY (id),
        CONSTRAINT consultation_notes_consultation_fkey FOREIGN KEY (consultation_id) REFERENCES consultations (id),
        CONSTRAINT consultation_notes_author_fkey FOREIGN KEY (author_id) REFERENCES people (id),
        CONSTRAINT consultation_notes_kind_known CHECK (kind IN ('answer', 'follow_up')),
        CONSTRAINT consultation_notes_not_blank CHECK (btrim(body) <> ''),
        CONSTRAINT consultation_notes_link_is_web CHECK (link ~ '^https?://')
      )`);
    await db.query(`CREATE INDEX consultation_notes_by_consultation ON consultation_notes (consultation_id, written_at)`);
    await db.query(`
      CREATE TABLE consulting_rooms (
        person_id uuid NOT NULL,
        at_once smallint NOT NULL,
        paused boolean NOT NULL,
        changed_at timestamptz NOT NULL,
        CONSTRAINT consulting_rooms_pkey PRIMARY KEY (person_id),
        CONSTRAINT consulting_rooms_person_fkey FOREIGN KEY (person_id) REFERENCES people (id),
        CONSTRAINT consulting_rooms_at_once_bounded CHECK (at_once BETWEEN 1 AND 10)
      )`);
    await db.query(`
      CREATE TABLE mobility_interests (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        person_id uuid NOT NULL,
        place text NOT NULL,
        timing text NOT NULL,
        body text NOT NULL,
        written_at timestamptz NOT NULL,
        changed_at timestamptz NOT NULL,
        CONSTRAINT mobility_interests_pkey PRIMARY KEY (id),
        CONSTRAINT mobility_interests_one_a_person UNIQUE (person_id),
        CONSTRAINT mobility_interests_person_fkey FOREIGN KEY (person_id) REFERENCES people (id),
        CONSTRAINT mobility_interests_place_not_blank CHECK (btrim(place) <> ''),
        CONSTRAINT mobility_interests_timing_known CHECK (timing IN ('now', 'this_year', 'some_day'))
      )`);
    await db.query(`
      CREATE TABLE mobility_shares (
        interest_id uuid NOT NULL,
        reader_id uuid NOT NULL,
        shared_at timestamptz NOT NULL,
        first_read_at timestamptz,
        last_read_at timestamptz,
        CONSTRAINT mobility_shares_pkey PRIMARY KEY (interest_id, reader_id),
        CONSTRAINT mobility_shares_interest_fkey FOREIGN KEY (interest_id) REFERENCES mobility_interests (id) ON DELETE CASCADE,
        CONSTRAINT mobility_shares_reader_fkey FOREIGN KEY (reader_id) REFERENCES people (id),
        CONSTRAINT mobility_shares_read_in_order CHECK ((first_read_at IS NULL) = (last_read_at IS NULL) AND first_read_at <= last_read_at)
      )`);
    await db.query(`CREATE INDEX mobility_shares_by_reader ON mobility_shares (reader_id)`);
    await db.query(`
      CREATE TABLE mobility_notes (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        interest_id uuid NOT NULL,
        author_id uuid NOT NULL,
        body text NOT NULL,
        written_at timestamptz NOT NULL,
        CONSTRAINT mobility_notes_pkey PRIMARY KEY (id),
        CONSTRAINT mobility_notes_interest_fkey FOREIGN KEY (interest_id) REFERENCES mobility_interests (id) ON DELETE CASCADE,
        CONSTRAINT mobility_notes_author_fkey FOREIGN KEY (author_id) REFERENCES people (id),
        CONSTRAINT mobility_notes_not_blank CHECK (btrim(body) <> '')
      )`);
    await db.query(`CREATE INDEX mobility_notes_by_interest ON mobility_notes (interest_id, written_at)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE mobility_notes, mobility_shares, mobility_interests, consulting_rooms, consultation_notes, consultation_offers, consultations');
  }
}
