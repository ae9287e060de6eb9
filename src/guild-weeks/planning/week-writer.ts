import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/access/actor';
import { Clock } from '../../platform/clock/clock';
import { RequestsRepository } from '../../platform/http/persistence/requests.repository';
import { Problem } from '../../platform/http/problem';
import { Live } from '../../platform/live/live';
import { GUILD_WEEK_REFUSALS, type GuildWeekRefusal } from '../domain/guild-week-states';
import { WeekHistoryRepository } from '../persistence/week-history.repository';
import { WeeksRepository, type WeekRow } from '../persistence/weeks.repository';

/** Who asks for what. */
export interface WeekRequest {
  actor: Actor;
  /** The Idempotency-Key. */
  key: string | null;
  /** The command's name, such as `publish`. */
  code: string;
}

/** Changes one guild week at a time: locked, once a request, written down, and shown to whoever looks at it. */
@Injectable()
export class WeekWriter {
  constructor(
    private readonly weeks: WeeksRepository,
    private readonly requests: RequestsRepository,
    private readonly history: WeekHistoryRepository,
    private readonly live: Live,
    private readonly clock: Clock,
  ) {}

  /**
   * @param work decides and writes on the locked week; its moment is one after the lock was got, so that a deadline
   * that passed while waiting has passed
   * @returns the id that `work` answered
   */
  write(request: WeekRequest, weekId: string, work: (week: WeekRow, now: Date) => Promise<string>): Promise<string> {
    const { guildId } = request.actor;
    return this.once(request, weekId, async () => {
      const week = await this.weeks.lock(guildId, weekId);
      if (!week) throw Problem.notFound('guild week');
      return work(week, this.clock.now());
    });
  }

  /** For a week that does not exist yet. */
  begin(request: WeekRequest, work: (now: Date) => Promise<string>): Promise<string> {
    return this.once(request, null, () => work(this.clock.now()));
  }

  private async once({ actor, key, code }: WeekRequest, weekId: string | null, work: () => Promise<string>): Promise<string> {
    const { guildId, personId } = actor;
    const at = this.clock.now();
    const { kept } = await this.requests.once({ personId, key, command: ['guild week', code, weekId].filter(Boolean).join(' '), at }, async () => {
      const id = await work();
      await this.history.add({ guildId, actorId: personId, weekId, code, id, at });
      await this.live.publish({ guildId, to: [], everybody: true, place: 'guild-weeks' });
      return id;
    });
    return kept;
  }
}

/** @throws Problem 409 when there is a reason */
export function refuseFor(reason: GuildWeekRefusal | null): void {
  if (reason !== null) throw Problem.conflict(reason, GUILD_WEEK_REFUSALS[reason]);
}
