import { Module } from '@nestjs/common';
import { JourneysModule } from '../journeys/journeys.module';
import { PathsModule } from '../paths/paths.module';
import { PeopleModule } from '../people/people.module';
import { Caring } from './caring.service';
import { Contents } from './contents.service';
import { FreshnessReader } from './freshness-reader.service';
import { FreshnessController } from './freshness.controller';
import { KnownBlockersController } from './known-blockers.controller';
import { KnownBlockers } from './known-blockers.service';
import { KnownBlockersRepository } from './persistence/known-blockers.repository';
import { MilestoneCareRepository } from './persistence/milestone-care.repository';
import { SaidRepository } from './persistence/said.repository';
import { ReviewReminders } from './review-reminders.service';
import { Saying } from './saying.service';

/** Content that stays fresh: who looks after it, what readers say of it, and what is known to stand in the way. */
@Module({
  imports: [PeopleModule, PathsModule, JourneysModule],
  controllers: [FreshnessController, KnownBlockersController],
  providers: [
    MilestoneCareRepository, SaidRepository, KnownBlockersRepository, Contents, KnownBlockers, FreshnessReader, Caring, Saying, ReviewReminders,
  ],
})
export class FreshnessModule {}
