import { Module } from '@nestjs/common';
import { PathsModule } from '../paths/paths.module';
import { PeopleModule } from '../people/people.module';
import { CommandsController } from './commands/commands.controller';
import { Conversation } from './commands/conversation.service';
import { JourneyWriter } from './commands/journey-writer';
import { Meetings } from './commands/meetings.service';
import { MeetingsController } from './commands/meetings.controller';
import { Reviewers } from './commands/reviewers';
import { Stuck } from './commands/stuck.service';
import { Transitions } from './commands/transitions.service';
import { checkMachine } from './domain/milestone-machine';
import { JourneysController } from './journeys.controller';
import { JourneyCalendar } from './journey-calendar.facade';
import { JourneysFacade } from './journeys.facade';
import { AgreedMeetingsRepository } from './persistence/agreed-meetings.repository';
import { JourneyCalendarRepository } from './persistence/journey-calendar.repository';
import { JourneyChangesRepository } from './persistence/journey-changes.repository';
import { JourneyOpeningsRepository } from './persistence/journey-openings.repository';
import { JourneysRepository } from './persistence/journeys.repository';
import { MilestonePageRepository } from './persistence/milestone-page.repository';
import { MilestoneRecordsRepository } from './persistence/milestone-records.repository';
import { QueueRepository } from './persistence/queue.repository';
import { TaskHoldersRepository } from './persistence/task-holders.repository';
import { ReplanningRepository } from './persistence/replanning.repository';
import { MentorQueue } from './queue/mentor-queue.service';
import { JourneyReader } from './reading/journey-reader.service';
import { MilestoneReader } from './reading/milestone-reader.service';
import { Visibility } from './reading/visibility.service';
import { Replanning } from './replanning/replanning.service';
import { StartingModule } from './starting/starting.module';
import { Proofs } from './walk/proofs.service';
import { TasksController } from './tasks/tasks.controller';
import { Tasks } from './tasks/tasks.service';
import { Walks } from './walk/walks.service';
import { FirstDaysController } from './welcome/first-days.controller';
import { FirstQuestions } from './welcome/first-questions.service';
import { WelcomeController } from './welcome/welcome.controller';
import { WelcomeNotes } from './welcome/welcome-notes.service';

@Module({
  imports: [PeopleModule, PathsModule, StartingModule],
  controllers: [CommandsController, MeetingsController, JourneysController, TasksController, FirstDaysController, WelcomeController],
  providers: [
    JourneysRepository, JourneyChangesRepository, JourneyOpeningsRepository, MilestoneRecordsRepository, MilestonePageRepository,
    QueueRepository, ReplanningRepository, Walks, JourneyWriter, Transitions, Stuck, Conversation, Reviewers, JourneyReader,
    MilestoneReader, Visibility, MentorQueue, Replanning, JourneysFacade, Proofs,
    TaskHoldersRepository, Tasks, FirstQuestions, WelcomeNotes,
    AgreedMeetingsRepository, Meetings, JourneyCalendarRepository, JourneyCalendar,
  ],
  exports: [StartingModule, JourneysFacade, Proofs, JourneyCalendar],
})
export class JourneysModule {
  constructor() {
    checkMachine();
  }
}
