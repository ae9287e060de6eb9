import { Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock/clock';
import { JourneysRepository } from './persistence/journeys.repository';
import { QueueRepository } from './persistence/queue.repository';

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

  /** How much waits on a person as mentor, reviewer or assignee. */
  waitingOn(person: { personId: string; guildId: string; isAdmin: boolean }): Promise<number> {
    return this.queue.countWaitingOn(person, this.clock.now());
  }

  /** Whether a person mentors or backs up any journey now. */
  async mentors(personId: string): Promise<boolean> {
    return (await this.queue.mentoredBy(personId, this.clock.now())).length > 0;
  }
}
