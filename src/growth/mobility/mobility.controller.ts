import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentActor, NeverByToken, Requires, SignedIn } from '../../platform/access/access.decorators';
import type { Actor } from '../../platform/access/actor';
import { IdempotencyKey } from '../../platform/http/conditional';
import { AnswerInterestDto, MobilityDto, OpenedInterestDto, SaveInterestDto, ShareInterestDto } from '../dto/mobility.dto';
import { Mobility } from './mobility.service';

/** What people would like next: theirs alone, until they share it with guild managers of their choice. */
@ApiTags('mobility')
@SignedIn()
@NeverByToken()
@Controller('mobility')
export class MobilityController {
  constructor(private readonly mobility: Mobility) {}

  /** The reader's own, whom it is shared with and who read it, and what others shared with the reader. */
  @Get()
  own(@CurrentActor() actor: Actor): Promise<MobilityDto> {
    return this.mobility.own(actor);
  }

  /** Writes what one would like next. Nobody else sees it before it is shared. */
  @Put()
  async save(@CurrentActor() actor: Actor, @Body() input: SaveInterestDto): Promise<MobilityDto> {
    await this.mobility.save(actor, input);
    return this.mobility.own(actor);
  }

  /** Takes it back: it is gone, with whom it was shared and what they answered. */
  @Delete()
  @HttpCode(200)
  async withdraw(@CurrentActor() actor: Actor): Promise<MobilityDto> {
    await this.mobility.withdraw(actor);
    return this.mobility.own(actor);
  }

  /** Shares it with exactly these guild managers; each is told once. */
  @Put('sharing')
  async share(@CurrentActor() actor: Actor, @IdempotencyKey() key: string | null, @Body() { managerIds }: ShareInterestDto): Promise<MobilityDto> {
    await this.mobility.share(actor, key, managerIds);
    return this.mobility.own(actor);
  }

  /** Opens what somebody shared with the reader; the person sees that it was read. */
  @Requires('manager')
  @Post(':id/open')
  @HttpCode(200)
  open(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<OpenedInterestDto> {
    return this.mobility.open(actor, id);
  }

  /** Answers it with a note that only the person reads. */
  @Requires('manager')
  @Post(':id/notes')
  async answer(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @IdempotencyKey() key: string | null,
    @Body() { body }: AnswerInterestDto,
  ): Promise<OpenedInterestDto> {
    await this.mobility.answer(actor, key, id, body);
    return this.mobility.open(actor, id);
  }
}
