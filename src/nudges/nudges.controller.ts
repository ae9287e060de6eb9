import { Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentActor, SignedIn } from '../platform/access/access.decorators';
import type { Actor } from '../platform/access/actor';
import { OwnNudgesDto } from './dto/nudges.dto';
import { OwnNudges } from './own-nudges.service';

/** What a hire is asked before anybody else is told. */
@ApiTags('nudges')
@SignedIn()
@Controller('journeys/:id/nudges')
export class NudgesController {
  constructor(private readonly nudges: OwnNudges) {}

  /** What the hire was told of and still holds; for the hire alone. */
  @Get()
  read(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<OwnNudgesDto> {
    return this.nudges.read(actor, id);
  }

  /** "I'm fine": nobody asks how it goes for three working days. Said twice on a day it is said once. */
  @Put('rest')
  rest(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<OwnNudgesDto> {
    return this.nudges.rest(actor, id);
  }

  /** Takes today's "I'm fine" back. */
  @Delete('rest')
  @HttpCode(204)
  takeBackRest(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<void> {
    return this.nudges.takeBackRest(actor, id);
  }
}
