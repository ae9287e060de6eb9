import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentActor, SignedIn } from '../../platform/access/access.decorators';
import type { Actor } from '../../platform/access/actor';
import { IdempotencyKey } from '../../platform/http/conditional';
import { WholeList } from '../../platform/http/whole-list';
import {
  AnswerConsultationDto, AskConsultationDto, AskOnDto, ConsultationDto, ConsultationSummaryDto, ConsultingAreaDto, FindKeptDto,
  OwnConsultationsDto, PassOnDto, SetConsultingRoomDto, SetOpennessDto,
} from '../dto/consultations.dto';
import { ConsultationsReader } from './consultations-reader.service';
import { Consultations } from './consultations.service';

/** Design reviews, code reviews and advice, asked by area of whoever knows it and has room. */
@ApiTags('consultations')
@SignedIn()
@Controller('consultations')
export class ConsultationsController {
  constructor(
    private readonly consultations: Consultations,
    private readonly reading: ConsultationsReader,
  ) {}

  /** What the reader asked, what is with them, and how much they take on. */
  @Get()
  own(@CurrentActor() actor: Actor): Promise<OwnConsultationsDto> {
    return this.reading.own(actor);
  }

  /** Asks for a review or advice: it goes to whoever knows the area and has room, or waits until somebody has. */
  @Post()
  async ask(@CurrentActor() actor: Actor, @IdempotencyKey() key: string | null, @Body() input: AskConsultationDto): Promise<ConsultationDto> {
    return this.reading.read(actor, await this.consultations.ask(actor, key, input));
  }

  /** Areas in which somebody can be asked, and whether somebody has room now. */
  @WholeList('the areas of one guild')
  @Get('areas')
  areas(@CurrentActor() actor: Actor): Promise<ConsultingAreaDto[]> {
    return this.reading.areas(actor);
  }

  /** Answers that are kept for everybody in the guild, the latest fifty. */
  @WholeList('the newest that fit the search, fifty at most')
  @Get('kept')
  kept(@CurrentActor() actor: Actor, @Query() filter: FindKeptDto): Promise<ConsultationSummaryDto[]> {
    return this.reading.kept(actor, filter);
  }

  /** Says how much the reader takes on, or pauses; what waits comes at once where there is room. */
  @Put('room')
  async setRoom(@CurrentActor() actor: Actor, @Body() room: SetConsultingRoomDto): Promise<OwnConsultationsDto> {
    await this.consultations.setRoom(actor, room);
    return this.reading.own(actor);
  }

  /** One consultation, for those it concerns, and for everybody once it is kept for the guild. */
  @Get(':id')
  read(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<ConsultationDto> {
    return this.reading.read(actor, id);
  }

  /** The expert takes it. */
  @Post(':id/accept')
  @HttpCode(200)
  async accept(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string, @IdempotencyKey() key: string | null): Promise<ConsultationDto> {
    return this.reading.read(actor, await this.consultations.accept(actor, key, id));
  }

  /** The expert passes it on, with a reason: it goes to the next who has room. */
  @Post(':id/pass')
  @HttpCode(200)
  async pass(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @IdempotencyKey() key: string | null,
    @Body() { reason }: PassOnDto,
  ): Promise<ConsultationDto> {
    return this.reading.read(actor, await this.consultations.pass(actor, key, id, reason));
  }

  /** The expert answers; the asker is told. */
  @Post(':id/answer')
  @HttpCode(200)
  async answer(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @IdempotencyKey() key: string | null,
    @Body() input: AnswerConsultationDto,
  ): Promise<ConsultationDto> {
    return this.reading.read(actor, await this.consultations.answer(actor, key, id, input));
  }

  /** The asker asks on: it goes back to whoever answered where they have room, else to the next. */
  @Post(':id/ask-on')
  @HttpCode(200)
  async askOn(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @IdempotencyKey() key: string | null,
    @Body() { body }: AskOnDto,
  ): Promise<ConsultationDto> {
    return this.reading.read(actor, await this.consultations.askOn(actor, key, id, body));
  }

  /** The asker says that it helped. */
  @Post(':id/close')
  @HttpCode(200)
  async close(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string, @IdempotencyKey() key: string | null): Promise<ConsultationDto> {
    return this.reading.read(actor, await this.consultations.close(actor, key, id));
  }

  /** The asker no longer needs it. */
  @Post(':id/withdraw')
  @HttpCode(200)
  async withdraw(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string, @IdempotencyKey() key: string | null): Promise<ConsultationDto> {
    return this.reading.read(actor, await this.consultations.withdraw(actor, key, id));
  }

  /** The asker says whether the answer will be kept for everybody. What was answered in private stays so. */
  @Put(':id/openness')
  async setOpenness(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @IdempotencyKey() key: string | null,
    @Body() { openToGuild }: SetOpennessDto,
  ): Promise<ConsultationDto> {
    return this.reading.read(actor, await this.consultations.setOpenness(actor, key, id, openToGuild));
  }
}
