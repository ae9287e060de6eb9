import { Body, Controller, Delete, Get, HttpCode, Inject, Param, Post, Req, Res } from '@nestjs/common';
import { ApiResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CurrentActor, Public, SignedIn } from '../../platform/access/access.decorators';
import type { Actor } from '../../platform/access/actor';
import { SessionCookie } from '../../platform/access/session-cookie';
import { Problem } from '../../platform/http/problem';
import { ProblemDto } from '../../platform/http/problem.dto';
import type { Settings } from '../../settings/settings';
import { SETTINGS } from '../../settings/settings.module';
import {
  AcceptInvitationDto, DemoSignInDto, InvitationDto, SessionDto, SetUpDto, SignInDto, WelcomeDto,
} from '../dto/people.dto';
import { PeopleRepository } from '../persistence/people.repository';
import { ProvidersRepository } from '../persistence/providers.repository';
import { SamplePeopleRepository } from '../persistence/sample-people.repository';
import { Invitations } from './invitations.service';
import { SessionPresenter } from './session.presenter';
import { Sessions } from './sessions.service';
import { SetUp } from './set-up.service';
import { SignIn } from './sign-in.service';

@ApiTags('signing in')
@Controller()
export class SessionController {
  constructor(
    private readonly signIn: SignIn,
    private readonly sessions: Sessions,
    private readonly invitations: Invitations,
    private readonly setUp: SetUp,
    private readonly presenter: SessionPresenter,
    private readonly people: PeopleRepository,
    private readonly samplePeople: SamplePeopleRepository,
    private readonly providers: ProvidersRepository,
    private readonly cookie: SessionCookie,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** What the sign-in page needs to know. */
  @Public()
  @Get('welcome')
  async welcome(): Promise<WelcomeDto> {
    return {
      demo: this.settings.demo,
      setupNeeded: await this.setUp.needed(),
      samplePeople: this.settings.demo ? await this.samplePeople.list() : [],
      ...(await this.providers.offered(null)),
    };
  }

  /** Who is signed in. */
  @SignedIn()
  @Get('session')
  current(@CurrentActor() actor: Actor): Promise<SessionDto> {
    return this.presenter.present(actor.guildId, actor.personId);
  }

  /** Signs in with e-mail and password; the session travels in an HttpOnly cookie. */
  @Public()
  @ApiResponse({ status: 401, description: 'The e-mail and the password do not belong together', type: ProblemDto })
  @Post('session')
  @HttpCode(200)
  async withPassword(@Body() input: SignInDto, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<SessionDto> {
    const personId = await this.signIn.withPassword(input.email, input.password, request.ip);
    return this.open(personId, request, reply);
  }

  /** Signs out of this browser. */
  @Public()
  @Delete('session')
  @HttpCode(204)
  async signOut(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    const token = this.cookie.read(request);
    if (token) await this.sessions.close(token);
    this.cookie.clear(reply);
  }

  /** Demo mode only: signs in as one of the sample people. */
  @Public()
  @ApiResponse({ status: 404, description: 'This is no demo, or there is no such sample person', type: ProblemDto })
  @Post('demo/session')
  @HttpCode(200)
  async asSamplePerson(@Body() input: DemoSignInDto, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<SessionDto> {
    if (!this.settings.demo) throw Problem.notFound();
    const sample = (await this.samplePeople.list()).find((person) => person.id === input.personId);
    if (!sample) throw Problem.notFound('sample person');
    return this.open(sample.id, request, reply);
  }

  /** Sets a new installation up with the one-time token printed at start. */
  @Public()
  @Post('setup')
  @HttpCode(200)
  async carryOutSetUp(@Body() input: SetUpDto, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<SessionDto> {
    return this.open(await this.setUp.carryOut(input), request, reply);
  }

  /** Whom a one-time link invites. */
  @Public()
  @ApiResponse({ status: 404, description: 'The link was used already, or is too old', type: ProblemDto })
  @Get('invitations/:token')
  async invitation(@Param('token') token: string): Promise<InvitationDto> {
    const { name, email, guildId, guildName, expiresAt, rescues } = await this.invitations.find(token);
    const { providers, passwords } = await this.providers.offered(guildId);
    return { name, email, guildName, expiresAt: expiresAt.toISOString(), providers, passwords: passwords || rescues };
  }

  /** Takes an invitation up by choosing a password, and signs in. */
  @Public()
  @ApiResponse({ status: 404, description: 'The link was used already, or is too old', type: ProblemDto })
  @ApiResponse({ status: 409, description: 'The link was used a moment ago', type: ProblemDto })
  @Post('invitations/:token')
  @HttpCode(200)
  async accept(
    @Param('token') token: string,
    @Body() input: AcceptInvitationDto,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionDto> {
    return this.open(await this.invitations.accept(token, input.password), request, reply);
  }

  private async open(personId: string, request: FastifyRequest, reply: FastifyReply): Promise<SessionDto> {
    const session = await this.sessions.open(personId, request.headers['user-agent'] ?? '', this.cookie.read(request));
    this.cookie.set(reply, session.token, session.expiresAt);
    return this.presenter.present(await this.people.guildOf(personId), personId);
  }
}
