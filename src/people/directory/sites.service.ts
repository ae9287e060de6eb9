import { Injectable } from '@nestjs/common';
import { isLocalDate, localDateOf } from '../../calendars/domain/local-date';
import type { Actor } from '../../platform/access/actor';
import { Clock } from '../../platform/clock/clock';
import { Database, violates } from '../../platform/database/database';
import { RequestsRepository } from '../../platform/http/persistence/requests.repository';
import { Problem, type FieldFault } from '../../platform/http/problem';
import { checkerOf } from '../domain/holiday-checks';
import { isTimeZone } from '../domain/time-zone';
import type { HolidayFileDto, ReadHolidayFileDto } from '../dto/holiday-file.dto';
import type { HolidayDto, SaveSiteDto } from '../dto/people.dto';
import { compareDays } from '../holiday-files/compare';
import { readHolidayFile } from '../holiday-files/read-holiday-file';
import { GuildsRepository, type CheckedHolidayRow, type KeptHoliday, type SiteChange, type SiteRow } from '../persistence/guilds.repository';

/** Further ahead nobody knows the holidays. */
const MOST_YEARS_OF_A_FILE = 10;

/** A guild's sites, saved whole: name, zone, working weeks and holidays. */
@Injectable()
export class Sites {
  constructor(
    private readonly guilds: GuildsRepository,
    private readonly requests: RequestsRepository,
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  list(actor: Actor): Promise<SiteRow[]> {
    return this.guilds.listSites(actor.guildId);
  }

  /** Adds a site, once for each key. */
  async add(actor: Actor, input: SaveSiteDto, key: string | null): Promise<SiteRow> {
    this.refuseFaults(actor, input);
    const request = { personId: actor.personId, key, command: `add site ${input.name}`, at: this.clock.now() };
    const { kept: id } = await uniquelyNamed(() =>
      this.requests.once(request, async () => {
        const siteId = await this.guilds.insertSite(actor.guildId, changeOf(input, null));
        await this.guilds.setHolidays(siteId, keptOf(input.holidays, [], actor));
        await this.guilds.setWeekChanges(siteId, input.weekChanges ?? []);
        return siteId;
      }),
    );
    return this.find(actor, id);
  }

  /** @throws Problem 412 when somebody saved the site since `revision` */
  async save(actor: Actor, id: string, revision: number, input: SaveSiteDto): Promise<SiteRow> {
    this.refuseFaults(actor, input);
    await uniquelyNamed(() =>
      this.db.transaction(async () => {
        const site = await this.find(actor, id);
        const isNewest = site.revision === revision && (await this.guilds.updateSite(id, revision, changeOf(input, site)));
        if (!isNewest) throw Problem.stale(site.revision);
        await this.guilds.setHolidays(id, keptOf(input.holidays, site.holidays, actor));
        if (input.weekChanges) await this.guilds.setWeekChanges(id, input.weekChanges);
      }),
    );
    return this.find(actor, id);
  }

  /** What a file would bring to a site. Nothing is changed. */
  async read(actor: Actor, id: string, { text, fromYear, toYear }: ReadHolidayFileDto): Promise<HolidayFileDto> {
    if (toYear < fromYear || toYear - fromYear >= MOST_YEARS_OF_A_FILE) {
      throw Problem.invalid([{ field: 'toYear', problem: `The same year or a later one, ${MOST_YEARS_OF_A_FILE} years in all at most.` }]);
    }
    const { timeZone, holidays } = await this.find(actor, id);
    const asked = { timeZone, fromYear, toYear };
    const { format, days, refused } = readHolidayFile(text, asked);
    return {
      format,
      days: compareDays(days, holidays, asked).map(({ now, ...day }) => ({ ...day, now: now && { name: now.name, half: now.half } })),
      refused: [...refused],
    };
  }

  private async find(actor: Actor, id: string): Promise<SiteRow> {
    const site = await this.guilds.findSite(actor.guildId, id);
    if (!site) throw Problem.notFound('site');
    return site;
  }

  private refuseFaults(actor: Actor, input: SaveSiteDto): void {
    const today = localDateOf(this.clock.now(), actor.timeZone);
    const faults: FieldFault[] = [];
    if (!isTimeZone(input.timeZone)) faults.push({ field: 'timeZone', problem: 'an IANA time zone such as Europe/Vilnius' });
    const days = new Set<string>();
    input.holidays.forEach(({ day, checkedOn }, index) => {
      if (!isLocalDate(day)) faults.push({ field: `holidays[${index}].day`, problem: 'There is no such day.' });
      if (days.has(day)) faults.push({ field: `holidays[${index}].day`, problem: 'This day is listed twice.' });
      days.add(day);
      if (!checkedOn) return;
      if (!isLocalDate(checkedOn)) faults.push({ field: `holidays[${index}].checkedOn`, problem: 'There is no such day.' });
      else if (checkedOn > today) faults.push({ field: `holidays[${index}].checkedOn`, problem: 'Nobody can have checked it on a day to come.' });
    });
    const begun = new Set<string>();
    input.weekChanges?.forEach(({ from }, index) => {
      if (!isLocalDate(from)) faults.push({ field: `weekChanges[${index}].from`, problem: 'There is no such day.' });
      if (begun.has(from)) faults.push({ field: `weekChanges[${index}].from`, problem: 'Another week begins on this day already.' });
      begun.add(from);
    });
    if (faults.length > 0) throw Problem.invalid(faults);
  }
}

function changeOf(input: SaveSiteDto, before: SiteRow | null): SiteChange {
  const daysOffNote = input.daysOffNote === undefined ? (before?.daysOffNote ?? null) : input.daysOffNote.trim() || null;
  return { name: input.name, timeZone: input.timeZone, workingWeek: [...input.workingWeek].sort(), daysOffNote };
}

function keptOf(holidays: readonly HolidayDto[], before: readonly CheckedHolidayRow[], { personId }: Actor): KeptHoliday[] {
  const kept = new Map(before.map((row) => [row.day, { ...row, checkedById: row.checkedBy?.id ?? null }]));
  return holidays.map(({ day, name, half, source, checkedOn }) => {
    const holiday = { day, name, half, source: source ?? null, checkedOn: checkedOn ?? null };
    return { ...holiday, checkedById: checkerOf(kept.get(day), holiday, personId) };
  });
}

async function uniquelyNamed<T>(write: () => Promise<T>): Promise<T> {
  try {
    return await write();
  } catch (error) {
    if (violates(error, 'sites_name_once_a_guild')) throw Problem.invalid([{ field: 'name', problem: 'There is a site of this name already.' }]);
    throw error;
  }
}
