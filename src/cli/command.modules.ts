import { Module, type DynamicModule } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { AppModule, type Boot } from '../app.module';
import { PathsModule } from '../paths/paths.module';
import { SystemClock } from '../platform/clock/clock';
import { ClockModule } from '../platform/clock/clock.module';
import { DatabaseModule } from '../platform/database/database.module';
import { JOBS_ARE_LEFT } from '../platform/jobs/jobs';
import { RequestsRepository } from '../platform/http/persistence/requests.repository';

/** As much of the application as the files of paths need: no jobs, no mail, no listening. */
@Module({})
export class PathFilesModule {
  static over(dataSource: DataSource): DynamicModule {
    return {
      module: PathFilesModule,
      global: true,
      imports: [DatabaseModule.over(dataSource), ClockModule.of(new SystemClock()), PathsModule],
      providers: [RequestsRepository],
      exports: [RequestsRepository],
    };
  }
}

/** Every service of the application, without listening; the work they leave behind is done by the app. */
@Module({})
export class ServicesModule {
  static of(boot: Boot): DynamicModule {
    return {
      module: ServicesModule,
      global: true,
      imports: [AppModule.of(boot)],
      providers: [{ provide: JOBS_ARE_LEFT, useValue: true }],
      exports: [JOBS_ARE_LEFT],
    };
  }
}
