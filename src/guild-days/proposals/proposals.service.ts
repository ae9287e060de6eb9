import { Injectable } from '@nestjs/common';
import { People } from '../../people/people.api';
import type { Actor } from '../../platform/access/actor';
import { Clock } from '../../platform/clock/clock';
import { Database } from '../../platform/database/database';
import { RequestsRepository } from '../../platform/http/persistence/requests.repository';
import { Problem } from '../../platform/http/problem';
import { Live } from '../../platform/live/live';
import { Messages, type Message } from '../../platform/messages/messages';
import { decideProposal, proposalAbilities, type ProposalActor, type ProposalRefusal, type ProposalState } from '../domain/proposal-machine';
import type { ProposalCommandDto, ProposalDto, ProposalsDto, SaveProposalDto } from '../dto/guild-days.dto';
import { ProposalsRepository, type ProposalRow } from '../persistence/proposals.repository';

/** What a manager has to do with: to review, or to find a place for. */
const FOR_MANAGERS: readonly ProposalState[] = ['submitted', 'accepted', 'confirmed'];

const REFUSALS: Readonly<Record<ProposalRefusal, string>> = {
  only_the_author: 'Only whoever proposed it can do this.',
  only_a_manager: 'Guild managers answer proposals.',
  own_proposal: 'Nobody answers their own proposal: ask another guild manager.',
  not_in_this_state: 'This does not fit how far the proposal has come. Reload to see how it stands.',
  reason_needed: 'Say why, so that the next proposal can be better.',
};

/** What people would like to hold on a guild day, from the idea to the programme. */
@Injectable()
export class Proposals {
  constructor(
    private readonly proposals: ProposalsRepository,
    private readonly requests: RequestsRepository,
    private readonly people: People,
    private readonly messages: Messages,
    private readonly live: Live,
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  async list(actor: Actor): Promise<ProposalsDto> {
    const now = this.clock.now();
    const [mine, all] = await Promise.all([
      this.proposals.by(actor.personId, now),
      actor.roles.has('manager') ? this.proposals.inStates(actor.guildId, FOR_MANAGERS, now) : [],
    ]);
    const others = all.filter(({ author }) => author.id !== actor.personId);
    return { mine: mine.map((row) => present(row, actor)), others: others.map((row) => present(row, actor)) };
  }

  async add(actor: Actor, text: SaveProposalDto, key: string | null): Promise<ProposalDto> {
    const at = this.clock.now();
    const request = { personId: actor.personId, key, command: 'propose a session', at };
    const { kept } = await this.requests.once(request, () => this.proposals.insert(actor.guildId, actor.personId, text, at));
    return this.read(actor, kept);
  }

  /** Changes a draft. @throws Problem 404, 409, 412 */
  async save(actor: Actor, id: string, revision: number, text: SaveProposalDto): Promise<ProposalDto> {
    await this.db.transaction(async () => {
      const proposal = await this.lock(actor, id);
      if (proposal.author.id !== actor.personId) throw refusal('only_the_author');
      if (proposal.state !== 'draft') throw Problem.conflict('not_a_draft', 'Only a draft is changed. Take it back to a draft first.');
      if (!(await this.proposals.update(id, revision, text))) throw Problem.stale(proposal.revision);
    });
    return this.read(actor, id);
  }

  /** Moves a proposal along. @throws Problem 403, 404, 409, 422 */
  async command(actor: Actor, id: string, { command, reason = '' }: ProposalCommandDto): Promise<ProposalDto> {
    await this.db.transaction(async () => {
      const proposal = await this.lock(actor, id);
      const decision = decideProposal({ state: proposal.state, authorId: proposal.author.id }, command, asActor(actor), reason);
      if (!decision.ok) throw refusal(decision.code);
      if (!decision.changed) return;
      await this.proposals.setState(id, decision.next, decision.next === 'rejected' ? reason.trim() : null);
      await this.tell(actor, proposal, decision.next);
    });
    return this.read(actor, id);
  }

  private async tell(actor: Actor, proposal: ProposalRow, next: ProposalState): Promise<void> {
    const about = {
      journeyId: null, key: null, actorId: actor.personId,
      page: { title: proposal.title, link: '/guild-days/proposals' }, once: `proposal:${proposal.id}:${next}:${proposal.revision}`,
    };
    const messages: Message[] = [];
    if (next === 'submitted') {
      const managers = await this.people.withRole(actor.guildId, 'manager');
      messages.push(...managers.map(({ id }): Message => ({ ...about, personId: id, kind: 'proposal_submitted' })));
    }
    if (next === 'accepted' || next === 'rejected') messages.push({ ...about, personId: proposal.author.id, kind: `proposal_${next}` });
    await this.messages.tell(messages, this.clock.now());
    await this.live.publish({ guildId: actor.guildId, to: messages.map(({ personId }) => personId), managers: true, place: 'guild-days' });
  }

  /** @throws Problem 404 for other people's proposals, unless one manages the guild and they were submitted */
  private async lock(actor: Actor, id: string): Promise<ProposalRow> {
    const proposal = await this.proposals.lock(actor.guildId, id, this.clock.now());
    if (!proposal || !isSeenBy(actor, proposal)) throw Problem.notFound('proposal');
    return proposal;
  }

  private async read(actor: Actor, id: string): Promise<ProposalDto> {
    const proposal = await this.proposals.find(actor.guildId, id, this.clock.now());
    if (!proposal || !isSeenBy(actor, proposal)) throw Problem.notFound('proposal');
    return present(proposal, actor);
  }
}

function isSeenBy(actor: Actor, { author, state }: ProposalRow): boolean {
  return author.id === actor.personId || (actor.roles.has('manager') && state !== 'draft' && state !== 'withdrawn');
}

function asActor(actor: Actor): ProposalActor {
  return { personId: actor.personId, isManager: actor.roles.has('manager') };
}

function present(row: ProposalRow, actor: Actor): ProposalDto {
  return { ...row, abilities: proposalAbilities({ state: row.state, authorId: row.author.id }, asActor(actor)) };
}

function refusal(code: ProposalRefusal): Problem {
  if (code === 'not_in_this_state') return Problem.conflict(code, REFUSALS[code]);
  if (code === 'reason_needed') return Problem.invalid([{ field: 'reason', problem: REFUSALS[code] }]);
  return Problem.refused(code, REFUSALS[code]);
}
