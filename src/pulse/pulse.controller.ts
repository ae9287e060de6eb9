import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentActor, NeverByToken, Requires, SignedIn } from '../platform/access/access.decorators';
import type { Actor } from '../platform/access/actor';
import { AnswerPulseDto, OwnPulsesDto, PulseResultsDto } from './dto/pulse.dto';
import { PulseAnswering } from './pulse-answering.service';
import { PulseResults } from './pulse-results.service';

/** Two short questions on days 5, 19 and 63 of a journey, answered without a name. */
@ApiTags('pulse')
@Controller('pulse')
export class PulseController {
  constructor(
    private readonly answering: PulseAnswering,
    private readonly shown: PulseResults,
  ) {}

  /** The reader's own pulses: which are open, and which they have answered. */
  @SignedIn()
  @NeverByToken()
  @Get()
  own(@CurrentActor() actor: Actor): Promise<OwnPulsesDto> {
    return this.answering.own(actor);
  }

  /**
   * Answers a pulse, once. It takes no Idempotency-Key: one would be kept beside the person. Sent again after a lost
   * connection it is refused with `already_answered` when it went through.
   */
  @SignedIn()
  @NeverByToken()
  @Post('answers')
  @HttpCode(204)
  async answer(@CurrentActor() actor: Actor, @Body() input: AnswerPulseDto): Promise<void> {
    await this.answering.answer(actor, input);
  }

  /** What the guild answered, by pulse and quarter, in groups of five people. */
  @Requires('manager')
  @Get('results')
  results(@CurrentActor() actor: Actor): Promise<PulseResultsDto> {
    return this.shown.results(actor);
  }
}
