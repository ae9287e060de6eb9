import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Post, Req, Res } from '@nestjs/common';
import { ApiResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CurrentActor, NeverByToken, Public, SignedIn } from '../../platform/access/access.decorators';
import type { Actor } from '../../platform/access/actor';
import { SessionCookie } from '../../platform/access/session-cookie';
import { ProblemDto } from '../../platform/http/problem.dto';
import { SignInStartedDto, StartAtProviderDto, StartSignInDto, WaysInDto } from '../dto/providers.dto';
import { BrowserCookie } from './browser-cookie';
import { Identities } from './identities.service';
import { SignInElsewhere, type Started } from './sign-in-elsewhere.service';

@ApiTags('signing in')
@Controller()
export class ElsewhereController {
  constructor(
    private readonly elsewhere: SignInElsewhere,
    private readonly identities: Identities,
    private readonly browser: BrowserCookie,
    private readonly session: SessionCookie,
  ) {}

  /** Begins to sign in at a provider: answers where to send the browser. */
  @Public()
  @ApiResponse({ status: 404, description: 'There is no such way to sign in', type: ProblemDto })
  @ApiResponse({ status: 409, description: 'The provider does not answer just now', type: ProblemDto })
  @Post('sign-in')
  @HttpCode(200)
  async start(@Body() input: StartSignInDto, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<SignInStartedDto> {
    return this.remember(reply, await this.elsewhere.startSignIn(input.providerId, input.then, this.browser.read(request), request.ip));
  }

  /** Begins to take an invitation up with an account at a provider. */
  @Public()
  @ApiResponse({ status: 404, description: 'The link was used already or is too old, or there is no such way to sign in', type: ProblemDto })
  @ApiResponse({ status: 409, description: 'The provider does not answer just now', type: ProblemDto })
  @Post('invitations/:token/sign-in')
  @HttpCode(200)
  async startInvitation(
    @Param('token') token: string,
    @Body() { providerId }: StartAtProviderDto,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SignInStartedDto> {
    return this.remember(reply, await this.elsewhere.startInvitation(token, providerId, this.browser.read(request), request.ip));
  }

  /** Where a provider sends the browser back to. Leads on into the app: signed in, or to a page that says why not. */
  @Public()
  @ApiResponse({ status: 303, description: 'Leads on into the app' })
  @Get('sign-in/callback/:id')
  async finish(@Param('id', ParseUUIDPipe) providerId: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const mark = request.url.indexOf('?');
    const { to, session } = await this.elsewhere.finish({
      providerId,
      query: mark < 0 ? '' : request.url.slice(mark),
      browser: this.browser.read(request),
      sessionToken: this.session.read(request),
      userAgent: request.headers['user-agent'] ?? '',
    });
    if (session) {
      this.session.set(reply, session.token, session.expiresAt);
      this.browser.clear(reply);
    }
    await reply.redirect(to, 303);
  }

  /** How the signed-in person can sign in. */
  @SignedIn()
  @Get('me/ways-in')
  waysIn(@CurrentActor() actor: Actor): Promise<WaysInDto> {
    return this.identities.waysIn(actor);
  }

  /** Begins to link an account at a provider: whoever signs in there shows that it is theirs. */
  @SignedIn()
  @NeverByToken()
  @Post('me/identities')
  @HttpCode(200)
  async startLinking(
    @CurrentActor() actor: Actor,
    @Body() { providerId }: StartAtProviderDto,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SignInStartedDto> {
    return this.remember(reply, await this.elsewhere.startLinking(actor, providerId, this.browser.read(request)));
  }

  /** Unlinks an account; not the last way in. */
  @SignedIn()
  @NeverByToken()
  @Delete('me/identities/:id')
  @HttpCode(204)
  unlink(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<void> {
    return this.identities.unlink(actor, id);
  }

  private remember(reply: FastifyReply, { url, browser, expiresAt }: Started): SignInStartedDto {
    this.browser.set(reply, browser, expiresAt);
    return { url };
  }
}
