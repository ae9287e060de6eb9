import { Module } from '@nestjs/common';
import { PeopleModule } from '../../people/people.module';
import { StartingModule } from '../starting/starting.module';
import { WalkModule } from '../walk/walk.module';
import { FirstDaysController } from './first-days.controller';
import { FirstQuestions } from './first-questions.service';
import { WelcomeNotes } from './welcome-notes.service';
import { WelcomeController } from './welcome.controller';

/** The page before the first day, and what hires ask there. Its links come to be with the journeys, in the module of starting. */
@Module({
  imports: [PeopleModule, StartingModule, WalkModule],
  controllers: [FirstDaysController, WelcomeController],
  providers: [FirstQuestions, WelcomeNotes],
})
export class WelcomeModule {}
