import { Injectable } from '@nestjs/common';
import { isWorkingDay } from '../../calendars/domain/working-calendar';
import { People, workedBy } from '../../people/people.api';
import type { Actor } from '../../platform/access/actor';
import { Clock } from '../../platform/clock/clock';
import type { DatesToLookAtDto } from '../dto/dates-to-look-at.dto';
import { DueDaysRepository, type DueDaysRow } from '../persistence/due-days.repository';

/** A changed calendar moves no date of a running journey by itself; this says where a re-plan would be of use. */
@Injectable()
export class DatesToLookAt {
  constructor(
    private readonly dueDays: DueDaysRepository,
    private readonly people: People,
    private readonly clock: Clock,
  ) {}

  async of(actor: Actor): Promise<DatesToLookAtDto> {
    const now = this.clock.now();
    const own = await this.onDaysOff(actor.guildId, await this.dueDays.ofHire(actor.personId, now));
    const keepsCalendars = actor.roles.has('manager') || actor.roles.has('admin');
    const all = keepsCalendars ? await this.onDaysOff(actor.guildId, await this.dueDays.ofGuild(actor.guildId, now)) : [];
    const bySite = new Map<string, number>();
    for (const { siteId } of all) bySite.set(siteId, (bySite.get(siteId) ?? 0) + 1);
    return {
      own: own.map(({ journeyId, milestones }) => ({ journeyId, milestones })),
      sites: [...bySite].map(([siteId, journeys]) => ({ siteId, journeys })),
    };
  }

  /** The journeys among these that have dates on days off, and how many. */
  private async onDaysOff(guildId: string, journeys: readonly DueDaysRow[]): Promise<{ journeyId: string; siteId: string; milestones: number }[]> {
    if (journeys.length === 0) return [];
    const [sites, ownWeeks] = await Promise.all([
      this.people.siteCalendars(guildId), this.people.ownWeeksOf(journeys.map(({ hireId }) => hireId)),
    ]);
    return journeys.flatMap(({ journeyId, hireId, siteId, days }) => {
      const site = sites.get(siteId);
      if (!site) return [];
      const { calendar } = workedBy(ownWeeks.get(hireId), site);
      const milestones = days.filter((day) => !isWorkingDay(calendar, day)).length;
      return milestones === 0 ? [] : [{ journeyId, siteId, milestones }];
    });
  }
}
