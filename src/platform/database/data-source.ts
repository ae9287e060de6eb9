import { join } from 'node:path';
import { types } from 'pg';
import { DataSource } from 'typeorm';
import { gatheringSocket } from './gathering-socket';
import { SnakeNaming } from './snake-naming';

const DATE_OID = 1082;
const INT8_OID = 20;

/** A calendar day has no instant: pg would make it a `Date` at the process's midnight. */
types.setTypeParser(DATE_OID, (text) => text);
/** Counts and activity positions stay far below 2^53. */
types.setTypeParser(INT8_OID, Number);

/**
 * The one data source: entities and migrations are found beside the compiled code.
 *
 * @param url a PostgreSQL connection URL
 * @param poolSize connections at most
 */
export function createDataSource(url: string, poolSize = 20): DataSource {
  const root = join(__dirname, '..', '..', '..');
  return new DataSource({
    type: 'postgres',
    url,
    entities: [join(root, 'src', '**', 'persistence', '*.entity.js')],
    migrations: [join(root, 'migrations', '*.js')],
    migrationsTableName: 'migrations',
    migrationsTransactionMode: 'each',
    namingStrategy: new SnakeNaming(),
    synchronize: false,
    installExtensions: false,
    uuidExtension: 'pgcrypto',
    poolSize,
    applicationName: 'guildpath',
    // Statements that do not wait for each other go out together; PostgreSQL answers them in order.
    extra: { options: '-c timezone=UTC', pipeline: true, stream: gatheringSocket },
    logging: false,
  });
}
