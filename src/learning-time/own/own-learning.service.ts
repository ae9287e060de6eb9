import { Injectable } from '@nestjs/common';
import { isLocalDate, localDateOf } from '../../calendars/domain/local-date';
import type { Actor } from '../../platform/access/actor';
import { Clock } from '../../platform/clock/clock';
import { Database } from '../../platform/database/database';
import { RequestsRepository } from '../../platform/http/persistence/requests.repository';
import { Problem } from '../../platform/http/problem';
import { Live } from '../../platform/live/live';
import { roomFor } from '../domain/count-learning';
import { earliestQuarter, spanOf } from '../domain/quarter-span';
import type { SaveLearningDto } from '../dto/learning-time.dto';
import { OwnLearningRepository, type LearningToKeep } from '../persistence/own-learning.repository';

/** What somebody learned by themselves: entered if they like, changed and removed as they like, theirs alone. */
@Injectable()
export class OwnLearningEntries {
  constructor(
    private readonly own: OwnLearningRepository,
    private readonly requests: RequestsRepository,
    private readonly db: Database,
    private readonly live: Live,
    private readonly clock: Clock,
  ) {}

  /**
   * Adds an entry.
   * @returns its id
   * @throws Problem 422 for a day to come or too long ago, 409 `day_full` when own learning fills the day already
   */
  async add(actor: Actor, key: string | null, input: SaveLearningDto): Promise<string> {
    const at = this.clock.now();
    const entry = this.checked(actor, input, at);
    const { kept } = await this.requests.once({ personId: actor.personId, key, command: 'add learning', at }, async () => {
      await this.own.lock(actor.personId);
      const id = await this.own.insert(actor.personId, entry, await this.mustFit(actor, entry, null), at);
      await this.changed(actor);
      return id;
    });
    return kept;
  }

  /** @throws Problem 404 for what is not there or somebody else's; else as when adding */
  async change(actor: Actor, id: string, input: SaveLearningDto): Promise<void> {
    const entry = this.checked(actor, input, this.clock.now());
    await this.db.transaction(async () => {
      await this.own.lock(actor.personId);
      if (!(await this.own.find(actor.personId, id))) throw Problem.notFound('entry');
      await this.own.update(actor.personId, id, entry, await this.mustFit(actor, entry, id));
      await this.changed(actor);
    });
  }

  /** @throws Problem 404 for what is not there or somebody else's */
  async remove(actor: Actor, id: string): Promise<void> {
    await this.db.transaction(async () => {
      await this.own.lock(actor.personId);
      if (!(await this.own.delete(actor.personId, id))) throw Problem.notFound('entry');
      await this.changed(actor);
    });
  }

  private checked({ timeZone }: Actor, { day, halfDays, what, url }: SaveLearningDto, at: Date): LearningToKeep {
    const refuse = (problem: string): Problem => Problem.invalid([{ field: 'day', problem }]);
    const today = localDateOf(at, timeZone);
    if (!isLocalDate(day)) throw refuse('Write the day like 2026-11-22.');
    if (day > today) throw refuse('Enter it once the day has come.');
    if (day < spanOf(earliestQuarter(today)).from) throw refuse('That is more than two years ago.');
    return { day, halfDays, what: what.trim(), url: url ?? null };
  }

  /** @returns the half of the day with which it begins */
  private async mustFit({ personId }: Actor, { day, halfDays }: LearningToKeep, except: string | null): Promise<number> {
    const first = roomFor(halfDays, await this.own.taken(personId, day, except));
    if (first === null) {
      throw Problem.conflict('day_full', 'A day has two half-days, and your own learning has that day’s already. Change what is there, or choose another day.');
    }
    return first;
  }

  private async changed({ guildId, personId }: Actor): Promise<void> {
    await this.live.publish({ guildId, to: [personId], place: 'learning-time' });
  }
}
