import { Module, type DynamicModule } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { Database } from './database';

/** Gives every feature the one `Database`; the data source is opened and migrated before the application is built. */
@Module({})
export class DatabaseModule {
  static over(dataSource: DataSource): DynamicModule {
    return {
      module: DatabaseModule,
      global: true,
      providers: [{ provide: Database, useValue: new Database(dataSource) }],
      exports: [Database],
    };
  }
}
