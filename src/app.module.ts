import { Module, type DynamicModule } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR, APP_PIPE } from '@nestjs/core';
import type { DataSource } from 'typeorm';
import { CohortsModule } from './cohorts/cohorts.module';
import { FeedsModule } from './feeds/feeds.module';
import { GuildDaysModule } from './guild-days/guild-days.module';
import { GuildWeeksModule } from './guild-weeks/guild-weeks.module';
import { GrowthModule } from './growth/growth.module';
import { FreshnessModule } from './freshness/freshness.module';
import { PulseModule } from './pulse/pulse.module';
import { IntegrationsModule } from './integrations/integrations.module';
import { LearningTimeModule } from './learning-time/learning-time.module';
import { JourneysModule } from './journeys/journeys.module';
import { NotificationsModule } from './notifications/notifications.module';
import { NudgesModule } from './nudges/nudges.module';
import { PathsModule } from './paths/paths.module';
import { PeopleModule } from './people/people.module';
import { CreditingModule } from './proofs/crediting.module';
import { ProofsModule } from './proofs/proofs.module';
import { AccessGuard } from './platform/access/access.guard';
import type { Clock } from './platform/clock/clock';
import { ClockModule } from './platform/clock/clock.module';
import { DatabaseModule } from './platform/database/database.module';
import { HealthController } from './platform/health/health.controller';
import { ProblemFilter } from './platform/http/problem.filter';
import { RevisionEtag } from './platform/http/revision-etag';
import { validationPipe } from './platform/http/validation';
import { LiveController } from './platform/live/live.controller';
import { PlatformModule } from './platform/platform.module';
import type { Tracing } from './platform/tracing/start-tracing';
import type { Settings } from './settings/settings';
import { SettingsModule } from './settings/settings.module';

/** What an application is built from; tests bring their own clock. */
export interface Boot {
  settings: Settings;
  /** Open and migrated. */
  dataSource: DataSource;
  clock: Clock;
  /** Where traces go; nowhere when left out. */
  tracing?: Tracing | null;
}

/** The only module that sees every other. */
@Module({})
export class AppModule {
  static of({ settings, dataSource, clock }: Boot): DynamicModule {
    return {
      module: AppModule,
      imports: [
        SettingsModule.of(settings),
        DatabaseModule.over(dataSource),
        ClockModule.of(clock),
        PlatformModule,
        PeopleModule,
        PathsModule,
        CohortsModule,
        JourneysModule,
        GuildDaysModule,
        GuildWeeksModule,
        ProofsModule,
        CreditingModule,
        GrowthModule,
        LearningTimeModule,
        FreshnessModule,
        PulseModule,
        NotificationsModule,
        NudgesModule,
        FeedsModule,
        IntegrationsModule,
      ],
      controllers: [HealthController, LiveController],
      providers: [
        { provide: APP_GUARD, useClass: AccessGuard },
        { provide: APP_FILTER, useClass: ProblemFilter },
        { provide: APP_PIPE, useFactory: validationPipe },
        { provide: APP_INTERCEPTOR, useClass: RevisionEtag },
      ],
    };
  }
}
