import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentActor, NeverByToken, Requires } from '../../platform/access/access.decorators';
import type { Actor } from '../../platform/access/actor';
import { IdempotencyKey } from '../../platform/http/conditional';
import { MakeServiceTokenDto, NewServiceTokenDto, ServiceTokensDto } from '../dto/api-token.dto';
import { ApiTokens } from './api-tokens.service';

/** Tokens of the guild's programs, which act as nobody. */
@ApiTags('tokens')
@Requires('admin')
@NeverByToken()
@Controller('service-tokens')
export class ServiceTokensController {
  constructor(private readonly tokens: ApiTokens) {}

  /** The guild's tokens, without their secrets. */
  @Get()
  list(@CurrentActor() actor: Actor): Promise<ServiceTokensDto> {
    return this.tokens.listOfGuild(actor);
  }

  /** Makes a token of the guild. Its secret is shown this once; 50 at most. */
  @Post()
  make(@CurrentActor() actor: Actor, @Body() input: MakeServiceTokenDto, @IdempotencyKey() key: string | null): Promise<NewServiceTokenDto> {
    return this.tokens.makeOfGuild(actor, input, key);
  }

  /** Revokes a token, at once and on every replica. */
  @Delete(':id')
  @HttpCode(204)
  revoke(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<void> {
    return this.tokens.revokeOfGuild(actor, id);
  }
}
