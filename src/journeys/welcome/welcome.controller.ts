import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentActor, NeverByToken, Requires, SignedIn } from '../../platform/access/access.decorators';
import type { Actor } from '../../platform/access/actor';
import { IfMatch } from '../../platform/http/conditional';
import { FirstQuestions } from './first-questions.service';
import { WelcomeLinks } from './welcome-links.service';
import { WelcomeNotes } from './welcome-notes.service';
import { AnswerFirstDto, CohortWelcomeDto, FirstQuestionsDto, WelcomeLinkDto, WelcomeNoteDto, WelcomeNoteInputDto } from './welcome.dto';

/** What managers and mentors do for hires before the first day. */
@ApiTags('before the first day')
@Controller()
export class WelcomeController {
  constructor(
    private readonly links: WelcomeLinks,
    private readonly notes: WelcomeNotes,
    private readonly questions: FirstQuestions,
  ) {}

  /** What a cohort's hires read before the first day, and who has a link. */
  @Requires('manager')
  @Get('cohorts/:id/welcome')
  ofCohort(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<CohortWelcomeDto> {
    return this.notes.ofCohort(actor, id);
  }

  /** Writes where, when and what to bring, for this cohort alone. */
  @Requires('manager')
  @Put('cohorts/:id/welcome-note')
  saveForCohort(
    @CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string, @IfMatch() revision: number, @Body() input: WelcomeNoteInputDto,
  ): Promise<WelcomeNoteDto> {
    return this.notes.saveForCohort(actor, id, revision, input);
  }

  /** Writes where, when and what to bring, for everybody who starts at this site. */
  @Requires('manager')
  @Put('sites/:id/welcome-note')
  saveForSite(
    @CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string, @IfMatch() revision: number, @Body() input: WelcomeNoteInputDto,
  ): Promise<WelcomeNoteDto> {
    return this.notes.saveForSite(actor, id, revision, input);
  }

  /** Makes a new link for one hire; it is in this answer only, and the one before stops working. */
  @Requires('manager')
  @NeverByToken()
  @Post('journeys/:id/first-day-link')
  @HttpCode(200)
  async newLink(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<WelcomeLinkDto> {
    return { url: await this.links.replace(actor, id), mailed: this.links.mailed };
  }

  /** What a hire asked before the first day, for the hire and the mentors. */
  @SignedIn()
  @Get('journeys/:id/first-questions')
  firstQuestions(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<FirstQuestionsDto> {
    return this.questions.read(actor, id);
  }

  /** A mentor answers, or says it better. */
  @SignedIn()
  @Put('journeys/:id/first-questions/:questionId/answer')
  answer(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('questionId', ParseUUIDPipe) questionId: string,
    @Body() { answer }: AnswerFirstDto,
  ): Promise<FirstQuestionsDto> {
    return this.questions.answer(actor, id, questionId, answer);
  }
}
