import { Module } from '@nestjs/common';
import { PeopleModule } from '../../people/people.module';
import { CommandsModule } from '../commands/commands.module';
import { MilestonePinsRepository } from '../persistence/milestone-pins.repository';
import { ReplanningRepository } from '../persistence/replanning.repository';
import { StartingModule } from '../starting/starting.module';
import { WalkModule } from '../walk/walk.module';
import { DatesToLookAtController } from './dates-to-look-at.controller';
import { DatesToLookAt } from './dates-to-look-at.service';
import { PinsController } from './pins.controller';
import { Pins } from './pins.service';
import { ReplanWriter } from './replan-writer';
import { Replanning } from './replanning.service';
import { ReplansController } from './replans.controller';
import { Replans } from './replans.service';
import { Situations } from './situations';
import { UndoReplans } from './undo-replans.service';

/** Changes of dates: shown first, made for one or for many, and taken back. */
@Module({
  imports: [PeopleModule, StartingModule, WalkModule, CommandsModule],
  controllers: [ReplansController, PinsController, DatesToLookAtController],
  providers: [ReplanningRepository, MilestonePinsRepository, Situations, ReplanWriter, Replanning, Replans, UndoReplans, Pins, DatesToLookAt],
  exports: [Replanning, MilestonePinsRepository],
})
export class ReplanningModule {}
