import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/access/actor';
import { Problem } from '../../platform/http/problem';
import { Messages } from '../../platform/messages/messages';
import { LATE_REFUSALS, whyNotLeave, whyNotTake, type LateRefusal } from '../domain/late-places';
import { LatePlacesRepository } from '../persistence/late-places.repository';
import { OptionsRepository } from '../persistence/options.repository';
import { RunsRepository } from '../persistence/runs.repository';
import type { WeekRow } from '../persistence/weeks.repository';
import { WeekWriter } from '../planning/week-writer';
import { closedIn, openSeatsOf, seekerOf } from './standing';

/**
 * Free places, taken by whoever has none once places are given out: first come, first served. They are kept apart from the
 * match, which stays what it was, and so does next quarter's line.
 */
@Injectable()
export class LatePlaces {
  constructor(
    private readonly writer: WeekWriter,
    private readonly options: OptionsRepository,
    private readonly places: LatePlacesRepository,
    private readonly runs: RunsRepository,
    private readonly messages: Messages,
  ) {}

  /** The week is held meanwhile, so that two never take the last seat. Its host is told. */
  take(actor: Actor, weekId: string, optionId: string, key: string | null): Promise<string> {
    return this.writer.write({ actor, key, code: 'place_taken' }, weekId, async (week, now) => {
      const { seeker, seats, host, title } = await this.look(actor, week, optionId);
      refuseLate(whyNotTake(seeker, seats, week.state));
      await this.places.insert(weekId, optionId, actor.personId, now);
      await this.tellHost(actor, 'week_joined', { weekId, optionId, host, title }, now);
      return optionId;
    });
  }

  /** Gives a place back that was taken so. Its host is told. */
  leave(actor: Actor, weekId: string, optionId: string, key: string | null): Promise<string> {
    return this.writer.write({ actor, key, code: 'place_left' }, weekId, async (week, now) => {
      const { seeker, seats, host, title } = await this.look(actor, week, optionId);
      refuseLate(whyNotLeave(seeker, seats, week.state));
      await this.places.remove(weekId, actor.personId);
      await this.tellHost(actor, 'week_left', { weekId, optionId, host, title }, now);
      return optionId;
    });
  }

  private async look(actor: Actor, week: WeekRow, optionId: string) {
    const [options, run] = await Promise.all([this.options.list(week.id), this.runs.find(week.id)]);
    const option = options.find(({ id }) => id === optionId);
    if (!option) throw Problem.notFound('option');
    const closed = closedIn(run);
    return { seeker: seekerOf(actor.personId, options, closed), seats: openSeatsOf(option, closed, actor.siteId), host: option.host.id, title: option.title };
  }

  private tellHost(
    actor: Actor, kind: 'week_joined' | 'week_left', { weekId, optionId, host, title }: { weekId: string; optionId: string; host: string; title: string }, now: Date,
  ): Promise<void> {
    const page = { title, link: `/guild-weeks/${weekId}` };
    const once = `${kind} ${optionId} ${actor.personId} ${now.toISOString()}`;
    return this.messages.tell([{ personId: host, kind, journeyId: null, key: null, page, actorId: actor.personId, once }], now);
  }
}

/** @throws Problem 409 when there is a reason */
function refuseLate(reason: LateRefusal | null): void {
  if (reason !== null) throw Problem.conflict(reason, LATE_REFUSALS[reason]);
}
