import { Controller, Get, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { CurrentActor, NeverByToken, SignedIn, type RequestWithActor } from '../access/access.decorators';
import { ActorSource, type Actor } from '../access/actor';
import { SessionCookie } from '../access/session-cookie';
import { Live } from './live';

/** Often enough for proxies to keep the stream open, and for a session that ran out to be noticed. */
const HEARTBEAT_MS = 20_000;

@ApiTags('live')
@Controller('live')
export class LiveController {
  constructor(
    private readonly live: Live,
    private readonly actors: ActorSource,
    private readonly cookie: SessionCookie,
  ) {}

  /**
   * Server-sent events for the signed-in person: `change` (with `journeyId`, `cohortId` or `place` where one is meant) says what
   * to fetch again, `progress` (with `id`, `done`, `total`) how far long work is.
   */
  @SignedIn()
  @NeverByToken()
  @ApiOkResponse({ description: 'A stream of events', content: { 'text/event-stream': { schema: { type: 'string' } } } })
  @Get()
  stream(@CurrentActor() actor: Actor, @Req() request: RequestWithActor, @Res() reply: FastifyReply): void {
    reply.hijack();
    const { raw } = reply;
    raw.writeHead(200, {
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store',
      'x-accel-buffering': 'no',
    });
    raw.write('retry: 2000\n\n');

    const close = () => raw.end();
    const token = this.cookie.read(request) ?? '';
    const check = () => {
      this.actors.actorOf(token).then((still) => (still ? raw.write(': still here\n\n') : close()), close);
    };
    const heartbeat = setInterval(check, HEARTBEAT_MS);
    const stop = this.live.listen({
      personId: actor.personId,
      guildId: actor.guildId,
      isManager: actor.roles.has('manager'),
      send: (event, data) => raw.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`),
      check,
      close,
    });
    // Somebody may have been let out between the request's check and the moment from which this page listens.
    check();
    raw.on('close', () => {
      clearInterval(heartbeat);
      stop();
    });
  }
}
