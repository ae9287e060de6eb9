import { Module } from '@nestjs/common';
import { PeopleModule } from '../people/people.module';
import { QuestionsReader } from './asking/questions-reader.service';
import { QuestionsController } from './asking/questions.controller';
import { Questions } from './asking/questions.service';
import { ConsultationsReader } from './consulting/consultations-reader.service';
import { ConsultationsController } from './consulting/consultations.controller';
import { Consultations } from './consulting/consultations.service';
import { ExpertFinder } from './consulting/expert-finder.service';
import { Offering } from './consulting/offering.service';
import { MobilityController } from './mobility/mobility.controller';
import { Mobility } from './mobility/mobility.service';
import { AreasRepository } from './persistence/areas.repository';
import { ConsultationsRepository } from './persistence/consultations.repository';
import { ConsultingRepository } from './persistence/consulting.repository';
import { MobilityRepository } from './persistence/mobility.repository';
import { QuestionsRepository } from './persistence/questions.repository';
import { TitlesRepository } from './persistence/titles.repository';

/** What the guild knows together: who to ask, and what was asked before. */
@Module({
  imports: [PeopleModule],
  controllers: [QuestionsController, ConsultationsController, MobilityController],
  providers: [
    AreasRepository, TitlesRepository, QuestionsRepository, Questions, QuestionsReader,
    ConsultationsRepository, ConsultingRepository, ExpertFinder, Offering, Consultations, ConsultationsReader,
    MobilityRepository, Mobility,
  ],
})
export class GrowthModule {}
