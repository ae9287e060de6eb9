import { Controller, Get, Param, ParseUUIDPipe, Query } from '@nestjs/common';
import { ApiQuery, ApiTags } from '@nestjs/swagger';
import { CurrentActor, Requires } from '../../platform/access/access.decorators';
import type { Actor } from '../../platform/access/actor';
import { PathPreviewDto } from '../dto/preview.dto';
import { PreviewDraft } from './preview-draft.service';

/** What a path would be to walk, before it is published. */
@ApiTags('paths')
@Requires('manager')
@Controller()
export class PreviewController {
  constructor(private readonly preview: PreviewDraft) {}

  /** The draft's due dates for a hire who starts on a day at a site, without leave of their own. Nothing is saved. */
  @ApiQuery({ name: 'startOn', description: 'The first day, such as 2026-11-30' })
  @ApiQuery({ name: 'siteId', description: 'The site whose calendar counts' })
  @Get('paths/:id/draft/preview')
  draft(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Query('startOn') startOn?: string,
    @Query('siteId') siteId?: string,
  ): Promise<PathPreviewDto> {
    return this.preview.preview(actor.guildId, id, startOn ?? '', siteId ?? '');
  }
}
