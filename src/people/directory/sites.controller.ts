import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Patch, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentActor, Requires, SignedIn } from '../../platform/access/access.decorators';
import type { Actor } from '../../platform/access/actor';
import { IdempotencyKey, IfMatch } from '../../platform/http/conditional';
import { Problem } from '../../platform/http/problem';
import { WholeList } from '../../platform/http/whole-list';
import { HolidayFileDto, ReadHolidayFileDto } from '../dto/holiday-file.dto';
import { GuildDto, SaveSiteDto, SiteDto, UpdateGuildDto } from '../dto/people.dto';
import { GuildsRepository, type SiteRow } from '../persistence/guilds.repository';
import { Sites } from './sites.service';

/** The guild's weekday, its sites, and their working weeks and holidays. */
@ApiTags('guild and sites')
@Controller()
export class SitesController {
  constructor(
    private readonly guilds: GuildsRepository,
    private readonly kept: Sites,
  ) {}

  /** The guild's name and the weekday of its guild day. */
  @SignedIn()
  @Get('guild')
  async guild(@CurrentActor() actor: Actor): Promise<GuildDto> {
    const guild = await this.guilds.find(actor.guildId);
    if (!guild) throw Problem.notFound('guild');
    return guild;
  }

  /** Changes the guild's name or guild day. Dates that are set stay as they are; new cohorts use the new day. */
  @Requires('manager', 'admin')
  @Patch('guild')
  async updateGuild(@CurrentActor() actor: Actor, @IfMatch() revision: number, @Body() input: UpdateGuildDto): Promise<GuildDto> {
    const guild = await this.guild(actor);
    const change = { name: input.name ?? guild.name, guildDayWeekday: input.guildDayWeekday ?? guild.guildDayWeekday };
    const isNewest = guild.revision === revision && (await this.guilds.updateSeen(guild.id, revision, change));
    if (!isNewest) throw Problem.stale(guild.revision);
    return this.guild(actor);
  }

  /** The guild's sites, by name, with their working weeks and holidays. */
  @SignedIn()
  @WholeList('the sites of one guild')
  @Get('sites')
  async sites(@CurrentActor() actor: Actor): Promise<SiteDto[]> {
    return (await this.kept.list(actor)).map((site) => presentSite(site, actor));
  }

  /** Adds a site. */
  @Requires('manager', 'admin')
  @Post('sites')
  async add(@CurrentActor() actor: Actor, @Body() input: SaveSiteDto, @IdempotencyKey() key: string | null): Promise<SiteDto> {
    return presentSite(await this.kept.add(actor, input, key), actor);
  }

  /** Replaces a site's weeks and holidays. Dates of running journeys stay until somebody re-plans them. */
  @Requires('manager', 'admin')
  @Put('sites/:id')
  async save(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() revision: number,
    @Body() input: SaveSiteDto,
  ): Promise<SiteDto> {
    return presentSite(await this.kept.save(actor, id, revision, input), actor);
  }

  /** Reads the text of an .ics or a CSV file, and says what it would bring to the site. Nothing is changed. */
  @Requires('manager', 'admin')
  @Post('sites/:id/holidays/preview')
  @HttpCode(200)
  previewHolidays(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string, @Body() input: ReadHolidayFileDto): Promise<HolidayFileDto> {
    return this.kept.read(actor, id, input);
  }
}

function presentSite(site: SiteRow, { roles }: Actor): SiteDto {
  const { id, name, timeZone, workingWeek, weekChanges, daysOffNote, people, revision } = site;
  return {
    id, name, timeZone, workingWeek, weekChanges,
    holidays: site.holidays.map(({ checkedBy, ...holiday }) => ({ ...holiday, checkedBy: checkedBy?.name ?? null })),
    daysOffNote, people, revision,
    abilities: { edit: roles.has('manager') || roles.has('admin') },
  };
}
