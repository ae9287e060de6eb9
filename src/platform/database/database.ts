import { AsyncLocalStorage } from 'node:async_hooks';
import { createHash } from 'node:crypto';
import { Client, type Pool, type PoolClient, type QueryConfig } from 'pg';
import type { DataSource, EntityManager } from 'typeorm';

type Row = Record<string, unknown>;

interface Transaction {
  client: PoolClient;
  manager: EntityManager;
}

/**
 * The way to the database: statements with parameters, and one transaction a command.
 *
 * Whatever runs inside `transaction` joins it by itself, so repositories take no connection argument.
 * Every statement is prepared once a connection, under a name made from its text.
 */
export class Database {
  private readonly current = new AsyncLocalStorage<Transaction>();
  private readonly statementNames = new Map<string, string>();

  constructor(private readonly dataSource: DataSource) {}

  /** TypeORM's manager, inside the open transaction when there is one. Only for `persistence/`. */
  get manager(): EntityManager {
    return this.current.getStore()?.manager ?? this.dataSource.manager;
  }

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
    if (this.current.getStore()) return work();
    const runner = this.dataSource.createQueryRunner();
    const client = (await runner.connect()) as unknown as PoolClient;
    try {
      await runner.startTransaction();
      const result = await this.current.run({ client, manager: runner.manager }, work);
      await runner.commitTransaction();
      return result;
    } catch (error) {
      if (runner.isTransactionActive) await runner.rollbackTransaction().catch(() => undefined);
      throw error;
    } finally {
      await runner.release();
    }
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

  /** For the rate limiter, which writes its own statements: each on a connection of its own, outside transactions. */
  rateLimitStore(): { query: Pool['query'] } {
    return { query: ((statement: QueryConfig) => this.pool.query(statement)) as Pool['query'] };
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
