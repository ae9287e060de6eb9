import { Module } from '@nestjs/common';
import { PathsModule } from '../../paths/paths.module';
import { checkMachine } from '../domain/milestone-machine';
import { JourneyChangesRepository } from '../persistence/journey-changes.repository';
import { JourneysRepository } from '../persistence/journeys.repository';
import { MilestoneRecordsRepository } from '../persistence/milestone-records.repository';
import { Proofs } from './proofs.service';
import { Walks } from './walks.service';

/** A journey as it stands, and what happens to it by itself. */
@Module({
  imports: [PathsModule],
  providers: [JourneysRepository, JourneyChangesRepository, MilestoneRecordsRepository, Walks, Proofs],
  exports: [JourneysRepository, JourneyChangesRepository, MilestoneRecordsRepository, Walks, Proofs],
})
export class WalkModule {
  constructor() {
    checkMachine();
  }
}
