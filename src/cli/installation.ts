import { Module, type DynamicModule } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { DataSource } from 'typeorm';
import { PathFiles } from '../paths/paths.api';
import { PathsModule } from '../paths/paths.module';
import { ClockModule } from '../platform/clock/clock.module';
import { SystemClock } from '../platform/clock/clock';
import { createDataSource } from '../platform/database/data-source';
import { DatabaseModule } from '../platform/database/database.module';
import { startEmbeddedPostgres, type EmbeddedPostgres } from '../platform/database/embedded/embedded-postgres';
import { migrate } from '../platform/database/migrate';
import { RequestsRepository } from '../platform/http/persistence/requests.repository';
import { readSettings } from '../settings/settings';

/** As much of the application as a command needs: no jobs, no mail, no listening. */
@Module({})
class CommandModule {
  static over(dataSource: DataSource): DynamicModule {
    return {
      module: CommandModule,
      global: true,
      imports: [DatabaseModule.over(dataSource), ClockModule.of(new SystemClock()), PathsModule],
      providers: [RequestsRepository],
      exports: [RequestsRepository],
    };
  }
}

const CONNECTIONS = 2;

/**
 * Opens the installation's database, bringing it up or joining the app that runs on it, and closes everything after.
 *
 * @param tell is told of steps that take time
 * @throws SettingsError when the environment holds mistakes
 * @throws EmbeddedPostgresError when the database cannot be brought up
 */
export async function withPathFiles<T>(
  environment: NodeJS.ProcessEnv,
  tell: (text: string) => void,
  work: (files: PathFiles) => Promise<T>,
): Promise<T> {
  const settings = readSettings(environment);
  let embedded: EmbeddedPostgres | null = null;
  let dataSource: DataSource | null = null;
  try {
    if (!settings.databaseUrl) {
      embedded = await startEmbeddedPostgres({ dataDir: settings.dataDir, onLog: (line) => tell(`${line}\n`) });
    }
    dataSource = await createDataSource(settings.databaseUrl ?? embedded!.url, CONNECTIONS).initialize();
    await migrate(dataSource);
    const context = await NestFactory.createApplicationContext(CommandModule.over(dataSource), { logger: false, abortOnError: false });
    try {
      return await work(context.get(PathFiles, { strict: false }));
    } finally {
      await context.close();
    }
  } finally {
    if (dataSource?.isInitialized) await dataSource.destroy();
    await embedded?.stop();
  }
}
