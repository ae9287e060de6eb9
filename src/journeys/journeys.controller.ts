import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiQuery, ApiTags } from '@nestjs/swagger';
import { CurrentActor, SignedIn } from '../platform/access/access.decorators';
import type { Actor } from '../platform/access/actor';
import { IdempotencyKey, IfMatch } from '../platform/http/conditional';
import { WholeList } from '../platform/http/whole-list';
import { ReplanDto } from './dto/commands.dto';
import {
  HireAtAGlanceDto, JourneyBesideDto, JourneyDto, JourneyHeaderDto, MilestonePageDto, QueueDto, ReplannedDto, ReplanPreviewDto, TimelineDto, TodayDto, VisibilityDto,
} from './dto/journeys.dto';
import { MentorQueue } from './queue/mentor-queue.service';
import { JourneyReader } from './reading/journey-reader.service';
import { MilestoneReader } from './reading/milestone-reader.service';
import { Visibility } from './reading/visibility.service';
import { Replanning } from './replanning/replanning.service';

/** Journeys as their people read them, and changes of their dates. */
@ApiTags('journeys')
@SignedIn()
@Controller()
export class JourneysController {
  constructor(
    private readonly journeys: JourneyReader,
    private readonly milestones: MilestoneReader,
    private readonly visibility: Visibility,
    private readonly replanning: Replanning,
    private readonly mentorQueue: MentorQueue,
  ) {}

  /** The whole journey by phase. */
  @Get('journeys/:id')
  journey(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<JourneyDto> {
    return this.journeys.journey(actor, id);
  }

  /** The hire's day: what is next, what waits on whom, the week. */
  @Get('journeys/:id/today')
  today(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<TodayDto> {
    return this.journeys.today(actor, id);
  }

  /** Every journey that the reader walks now, each with its next things. */
  @WholeList('the journeys of one person')
  @Get('my-journeys')
  mine(@CurrentActor() actor: Actor): Promise<JourneyBesideDto[]> {
    return this.journeys.mine(actor);
  }

  /** One milestone's own page. */
  @Get('journeys/:id/milestones/:key')
  milestone(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string, @Param('key') key: string): Promise<MilestonePageDto> {
    return this.milestones.milestone(actor, id, key);
  }

  /** What happened on the journey, newest first, fifty at a time. */
  @ApiQuery({ name: 'after', required: false, description: 'The `next` of the page before' })
  @Get('journeys/:id/timeline')
  timeline(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string, @Query('after') after?: string): Promise<TimelineDto> {
    return this.milestones.timeline(actor, id, after);
  }

  /** Who can see what, and who looked; for the hire alone. */
  @Get('journeys/:id/visibility')
  whoSeesWhat(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<VisibilityDto> {
    return this.visibility.of(actor, id);
  }

  /** Opens one person's journey to a guild manager for the day; written down once, and shown to the hire. */
  @Post('journeys/:id/open')
  @HttpCode(200)
  open(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<JourneyHeaderDto> {
    return this.visibility.open(actor, id);
  }

  /** What a change of dates would move from when to when, and who would be told. */
  @Post('journeys/:id/replan/preview')
  @HttpCode(200)
  previewReplan(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string, @Body() input: ReplanDto): Promise<ReplanPreviewDto> {
    return this.replanning.preview(actor, id, input);
  }

  /** Makes the change that was previewed; If-Match is the preview's revision. */
  @Post('journeys/:id/replan')
  @HttpCode(200)
  replan(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() revision: number,
    @IdempotencyKey() key: string | null,
    @Body() input: ReplanDto,
  ): Promise<ReplannedDto> {
    return this.replanning.apply(actor, id, revision, key, input);
  }

  /** Takes leave or a pause back. */
  @Delete('journeys/:id/absences/:absenceId')
  removeAbsence(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('absenceId', ParseUUIDPipe) absenceId: string,
    @IdempotencyKey() key: string | null,
  ): Promise<JourneyHeaderDto> {
    return this.replanning.removeAbsence(actor, id, absenceId, key);
  }

  /** Everything that waits on the reader, in the order in which to answer. */
  @Get('queue')
  queue(@CurrentActor() actor: Actor): Promise<QueueDto> {
    return this.mentorQueue.waitingOn(actor);
  }

  /** The hires that the reader accompanies, by name. */
  @WholeList('the hires of one mentor')
  @Get('my-hires')
  myHires(@CurrentActor() actor: Actor): Promise<HireAtAGlanceDto[]> {
    return this.mentorQueue.hires(actor);
  }
}
