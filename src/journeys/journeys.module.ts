import { Module } from '@nestjs/common';
import { PathsModule } from '../paths/paths.module';
import { PeopleModule } from '../people/people.module';
import { CommandsModule } from './commands/commands.module';
import { JourneyCalendar } from './journey-calendar.facade';
import { JourneysController } from './journeys.controller';
import { JourneysFacade } from './journeys.facade';
import { MentoringModule } from './mentoring/mentoring.module';
import { MovingModule } from './moving/moving.module';
import { JourneyCalendarRepository } from './persistence/journey-calendar.repository';
import { JourneyOpeningsRepository } from './persistence/journey-openings.repository';
import { MilestonePageRepository } from './persistence/milestone-page.repository';
import { ProvableMilestonesRepository } from './persistence/provable-milestones.repository';
import { QueueRepository } from './persistence/queue.repository';
import { SolvedBlockersRepository } from './persistence/solved-blockers.repository';
import { PreviewDraft } from './previewing/preview-draft.service';
import { PreviewController } from './previewing/preview.controller';
import { MentorQueue } from './queue/mentor-queue.service';
import { JourneyReader } from './reading/journey-reader.service';
import { MilestoneReader } from './reading/milestone-reader.service';
import { Visibility } from './reading/visibility.service';
import { ReplanningModule } from './replanning/replanning.module';
import { StartingModule } from './starting/starting.module';
import { TasksModule } from './tasks/tasks.module';
import { WalkModule } from './walk/walk.module';
import { WelcomeModule } from './welcome/welcome.module';

/** Journeys as they are read; what is done with them has a module each. */
@Module({
  imports: [
    PeopleModule, PathsModule, StartingModule, WalkModule, CommandsModule, ReplanningModule, MovingModule, MentoringModule, TasksModule, WelcomeModule,
  ],
  controllers: [JourneysController, PreviewController],
  providers: [
    JourneyOpeningsRepository, MilestonePageRepository, QueueRepository, JourneyReader, MilestoneReader, Visibility, MentorQueue, PreviewDraft,
    JourneysFacade, JourneyCalendarRepository, JourneyCalendar, SolvedBlockersRepository,
    ProvableMilestonesRepository,
  ],
  exports: [StartingModule, WalkModule, JourneysFacade, JourneyCalendar, SolvedBlockersRepository, ProvableMilestonesRepository],
})
export class JourneysModule {}
