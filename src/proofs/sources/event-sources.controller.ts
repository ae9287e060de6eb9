import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Patch, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentActor, NeverByToken, Requires } from '../../platform/access/access.decorators';
import type { Actor } from '../../platform/access/actor';
import { IdempotencyKey, IfMatch } from '../../platform/http/conditional';
import {
  ChangeEventSourceDto, EventSourceDetailsDto, EventSourcesDto, EventSourceWithSecretDto, SetUpEventSourceDto,
} from '../dto/event-sources.dto';
import { EventReplay } from '../replaying/replay.service';
import { EventSources } from './event-sources.service';

/** Which systems tell the guild what happens. */
@ApiTags('events')
@Requires('admin')
@Controller('event-sources')
export class EventSourcesController {
  constructor(
    private readonly sources: EventSources,
    private readonly replays: EventReplay,
  ) {}

  /** All sources, each with what it last sent and what was last refused. */
  @Get()
  list(@CurrentActor() actor: Actor): Promise<EventSourcesDto> {
    return this.sources.list(actor);
  }

  /** Sets a source up. Its secret is shown this once. */
  @NeverByToken()
  @Post()
  setUp(@CurrentActor() actor: Actor, @Body() input: SetUpEventSourceDto, @IdempotencyKey() key: string | null): Promise<EventSourceWithSecretDto> {
    return this.sources.setUp(actor, input, key);
  }

  /** A source with the last fifty things that it sent. */
  @Get(':id')
  read(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<EventSourceDetailsDto> {
    return this.sources.read(actor, id);
  }

  /** Renames a source, pauses it or has it go on, or changes what it is trusted for and how long events are kept. */
  @Patch(':id')
  change(
    @CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string, @Body() input: ChangeEventSourceDto, @IfMatch() revision: number,
  ): Promise<EventSourceDetailsDto> {
    return this.sources.change(actor, id, input, revision);
  }

  /** Gives a source a new secret, shown this once. The one before is taken for a day more. */
  @NeverByToken()
  @Post(':id/secret')
  @HttpCode(200)
  rotate(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string, @IdempotencyKey() key: string | null): Promise<EventSourceWithSecretDto> {
    return this.sources.rotate(actor, id, key);
  }

  /** Reads everything that is kept of a source again, in the background: after what it is trusted for, or how it is read, has changed. */
  @Post(':id/replay')
  @HttpCode(202)
  async replay(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<EventSourceDetailsDto> {
    await this.replays.ask(actor, id);
    return this.sources.read(actor, id);
  }
}
