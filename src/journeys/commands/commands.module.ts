import { Module } from '@nestjs/common';
import { PeopleModule } from '../../people/people.module';
import { AgreedMeetingsRepository } from '../persistence/agreed-meetings.repository';
import { WalkModule } from '../walk/walk.module';
import { CommandsController } from './commands.controller';
import { Conversation } from './conversation.service';
import { JourneyWriter } from './journey-writer';
import { MeetingsController } from './meetings.controller';
import { Meetings } from './meetings.service';
import { Reviewers } from './reviewers';
import { Stuck } from './stuck.service';
import { Transitions } from './transitions.service';

/** What people do with a milestone. */
@Module({
  imports: [PeopleModule, WalkModule],
  controllers: [CommandsController, MeetingsController],
  providers: [JourneyWriter, Transitions, Stuck, Conversation, Reviewers, AgreedMeetingsRepository, Meetings],
  exports: [JourneyWriter, Transitions, Reviewers, AgreedMeetingsRepository],
})
export class CommandsModule {}
