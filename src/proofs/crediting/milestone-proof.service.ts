import { Injectable } from '@nestjs/common';
import { Proofs, ProvableMilestonesRepository } from '../../journeys/journeys.api';
import type { Actor } from '../../platform/access/actor';
import { Clock } from '../../platform/clock/clock';
import { levelOf } from '../domain/credit/milestone-proof';
import type { MilestoneProofDto } from '../dto/credit.dto';
import { GuildSaysRepository } from '../persistence/guild-says.repository';
import { ProofCreditsRepository } from '../persistence/proof-credits.repository';

/** What a milestone has to show for itself. */
@Injectable()
export class MilestoneProofReader {
  constructor(
    private readonly credits: ProofCreditsRepository,
    private readonly milestones: ProvableMilestonesRepository,
    private readonly says: GuildSaysRepository,
    private readonly proofs: Proofs,
    private readonly clock: Clock,
  ) {}

  /** For the hire and the mentors of the day. @throws Problem 404 for everybody else */
  async read(actor: Actor, journeyId: string, key: string): Promise<MilestoneProofDto> {
    await this.proofs.requireInsight(actor, journeyId, key);
    const credit = await this.credits.find(journeyId, key);
    const holdsAt = credit?.holdsAt?.toISOString() ?? null;
    const level = levelOf(credit && { holdsAt }, await this.milestones.hasLink(journeyId, key), this.clock.now());
    const held = level === 'held';
    return {
      level,
      listening: await this.says.isTold(actor.guildId),
      holdHours: (await this.says.settings(actor.guildId)).holdHours,
      seen: credit && {
        proof: credit.proof, through: credit.through, seenAt: credit.seenAt.toISOString(), heldAt: held ? holdsAt : null, holdsAt: held ? null : holdsAt,
        chain: credit.chain,
      },
    };
  }
}
