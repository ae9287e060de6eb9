import { Module } from '@nestjs/common';
import { PeopleModule } from '../people/people.module';
import { Areas } from './areas/areas.service';
import { QuestionsReader } from './asking/questions-reader.service';
import { QuestionsController } from './asking/questions.controller';
import { Questions } from './asking/questions.service';
import { CoverageReader } from './coverage/coverage.service';
import { GrowthWriter } from './growth-writer';
import { GrowthController } from './growth.controller';
import { NominationsController } from './nominations.controller';
import { Decisions } from './nominations/decisions.service';
import { NominationReaders } from './nominations/nomination-readers';
import { NominationsReader } from './nominations/nominations-reader.service';
import { Nominations } from './nominations/nominations.service';
import { AreasRepository } from './persistence/areas.repository';
import { GrowthHistoryRepository } from './persistence/growth-history.repository';
import { NominationsRepository } from './persistence/nominations.repository';
import { QuestionsRepository } from './persistence/questions.repository';
import { TitlesRepository } from './persistence/titles.repository';
import { GrowthReader } from './titles/growth-reader.service';
import { Terms } from './titles/terms.service';
import { Titles } from './titles/titles.service';

/** What the guild knows together: who to ask, what was asked before, and who is expert or master of what. */
@Module({
  imports: [PeopleModule],
  controllers: [QuestionsController, GrowthController, NominationsController],
  providers: [
    QuestionsRepository, Questions, QuestionsReader,
    AreasRepository, TitlesRepository, NominationsRepository, GrowthHistoryRepository, GrowthWriter,
    Areas, Nominations, NominationReaders, NominationsReader, Decisions, Titles, Terms, GrowthReader, CoverageReader,
  ],
})
export class GrowthModule {}
