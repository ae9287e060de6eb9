import { Injectable } from '@nestjs/common';
import { isLocalDate, localDateOf, type LocalDate } from '../calendars/domain/local-date';
import type { PublishedMilestone } from '../paths/paths.api';
import { People } from '../people/people.api';
import type { Actor } from '../platform/access/actor';
import { Clock } from '../platform/clock/clock';
import { Database } from '../platform/database/database';
import { Problem } from '../platform/http/problem';
import { Contents, looksAfter } from './contents.service';
import { nextReview } from './domain/stale';
import type { AssignContentDto, LookedDto } from './dto/freshness.dto';
import { MilestoneCareRepository, type CareRow, type MilestoneOfPath } from './persistence/milestone-care.repository';

/** Looking after content: who owns it, by when to look, and having looked. Nothing of it needs a new version of the path. */
@Injectable()
export class Caring {
  constructor(
    private readonly contents: Contents,
    private readonly care: MilestoneCareRepository,
    private readonly people: People,
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  /**
   * Names the owner and the day by which to look.
   * @throws Problem 404 no such milestone, 403 for anybody but owner and managers, 412 stale, 422 a bad day or owner
   */
  async assign(actor: Actor, milestone: MilestoneOfPath, revision: number, input: AssignContentDto): Promise<void> {
    const { definition } = await this.contents.find(actor, milestone.pathId, milestone.key);
    const owner = await this.checkedOwner(actor.guildId, input);
    const reviewBy = input.reviewBy ?? null;
    if (reviewBy !== null && !isLocalDate(reviewBy)) throw badDay();
    await this.db.transaction(async () => {
      const care = await this.locked(actor, milestone, definition);
      if (care.revision !== revision) throw Problem.stale(care.revision);
      await this.care.assign(milestone, { ...owner, reviewBy });
    });
  }

  /**
   * Somebody looked at it today: what was said before is done with, and the next look gets its day.
   * @throws Problem 404, 403 as above, 422 for a day that is not to come
   */
  async looked(actor: Actor, milestone: MilestoneOfPath, input: LookedDto): Promise<void> {
    const at = this.clock.now();
    const today = localDateOf(at, actor.timeZone);
    const { definition } = await this.contents.find(actor, milestone.pathId, milestone.key);
    const reviewBy: LocalDate = input.reviewBy ?? nextReview(today);
    if (!isLocalDate(reviewBy) || reviewBy <= today) throw badDay();
    await this.db.transaction(async () => {
      await this.locked(actor, milestone, definition);
      await this.care.looked(milestone, actor.personId, at, reviewBy);
    });
  }

  /** Anybody in the guild may say that a link is broken; looking at it clears that. @throws Problem 404 */
  async reportLink(actor: Actor, milestone: MilestoneOfPath, where: string): Promise<void> {
    const words = where.trim();
    if (words === '') throw Problem.invalid([{ field: 'where', problem: 'Say which link it is.' }]);
    await this.contents.find(actor, milestone.pathId, milestone.key);
    await this.db.transaction(async () => {
      await this.care.lock(milestone);
      await this.care.reportLink(milestone, words);
    });
  }

  private async locked(actor: Actor, milestone: MilestoneOfPath, definition: PublishedMilestone): Promise<CareRow> {
    const care = await this.care.lock(milestone);
    const ownerOf = await this.contents.owners(actor.guildId);
    if (!looksAfter(actor, ownerOf(care, definition))) {
      throw Problem.refused('not_theirs_to_look_after', 'The owner of the content and guild managers look after it.');
    }
    return care;
  }

  private async checkedOwner(guildId: string, { ownerId, ownerTopic }: AssignContentDto): Promise<{ ownerId: string | null; ownerTopic: string | null }> {
    const owner = { ownerId: ownerId ?? null, ownerTopic: ownerTopic ?? null };
    if (owner.ownerId !== null && owner.ownerTopic !== null) {
      throw Problem.invalid([{ field: 'ownerTopic', problem: 'Name a person or a topic, not both.' }]);
    }
    if (owner.ownerId !== null && !(await this.people.members(guildId)).some(({ id }) => id === owner.ownerId)) {
      throw Problem.invalid([{ field: 'ownerId', problem: 'Choose somebody of the guild.' }]);
    }
    return owner;
  }
}

function badDay(): Problem {
  return Problem.invalid([{ field: 'reviewBy', problem: 'Choose a day to come, written like 2027-05-01.' }]);
}
