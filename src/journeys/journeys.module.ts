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
import { ReplanningRepository } from './persistence/replanning.repository';
import { PreviewDraft } from './previewing/preview-draft.service';
import { PreviewController } from './previewing/preview.controller';
import { MentorQueue } from './queue/mentor-queue.service';
import { JourneyReader } from './reading/journey-reader.service';
import { MilestoneReader } from './reading/milestone-reader.service';
import { Visibility } from './reading/visibility.service';
import { Replanning } from './replanning/replanning.service';
import { StartingModule } from './starting/starting.module';
import { Proofs } from './walk/proofs.service';
import { SolvedBlockersRepository } from './persistence/solved-blockers.repository';
import { Walks } from './walk/walks.service';

@Module({
  imports: [PeopleModule, PathsModule, StartingModule],
  controllers: [CommandsController, MeetingsController, JourneysController, PreviewController],
  providers: [
    JourneysRepository, JourneyChangesRepository, JourneyOpeningsRepository, MilestoneRecordsRepository, MilestonePageRepository,
    QueueRepository, ReplanningRepository, Walks, JourneyWriter, Transitions, Stuck, Conversation, Reviewers, JourneyReader,
    MilestoneReader, Visibility, MentorQueue, Replanning, JourneysFacade, Proofs,
    PreviewDraft,
    AgreedMeetingsRepository, Meetings, JourneyCalendarRepository, JourneyCalendar, SolvedBlockersRepository,
  ],
  exports: [StartingModule, JourneysFacade, Proofs, JourneyCalendar, SolvedBlockersRepository],
})
export class JourneysModule {
  constructor() {
    checkMachine();
  }
}
