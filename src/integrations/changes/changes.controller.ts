import { Controller, Get, Query } from '@nestjs/common';
import { ApiQuery, ApiTags } from '@nestjs/swagger';
import { CurrentGuildId, ForPrograms, Requires } from '../../platform/access/access.decorators';
import { ChangesDto } from '../dto/changes.dto';
import { ChangeFeed } from './change-feed.service';

/** What changed, for other programs. */
@ApiTags('other programs')
@Controller('changes')
export class ChangesController {
  constructor(private readonly feed: ChangeFeed) {}

  /**
   * Everything that changed in the guild after a position: read until `more` is false, keep `next`, and ask again with it
   * whenever you like. Nothing is ever missed, also not what was committed late; nothing is ever dropped from the feed.
   */
  @Requires('admin', 'manager')
  @ForPrograms('changes')
  @ApiQuery({ name: 'after', required: false, description: 'The `next` of the answer before; everything when it is left out' })
  @ApiQuery({ name: 'limit', required: false, description: 'How many at most, 1 to 500; 100 when it is left out' })
  @ApiQuery({ name: 'types', required: false, description: 'Only these types, with commas between' })
  @Get()
  read(
    @CurrentGuildId() guildId: string,
    @Query('after') after?: string,
    @Query('limit') limit?: string,
    @Query('types') types?: string,
  ): Promise<ChangesDto> {
    return this.feed.read(guildId, { after, limit, types });
  }
}
