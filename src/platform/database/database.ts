import { AsyncLocalStorage } from 'node:async_hooks';
import { createHash } from 'node:crypto';
import { Client, type Pool, type PoolClient, type QueryConfig } from 'pg';
import type { DataSource } from 'typeorm';

type Row = Record<string, unknown>;

/** The connection that statements go to, and whether a transaction is open on it. */
interface Held {
  client: PoolClient;
  inTransaction: boolean;
}

/**
 * The way to the database: statements with parameters, and one transaction a command.
 *
 * Whatever runs inside `transaction` joins it by itself, so repositories take no connection argument.
 * Every statement is prepared once a connection, under a name made from its text.
 */
export class Database {
  private readonly current = new AsyncLocalStorage<Held>();
  private readonly statementNames = new Map<string, string>();

  constructor(private readonly dataSource: DataSource) {}

  /** All rows of one statement; `$1`, `$2`… are its parameters. */
  async query<T = Row>(text: string, values: readonly unknown[] = []): Promise<T[]> {
    const result = await this.run(text, values);
    return result.rows as T[];
  }

  /** The first row, or null. */
  async one<T = Row>(text: string, values: readonly unknown[] = []): Promise<T | null> {
    const rows = await this.query<T>(text, values);
    return rows[0] ?? null;
  }

  /** How many rows a statement touched. */
  async execute(text: string, values: readonly unknown[] = []): Promise<number> {
    const result = await this.run(text, values);
    return result.rowCount ?? 0;
  }

  /** Runs `work` in one transaction: all of it or nothing. A nested call joins the open one. */
  async transaction<T>(work: () => Promise<T>): Promise<T> {
    if (this.current.getStore()?.inTransaction) return work();
    return this.holding(async (client) => {
      // Not awaited, so that it goes out with the first statement. Where it fails, so does everything after it.
      const begun = client.query({ name: 'begin', text: 'BEGIN' });
      try {
        const [result] = await Promise.all([this.current.run({ client, inTransaction: true }, work), begun]);
        await client.query('COMMIT');
        return result;
      } catch (error) {
        await client.query('ROLLBACK').catch(() => undefined);
        throw error;
      }
    });
  }

  /** Runs statements that do not wait for each other on one connection, so that they go out, and come back, together. */
  async together<T>(work: () => Promise<T>): Promise<T> {
    if (this.current.getStore()) return work();
    return this.holding((client) => this.current.run({ client, inTransaction: false }, work));
  }

  /** A statement as it stands, not prepared: for libraries that write their own SQL. Joins the open transaction. */
  async unprepared(text: string, values?: unknown[]): Promise<{ rows: Row[] }> {
    const target = this.current.getStore()?.client ?? this.pool;
    return target.query(text, values);
  }

  /** A connection of one's own to the same database, not opened yet: for LISTEN. */
  newClient(): Client {
    return new Client({ connectionString: (this.dataSource.options as { url: string }).url, application_name: 'guildpath-live' });
  }

  /** The connections of the pool: how many are open, how many of those are free, and how many statements wait for one. */
  get connections(): { open: number; free: number; waiting: number } {
    const { totalCount, idleCount, waitingCount } = this.pool;
    return { open: totalCount, free: idleCount, waiting: waitingCount };
  }

  /** For the rate limiter, which writes its own statements: each on a connection of its own, outside transactions. */
  rateLimitStore(): { query: Pool['query'] } {
    return { query: ((statement: QueryConfig) => this.pool.query(statement)) as Pool['query'] };
  }

  /** A connection of the pool for as long as `work` takes; one that broke meanwhile does not come back. */
  private async holding<T>(work: (client: PoolClient) => Promise<T>): Promise<T> {
    const client = await this.pool.connect();
    let fault: Error | undefined;
    const onError = (error: Error) => {
      fault = error;
    };
    client.on('error', onError);
    try {
      return await work(client);
    } finally {
      client.removeListener('error', onError);
      client.release(fault);
    }
  }

  private run(text: string, values: readonly unknown[]) {
    const target = this.current.getStore()?.client ?? this.pool;
    return target.query({ name: this.nameOf(text), text, values: values as unknown[] });
  }

  private get pool(): Pool {
    return (this.dataSource.driver as unknown as { master: Pool }).master;
  }

  private nameOf(text: string): string {
    let name = this.statementNames.get(text);
    if (!name) {
      name = createHash('sha1').update(text).digest('hex').slice(0, 20);
      this.statementNames.set(text, name);
    }
    return name;
  }
}

/** PostgreSQL's error code and constraint, when `error` came from the database. */
export function databaseFault(error: unknown): { code: string; constraint: string | undefined } | null {
  if (!(error instanceof Error)) return null;
  const { code, constraint } = error as Error & { code?: unknown; constraint?: unknown };
  if (typeof code !== 'string' || !/^[0-9A-Z]{5}$/.test(code)) return null;
  return { code, constraint: typeof constraint === 'string' ? constraint : undefined };
}

/** True when `error` says that the named unique or exclusion constraint was hit. */
export function violates(error: unknown, constraint: string): boolean {
  return databaseFault(error)?.constraint === constraint;
}
