import { Module } from '@nestjs/common';
import { PeopleModule } from '../../people/people.module';
import { MentorHandoversRepository } from '../persistence/mentor-handovers.repository';
import { MentorTalksRepository } from '../persistence/mentor-talks.repository';
import { StartingModule } from '../starting/starting.module';
import { WalkModule } from '../walk/walk.module';
import { Handovers } from './handovers.service';
import { MentorChangesController } from './mentor-changes.controller';
import { MentorNotes } from './mentor-notes.service';
import { MentoringReader } from './mentoring-reader.service';
import { MentoringWriter } from './mentoring-writer';
import { MentoringController } from './mentoring.controller';
import { OwnMentoring } from './own-mentoring.service';
import { Reassigning } from './reassigning.service';
import { TalkFactsReader } from './talk-facts.service';
import { Talks } from './talks.service';

/** Who mentors whom and when, what they talk about, and what they hand over. */
@Module({
  imports: [PeopleModule, StartingModule, WalkModule],
  controllers: [MentoringController, MentorChangesController],
  providers: [
    MentorHandoversRepository, MentorTalksRepository, MentoringReader, MentoringWriter, Talks, MentorNotes, Handovers, OwnMentoring, Reassigning,
    TalkFactsReader,
  ],
})
export class MentoringModule {}
