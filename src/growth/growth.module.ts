import { Module } from '@nestjs/common';
import { PeopleModule } from '../people/people.module';
import { QuestionsReader } from './asking/questions-reader.service';
import { QuestionsController } from './asking/questions.controller';
import { Questions } from './asking/questions.service';
import { AreasRepository } from './persistence/areas.repository';
import { QuestionsRepository } from './persistence/questions.repository';
import { TitlesRepository } from './persistence/titles.repository';

/** What the guild knows together: who to ask, and what was asked before. */
@Module({
  imports: [PeopleModule],
  controllers: [QuestionsController],
  providers: [AreasRepository, TitlesRepository, QuestionsRepository, Questions, QuestionsReader],
})
export class GrowthModule {}
