import { Module } from '@nestjs/common';
import { PeopleModule } from '../../people/people.module';
import { CohortPictureRepository } from '../persistence/cohort-picture.repository';
import { FirstDayCookie } from '../welcome/first-day-cookie';
import { WelcomeLinks } from '../welcome/welcome-links.service';
import { WelcomeRepository } from '../persistence/welcome.repository';
import { CreditsRepository } from '../persistence/credits.repository';
import { CohortsRepository } from '../persistence/cohorts.repository';
import { GuildDurationsRepository } from '../persistence/guild-durations.repository';
import { JourneysWriterRepository } from '../persistence/journeys-writer.repository';
import { Cohorts } from './cohorts.facade';
import { StartJourneys } from './start-journeys.service';

/** How journeys come to be, and which of them make a cohort. */
@Module({
  imports: [PeopleModule],
  providers: [
    JourneysWriterRepository, CreditsRepository, CohortsRepository, CohortPictureRepository, GuildDurationsRepository, StartJourneys, Cohorts,
    WelcomeRepository, WelcomeLinks, FirstDayCookie,
  ],
  exports: [WelcomeRepository, WelcomeLinks, FirstDayCookie, StartJourneys, CreditsRepository, Cohorts, CohortPictureRepository, GuildDurationsRepository],
})
export class StartingModule {}
