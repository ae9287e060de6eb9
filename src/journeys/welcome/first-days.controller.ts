import { Body, Controller, Get, Header, HttpCode, Param, Post, Req, Res } from '@nestjs/common';
import { ApiResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Public } from '../../platform/access/access.decorators';
import { ProblemDto } from '../../platform/http/problem.dto';
import { firstDayWords } from '../domain/welcome-words';
import { WelcomeRepository, type WelcomeRow } from '../persistence/welcome.repository';
import { FirstDayCookie } from './first-day-cookie';
import { FirstQuestions } from './first-questions.service';
import { requireHere, WelcomeLinks } from './welcome-links.service';
import { AskFirstDto, WelcomeDoorDto, WelcomePageDto } from './welcome.dto';

const GONE = { status: 404, description: 'The link opens nothing, or no longer', type: ProblemDto };

/** The page before the first day, for whoever holds its link. No search engine lists it. */
@ApiTags('before the first day')
@Public()
@ApiResponse(GONE)
@Controller('first-days/:token')
export class FirstDaysController {
  constructor(
    private readonly links: WelcomeLinks,
    private readonly questions: FirstQuestions,
    private readonly welcomes: WelcomeRepository,
    private readonly cookie: FirstDayCookie,
  ) {}

  /** Whether the link was opened, and the page in the browser that opened it. Looking opens nothing: programs look at links too. */
  @Get()
  @Header('x-robots-tag', 'noindex, nofollow')
  @Header('referrer-policy', 'no-referrer')
  async look(@Param('token') token: string, @Req() request: FastifyRequest): Promise<WelcomeDoorDto> {
    const { row, state } = await this.links.door(token, (linkId) => this.cookie.read(request, linkId));
    return { state, page: state === 'here' ? await this.page(row) : null };
  }

  /** Opens it in this browser, which keeps it. */
  @Post('open')
  @HttpCode(204)
  @Header('x-robots-tag', 'noindex, nofollow')
  async open(@Param('token') token: string, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    const { linkId, cookie } = await this.links.open(token, (id) => this.cookie.read(request, id));
    if (cookie !== null) this.cookie.set(reply, linkId, cookie);
  }

  /** Asks the manager for a new link, once this one was opened elsewhere. */
  @Post('another')
  @HttpCode(204)
  @Header('x-robots-tag', 'noindex, nofollow')
  async another(@Param('token') token: string): Promise<void> {
    await this.links.askForAnother(token);
  }

  /** Asks the mentor something. */
  @Post('questions')
  @HttpCode(200)
  @ApiResponse({ status: 409, description: 'Very many questions already', type: ProblemDto })
  @Header('x-robots-tag', 'noindex, nofollow')
  async ask(@Param('token') token: string, @Body() { body }: AskFirstDto, @Req() request: FastifyRequest): Promise<WelcomeDoorDto> {
    const row = requireHere(await this.links.door(token, (linkId) => this.cookie.read(request, linkId)));
    await this.questions.ask(row, body);
    return { state: 'here', page: await this.page(row) };
  }

  private async page(row: WelcomeRow): Promise<WelcomePageDto> {
    const { site, cohort } = await this.welcomes.notesOf(row.siteId, row.cohortId);
    return {
      hireName: row.hire.name,
      guildName: row.guildName,
      siteName: row.siteName,
      pathTitle: row.pathTitle,
      startOn: row.startOn,
      mentors: row.mentors.map(({ name, kind }) => ({ name, kind })),
      managerName: row.managerName,
      ...firstDayWords(cohort, site),
      questions: await this.questions.of(row.journeyId),
    };
  }
}
