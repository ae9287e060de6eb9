import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Patch, Post, Query } from '@nestjs/common';
import { ApiQuery, ApiTags } from '@nestjs/swagger';
import { CurrentActor, NeverByToken, Requires } from '../../platform/access/access.decorators';
import type { Actor } from '../../platform/access/actor';
import { IdempotencyKey, IfMatch } from '../../platform/http/conditional';
import {
  ReplayedWebhooksDto, ReplayWebhooksDto, SaveWebhookEndpointDto, WebhookEndpointDto, WebhookEndpointsDto, WebhookEndpointWithSecretDto,
  WebhookMessageDto, WebhookMessagesDto,
} from '../dto/webhooks.dto';
import { WebhookEndpoints } from './endpoints.service';
import { WebhookLog } from './message-log.service';

/** Programs of others that are told of what changes, after Standard Webhooks. */
@ApiTags('other programs')
@Requires('admin')
@Controller('webhook-endpoints')
export class WebhookEndpointsController {
  constructor(
    private readonly endpoints: WebhookEndpoints,
    private readonly log: WebhookLog,
  ) {}

  /** The guild's endpoints, twenty at most, and everything that they can be told of. */
  @Get()
  list(@CurrentActor() actor: Actor): Promise<WebhookEndpointsDto> {
    return this.endpoints.list(actor);
  }

  /** Makes an endpoint. Its secret is shown this once. */
  @NeverByToken()
  @Post()
  make(@CurrentActor() actor: Actor, @Body() input: SaveWebhookEndpointDto, @IdempotencyKey() key: string | null): Promise<WebhookEndpointWithSecretDto> {
    return this.endpoints.make(actor, input, key);
  }

  /** One endpoint, and how it goes with it. */
  @Get(':id')
  read(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<WebhookEndpointDto> {
    return this.endpoints.read(actor, id);
  }

  /** Changes its name, its address or what it is told of. What waits already goes to the new address. */
  @Patch(':id')
  edit(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() input: SaveWebhookEndpointDto,
    @IfMatch() revision: number,
  ): Promise<WebhookEndpointDto> {
    return this.endpoints.edit(actor, id, input, revision);
  }

  /** Removes it with its log. */
  @Delete(':id')
  @HttpCode(204)
  remove(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<void> {
    return this.endpoints.remove(actor, id);
  }

  /** Makes another secret, shown this once. Messages are signed with the one before as well, for a day. */
  @NeverByToken()
  @Post(':id/secret')
  replaceSecret(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @IdempotencyKey() key: string | null,
  ): Promise<WebhookEndpointWithSecretDto> {
    return this.endpoints.replaceSecret(actor, id, key);
  }

  /** Sends nothing until it is resumed. What changes meanwhile is told then. */
  @Post(':id/pause')
  @HttpCode(200)
  pause(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<WebhookEndpointDto> {
    return this.endpoints.pause(actor, id);
  }

  /** Sends again, first of all what has waited; also after the app switched it off. */
  @Post(':id/resume')
  @HttpCode(200)
  resume(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<WebhookEndpointDto> {
    return this.endpoints.resume(actor, id);
  }

  /** Sends a message of the type `webhook.test`, which is about nothing. */
  @Post(':id/test')
  @HttpCode(202)
  test(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string, @IdempotencyKey() key: string | null): Promise<WebhookMessageDto> {
    return this.log.test(actor, id, key);
  }

  /** Tries everything that waits now, instead of when its pause ends. */
  @Post(':id/try-now')
  @HttpCode(204)
  tryNow(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<void> {
    return this.log.tryNow(actor, id);
  }

  /** Sends everything once more that changed since an instant, under the same ids; also from before the endpoint was there. */
  @Post(':id/replay')
  @HttpCode(202)
  replay(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { since }: ReplayWebhooksDto,
    @IdempotencyKey() key: string | null,
  ): Promise<ReplayedWebhooksDto> {
    return this.log.replay(actor, id, since, key);
  }

  /** What was sent and what was not, newest first, fifty at a time; what is settled is kept for thirty days. */
  @ApiQuery({ name: 'state', required: false, description: '`waiting`, `delivered` or `given_up`; all of them when it is left out' })
  @ApiQuery({ name: 'after', required: false, description: 'The `next` of the page before' })
  @Get(':id/messages')
  messages(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Query('state') state?: string,
    @Query('after') after?: string,
  ): Promise<WebhookMessagesDto> {
    return this.log.list(actor, id, state, after);
  }

  /** Sends one message now, under the id it has; also when it was delivered or given up. */
  @Post(':id/messages/:messageId/send')
  @HttpCode(202)
  sendAgain(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('messageId', ParseUUIDPipe) messageId: string,
  ): Promise<WebhookMessageDto> {
    return this.log.sendAgain(actor, id, messageId);
  }
}
