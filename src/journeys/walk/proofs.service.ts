import { Injectable } from '@nestjs/common';
import { Paths, type Proof } from '../../paths/paths.api';
import type { Actor } from '../../platform/access/actor';
import { Clock } from '../../platform/clock/clock';
import { decide } from '../domain/milestone-machine';
import { isSettled } from '../domain/milestone-states';
import { platformActor } from '../domain/relations';
import { JourneyChangesRepository } from '../persistence/journey-changes.repository';
import { JourneysRepository } from '../persistence/journeys.repository';
import { MilestoneRecordsRepository } from '../persistence/milestone-records.repository';
import { consequencesOf } from './consequences';
import { Walks } from './walks.service';

/** Brings what the guild saw a hire do to the milestones that it proves. */
@Injectable()
export class Proofs {
  constructor(
    private readonly journeys: JourneysRepository,
    private readonly walks: Walks,
    private readonly paths: Paths,
    private readonly records: MilestoneRecordsRepository,
    private readonly changes: JourneyChangesRepository,
    private readonly clock: Clock,
  ) {}

  /**
   * Completes whatever these things prove on a person's journeys; what a person decided about a milestone stays.
   * Call inside the transaction of the event. Somebody who walks no journey is none the worse for it.
   * @param by whose request it is; the milestones are completed by nobody's hand
   */
  async prove(by: Actor, hireId: string, proofs: readonly Proof[]): Promise<void> {
    for (const { id, pathVersionId } of await this.journeys.runningOf(hireId)) {
      const path = await this.paths.versionById(pathVersionId);
      const keys = path?.definitions.filter(({ provedBy }) => provedBy !== undefined && proofs.includes(provedBy)).map(({ key }) => key) ?? [];
      for (const key of keys) await this.proveOne(by, id, key);
    }
  }

  private async proveOne(by: Actor, journeyId: string, key: string): Promise<void> {
    const walk = await this.walks.lock(by, journeyId);
    if (!walk.find(key)) return;
    const decision = decide(walk.facts(key), { name: 'prove' }, platformActor);
    const event = decision.ok ? decision.events[0] : undefined;
    if (!event) return;
    const { journey } = walk;
    const outcome = consequencesOf(walk, event, this.clock.now());
    const { blocker } = walk.row(key);
    if (blocker && isSettled(event.to)) {
      await this.records.resolveBlocker(blocker.id, null, journey.hire.id, this.clock.now());
      outcome.activity.push({ key, code: 'stuck_resolved' });
    }
    await this.changes.save({
      ...outcome,
      guildId: journey.guildId,
      journeyId,
      actorId: null,
      at: this.clock.now(),
      live: {
        guildId: journey.guildId, to: [journey.hire.id, ...journey.mentors.map(({ id }) => id)], managers: true, journeyId, cohortId: journey.cohortId,
      },
      once: null,
    });
  }
}
