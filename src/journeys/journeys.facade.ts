import { Injectable } from '@nestjs/common';
import type { Absence, WorkingCalendar } from '../calendars/domain/working-calendar';
import { Clock } from '../platform/clock/clock';
import type { JourneyState } from './domain/journey-machine';
import { JourneysRepository } from './persistence/journeys.repository';
import { QueueRepository } from './persistence/queue.repository';
import { calendarOf } from './reading/calendar-of';

/** By which days a journey of somebody's own is counted. */
export interface OwnDays {
  journeyId: string;
  pathVersionId: string;
  state: JourneyState;
  startOn: string;
  /** Today at the hire's site. */
  today: string;
  /** The hire's own, with leave and pauses. */
  calendar: WorkingCalendar;
}

/** What navigation asks about a person's journeys and queue. */
@Injectable()
export class JourneysFacade {
  constructor(
    private readonly journeys: JourneysRepository,
    private readonly queue: QueueRepository,
    private readonly clock: Clock,
  ) {}

  /** The journeys a person walks, running ones first. */
  walkedBy(personId: string): Promise<{ id: string; state: string; pathTitle: string }[]> {
    return this.journeys.ownJourneys(personId);
  }

  /** Everything a person walks, over or not, with the days it is counted by; in no order. */
  async ownDays({ personId, guildId }: { personId: string; guildId: string }): Promise<OwnDays[]> {
    const own = await this.journeys.ownJourneys(personId);
    const readings = await this.journeys.findMany(own.map(({ id }) => id), guildId, this.clock.now());
    return readings.map((reading) => ({
      journeyId: reading.id, pathVersionId: reading.pathVersionId, state: reading.state, startOn: reading.startOn, today: reading.today,
      calendar: calendarOf(reading),
    }));
  }

  /** By person: the first day of their first journey, and leave and pauses of all of them; nothing for who never walked one. */
  async daysOf(personIds: readonly string[]): Promise<Map<string, { startsOn: string; absences: Absence[] }>> {
    const days = new Map<string, { startsOn: string; absences: Absence[] }>();
    for (const { hireId, startOn, absences } of await this.journeys.daysOf(personIds)) {
      const before = days.get(hireId);
      if (before) before.absences.push(...absences);
      else days.set(hireId, { startsOn: startOn, absences });
    }
    return days;
  }

  /** How much waits on a person as mentor, reviewer or assignee. */
  waitingOn(person: { personId: string; guildId: string; isAdmin: boolean; isManager: boolean }): Promise<number> {
    return this.queue.countWaitingOn(person, this.clock.now());
  }

  /** Whether a person mentors or backs up any journey now. */
  async mentors(personId: string): Promise<boolean> {
    return (await this.queue.mentoredBy(personId, this.clock.now())).length > 0;
  }
}
