import { Module } from '@nestjs/common';
import { JourneysModule } from '../journeys/journeys.module';
import { PeopleModule } from '../people/people.module';
import { ConsiderFacts } from './crediting/consider-facts.service';
import { CreditPeople } from './crediting/credit-people.service';
import { CreditController } from './crediting/credit.controller';
import { MilestoneProofReader } from './crediting/milestone-proof.service';
import { Names } from './crediting/names.service';
import { ProofSettingsService } from './crediting/proof-settings.service';
import { RegisteredServices } from './crediting/registered-services.service';
import { UnattributedWork } from './crediting/unattributed.service';
import { CourseEvidence } from './evidence/course-evidence.service';
import { EvidenceController } from './evidence/evidence.controller';
import { XapiController } from './evidence/xapi.controller';
import { FactsToCreditRepository } from './persistence/facts-to-credit.repository';
import { GuildSaysRepository } from './persistence/guild-says.repository';
import { ProofCreditsRepository } from './persistence/proof-credits.repository';
import { ToldStatementsRepository } from './persistence/told-statements.repository';
import { UnattributedWorkRepository } from './persistence/unattributed-work.repository';
import { ProofsModule } from './proofs.module';

/** Who gets credit for what other systems tell, and what it proves. */
@Module({
  imports: [PeopleModule, JourneysModule, ProofsModule],
  controllers: [CreditController, EvidenceController, XapiController],
  providers: [
    FactsToCreditRepository, GuildSaysRepository, ProofCreditsRepository, UnattributedWorkRepository,
    CreditPeople, ConsiderFacts, Names, RegisteredServices, ProofSettingsService, UnattributedWork, MilestoneProofReader,
    ToldStatementsRepository, CourseEvidence,
  ],
})
export class CreditingModule {}
