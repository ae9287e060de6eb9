import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentActor, SignedIn } from '../platform/access/access.decorators';
import type { Actor } from '../platform/access/actor';
import { IfMatch } from '../platform/http/conditional';
import { Caring } from './caring.service';
import { AssignContentDto, BrokenLinkDto, ContentListDto, GiveUnitFeedbackDto, LookedDto, MilestoneContentDto, SayConfusedDto } from './dto/freshness.dto';
import { FreshnessReader } from './freshness-reader.service';
import { Saying } from './saying.service';

/** Keeping the content of milestones true: of a path and a key, over all versions. */
@ApiTags('content')
@SignedIn()
@Controller('content')
export class FreshnessController {
  constructor(
    private readonly reader: FreshnessReader,
    private readonly caring: Caring,
    private readonly saying: Saying,
  ) {}

  /** The milestones whose content the reader looks after; all of them for a manager. */
  @Get()
  list(@CurrentActor() actor: Actor): Promise<ContentListDto> {
    return this.reader.list(actor);
  }

  /** One milestone's content: who owns it, what is known to stand in the way, what the reader said of it. */
  @Get(':pathId/:key')
  milestone(@CurrentActor() actor: Actor, @Param('pathId', ParseUUIDPipe) pathId: string, @Param('key') key: string): Promise<MilestoneContentDto> {
    return this.reader.milestone(actor, pathId, key);
  }

  /** Names the owner, and the day by which to look. */
  @Put(':pathId/:key')
  @HttpCode(204)
  async assign(
    @CurrentActor() actor: Actor,
    @Param('pathId', ParseUUIDPipe) pathId: string,
    @Param('key') key: string,
    @IfMatch() revision: number,
    @Body() input: AssignContentDto,
  ): Promise<void> {
    await this.caring.assign(actor, { pathId, key }, revision, input);
  }

  /** Looked at it today: flags are over, and the next look gets its day. */
  @Post(':pathId/:key/look')
  @HttpCode(204)
  async look(
    @CurrentActor() actor: Actor, @Param('pathId', ParseUUIDPipe) pathId: string, @Param('key') key: string, @Body() input: LookedDto,
  ): Promise<void> {
    await this.caring.looked(actor, { pathId, key }, input);
  }

  /** Says that a link in it is broken. */
  @Put(':pathId/:key/broken-link')
  @HttpCode(204)
  async reportLink(
    @CurrentActor() actor: Actor, @Param('pathId', ParseUUIDPipe) pathId: string, @Param('key') key: string, @Body() input: BrokenLinkDto,
  ): Promise<void> {
    await this.caring.reportLink(actor, { pathId, key }, input.where);
  }

  /** "This confused me", of a milestone of one's own journey; said again it changes the words. */
  @Put(':pathId/:key/confused')
  @HttpCode(204)
  async confused(
    @CurrentActor() actor: Actor, @Param('pathId', ParseUUIDPipe) pathId: string, @Param('key') key: string, @Body() input: SayConfusedDto,
  ): Promise<void> {
    await this.saying.confused(actor, { pathId, key }, input);
  }

  /** Takes that back. */
  @Delete(':pathId/:key/confused')
  @HttpCode(204)
  async notConfused(@CurrentActor() actor: Actor, @Param('pathId', ParseUUIDPipe) pathId: string, @Param('key') key: string): Promise<void> {
    await this.saying.notConfused(actor, { pathId, key });
  }

  /** Says how useful a unit or a quiz was; said again it changes that. */
  @Put(':pathId/:key/feedback')
  @HttpCode(204)
  async feedback(
    @CurrentActor() actor: Actor, @Param('pathId', ParseUUIDPipe) pathId: string, @Param('key') key: string, @Body() input: GiveUnitFeedbackDto,
  ): Promise<void> {
    await this.saying.feedback(actor, { pathId, key }, input);
  }

  /** Takes that back. */
  @Delete(':pathId/:key/feedback')
  @HttpCode(204)
  async takeFeedbackBack(@CurrentActor() actor: Actor, @Param('pathId', ParseUUIDPipe) pathId: string, @Param('key') key: string): Promise<void> {
    await this.saying.takeFeedbackBack(actor, { pathId, key });
  }
}
