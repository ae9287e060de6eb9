import { Body, Controller, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { ApiQuery, ApiTags } from '@nestjs/swagger';
import { CurrentActor, Requires, SignedIn } from '../platform/access/access.decorators';
import type { Actor } from '../platform/access/actor';
import { IdempotencyKey, IfMatch } from '../platform/http/conditional';
import { WholeList } from '../platform/http/whole-list';
import { AfterSession } from './after/after-session.service';
import {
  ArchivedSessionDto, GuildDayPageDto, GuildDaysDto, GuildDaySeriesDto, GuildSessionDto, PublishedProgrammeDto, SaveGuildDaySeriesDto,
  SaveGuildSessionDto,
} from './dto/guild-days.dto';
import { EditProgramme } from './programme/edit-programme.service';
import { ProgrammeReader } from './programme/programme-reader.service';
import { PublishProgramme } from './programme/publish-programme.service';
import { SeriesOfGuild } from './programme/series.service';

/** When the guild meets, and what is on. */
@ApiTags('guild days')
@Controller('guild-days')
export class GuildDaysController {
  constructor(
    private readonly series: SeriesOfGuild,
    private readonly reader: ProgrammeReader,
    private readonly programme: EditProgramme,
    private readonly publication: PublishProgramme,
    private readonly after: AfterSession,
  ) {}

  /** The next six weeks: each guild day with its programme, what the reader has of its seats, and which days are left out. */
  @SignedIn()
  @Get()
  coming(@CurrentActor() actor: Actor): Promise<GuildDaysDto> {
    return this.reader.coming(actor);
  }

  /** When the guild meets, and which weekdays its sites share. */
  @Requires('manager')
  @Get('series')
  readSeries(@CurrentActor() actor: Actor): Promise<GuildDaySeriesDto> {
    return this.series.read(actor);
  }

  /** Sets when the guild meets; the first time over revision 0. The guild day of milestones follows. */
  @Requires('manager')
  @Put('series')
  saveSeries(@CurrentActor() actor: Actor, @IfMatch() revision: number, @Body() input: SaveGuildDaySeriesDto): Promise<GuildDaySeriesDto> {
    return this.series.save(actor, revision, input);
  }

  /** Sessions that took place, newest first, a hundred at most. */
  @SignedIn()
  @ApiQuery({ name: 'q', required: false, description: 'Words that stand in the title or the text, or a part of a speaker\'s name' })
  @WholeList('the newest hundred that fit the search')
  @Get('archive')
  archive(@CurrentActor() actor: Actor, @Query('q') q?: string): Promise<ArchivedSessionDto[]> {
    return this.after.archive(actor, q ?? '');
  }

  /** One guild day, past or to come. */
  @SignedIn()
  @Get(':day')
  day(@CurrentActor() actor: Actor, @Param('day') day: string): Promise<GuildDayPageDto> {
    return this.reader.day(actor, day);
  }

  /** Plans a session; people see it once the programme is published. */
  @Requires('manager')
  @Post(':day/sessions')
  add(
    @CurrentActor() actor: Actor,
    @Param('day') day: string,
    @Body() input: SaveGuildSessionDto,
    @IdempotencyKey() key: string | null,
  ): Promise<GuildSessionDto> {
    return this.programme.add(actor, day, input, key);
  }

  /** Publishes the programme: what was changed becomes true, and only those whom a change concerns are told. */
  @Requires('manager')
  @HttpCode(200)
  @Post(':day/publish')
  publish(@CurrentActor() actor: Actor, @Param('day') day: string): Promise<PublishedProgrammeDto> {
    return this.publication.publish(actor, day);
  }
}
