import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentActor, Requires, SignedIn } from '../../platform/access/access.decorators';
import type { Actor } from '../../platform/access/actor';
import { IdempotencyKey } from '../../platform/http/conditional';
import { WholeList } from '../../platform/http/whole-list';
import { PreviewReplansDto, RecentReplanDto, ReplanDoneDto, ReplanManyDto, ReplansPreviewDto } from '../dto/replans.dto';
import { Replans } from './replans.service';
import { UndoReplans } from './undo-replans.service';

/** Changes of dates for many journeys together, and taking any change of dates back. */
@ApiTags('journeys')
@Controller('replans')
export class ReplansController {
  constructor(
    private readonly replans: Replans,
    private readonly undoing: UndoReplans,
  ) {}

  /** What was changed lately, newest first. */
  @Requires('manager')
  @WholeList('the newest few')
  @Get()
  recent(@CurrentActor() actor: Actor): Promise<RecentReplanDto[]> {
    return this.replans.recent(actor);
  }

  /** What a change would do to each running journey of a cohort or a site; nothing happens yet. */
  @Requires('manager')
  @Post('preview')
  @HttpCode(200)
  preview(@CurrentActor() actor: Actor, @Body() input: PreviewReplansDto): Promise<ReplansPreviewDto> {
    return this.replans.preview(actor, input);
  }

  /** Makes the previewed change for the chosen journeys: for all of them or for none. */
  @Requires('manager')
  @Post()
  @HttpCode(200)
  make(@CurrentActor() actor: Actor, @IdempotencyKey() key: string | null, @Body() input: ReplanManyDto): Promise<ReplanDoneDto> {
    return this.replans.make(actor, key, input);
  }

  /** Takes a whole change of dates back, as long as nothing that it touched has moved since. */
  @SignedIn()
  @Post(':id/undo')
  @HttpCode(200)
  undo(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string, @IdempotencyKey() key: string | null): Promise<ReplanDoneDto> {
    return this.undoing.undo(actor, id, key);
  }
}
