import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentActor, NeverByToken, SignedIn } from '../../platform/access/access.decorators';
import type { Actor } from '../../platform/access/actor';
import { IdempotencyKey } from '../../platform/http/conditional';
import { MakePersonalTokenDto, NewPersonalTokenDto, PersonalTokensDto } from '../dto/api-token.dto';
import { ApiTokens } from './api-tokens.service';

/** Tokens that act as their owner. */
@ApiTags('tokens')
@SignedIn()
@NeverByToken()
@Controller('me/tokens')
export class PersonalTokensController {
  constructor(private readonly tokens: ApiTokens) {}

  /** One's tokens, without their secrets. */
  @Get()
  list(@CurrentActor() actor: Actor): Promise<PersonalTokensDto> {
    return this.tokens.listOwn(actor);
  }

  /** Makes a token. Its secret is shown this once; 20 at most. */
  @Post()
  make(@CurrentActor() actor: Actor, @Body() input: MakePersonalTokenDto, @IdempotencyKey() key: string | null): Promise<NewPersonalTokenDto> {
    return this.tokens.makeOwn(actor, input, key);
  }

  /** Revokes a token, at once and on every replica. */
  @Delete(':id')
  @HttpCode(204)
  revoke(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<void> {
    return this.tokens.revokeOwn(actor, id);
  }
}
