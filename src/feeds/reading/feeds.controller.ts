import { applyDecorators, Controller, Get, Param, ParseUUIDPipe, Req, Res } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Public } from '../../platform/access/access.decorators';
import { Problem } from '../../platform/http/problem';
import { ProblemDto } from '../../platform/http/problem.dto';
import { CalendarLinks } from '../links/calendar-links.service';
import { OpenProgrammes } from '../links/open-programmes.service';
import { Calendars } from './calendars.service';
import { FeedLimits } from './feed-limits';
import { sendCalendar } from './send-calendar';

const CalendarAnswer = () =>
  applyDecorators(
    ApiHeader({ name: 'If-None-Match', required: false, description: 'The ETag of the calendar that one has' }),
    ApiOkResponse({ description: 'iCalendar text (RFC 5545)', content: { 'text/calendar': { schema: { type: 'string' } } } }),
    ApiResponse({ status: 304, description: 'Nothing changed since' }),
    ApiResponse({ status: 404, description: 'There is no such calendar, or it is no longer to be read', type: ProblemDto }),
  );

/** Calendars for other programs, which cannot sign in. */
@ApiTags('calendars elsewhere')
@Controller()
export class FeedsController {
  constructor(
    private readonly calendars: Calendars,
    private readonly links: CalendarLinks,
    private readonly programmes: OpenProgrammes,
    private readonly limits: FeedLimits,
  ) {}

  /** Somebody's own calendar, for whoever has its address. */
  @Public()
  @CalendarAnswer()
  @Get('feeds/:token.ics')
  async own(@Param('token') token: string, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<string | undefined> {
    const link = await this.links.open(token);
    if (!link) {
      await this.limits.countMiss(request.ip);
      throw Problem.notFound('calendar');
    }
    await this.limits.countLink(link.id);
    return sendCalendar(request, reply, await this.calendars.of(link), 'private');
  }

  /** A guild's programme, where the guild lets everybody read it. */
  @Public()
  @CalendarAnswer()
  @Get('guilds/:id/programme.ics')
  async programme(
    @Param('id', ParseUUIDPipe) id: string, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string | undefined> {
    await this.limits.countProgramme(id, request.ip);
    if (!(await this.programmes.isOpen(id))) throw Problem.notFound('calendar');
    return sendCalendar(request, reply, await this.calendars.programme(id), 'public');
  }
}
