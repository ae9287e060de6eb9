import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Patch, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentActor, Requires, SignedIn } from '../platform/access/access.decorators';
import type { Actor } from '../platform/access/actor';
import { IdempotencyKey, IfMatch } from '../platform/http/conditional';
import { WholeList } from '../platform/http/whole-list';
import {
  AddOutcomeDto, FindOutcomesDto, GalleryItemDto, GuildWeekDto, GuildWeekSummaryDto, MatchDto, PlanGuildWeekDto, PublishedRunDto, SaveOptionDto,
  SaveRankingDto,
} from './dto/guild-weeks.dto';
import { LatePlaces } from './joining/late-places.service';
import { Outcomes } from './outcomes/outcomes.service';
import { Options } from './planning/options.service';
import { PlanWeeks } from './planning/plan-weeks.service';
import { Rankings } from './ranking/rankings.service';
import { WeekReader } from './reading/week-reader.service';
import { MatchReader } from './running/match-reader.service';
import { MatchWeeks } from './running/match-weeks.service';

/** The quarterly week away from the day job: what is on offer, who would like what, who got what, what came of it. */
@ApiTags('guild weeks')
@Controller('guild-weeks')
export class GuildWeeksController {
  constructor(
    private readonly reader: WeekReader,
    private readonly planning: PlanWeeks,
    private readonly options: Options,
    private readonly rankings: Rankings,
    private readonly matching: MatchWeeks,
    private readonly matches: MatchReader,
    private readonly places: LatePlaces,
    private readonly outcomes: Outcomes,
  ) {}

  /** The guild's weeks, the newest first. */
  @SignedIn()
  @WholeList('four guild weeks a year')
  @Get()
  list(@CurrentActor() actor: Actor): Promise<GuildWeekSummaryDto[]> {
    return this.reader.list(actor);
  }

  /** Plans the week of a quarter: options can be proposed from then on. */
  @Requires('manager')
  @Post()
  async plan(@CurrentActor() actor: Actor, @Body() input: PlanGuildWeekDto, @IdempotencyKey() key: string | null): Promise<GuildWeekDto> {
    return this.reader.read(actor, await this.planning.plan(actor, input, key));
  }

  /** What all weeks made, the newest week first, by words and by kind. */
  @SignedIn()
  @WholeList('the newest two hundred that fit the search')
  @Get('gallery')
  gallery(@CurrentActor() actor: Actor, @Query() { words, kind }: FindOutcomesDto): Promise<GalleryItemDto[]> {
    return this.outcomes.gallery(actor, words ?? '', kind ?? null);
  }

