import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/access/actor';
import { Clock } from '../../platform/clock/clock';
import { RequestsRepository } from '../../platform/http/persistence/requests.repository';
import { Live } from '../../platform/live/live';
import { JourneyChangesRepository } from '../persistence/journey-changes.repository';
import type { JourneyWalk } from '../walk/journey-walk';
import { Walks } from '../walk/walks.service';

/** Who asks for what about a journey's mentoring. */
export interface MentoringRequest {
  actor: Actor;
  journeyId: string;
  /** The command's name, remembered with the Idempotency-Key. */
  command: string;
  idempotencyKey: string | null;
}

/** What happened, as the journey's people may know it; null when it is the actor's alone, or nothing changed. */
export type Happened = string | null;

/** Carries a command between hire and mentors out, on the locked journey, once however often it is sent. */
@Injectable()
export class MentoringWriter {
  constructor(
    private readonly walks: Walks,
    private readonly changes: JourneyChangesRepository,
    private readonly requests: RequestsRepository,
    private readonly live: Live,
    private readonly clock: Clock,
  ) {}

  /** @param work decides, writes, and answers the activity code; refuses with a Problem, and nothing is written then */
  async write({ actor, journeyId, command, idempotencyKey }: MentoringRequest, work: (walk: JourneyWalk, now: Date) => Promise<Happened>): Promise<void> {
    const at = this.clock.now();
    await this.requests.once({ personId: actor.personId, key: idempotencyKey, command: `${command} ${journeyId}`, at }, async () => {
      const walk = await this.walks.lock(actor, journeyId);
      const code = await work(walk, at);
      await (code === null ? this.live.publish({ guildId: null, to: [actor.personId], journeyId }) : this.record(actor, walk, code, at));
      return journeyId;
    });
  }

  private async record(actor: Actor, { journey }: JourneyWalk, code: string, at: Date): Promise<void> {
    await this.changes.save({
      guildId: journey.guildId,
      journeyId: journey.id,
      actorId: actor.personId,
      at,
      journeyState: journey.state,
      milestones: [],
      activity: [{ key: null, code }],
      live: { guildId: journey.guildId, to: [journey.hire.id, ...journey.mentors.map(({ id }) => id)], journeyId: journey.id },
      once: null,
    });
  }
}
