import { Body, Controller, Get, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentActor, Requires } from '../../platform/access/access.decorators';
import type { Actor } from '../../platform/access/actor';
import { OpenProgrammeDto, SetOpenProgrammeDto } from '../dto/feeds.dto';
import { OpenProgrammes } from './open-programmes.service';

/** Whether everybody may read the guild's programme. */
@ApiTags('calendars elsewhere')
@Requires('manager')
@Controller('open-programme')
export class OpenProgrammesController {
  constructor(private readonly programmes: OpenProgrammes) {}

  /** Whether the programme is open, and where it is read then. */
  @Get()
  read(@CurrentActor() actor: Actor): Promise<OpenProgrammeDto> {
    return this.programmes.read(actor);
  }

  /** Opens the programme to everybody, or closes it. */
  @Put()
  set(@CurrentActor() actor: Actor, @Body() { open }: SetOpenProgrammeDto): Promise<OpenProgrammeDto> {
    return this.programmes.set(actor, open);
  }
}