  /** One week as its reader may see it: options, their own ranking, what they got and why, what the week made. */
  @SignedIn()
  @Get(':id')
  read(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<GuildWeekDto> {
    return this.reader.read(actor, id);
  }

  /** Changes dates, deadline or words, up to the match. */
  @Requires('manager')
  @Patch(':id')
  async edit(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() input: PlanGuildWeekDto,
    @IfMatch() revision: number,
    @IdempotencyKey() key: string | null,
  ): Promise<GuildWeekDto> {
    return this.reader.read(actor, await this.planning.edit(actor, id, input, revision, key));
  }

  /** Ends proposing, publishes the hash of the seed, and asks everybody to rank. */
  @Requires('manager')
  @HttpCode(200)
  @Post(':id/open-ranking')
  async openRanking(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string, @IdempotencyKey() key: string | null): Promise<GuildWeekDto> {
    return this.reader.read(actor, await this.planning.openRanking(actor, id, key));
  }

  /** Makes the match, after the deadline. Only managers see it until it is published. */
  @Requires('manager')
  @HttpCode(200)
  @Post(':id/match')
  async match(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string, @IdempotencyKey() key: string | null): Promise<MatchDto> {
    return this.matches.preview(actor, await this.matching.match(actor, id, key));
  }

  /** Makes it again from the same seed before it is published, when an option, seats or people changed. The runs before are kept. */
  @Requires('manager')
  @HttpCode(200)
  @Post(':id/match-again')
  async matchAgain(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string, @IdempotencyKey() key: string | null): Promise<MatchDto> {
    return this.matches.preview(actor, await this.matching.matchAgain(actor, id, key));
  }

  /** What the match came to: who gets what in name order, what closed, how many got which of their wishes, and what changed since. */
  @Requires('manager')
  @Get(':id/match')
  preview(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<MatchDto> {
    return this.matches.preview(actor, id);
  }

  /** Publishes the places and the seed, and tells everybody concerned, once. */
  @Requires('manager')
  @HttpCode(200)
  @Post(':id/publish')
  async publish(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string, @IdempotencyKey() key: string | null): Promise<GuildWeekDto> {
    return this.reader.read(actor, await this.matching.publish(actor, id, key));
  }

  /** Ends the week. */
  @Requires('manager')
  @HttpCode(200)
  @Post(':id/close')
  async close(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string, @IdempotencyKey() key: string | null): Promise<GuildWeekDto> {
    return this.reader.read(actor, await this.planning.close(actor, id, key));
  }

  /** What the published match was made from and came to, without names: `guildpath replay` makes it again. */
  @SignedIn()
  @Get(':id/run')
  run(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<PublishedRunDto> {
    return this.matches.record(actor, id);
  }

  /** Saves the reader's ranking in place of the one before, up to the deadline; an empty one takes it back. */
  @SignedIn()
  @Put(':id/ranking')
  async rank(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string, @Body() input: SaveRankingDto): Promise<GuildWeekDto> {
    await this.rankings.save(actor, id, input.optionIds);
    return this.reader.read(actor, id);
  }

  /** Proposes an option; whoever proposes it hosts it. */
  @SignedIn()
  @Post(':id/options')
  async propose(
    @CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string, @Body() input: SaveOptionDto, @IdempotencyKey() key: string | null,
  ): Promise<GuildWeekDto> {
    await this.options.propose(actor, id, input, key);
    return this.reader.read(actor, id);
  }

  /** Changes an option, up to the publication of places: its host, or a manager. */
  @SignedIn()
  @Put(':id/options/:optionId')
  async editOption(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('optionId', ParseUUIDPipe) optionId: string,
    @Body() input: SaveOptionDto,
    @IfMatch() revision: number,
    @IdempotencyKey() key: string | null,
  ): Promise<GuildWeekDto> {
    await this.options.edit(actor, id, optionId, input, revision, key);
    return this.reader.read(actor, id);
  }

  /** Withdraws an option, up to the publication of places: its host, or a manager. */
  @SignedIn()
  @Delete(':id/options/:optionId')
  async withdraw(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('optionId', ParseUUIDPipe) optionId: string,
    @IdempotencyKey() key: string | null,
  ): Promise<GuildWeekDto> {
    await this.options.withdraw(actor, id, optionId, key);
    return this.reader.read(actor, id);
  }

  /** Takes a free place, once places are given out: for whoever has none, first come, first served. Its host is told. */
  @SignedIn()
  @HttpCode(200)
  @Post(':id/options/:optionId/place')
  async takePlace(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('optionId', ParseUUIDPipe) optionId: string,
    @IdempotencyKey() key: string | null,
  ): Promise<GuildWeekDto> {
    await this.places.take(actor, id, optionId, key);
    return this.reader.read(actor, id);
  }

  /** Leaves a place again that the reader took so. Its host is told. */
  @SignedIn()
  @Delete(':id/options/:optionId/place')
  async leavePlace(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('optionId', ParseUUIDPipe) optionId: string,
    @IdempotencyKey() key: string | null,
  ): Promise<GuildWeekDto> {
    await this.places.leave(actor, id, optionId, key);
    return this.reader.read(actor, id);
  }

  /** Adds something that an option made: whoever took part in it, its host, or a manager. */
  @SignedIn()
  @Post(':id/options/:optionId/outcomes')
  async addOutcome(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('optionId', ParseUUIDPipe) optionId: string,
    @Body() input: AddOutcomeDto,
    @IdempotencyKey() key: string | null,
  ): Promise<GuildWeekDto> {
    await this.outcomes.add(actor, id, optionId, input, key);
    return this.reader.read(actor, id);
  }

  /** Takes an outcome away again: whoever added it, or a manager. */
  @SignedIn()
  @Delete(':id/outcomes/:outcomeId')
  async removeOutcome(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('outcomeId', ParseUUIDPipe) outcomeId: string,
    @IdempotencyKey() key: string | null,
  ): Promise<GuildWeekDto> {
    await this.outcomes.remove(actor, id, outcomeId, key);
    return this.reader.read(actor, id);
  }
}
