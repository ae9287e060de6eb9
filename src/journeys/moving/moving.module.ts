import { Module } from '@nestjs/common';
import { PathsModule } from '../../paths/paths.module';
import { CommandsModule } from '../commands/commands.module';
import { JourneyMovingRepository } from '../persistence/journey-moving.repository';
import { MovesRepository } from '../persistence/moves.repository';
import { WalkModule } from '../walk/walk.module';
import { ChangeAloneController } from './change-alone.controller';
import { ChangeAlone } from './change-alone.service';
import { MoveJourneys } from './move-journeys.service';
import { MoveOne } from './move-one.service';
import { MoveRunner } from './move-runner.service';
import { MovesController } from './moves.controller';

/** Running journeys on another version of their path, and what one journey asks for alone. */
@Module({
  imports: [PathsModule, WalkModule, CommandsModule],
  controllers: [MovesController, ChangeAloneController],
  providers: [MovesRepository, JourneyMovingRepository, MoveOne, MoveRunner, MoveJourneys, ChangeAlone],
})
export class MovingModule {}
