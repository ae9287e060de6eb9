import { Module } from '@nestjs/common';
import { GuildDaysModule } from '../guild-days/guild-days.module';
import { GuildWeeksModule } from '../guild-weeks/guild-weeks.module';
import { JourneysModule } from '../journeys/journeys.module';
import { PeopleModule } from '../people/people.module';
import { LearningTimeController } from './learning-time.controller';
import { OwnLearningEntries } from './own/own-learning.service';
import { OwnLearningRepository } from './persistence/own-learning.repository';
import { LearningOfPeople } from './reading/learning-of-people.service';
import { LearningReader } from './reading/learning-reader.service';
import { SumsReader } from './reading/sums-reader.service';

/** The time for learning: what counts by itself, what people add, and how much of it there is. */
@Module({
  imports: [PeopleModule, JourneysModule, GuildDaysModule, GuildWeeksModule],
  controllers: [LearningTimeController],
  providers: [OwnLearningRepository, OwnLearningEntries, LearningOfPeople, LearningReader, SumsReader],
})
export class LearningTimeModule {}
