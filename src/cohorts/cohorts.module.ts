import { Module } from '@nestjs/common';
import { JourneysModule } from '../journeys/journeys.module';
import { PathsModule } from '../paths/paths.module';
import { PeopleModule } from '../people/people.module';
import { ArrivalsController } from './arriving/arrivals.controller';
import { ArrivalsReader } from './arriving/arrivals-reader.service';
import { Arrivals } from './arriving/arrivals.service';
import { TakeInArrivals } from './arriving/take-in-arrivals.service';
import { CohortList } from './cohort-list.service';
import { CohortsController } from './cohorts.controller';
import { CohortDashboard } from './dashboard/dashboard.service';
import { GuildFigures } from './figures/guild-figures.service';
import { ArrivalRulesRepository } from './persistence/arrival-rules.repository';
import { GuildFiguresRepository } from './persistence/guild-figures.repository';
import { Mentors } from './planning/mentors.service';
import { PlanCohort } from './planning/plan-cohort.service';
import { ReadHires } from './reading-hires/read-hires.service';
import { StartOne } from './starting/start-one.service';
import { StartCohort } from './starting/start-cohort.service';

/** Intakes of hires, and how each one goes. */
@Module({
  imports: [PeopleModule, PathsModule, JourneysModule],
  controllers: [CohortsController, ArrivalsController],
  providers: [
    CohortList, ReadHires, Mentors, PlanCohort, StartCohort, StartOne, CohortDashboard, GuildFigures, GuildFiguresRepository,
    ArrivalsReader, Arrivals, TakeInArrivals, ArrivalRulesRepository,
  ],
  exports: [GuildFigures],
})
export class CohortsModule {}
