import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentActor, NeverByToken, SignedIn } from '../../platform/access/access.decorators';
import type { Actor } from '../../platform/access/actor';
import { IdempotencyKey } from '../../platform/http/conditional';
import { CalendarLinksDto, MakeCalendarLinkDto, NewCalendarLinkDto } from '../dto/feeds.dto';
import { CalendarLinks } from './calendar-links.service';

/** One's own calendar, for other programs. */
@ApiTags('calendars elsewhere')
@SignedIn()
@Controller('me/calendar-links')
export class CalendarLinksController {
  constructor(private readonly links: CalendarLinks) {}

  /** One's links, without their addresses. */
  @Get()
  list(@CurrentActor() actor: Actor): Promise<CalendarLinksDto> {
    return this.links.list(actor);
  }

  /** Makes a link. Its address is shown this once; ten at most. */
  @NeverByToken()
  @Post()
  make(@CurrentActor() actor: Actor, @Body() { name }: MakeCalendarLinkDto, @IdempotencyKey() key: string | null): Promise<NewCalendarLinkDto> {
    return this.links.make(actor, name, key);
  }

  /** Gives a link another address; the old one stops at once. */
  @NeverByToken()
  @Post(':id/replacement')
  replace(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<NewCalendarLinkDto> {
    return this.links.replace(actor, id);
  }

  /** Takes a link back, at once and on every replica. */
  @Delete(':id')
  @HttpCode(204)
  revoke(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<void> {
    return this.links.revoke(actor, id);
  }
}
