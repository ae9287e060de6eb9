import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiQuery, ApiTags } from '@nestjs/swagger';
import { CurrentActor, Requires } from '../../platform/access/access.decorators';
import type { Actor } from '../../platform/access/actor';
import { IdempotencyKey } from '../../platform/http/conditional';
import { WholeList } from '../../platform/http/whole-list';
import { MoveDetailsDto, MovePreviewDto, PathMoveDto, PathMoveSummaryDto, StartMoveDto } from '../dto/moves.dto';
import { MoveJourneys } from './move-journeys.service';

/** Running journeys move to another version of their path. */
@ApiTags('moves')
@Requires('manager')
@Controller()
export class MovesController {
  constructor(private readonly moves: MoveJourneys) {}

  /** What moving each hire of a version to another one would do; nothing happens. */
  @ApiQuery({ name: 'to', description: 'The version to move to' })
  @Get('path-versions/:id/move-preview')
  preview(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string, @Query('to', ParseUUIDPipe) to: string): Promise<MovePreviewDto> {
    return this.moves.preview(actor, id, to);
  }

  /** The same for one hire, milestone by milestone. */
  @ApiQuery({ name: 'to', description: 'The version to move to' })
  @Get('path-versions/:id/move-preview/:journeyId')
  details(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('journeyId', ParseUUIDPipe) journeyId: string,
    @Query('to', ParseUUIDPipe) to: string,
  ): Promise<MoveDetailsDto> {
    return this.moves.details(actor, id, to, journeyId);
  }

  /** The path's moves, newest first, twenty at most. */
  @WholeList('the twenty newest')
  @Get('paths/:id/moves')
  ofPath(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<PathMoveSummaryDto[]> {
    return this.moves.ofPath(actor, id);
  }

  /** Begins to move these hires, each as it was shown; it goes on in the background. */
  @Post('moves')
  start(@CurrentActor() actor: Actor, @IdempotencyKey() key: string | null, @Body() input: StartMoveDto): Promise<PathMoveDto> {
    return this.moves.start(actor, key, input);
  }

  /** A move: how far it has come, and what became of each hire. */
  @Get('moves/:id')
  find(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<PathMoveDto> {
    return this.moves.find(actor, id);
  }

  /** Begins to take a whole move back; what happened since is kept. */
  @Post('moves/:id/undo')
  @HttpCode(200)
  undo(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string, @IdempotencyKey() key: string | null): Promise<PathMoveDto> {
    return this.moves.undo(actor, id, key);
  }
}
