import { Module } from '@nestjs/common';
import { PeopleModule } from '../people/people.module';
import { Areas } from './areas/areas.service';
import { QuestionsReader } from './asking/questions-reader.service';
import { QuestionsController } from './asking/questions.controller';
import { Questions } from './asking/questions.service';
import { ConsultationsReader } from './consulting/consultations-reader.service';
import { ConsultationsController } from './consulting/consultations.controller';
import { Consultations } from './consulting/consultations.service';
import { ExpertFinder } from './consulting/expert-finder.service';
import { Offering } from './consulting/offering.service';
import { CoverageReader } from './coverage/coverage.service';
import { GrowthWriter } from './growth-writer';
import { GrowthController } from './growth.controller';
import { MobilityController } from './mobility/mobility.controller';
import { Mobility } from './mobility/mobility.service';
import { NominationsController } from './nominations.controller';
import { Decisions } from './nominations/decisions.service';
import { NominationReaders } from './nominations/nomination-readers';
import { NominationsReader } from './nominations/nominations-reader.service';
import { Nominations } from './nominations/nominations.service';
import { AreasRepository } from './persistence/areas.repository';
import { ConsultationsRepository } from './persistence/consultations.repository';
import { ConsultingRepository } from './persistence/consulting.repository';
import { GrowthHistoryRepository } from './persistence/growth-history.repository';
import { MobilityRepository } from './persistence/mobility.repository';
import { NominationsRepository } from './persistence/nominations.repository';
import { QuestionsRepository } from './persistence/questions.repository';
import { TitlesRepository } from './persistence/titles.repository';
import { GrowthReader } from './titles/growth-reader.service';
import { Terms } from './titles/terms.service';
import { Titles } from './titles/titles.service';

/** What the guild knows together: who to ask, what was asked before, and who is expert or master of what. */
@Module({
  imports: [PeopleModule],
  controllers: [QuestionsController, GrowthController, NominationsController, ConsultationsController, MobilityController],
  providers: [
    QuestionsRepository, Questions, QuestionsReader,
    AreasRepository, TitlesRepository, NominationsRepository, GrowthHistoryRepository, GrowthWriter,
    Areas, Nominations, NominationReaders, NominationsReader, Decisions, Titles, Terms, GrowthReader, CoverageReader,
    ConsultationsRepository, ConsultingRepository, ExpertFinder, Offering, Consultations, ConsultationsReader,
    MobilityRepository, Mobility,
  ],
})
export class GrowthModule {}
