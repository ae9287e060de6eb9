import { Injectable } from '@nestjs/common';
import { personalCalendar, type WeekChange, type WorkingCalendar } from '../calendars/domain/working-calendar';
import { AwayRepository, type AwayRow } from './persistence/away.repository';
import { GuildsRepository, type GuildRow, type SiteCalendarRow } from './persistence/guilds.repository';
import { OwnWeeksRepository } from './persistence/own-weeks.repository';
import { PeopleRepository, type FocalPointRow, type PersonRow } from './persistence/people.repository';
import { StartingPeopleRepository, type StartingPerson } from './persistence/starting-people.repository';
import type { Role } from './domain/roles';

export type PersonContact = PersonRow;
export type FocalPoint = FocalPointRow;

/** A site's working days, and the zone in which its days begin and end. */
export interface SiteCalendar {
  id: string;
  name: string;
  timeZone: string;
  calendar: WorkingCalendar;
}

/** The site's days as somebody with these part-time weeks works them; without any, the very same object. */
export function workedBy(ownWeeks: readonly WeekChange[] | undefined, site: SiteCalendar): SiteCalendar {
  return ownWeeks?.length ? { ...site, calendar: personalCalendar(site.calendar, ownWeeks, []) } : site;
}

/** What other modules ask about people, sites and absences. */
@Injectable()
export class People {
  constructor(
    private readonly people: PeopleRepository,
    private readonly guilds: GuildsRepository,
    private readonly away: AwayRepository,
    private readonly ownWeeks: OwnWeeksRepository,
    private readonly starting: StartingPeopleRepository,
  ) {}

  guild(guildId: string): Promise<GuildRow | null> {
    return this.guilds.find(guildId);
  }

  /** Moves the guild day to another weekday. */
  async setGuildDayWeekday(guildId: string, guildDayWeekday: number): Promise<void> {
    const guild = await this.guilds.find(guildId);
    if (guild) await this.guilds.update(guildId, { name: guild.name, guildDayWeekday });
  }

  find(guildId: string, personId: string): Promise<PersonContact | null> {
    return this.people.find(guildId, personId);
  }

  /** Everybody who has an account here and was not deactivated, by name. */
  async members(guildId: string): Promise<PersonContact[]> {
    return (await this.people.listOf(guildId)).filter(({ deactivated }) => !deactivated);
  }

  findByEmails(guildId: string, emails: readonly string[]): Promise<PersonContact[]> {
    return this.people.findByEmails(guildId, emails);
  }

  findByIds(guildId: string, ids: readonly string[]): Promise<PersonContact[]> {
    return this.people.findByIds(guildId, ids);
  }

  emailsElsewhere(guildId: string, emails: readonly string[]): Promise<Set<string>> {
    return this.people.emailsElsewhere(guildId, emails);
  }

  withRole(guildId: string, role: Role): Promise<PersonContact[]> {
    return this.people.listWithRole(guildId, role);
  }

  /** Everybody who is here, by name. */
  async everybody(guildId: string): Promise<PersonContact[]> {
    return (await this.people.listOf(guildId)).filter(({ deactivated }) => !deactivated);
  }

  /** Everybody whose first day was told by an identity provider, and is this day or later; by day and name. */
  startingFrom(guildId: string, day: string): Promise<StartingPerson[]> {
    return this.starting.startingFrom(guildId, day);
  }

  /** Their first day, as it is told now, needs nobody's look any more. @returns whether there is one */
  settleStart(guildId: string, personId: string): Promise<boolean> {
    return this.starting.settle(guildId, personId);
  }

  /** Who is there to ask, by topic and name. */
  focalPoints(guildId: string): Promise<FocalPoint[]> {
    return this.people.focalPoints(guildId);
  }

  /** Adds people without a password; they get in by invitation. */
  add(guildId: string, people: Parameters<PeopleRepository['insert']>[1]): Promise<void> {
    return this.people.insert(guildId, people);
  }

  /** Every site of the guild with its calendar. */
  async siteCalendars(guildId: string): Promise<Map<string, SiteCalendar>> {
    const sites = await this.guilds.listCalendars(guildId);
    return new Map(sites.map((site) => [site.id, calendarOf(site)]));
  }

  /** Absences of these people, by person. */
  async awayOf(personIds: readonly string[]): Promise<Map<string, AwayRow[]>> {
    const byPerson = new Map<string, AwayRow[]>(personIds.map((id) => [id, []]));
    for (const { personId, ...period } of await this.away.listOfMany(personIds)) byPerson.get(personId)?.push(period);
    return byPerson;
  }

  /** The part-time weeks of these people, by person; who works as their site does is not in it. */
  async ownWeeksOf(personIds: readonly string[]): Promise<Map<string, WeekChange[]>> {
    const byPerson = new Map<string, WeekChange[]>();
    for (const { personId, ...week } of await this.ownWeeks.listOfMany(personIds)) {
      byPerson.set(personId, [...(byPerson.get(personId) ?? []), week]);
    }
    return byPerson;
  }

  /** Takes these part-time weeks of somebody away and puts those in their place, in the caller's transaction. */
  async replaceOwnWeeks(personId: string, gone: readonly WeekChange[], come: readonly WeekChange[]): Promise<void> {
    for (const { from } of gone) await this.ownWeeks.remove(personId, from);
    for (const { from, workingWeek } of come) await this.ownWeeks.set(personId, from, workingWeek);
  }

  /**
   * The days on which each of these people works: their site's, less what part-time and days away take off.
   * Somebody without either has the site's very object, which is compiled once for all.
   */
  async calendarsOf(guildId: string, people: readonly { id: string; siteId: string }[]): Promise<Map<string, WorkingCalendar>> {
    const ids = people.map(({ id }) => id);
    const [sites, away, weeks] = await Promise.all([this.siteCalendars(guildId), this.awayOf(ids), this.ownWeeksOf(ids)]);
    const calendars = new Map<string, WorkingCalendar>();
    for (const { id, siteId } of people) {
      const site = sites.get(siteId);
      if (!site) continue;
      const own = weeks.get(id) ?? [];
      const absences = away.get(id) ?? [];
      calendars.set(id, own.length + absences.length === 0 ? site.calendar : personalCalendar(site.calendar, own, absences));
    }
    return calendars;
  }
}

function calendarOf(site: SiteCalendarRow): SiteCalendar {
  return {
    id: site.id,
    name: site.name,
    timeZone: site.timeZone,
    calendar: { workingWeek: site.workingWeek, weekChanges: site.weekChanges, holidays: site.holidays },
  };
}
