import { describe, expect, it } from '@jest/globals';
import {
  CONSULTATION_COMMANDS, CONSULTATION_STATES, CONSULTATION_TRANSITIONS, consultationAbilities, maySee, turnOf, whyNotConsult, type ConsultationFacts,
} from './consultation-life';

const facts = (over: Partial<ConsultationFacts>): ConsultationFacts => ({
  state: 'offered', askerId: 'noa', expertId: 'dana', askedExperts: ['dana', 'amit'], openToGuild: false, answered: false, ...over,
});

describe('a consultation’s life', () => {
  it.each(CONSULTATION_STATES.flatMap((state) => CONSULTATION_COMMANDS.map((command) => [state, command] as const)))('%s × %s', (state, command) => {
    const { by, from } = CONSULTATION_TRANSITIONS[command];
    const now = facts({ state });
    const [mine, others] = by === 'asker' ? ['noa', 'dana'] : ['dana', 'noa'];
    expect(whyNotConsult(command, mine, now)).toBe(from.includes(state) ? null : 'not_now');
    expect(whyNotConsult(command, others, now)).toBe('not_yours');
    expect(whyNotConsult(command, 'amit', now)).toBe('not_yours');
  });

  it('ends, and is nobody’s turn then', () => {
    const ends = CONSULTATION_STATES.filter((state) => CONSULTATION_COMMANDS.every((command) => !CONSULTATION_TRANSITIONS[command].from.includes(state)));
    expect(ends).toEqual(['closed', 'withdrawn']);
    expect(CONSULTATION_STATES.filter((state) => turnOf(state) === 'nobody')).toEqual(ends);
  });

  it('is seen by those it went through, and by everybody once it is kept for all', () => {
    const seenBy = (over: Partial<ConsultationFacts>) => ['noa', 'dana', 'amit', 'ori'].filter((id) => maySee(id, facts(over)));
    expect(seenBy({})).toEqual(['noa', 'dana', 'amit']);
    expect(seenBy({ openToGuild: true })).toEqual(['noa', 'dana', 'amit']);
    expect(seenBy({ openToGuild: true, answered: true })).toEqual(['noa', 'dana', 'amit', 'ori']);
  });

  it('cannot be opened to the guild once it was answered in private, but closed at any time', () => {
    const turns = (over: Partial<ConsultationFacts>) => consultationAbilities('noa', facts({ state: 'answered', ...over })).includes('set_openness');
    expect(turns({ answered: true })).toBe(false);
    expect(turns({ answered: true, openToGuild: true })).toBe(true);
    expect(turns({ answered: false })).toBe(true);
    expect(consultationAbilities('dana', facts({}))).toEqual(['accept', 'pass', 'answer']);
  });
});
