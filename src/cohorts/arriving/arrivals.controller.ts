import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentActor, Requires } from '../../platform/access/access.decorators';
import type { Actor } from '../../platform/access/actor';
import { IdempotencyKey } from '../../platform/http/conditional';
import { AddArrivalRuleDto, ArrivalsDto } from '../dto/arrivals.dto';
import { Arrivals } from './arrivals.service';

/** Who starts soon, as an identity provider tells it, and into which cohorts they go. */
@ApiTags('cohorts')
@Requires('manager')
@Controller()
export class ArrivalsController {
  constructor(private readonly arrivals: Arrivals) {}

  /** Who starts soon, whose first day has changed, and the rules. */
  @Get('arrivals')
  read(@CurrentActor() actor: Actor): Promise<ArrivalsDto> {
    return this.arrivals.read(actor);
  }

  /** Lets the dates of somebody's journey be, though they start on another day; until that changes again. */
  @Post('arrivals/:id/settle')
  @HttpCode(204)
  settle(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<void> {
    return this.arrivals.settle(actor, id);
  }

  /** Adds a rule; one a site, and one for all others. */
  @Post('arrival-rules')
  addRule(@CurrentActor() actor: Actor, @Body() input: AddArrivalRuleDto, @IdempotencyKey() key: string | null): Promise<ArrivalsDto> {
    return this.arrivals.addRule(actor, input, key);
  }

  /** Takes a rule away. Whoever is in a cohort stays there. */
  @Delete('arrival-rules/:id')
  @HttpCode(204)
  removeRule(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<void> {
    return this.arrivals.removeRule(actor, id);
  }
}
