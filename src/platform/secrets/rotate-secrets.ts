import type { Database } from '../database/database';
import { SealedRowsRepository } from './persistence/sealed-rows.repository';
import type { SealedColumn } from './sealed-column';
import type { Secrets } from './secrets';

const ROWS_AT_ONCE = 100;

/** What became of a column's secrets. */
export interface RotatedColumn {
  column: SealedColumn;
  anew: number;
  /** Those that were under the key of today before. */
  already: number;
  /** The keys of rows that none of the keys opens; they are left as they are. */
  unopened: string[];
}

/** Seals everything anew that is under an earlier key, some rows at a time, while the app goes on working with either key. */
export async function rotateSecrets(db: Database, secrets: Secrets, columns: readonly SealedColumn[]): Promise<RotatedColumn[]> {
  const rows = new SealedRowsRepository(db);
  const rotated: RotatedColumn[] = [];
  for (const column of columns) {
    const result: RotatedColumn = { column, anew: 0, already: 0, unopened: [] };
    for (let after: string | undefined = ''; after !== undefined; ) after = await rotateSome(db, rows, secrets, result, after);
    rotated.push(result);
  }
  return rotated;
}

/** @returns the last key it came to, or undefined at the end */
async function rotateSome(db: Database, rows: SealedRowsRepository, secrets: Secrets, result: RotatedColumn, after: string): Promise<string | undefined> {
  return db.transaction(async () => {
    const found = await rows.lock(result.column, after, ROWS_AT_ONCE);
    for (const { key, sealed } of found) {
      let anew: Buffer | null;
      try {
        anew = secrets.sealAnew(sealed, result.column.purpose(key));
      } catch {
        result.unopened.push(key);
        continue;
      }
      if (anew) await rows.replace(result.column, { key, sealed: anew });
      result[anew ? 'anew' : 'already'] += 1;
    }
    return found.at(-1)?.key;
  });
}
