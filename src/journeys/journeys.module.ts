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
import { MilestonePinsRepository } from './persistence/milestone-pins.repository';
import { MilestoneRecordsRepository } from './persistence/milestone-records.repository';
import { Handovers } from './mentoring/handovers.service';
import { MentorChangesController } from './mentoring/mentor-changes.controller';
import { MentoringController } from './mentoring/mentoring.controller';
import { MentoringReader } from './mentoring/mentoring-reader.service';
import { MentoringWriter } from './mentoring/mentoring-writer';
import { MentorNotes } from './mentoring/mentor-notes.service';
import { OwnMentoring } from './mentoring/own-mentoring.service';
import { Reassigning } from './mentoring/reassigning.service';
import { TalkFactsReader } from './mentoring/talk-facts.service';
import { Talks } from './mentoring/talks.service';
import { MentorHandoversRepository } from './persistence/mentor-handovers.repository';
import { MentorTalksRepository } from './persistence/mentor-talks.repository';
import { ProvableMilestonesRepository } from './persistence/provable-milestones.repository';
import { QueueRepository } from './persistence/queue.repository';
import { TaskHoldersRepository } from './persistence/task-holders.repository';
import { ReplanningRepository } from './persistence/replanning.repository';
import { PreviewDraft } from './previewing/preview-draft.service';
import { PreviewController } from './previewing/preview.controller';
import { ChangeAloneController } from './moving/change-alone.controller';
import { ChangeAlone } from './moving/change-alone.service';
import { MoveJourneys } from './moving/move-journeys.service';
import { MoveOne } from './moving/move-one.service';
import { MoveRunner } from './moving/move-runner.service';
import { MovesController } from './moving/moves.controller';
import { JourneyMovingRepository } from './persistence/journey-moving.repository';
import { MovesRepository } from './persistence/moves.repository';
import { MentorQueue } from './queue/mentor-queue.service';
import { JourneyReader } from './reading/journey-reader.service';
import { MilestoneReader } from './reading/milestone-reader.service';
import { Visibility } from './reading/visibility.service';
import { DatesToLookAtController } from './replanning/dates-to-look-at.controller';
import { DatesToLookAt } from './replanning/dates-to-look-at.service';
import { PinsController } from './replanning/pins.controller';
import { Pins } from './replanning/pins.service';
import { ReplanWriter } from './replanning/replan-writer';
import { Replanning } from './replanning/replanning.service';
import { ReplansController } from './replanning/replans.controller';
import { Replans } from './replanning/replans.service';
import { Situations } from './replanning/situations';
import { UndoReplans } from './replanning/undo-replans.service';
import { StartingModule } from './starting/starting.module';
import { Proofs } from './walk/proofs.service';
import { TasksController } from './tasks/tasks.controller';
import { Tasks } from './tasks/tasks.service';
import { SolvedBlockersRepository } from './persistence/solved-blockers.repository';
import { Walks } from './walk/walks.service';
import { FirstDaysController } from './welcome/first-days.controller';
import { FirstQuestions } from './welcome/first-questions.service';
import { WelcomeController } from './welcome/welcome.controller';
import { WelcomeNotes } from './welcome/welcome-notes.service';

@Module({
  imports: [PeopleModule, PathsModule, StartingModule],
  controllers: [
    CommandsController, MeetingsController, JourneysController, MovesController, ChangeAloneController, PreviewController,
    ReplansController, PinsController, DatesToLookAtController,
    MentoringController, MentorChangesController,
    TasksController, FirstDaysController, WelcomeController,
  ],
  providers: [
    JourneysRepository, JourneyChangesRepository, JourneyOpeningsRepository, MilestoneRecordsRepository, MilestonePageRepository,
    QueueRepository, ReplanningRepository, Walks, JourneyWriter, Transitions, Stuck, Conversation, Reviewers, JourneyReader,
    MilestoneReader, Visibility, MentorQueue, Replanning, JourneysFacade, Proofs,
    TaskHoldersRepository, Tasks, FirstQuestions, WelcomeNotes,
    PreviewDraft,
    MovesRepository, JourneyMovingRepository, MoveOne, MoveRunner, MoveJourneys, ChangeAlone,
    Situations, ReplanWriter, Replans, UndoReplans, MilestonePinsRepository, Pins,
    AgreedMeetingsRepository, Meetings, JourneyCalendarRepository, JourneyCalendar,
    DatesToLookAt,
    MentorHandoversRepository, MentorTalksRepository, MentoringReader, MentoringWriter, Talks, MentorNotes, Handovers, OwnMentoring,
    Reassigning, TalkFactsReader,
    SolvedBlockersRepository,
    ProvableMilestonesRepository,
  ],
  exports: [StartingModule, JourneysFacade, Proofs, JourneyCalendar, SolvedBlockersRepository, ProvableMilestonesRepository],
})
export class JourneysModule {
  constructor() {
    checkMachine();
  }
}
