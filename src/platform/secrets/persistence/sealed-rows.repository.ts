import type { Database } from '../../database/database';
import type { SealedColumn } from '../sealed-column';

export interface SealedRow {
  key: string;
  sealed: Buffer;
}

/** Reads and writes sealed columns of any table; their names come from the code alone. */
export class SealedRowsRepository {
  constructor(private readonly db: Database) {}

  /** The next rows by key, locked: whoever enters another secret meanwhile waits, and theirs stays. */
  lock({ table, column, key }: SealedColumn, after: string, most: number): Promise<SealedRow[]> {
    return this.db.query<SealedRow>(
      `SELECT ${key}::text AS key, ${column} AS sealed FROM ${table}
       WHERE ${column} IS NOT NULL AND ${key}::text COLLATE "C" > $1 ORDER BY ${key}::text COLLATE "C" LIMIT $2 FOR NO KEY UPDATE`,
      [after, most],
    );
  }

  async replace({ table, column, key }: SealedColumn, row: SealedRow): Promise<void> {
    await this.db.execute(`UPDATE ${table} SET ${column} = $2 WHERE ${key}::text = $1`, [row.key, row.sealed]);
  }
}
