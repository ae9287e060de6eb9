import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentActor, SignedIn } from '../platform/access/access.decorators';
import type { Actor } from '../platform/access/actor';
import { IdempotencyKey, IfMatch } from '../platform/http/conditional';
import { ProposalCommandDto, ProposalDto, ProposalsDto, SaveProposalDto } from './dto/guild-days.dto';
import { Proposals } from './proposals/proposals.service';

/** What people would like to hold on a guild day. */
@ApiTags('guild days')
@SignedIn()
@Controller('session-proposals')
export class ProposalsController {
  constructor(private readonly proposals: Proposals) {}

  /** One's own proposals, and for guild managers those that wait for them. */
  @Get()
  list(@CurrentActor() actor: Actor): Promise<ProposalsDto> {
    return this.proposals.list(actor);
  }

  /** Begins a proposal, as a draft that nobody else sees. */
  @Post()
  add(@CurrentActor() actor: Actor, @Body() input: SaveProposalDto, @IdempotencyKey() key: string | null): Promise<ProposalDto> {
    return this.proposals.add(actor, input, key);
  }

  /** Changes a draft. */
  @Put(':id')
  save(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() revision: number,
    @Body() input: SaveProposalDto,
  ): Promise<ProposalDto> {
    return this.proposals.save(actor, id, revision, input);
  }

  /** Moves a proposal along: its author submits, confirms, revises or withdraws it, a guild manager accepts or rejects it. */
  @HttpCode(200)
  @Post(':id/commands')
  command(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string, @Body() input: ProposalCommandDto): Promise<ProposalDto> {
    return this.proposals.command(actor, id, input);
  }
}
