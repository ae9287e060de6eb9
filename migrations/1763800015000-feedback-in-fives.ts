import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A session's feedback becomes one row without any order of arrival, of which answers are shown in fives. */
export class FeedbackInFives1763800015000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE session_feedback_sums (
        session_id uuid NOT NULL,
        waiting jsonb NOT NULL,
        ratings smallint[] NOT NULL,
        words text[] NOT NULL,
        CONSTRAINT session_feedback_sums_pkey PRIMARY KEY (session_id),
        CONSTRAINT session_feedback_sums_session_fkey FOREIGN KEY (session_id) REFERENCES guild_sessions (id),
        CONSTRAINT session_feedback_sums_waiting_is_a_list CHECK (jsonb_typeof(waiting) = 'array'),
        CONSTRAINT session_feedback_sums_of_one_to_five CHECK (cardinality(ratings) = 5)
      )`);
    // What hosts have seen already stays shown; fewer than five wait for more.
    await db.query(`
      INSERT INTO session_feedback_sums (session_id, waiting, ratings, words)
      SELECT session_id,
             CASE WHEN enough THEN '[]' ELSE given END,
             CASE WHEN enough THEN ratings ELSE '{0,0,0,0,0}' END,
             CASE WHEN enough THEN COALESCE(words, '{}') ELSE '{}' END
      FROM (SELECT session_id, count(*) >= 5 AS enough,
                   jsonb_agg(jsonb_build_object('rating', rating, 'words', words) ORDER BY rating, words) AS given,
                   ARRAY[count(*) FILTER (WHERE rating = 1), count(*) FILTER (WHERE rating = 2), count(*) FILTER (WHERE rating = 3),
                         count(*) FILTER (WHERE rating = 4), count(*) FILTER (WHERE rating = 5)]::smallint[] AS ratings,
                   array_agg(words ORDER BY words) FILTER (WHERE words IS NOT NULL) AS words
            FROM session_feedback GROUP BY session_id) before`);
    await db.query('DROP TABLE session_feedback');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE session_feedback (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        session_id uuid NOT NULL,
        rating smallint NOT NULL,
        words text,
        CONSTRAINT session_feedback_pkey PRIMARY KEY (id),
        CONSTRAINT session_feedback_session_fkey FOREIGN KEY (session_id) REFERENCES guild_sessions (id),
        CONSTRAINT session_feedback_rating_in_range CHECK (rating BETWEEN 1 AND 5)
      )`);
    await db.query('CREATE INDEX session_feedback_by_session ON session_feedback (session_id)');
    // Which words went with which rating is not known any more: the words go to the first of the ratings.
    await db.query(`
      INSERT INTO session_feedback (session_id, rating, words)
      SELECT session_id, (w->>'rating')::smallint, w->>'words' FROM session_feedback_sums CROSS JOIN LATERAL jsonb_array_elements(waiting) AS w
      UNION ALL
      SELECT session_id, rating, words[place] FROM (
        SELECT session_id, words, given AS rating, row_number() OVER (PARTITION BY session_id ORDER BY given) AS place
        FROM session_feedback_sums CROSS JOIN LATERAL generate_series(1, 5) AS given
        CROSS JOIN LATERAL generate_series(1, ratings[given])) shown`);
    await db.query('DROP TABLE session_feedback_sums');
  }
}
