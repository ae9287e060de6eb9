import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentActor, SignedIn } from '../../platform/access/access.decorators';
import type { Actor } from '../../platform/access/actor';
import { IdempotencyKey } from '../../platform/http/conditional';
import { WholeList } from '../../platform/http/whole-list';
import { AreaDto, AskQuestionDto, FindQuestionsDto, GiveAnswerDto, QuestionDto, QuestionListDto } from '../dto/ask.dto';
import { QuestionsReader } from './questions-reader.service';
import { Questions } from './questions.service';

/** Who to ask, and what the guild asked itself. Everybody in the guild reads, asks and answers. */
@ApiTags('who to ask')
@SignedIn()
@Controller()
export class QuestionsController {
  constructor(
    private readonly asking: Questions,
    private readonly reading: QuestionsReader,
  ) {}

  /** Every area that somebody answers for, with the people to ask. */
  @WholeList('the topics of one guild')
  @Get('focal-points')
  focalPoints(@CurrentActor() actor: Actor): Promise<AreaDto[]> {
    return this.reading.areas(actor);
  }

  /** What was asked, newest first, thirty at a time. */
  @Get('questions')
  list(@CurrentActor() actor: Actor, @Query() filter: FindQuestionsDto): Promise<QuestionListDto> {
    return this.reading.list(actor, filter);
  }

  /** Asks the guild; the nearest focal point of the topic is told. */
  @Post('questions')
  async ask(@CurrentActor() actor: Actor, @IdempotencyKey() key: string | null, @Body() input: AskQuestionDto): Promise<QuestionDto> {
    return this.reading.question(actor, await this.asking.ask(actor, key, input));
  }

  /** One question with its answers. */
  @Get('questions/:id')
  question(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<QuestionDto> {
    return this.reading.question(actor, id);
  }

  /** Answers it; the asker is told. */
  @Post('questions/:id/answers')
  async answer(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @IdempotencyKey() key: string | null,
    @Body() input: GiveAnswerDto,
  ): Promise<QuestionDto> {
    await this.asking.answer(actor, key, id, input.body);
    return this.reading.question(actor, id);
  }

  /** The asker says that this answer helped. */
  @Post('questions/:id/answers/:answerId/accept')
  @HttpCode(200)
  async accept(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('answerId', ParseUUIDPipe) answerId: string,
    @IdempotencyKey() key: string | null,
  ): Promise<QuestionDto> {
    await this.asking.accept(actor, key, id, answerId);
    return this.reading.question(actor, id);
  }

  /** The asker takes back that an answer helped. */
  @Delete('questions/:id/accepted')
  @HttpCode(200)
  async unaccept(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string, @IdempotencyKey() key: string | null): Promise<QuestionDto> {
    await this.asking.unaccept(actor, key, id);
    return this.reading.question(actor, id);
  }
}
