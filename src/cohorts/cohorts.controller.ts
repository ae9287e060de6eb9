import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Res } from '@nestjs/common';
import { ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { CurrentActor, Requires } from '../platform/access/access.decorators';
import type { Actor } from '../platform/access/actor';
import { IdempotencyKey } from '../platform/http/conditional';
import { WholeList } from '../platform/http/whole-list';
import { CohortList } from './cohort-list.service';
import { CohortDashboard } from './dashboard/dashboard.service';
import {
  AddHireDto, CohortDashboardDto, CohortPreviewDto, CohortSummaryDto, MentorLoadDto, PlanCohortDto, ReadHiresDto, ReadHiresResultDto, StartedCohortDto,
} from './dto/cohorts.dto';
import { Mentors } from './planning/mentors.service';
import { ReadHires } from './reading-hires/read-hires.service';
import { OnePreviewDto, PlanOneDto, StartedOneDto } from './dto/one.dto';
import { StartOne } from './starting/start-one.service';
import { StartCohort } from './starting/start-cohort.service';

/** Hires who start together: planned, previewed, started. */
@ApiTags('cohorts')
@Requires('manager')
@Controller()
export class CohortsController {
  constructor(
    private readonly cohorts: CohortList,
    private readonly reading: ReadHires,
    private readonly mentors: Mentors,
    private readonly starting: StartCohort,
    private readonly dashboard: CohortDashboard,
    private readonly startingOne: StartOne,
  ) {}

  /** The guild's cohorts, newest start first. */
  @WholeList('the cohorts of one guild, a few a month')
  @Get('cohorts')
  list(@CurrentActor() actor: Actor): Promise<CohortSummaryDto[]> {
    return this.cohorts.list(actor);
  }

  /** Mentors to choose from, with what each carries already. */
  @WholeList('the mentors of one guild')
  @Get('mentors')
  mentorLoads(@CurrentActor() actor: Actor): Promise<MentorLoadDto[]> {
    return this.mentors.loads(actor);
  }

  /** Reads pasted lines or a CSV file, and says of each line what is wrong with it. Nothing is saved. */
  @Post('cohorts/read-hires')
  @HttpCode(200)
  readHires(@CurrentActor() actor: Actor, @Body() input: ReadHiresDto): Promise<ReadHiresResultDto> {
    return this.reading.read(actor, input.text);
  }

  /** Everybody's due dates on their own calendar, and what stands in the way. Nothing is saved. */
  @Post('cohorts/preview')
  @HttpCode(200)
  preview(@CurrentActor() actor: Actor, @Body() input: PlanCohortDto): Promise<CohortPreviewDto> {
    return this.starting.preview(actor, input);
  }

  /** Starts everybody, or nobody. The invitation links are in this answer only. */
  @Post('cohorts')
  start(@CurrentActor() actor: Actor, @Body() input: PlanCohortDto, @IdempotencyKey() key: string | null): Promise<StartedCohortDto> {
    return this.starting.start(actor, input, key);
  }

  /** What a path would be like for somebody who is here already: dates, earlier credit, and what stands in the way. */
  @Post('cohorts/of-one/preview')
  @HttpCode(200)
  previewOne(@CurrentActor() actor: Actor, @Body() input: PlanOneDto): Promise<OnePreviewDto> {
    return this.startingOne.preview(actor, input);
  }

  /** Starts a path for one person who is here already, beside whatever else they walk. */
  @Post('cohorts/of-one')
  startOne(@CurrentActor() actor: Actor, @Body() input: PlanOneDto, @IdempotencyKey() key: string | null): Promise<StartedOneDto> {
    return this.startingOne.start(actor, input, key);
  }

  /** One cohort: the picture, who waits on us, and how it goes. That a manager looked shows to its hires, a line a day. */
  @Get('cohorts/:id')
  read(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<CohortDashboardDto> {
    return this.dashboard.read(actor, id);
  }

  /** Sums by milestone as a CSV file: no names, and no cell that a spreadsheet would run. */
  @Get('cohorts/:id/sums.csv')
  @ApiProduces('text/csv')
  async sums(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const { fileName, csv } = await this.dashboard.sums(actor, id);
    void reply.type('text/csv; charset=utf-8').header('content-disposition', `attachment; filename="${fileName}"`);
    return csv;
  }

  /** Adds a late joiner; without an own start, day 1 is the cohort's, or today when that has passed. */
  @Post('cohorts/:id/hires')
  addHire(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() input: AddHireDto,
    @IdempotencyKey() key: string | null,
  ): Promise<StartedCohortDto> {
    return this.starting.addHire(actor, id, input, key);
  }
}
