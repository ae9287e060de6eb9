import type { DynamicModule, INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { DataSource } from 'typeorm';
import { createDataSource } from '../platform/database/data-source';
import { startEmbeddedPostgres, type EmbeddedPostgres } from '../platform/database/embedded/embedded-postgres';
import { migrate } from '../platform/database/migrate';
import { withOwnSecretKey } from '../settings/own-secret-key';
import { readSettings } from '../settings/settings';
import type { Place } from './command';

const CONNECTIONS = 4;

/**
 * Finds the installation's database, bringing it up or joining the app that runs on it, and leaves it as it was found.
 *
 * @param tell is told of steps that take time
 * @throws SettingsError when the environment holds mistakes
 * @throws EmbeddedPostgresError when the database cannot be brought up
 */
export async function atInstallation<T>(
  environment: NodeJS.ProcessEnv,
  tell: (text: string) => void,
  work: (place: Place) => Promise<T>,
): Promise<T> {
  const settings = readSettings(environment);
  if (settings.databaseUrl) return work({ settings, url: settings.databaseUrl });
  const embedded: EmbeddedPostgres = await startEmbeddedPostgres({ dataDir: settings.dataDir, onLog: (line) => tell(`${line}\n`) });
  try {
    return await work({ settings: await withOwnSecretKey(settings), url: embedded.url });
  } finally {
    await embedded.stop();
  }
}

/** Opens the database, migrated, and closes it after. */
export async function withDataSource<T>({ url }: Place, work: (dataSource: DataSource) => Promise<T>): Promise<T> {
  const dataSource = await createDataSource(url, CONNECTIONS).initialize();
  try {
    await migrate(dataSource);
    return await work(dataSource);
  } finally {
    await dataSource.destroy();
  }
}

/** Builds a part of the application, and closes it after. */
export async function withServicesOf<T>(module: DynamicModule, work: (services: INestApplicationContext) => Promise<T>): Promise<T> {
  const services = await NestFactory.createApplicationContext(module, { logger: false, abortOnError: false });
  try {
    return await work(services);
  } finally {
    await services.close();
  }
}
