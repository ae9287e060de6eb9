import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/access/actor';
import { Problem } from '../../platform/http/problem';
import type { DatesToLookAtDto } from '../dto/dates-to-look-at.dto';
import { planOf } from './replan-plan';
import { Situations, type Of } from './situations';

/** A changed calendar moves no date of a running journey by itself; this says where a re-plan would move some. */
@Injectable()
export class DatesToLookAt {
  constructor(private readonly situations: Situations) {}

  async of(actor: Actor): Promise<DatesToLookAtDto> {
    const own = await this.wouldMove(actor, { hireId: actor.personId });
    const keepsCalendars = actor.roles.has('manager') || actor.roles.has('admin');
    const all = keepsCalendars ? await this.wouldMove(actor, {}) : [];
    const bySite = new Map<string, number>();
    for (const { siteId } of all) bySite.set(siteId, (bySite.get(siteId) ?? 0) + 1);
    return {
      own: own.map(({ journeyId, milestones }) => ({ journeyId, milestones })),
      sites: [...bySite].map(([siteId, journeys]) => ({ siteId, journeys })),
      abilities: actor.roles.has('manager') ? ['replan'] : [],
    };
  }

  /** The journeys among these with dates that the changed calendar would move, and how many. */
  private async wouldMove(actor: Actor, of: Of): Promise<{ journeyId: string; siteId: string; milestones: number }[]> {
    const changed = await this.situations.withChangedCalendar(actor.guildId, of);
    const situations = await this.situations.many(actor, changed.map(({ journeyId }) => journeyId));
    return situations.flatMap((situation) => {
      const { id: journeyId, siteId } = situation.found.reading;
      try {
        const milestones = planOf(situation, { kind: 'calendar_taken_up' }).moves.length;
        return milestones === 0 ? [] : [{ journeyId, siteId, milestones }];
      } catch (error) {
        // A calendar without working days: nothing can be planned by it, and whoever previews it is told so.
        if (error instanceof Problem) return [{ journeyId, siteId, milestones: situation.found.walk.milestones.length }];
        throw error;
      }
    });
  }
}
