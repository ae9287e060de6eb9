import { Module } from '@nestjs/common';
import { CohortsModule } from '../cohorts/cohorts.module';
import { PeopleModule } from '../people/people.module';
import { GiveNudges } from './give-nudges.service';
import { NudgesController } from './nudges.controller';
import { OwnNudges } from './own-nudges.service';
import { NudgesRepository } from './persistence/nudges.repository';

/** The stuck rules, looked at each working morning: the hire first, then whoever has the turn. */
@Module({
  imports: [CohortsModule, PeopleModule],
  controllers: [NudgesController],
  providers: [NudgesRepository, GiveNudges, OwnNudges],
})
export class NudgesModule {}
