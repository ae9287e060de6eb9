import { Body, Controller, Get, Param, ParseUUIDPipe, Patch, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { isLocalDate } from '../../calendars/domain/local-date';
import { CurrentActor, Requires, SignedIn } from '../../platform/access/access.decorators';
import type { Actor } from '../../platform/access/actor';
import { Database, violates } from '../../platform/database/database';
import { IfMatch } from '../../platform/http/conditional';
import { Problem, type FieldFault } from '../../platform/http/problem';
import { GuildDto, HolidayDto, SaveSiteDto, SiteDto, UpdateGuildDto } from '../dto/people.dto';
import { isTimeZone } from '../domain/time-zone';
import { GuildsRepository, type HolidayRow } from '../persistence/guilds.repository';

/** The guild's weekday, its sites, and their working weeks and holidays. */
@ApiTags('guild and sites')
@Controller()
export class SitesController {
  constructor(
    private readonly guilds: GuildsRepository,
    private readonly db: Database,
  ) {}

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
  async updateGuild(@CurrentActor() actor: Actor, @Body() input: UpdateGuildDto): Promise<GuildDto> {
    const guild = await this.guild(actor);
    await this.guilds.update(guild.id, { name: input.name ?? guild.name, guildDayWeekday: input.guildDayWeekday ?? guild.guildDayWeekday });
    return this.guild(actor);
  }

  @SignedIn()
  @Get('sites')
  sites(@CurrentActor() actor: Actor): Promise<SiteDto[]> {
    return this.guilds.listSites(actor.guildId);
  }

  @Requires('manager', 'admin')
  @Post('sites')
  async add(@CurrentActor() actor: Actor, @Body() input: SaveSiteDto): Promise<SiteDto> {
    refuseFaults(input);
    const id = await this.uniquelyNamed(() =>
      this.db.transaction(async () => {
        const siteId = await this.guilds.insertSite(actor.guildId, sorted(input));
        await this.guilds.setHolidays(siteId, input.holidays.map(holidayRow));
        await this.guilds.setWeekChanges(siteId, input.weekChanges ?? []);
        return siteId;
      }),
    );
    return this.find(actor, id);
  }

  /** Replaces a site's week and holidays. Dates of running journeys stay until somebody re-plans them. */
  @Requires('manager', 'admin')
  @Put('sites/:id')
  async save(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() revision: number,
    @Body() input: SaveSiteDto,
  ): Promise<SiteDto> {
    refuseFaults(input);
    const site = await this.find(actor, id);
    await this.uniquelyNamed(() =>
      this.db.transaction(async () => {
        if (!(await this.guilds.updateSite(id, revision, sorted(input)))) throw Problem.stale(site.revision);
        await this.guilds.setHolidays(id, input.holidays.map(holidayRow));
        if (input.weekChanges) await this.guilds.setWeekChanges(id, input.weekChanges);
      }),
    );
    return this.find(actor, id);
  }

  private async find(actor: Actor, id: string): Promise<SiteDto> {
    const site = await this.guilds.findSite(actor.guildId, id);
    if (!site) throw Problem.notFound('site');
    return site;
  }

  private async uniquelyNamed<T>(write: () => Promise<T>): Promise<T> {
    try {
      return await write();
    } catch (error) {
      if (violates(error, 'sites_name_once_a_guild')) throw Problem.invalid([{ field: 'name', problem: 'There is a site of this name already.' }]);
      throw error;
    }
  }
}

function holidayRow({ day, name, half, source, checkedOn }: HolidayDto): HolidayRow {
  return { day, name, half, source: source ?? null, checkedOn: checkedOn ?? null };
}

function sorted(input: SaveSiteDto): SaveSiteDto {
  return { ...input, workingWeek: [...input.workingWeek].sort() };
}

function refuseFaults(input: SaveSiteDto): void {
  const faults: FieldFault[] = [];
  if (!isTimeZone(input.timeZone)) faults.push({ field: 'timeZone', problem: 'an IANA time zone such as Europe/Vilnius' });
  const days = new Set<string>();
  input.holidays.forEach(({ day, checkedOn }, index) => {
    if (!isLocalDate(day)) faults.push({ field: `holidays[${index}].day`, problem: 'There is no such day.' });
    if (days.has(day)) faults.push({ field: `holidays[${index}].day`, problem: 'This day is listed twice.' });
    days.add(day);
    if (checkedOn && !isLocalDate(checkedOn)) faults.push({ field: `holidays[${index}].checkedOn`, problem: 'There is no such day.' });
  });
  const begun = new Set<string>();
  input.weekChanges?.forEach(({ from }, index) => {
    if (!isLocalDate(from)) faults.push({ field: `weekChanges[${index}].from`, problem: 'There is no such day.' });
    if (begun.has(from)) faults.push({ field: `weekChanges[${index}].from`, problem: 'Another week begins on this day already.' });
    begun.add(from);
  });
  if (faults.length > 0) throw Problem.invalid(faults);
}
