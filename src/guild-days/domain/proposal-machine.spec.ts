import { describe, expect, it } from '@jest/globals';
import { decideProposal, PROPOSAL_STATES, PROPOSAL_TRANSITIONS, proposalAbilities, type ProposalAction, type ProposalState } from './proposal-machine';

const author = { personId: 'ada', isManager: false };
const manager = { personId: 'max', isManager: true };
const stranger = { personId: 'sam', isManager: false };
const whoFor = { author, manager, programme: 'programme' } as const;

describe('the life of a proposal', () => {
  it('goes from an idea to a session that was given', () => {
    const life: [ProposalAction, typeof author | 'programme'][] = [
      ['submit', author], ['accept', manager], ['confirm', author], ['schedule', 'programme'], ['give', 'programme'],
    ];
    let state: ProposalState = 'draft';
    for (const [action, actor] of life) {
      const decision = decideProposal({ state, authorId: 'ada' }, action, actor);
      if (!decision.ok) throw new Error(`${action} in ${state} was refused: ${decision.code}`);
      state = decision.next;
    }
    expect(state).toBe('given');
  });

  it.each(PROPOSAL_TRANSITIONS.map((row) => [row.action, row] as const))('lets "%s" happen from its own states and no other', (action, row) => {
    const outcomes = PROPOSAL_STATES.map((state) => {
      const decision = decideProposal({ state, authorId: 'ada' }, action, whoFor[row.by], 'because');
      return [state, decision.ok ? (decision.changed ? 'moves' : 'holds') : decision.code];
    });
    expect(outcomes).toEqual(
      PROPOSAL_STATES.map((state) => [state, row.from.includes(state) ? 'moves' : state === row.to ? 'holds' : 'not_in_this_state']),
    );
  });

  it('reaches every state, and leaves only what was given for good', () => {
    const reached = new Set<ProposalState>(['draft', ...PROPOSAL_TRANSITIONS.map(({ to }) => to)]);
    expect([...reached].sort()).toEqual([...PROPOSAL_STATES].sort());
    const final = PROPOSAL_STATES.filter((state) => !PROPOSAL_TRANSITIONS.some(({ from }) => from.includes(state)));
    expect(final).toEqual(['given']);
  });

  it('keeps everybody to what is theirs', () => {
    const facts = { state: 'submitted', authorId: 'ada' } as const;
    expect(decideProposal(facts, 'accept', stranger)).toEqual({ ok: false, code: 'only_a_manager' });
    expect(decideProposal(facts, 'withdraw', manager)).toEqual({ ok: false, code: 'only_the_author' });
    expect(decideProposal(facts, 'accept', { personId: 'ada', isManager: true })).toEqual({ ok: false, code: 'own_proposal' });
    expect(decideProposal(facts, 'reject', manager, ' ')).toEqual({ ok: false, code: 'reason_needed' });
  });

  it('says what may be done now', () => {
    expect(proposalAbilities({ state: 'submitted', authorId: 'ada' }, author)).toEqual(['revise', 'withdraw']);
    expect(proposalAbilities({ state: 'submitted', authorId: 'ada' }, manager)).toEqual(['accept', 'reject']);
    expect(proposalAbilities({ state: 'scheduled', authorId: 'ada' }, author)).toEqual([]);
  });
});
