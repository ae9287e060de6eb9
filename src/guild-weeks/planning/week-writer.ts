import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/access/actor';
import { Clock } from '../../platform/clock/clock';
import { Problem } from '../../platform/http/problem';
import { Live } from '../../platform/live/live';
import { GUILD_WEEK_REFUSALS, type GuildWeekRefusal } from '../domain/guild-week-states';
import { WeekCommandsRepository } from '../persistence/week-commands.repository';
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
    private readonly commands: WeekCommandsRepository,
    private readonly live: Live,
    private readonly clock: Clock,
  ) {}

  /**
   * @param work decides and writes on the locked week; its moment is one after the lock was got, so that a deadline
   * that passed while waiting has passed
   * @returns the id that `work` answered
   */
  async write({ actor, key, code }: WeekRequest, weekId: string, work: (week: WeekRow, now: Date) => Promise<string>): Promise<string> {
    const { guildId, personId } = actor;
    return this.commands.once({ guildId, personId, key, code, of: weekId, at: this.clock.now() }, async () => {
      const week = await this.weeks.lock(guildId, weekId);
      if (!week) throw Problem.notFound('guild week');
      const id = await work(week, this.clock.now());
      await this.show(guildId);
      return id;
    });
  }

  /** For a week that does not exist yet. */
  async begin({ actor, key, code }: WeekRequest, work: (now: Date) => Promise<string>): Promise<string> {
    const { guildId, personId } = actor;
    const now = this.clock.now();
    return this.commands.once({ guildId, personId, key, code, of: 'the guild', at: now }, async () => {
      const id = await work(now);
      await this.show(guildId);
      return id;
    });
  }

  private show(guildId: string): Promise<void> {
    return this.live.publish({ guildId, to: [], everybody: true, place: 'guild-weeks' });
  }
}

/** @throws Problem 409 when there is a reason */
export function refuseFor(reason: GuildWeekRefusal | null): void {
  if (reason !== null) throw Problem.conflict(reason, GUILD_WEEK_REFUSALS[reason]);
}
