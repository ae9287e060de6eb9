import { Module } from '@nestjs/common';
import { JourneysModule } from '../journeys/journeys.module';
import { PulseAnswersRepository } from './persistence/pulse-answers.repository';
import { PulseReceiptsRepository } from './persistence/pulse-receipts.repository';
import { PulseAnswering } from './pulse-answering.service';
import { PulseRelease } from './pulse-release.service';
import { PulseResults } from './pulse-results.service';
import { PulseController } from './pulse.controller';

/** How it goes for new people, asked without a name and shown in fives. */
@Module({
  imports: [JourneysModule],
  controllers: [PulseController],
  providers: [PulseReceiptsRepository, PulseAnswersRepository, PulseAnswering, PulseRelease, PulseResults],
})
export class PulseModule {}
