import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentActor, NeverByToken, Requires } from '../../platform/access/access.decorators';
import type { Actor } from '../../platform/access/actor';
import { IdempotencyKey, IfMatch } from '../../platform/http/conditional';
import { AddProviderDto, OrderProvidersDto, ProvidersDto, ProviderTestDto, SaveProviderDto, SetPasswordsDto } from '../dto/providers.dto';
import { Providers } from './providers.service';

/** Identity providers at which the guild's people sign in. */
@ApiTags('sign-in providers')
@Requires('admin')
@NeverByToken()
@Controller('sign-in-providers')
export class ProvidersController {
  constructor(private readonly providers: Providers) {}

  /** The guild's providers, at most twenty, and whether passwords work beside them. */
  @Get()
  list(@CurrentActor() actor: Actor): Promise<ProvidersDto> {
    return this.providers.list(actor);
  }

  /** Adds a provider; its issuer is asked first. */
  @Post()
  add(@CurrentActor() actor: Actor, @Body() input: AddProviderDto, @IdempotencyKey() key: string | null): Promise<ProvidersDto> {
    return this.providers.add(actor, input, key);
  }

  /** Puts them in the order in which the sign-in page shows them. */
  @Put('order')
  order(@CurrentActor() actor: Actor, @Body() { ids }: OrderProvidersDto): Promise<ProvidersDto> {
    return this.providers.order(actor, ids);
  }

  /** Switches passwords on or off. They go off once an admin has linked an account at a provider that is switched on. */
  @Put('passwords')
  setPasswords(@CurrentActor() actor: Actor, @Body() { on }: SetPasswordsDto): Promise<ProvidersDto> {
    return this.providers.setPasswords(actor, on);
  }

  /** Changes a provider; its issuer stays, because identities are known by it. */
  @Put(':id')
  save(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() revision: number,
    @Body() input: SaveProviderDto,
  ): Promise<ProvidersDto> {
    return this.providers.save(actor, id, revision, input);
  }

  /** Takes a provider away. Whose accounts there are whose stays known, should it come back. */
  @Delete(':id')
  @HttpCode(204)
  remove(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<void> {
    return this.providers.remove(actor, id);
  }

  /** Asks the provider about itself. */
  @Post(':id/test')
  @HttpCode(200)
  test(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<ProviderTestDto> {
    return this.providers.test(actor, id);
  }
}
