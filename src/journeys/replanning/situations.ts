import { Injectable } from '@nestjs/common';
import { personalCalendar, type WeekChange } from '../../calendars/domain/working-calendar';
import { People } from '../../people/people.api';
import type { Actor } from '../../platform/access/actor';
import { Clock } from '../../platform/clock/clock';
import { Problem } from '../../platform/http/problem';
import { plannedDays, stillHolds, type PlannedDays } from '../domain/planned-days';
import { PlannedCalendarsRepository } from '../persistence/planned-calendars.repository';
import { Walks } from '../walk/walks.service';
import { ownWeeksAfter, type Change, type Situation } from './replan-plan';

/** Whose journeys: a cohort's, a site's, one hire's, or the whole guild's. */
export interface Of {
  cohortId?: string;
  siteId?: string;
  hireId?: string;
}

/** Loads journeys with the calendars by which their dates were counted, and those of today. */
@Injectable()
export class Situations {
  constructor(
    private readonly walks: Walks,
    private readonly plannedCalendars: PlannedCalendarsRepository,
    private readonly people: People,
    private readonly clock: Clock,
  ) {}

  /** @throws Problem 404 */
  async one(actor: Actor, journeyId: string): Promise<Situation> {
    const found = await this.walks.read(actor, journeyId);
    const planned = await this.plannedCalendars.of([journeyId]);
    return situationOf(found, planned.get(journeyId));
  }

  /** These journeys, in no order; those of other guilds are left out. */
  async many(actor: Actor, journeyIds: readonly string[]): Promise<Situation[]> {
    const planned = await this.plannedCalendars.of(journeyIds);
    const found = await this.walks.readMany(actor, journeyIds);
    return found.map((each) => situationOf(each, planned.get(each.reading.id)));
  }

  /**
   * The days that come with another site or a part-time week; undefined where a change brings none of its own.
   * @throws Problem 422 for no site of the guild
   */
  async newDays(guildId: string, change: Change): Promise<(situation: Situation) => PlannedDays | undefined> {
    if (change.kind === 'week_changed') {
      return ({ found: { reading } }) => daysOf(reading, ownWeeksAfter(reading.ownWeeks, change));
    }
    if (change.kind !== 'site_moved') return () => undefined;
    const site = (await this.people.siteCalendars(guildId)).get(change.siteId);
    if (!site) throw Problem.invalid([{ field: 'siteId', problem: 'There is no such site.' }]);
    return ({ found: { reading } }) => plannedDays(personalCalendar(site.calendar, reading.ownWeeks, []), reading.guildWeekday);
  }

  /** The running journeys whose calendar has changed since their dates were counted. */
  async withChangedCalendar(guildId: string, of: Of): Promise<{ journeyId: string; siteId: string }[]> {
    const [rows, sites, guild] = await Promise.all([
      this.plannedCalendars.running(guildId, of, this.clock.now()), this.people.siteCalendars(guildId), this.people.guild(guildId),
    ]);
    const ownWeeks = await this.people.ownWeeksOf(rows.map(({ hireId }) => hireId));
    const weekday = guild?.guildDayWeekday ?? 1;
    const bySite = new Map([...sites].map(([id, { calendar }]) => [id, plannedDays(calendar, weekday)]));
    const holds = new Map<string, boolean>();
    return rows.flatMap(({ id, siteId, hireId, plannedBy, days, today }) => {
      const site = sites.get(siteId);
      if (!days || !site) return [];
      const own = ownWeeks.get(hireId);
      // Most are counted by the same days at the same site: compared once.
      const once = own ? `${plannedBy} ${siteId} ${hireId} ${today}` : `${plannedBy} ${siteId} ${today}`;
      let still = holds.get(once);
      if (still === undefined) {
        const now = own ? plannedDays(personalCalendar(site.calendar, own, []), weekday) : bySite.get(siteId)!;
        still = stillHolds(days, now, today);
        holds.set(once, still);
      }
      return still ? [] : [{ journeyId: id, siteId }];
    });
  }

  /** The ids of the running journeys. */
  async running(guildId: string, of: Of): Promise<string[]> {
    return (await this.plannedCalendars.running(guildId, of, this.clock.now())).map(({ id }) => id);
  }
}

function situationOf(found: Situation['found'], planned: { plannedBy: string | null; days: PlannedDays | null } | undefined): Situation {
  const now = daysOf(found.reading, found.reading.ownWeeks);
  return { found, plannedBy: planned?.plannedBy ?? null, planned: planned?.days ?? now, now };
}

/** The days of the hire's site, for somebody with these part-time weeks. */
function daysOf({ workingWeek, weekChanges, holidays, guildWeekday }: Situation['found']['reading'], ownWeeks: readonly WeekChange[]): PlannedDays {
  return plannedDays(personalCalendar({ workingWeek, weekChanges, holidays }, ownWeeks, []), guildWeekday);
}
