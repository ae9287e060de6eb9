import { Module } from '@nestjs/common';
import { PeopleModule } from '../../people/people.module';
import { CohortPictureRepository } from '../persistence/cohort-picture.repository';
import { FirstDayCookie } from '../welcome/first-day-cookie';
import { WelcomeLinks } from '../welcome/welcome-links.service';
import { WelcomeRepository } from '../persistence/welcome.repository';
import { CreditsRepository } from '../persistence/credits.repository';
import { CohortsRepository } from '../persistence/cohorts.repository';
import { GuildDurationsRepository } from '../persistence/guild-durations.repository';
import { PlannedCalendarsRepository } from '../persistence/planned-calendars.repository';
import { JourneysWriterRepository } from '../persistence/journeys-writer.repository';
import { MentorAssignmentsRepository } from '../persistence/mentor-assignments.repository';
import { Cohorts } from './cohorts.facade';
import { StartJourneys } from './start-journeys.service';

/** How journeys come to be, and which of them make a cohort. */
@Module({
  imports: [PeopleModule],
  providers: [
    JourneysWriterRepository, PlannedCalendarsRepository, CohortsRepository, CohortPictureRepository, GuildDurationsRepository, StartJourneys, Cohorts,
    MentorAssignmentsRepository, CreditsRepository, WelcomeRepository, WelcomeLinks, FirstDayCookie,
  ],
  exports: [
    StartJourneys, PlannedCalendarsRepository, Cohorts, CohortPictureRepository, GuildDurationsRepository, MentorAssignmentsRepository,
    CreditsRepository, WelcomeRepository, WelcomeLinks, FirstDayCookie,
  ],
})
export class StartingModule {}
