import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentActor, SignedIn } from '../platform/access/access.decorators';
import type { Actor } from '../platform/access/actor';
import { IdempotencyKey, IfMatch } from '../platform/http/conditional';
import { ChangeKnownBlockerDto, FindBlockersDto, FoundBlockersDto, KnownBlockerIdDto, WriteKnownBlockerDto } from './dto/freshness.dto';
import { KnownBlockers } from './known-blockers.service';

/** What is known to stand in the way, and what helped others. */
@ApiTags('content')
@SignedIn()
@Controller('known-blockers')
export class KnownBlockersController {
  constructor(private readonly known: KnownBlockers) {}

  /** Searches notes about known blockers, and what helped others, by words, by milestone, or by both. */
  @Get()
  find(@CurrentActor() actor: Actor, @Query() input: FindBlockersDto): Promise<FoundBlockersDto> {
    return this.known.find(actor, input);
  }

  /** Writes a note about a known blocker. */
  @Post()
  async write(@CurrentActor() actor: Actor, @IdempotencyKey() key: string | null, @Body() input: WriteKnownBlockerDto): Promise<KnownBlockerIdDto> {
    return { id: await this.known.write(actor, key, input) };
  }

  /** Changes a note. */
  @Put(':id')
  @HttpCode(204)
  async change(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() revision: number,
    @Body() input: ChangeKnownBlockerDto,
  ): Promise<void> {
    await this.known.change(actor, id, revision, input);
  }

  /** Removes a note. */
  @Delete(':id')
  @HttpCode(204)
  async remove(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<void> {
    await this.known.remove(actor, id);
  }
}
