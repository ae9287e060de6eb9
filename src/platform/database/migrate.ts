import type { DataSource } from 'typeorm';

/** Held while the schema changes. Any number that nothing else locks on; it only has to be the same on every replica. */
export const MIGRATION_LOCK = 7_305_021;

/** Brings the schema up to date. Several replicas may start at once: one migrates, the others wait for it. */
export async function migrate(dataSource: DataSource): Promise<void> {
  const lock = dataSource.createQueryRunner();
  await lock.connect();
  try {
    await lock.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK]);
    await dataSource.runMigrations();
  } finally {
    await lock.query('SELECT pg_advisory_unlock($1)', [MIGRATION_LOCK]);
    await lock.release();
  }
}
