import { Injectable } from '@nestjs/common';
import { People } from '../../people/people.api';
import type { Actor } from '../../platform/access/actor';
import { Clock } from '../../platform/clock/clock';
import { Problem } from '../../platform/http/problem';
import { decideProposal } from '../domain/proposal-machine';
import { ProposalsRepository } from '../persistence/proposals.repository';

/** What a session is to be made of. */
export interface WantedSpeakers {
  proposalId: string | null;
  speakerIds: readonly string[];
  keptForFirstTime: boolean;
}

/** Who speaks in a session, and what becomes of the proposals that it takes up or lets go. Call inside a transaction. */
@Injectable()
export class SessionProposals {
  constructor(
    private readonly proposals: ProposalsRepository,
    private readonly people: People,
    private readonly clock: Clock,
  ) {}

  /**
   * Takes the wanted proposal up, when the session does not hold it already.
   * @param held proposals that stand on this session now, published or not
   * @returns who speaks, a proposal's author first of all
   * @throws Problem 409 for a proposal that is not free or does not fit the place, 422 for somebody who is not there
   */
  async takeUp(actor: Actor, { proposalId, speakerIds, keptForFirstTime }: WantedSpeakers, held: readonly (string | null)[]): Promise<string[]> {
    const known = await this.people.findByIds(actor.guildId, speakerIds);
    const missing = speakerIds.findIndex((id) => !known.some((person) => person.id === id));
    if (missing >= 0) throw Problem.invalid([{ field: `speakerIds[${missing}]`, problem: 'There is no such person in this guild.' }]);
    if (proposalId === null) return [...speakerIds];
    const proposal = await this.proposals.lock(actor.guildId, proposalId, this.clock.now());
    if (!proposal) throw Problem.invalid([{ field: 'proposalId', problem: 'There is no such proposal.' }]);
    if (keptForFirstTime && !proposal.firstTime) {
      throw Problem.conflict('kept_for_first_time', 'This place is kept for somebody who has not spoken here before. Release it first, or choose another proposal.');
    }
    if (!held.includes(proposalId)) {
      if (proposal.state === 'scheduled') throw Problem.conflict('scheduled_already', 'This proposal stands on a programme already.');
      await this.move(actor, proposalId, 'schedule');
    }
    return [...new Set([proposal.author.id, ...speakerIds])];
  }

  /** Lets go of the proposals that are held and no longer kept; each is confirmed as before, and free for another place. */
  async letGo(actor: Actor, held: readonly (string | null)[], kept: readonly (string | null)[]): Promise<void> {
    for (const id of new Set(held)) {
      if (id !== null && !kept.includes(id)) await this.move(actor, id, 'unschedule');
    }
  }

  private async move(actor: Actor, id: string, action: 'schedule' | 'unschedule'): Promise<void> {
    const proposal = await this.proposals.lock(actor.guildId, id, this.clock.now());
    if (!proposal) return;
    const decision = decideProposal({ state: proposal.state, authorId: proposal.author.id }, action, 'programme');
    if (!decision.ok) throw Problem.conflict('not_confirmed', 'Only a proposal whose author has confirmed it can be put on a programme.');
    if (decision.changed) await this.proposals.setState(id, decision.next, null);
  }
}
