import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { NOMINATION_COMMANDS, NOMINATION_STATES } from './nomination-machine';
import { nominationAbilities, nominationView, whyNotNomination, type NominationFacts, type NominationReader } from './nomination-policy';
import { areaKeyOf, titleWords } from './titles';

const submitted: NominationFacts = { state: 'submitted', nomineeId: 'noa', nominatorId: 'dan', areaId: 'tdd' };
const reader = (personId: string, over: Partial<NominationReader> = {}): NominationReader => ({ personId, isManager: false, masters: new Set(), ...over });
const people = fc.constantFrom('noa', 'dan', 'tamar');
const readers = fc.record({ personId: people, isManager: fc.boolean(), masters: fc.subarray(['tdd', 'ci-cd']).map((areas) => new Set(areas)) });
const nominations = fc.record({ state: fc.constantFrom(...NOMINATION_STATES), nomineeId: people, nominatorId: people, areaId: fc.constant('tdd') });

describe('who decides about a nomination', () => {
  it('is a guild manager or a master of its area', () => {
    expect(whyNotNomination('grant', reader('tamar', { isManager: true }), submitted)).toBeNull();
    expect(whyNotNomination('decline', reader('rūta', { masters: new Set(['tdd']) }), submitted)).toBeNull();
    expect(whyNotNomination('grant', reader('rūta', { masters: new Set(['ci-cd']) }), submitted)).toBe('only_the_deciders');
  });

  it('is never its nominee, nor its nominator', () => {
    fc.assert(
      fc.property(readers, nominations, (who, facts) => {
        const decides = nominationAbilities(who, facts).some((command) => command === 'grant' || command === 'decline');
        if (decides) expect([facts.nomineeId, facts.nominatorId]).not.toContain(who.personId);
      }),
    );
  });
});

describe('a nomination', () => {
  it('is seen by its nominee, its nominator, and by deciders once it was handed in', () => {
    const manager = reader('tamar', { isManager: true });
    expect(nominationView(reader('noa'), { ...submitted, state: 'draft' })).toBe('nominee');
    expect(nominationView(reader('dan'), submitted)).toBe('nominator');
    expect(nominationView(manager, { ...submitted, state: 'draft' })).toBeNull();
    expect(nominationView(manager, { ...submitted, state: 'withdrawn' })).toBeNull();
    expect(nominationView(manager, submitted)).toBe('decider');
    expect(nominationView(reader('omer'), submitted)).toBeNull();
  });

  it('is handed in by its nominee alone, who agrees by that', () => {
    const draft: NominationFacts = { ...submitted, state: 'draft' };
    expect(whyNotNomination('submit', reader('noa'), draft)).toBeNull();
    expect(whyNotNomination('submit', reader('dan'), draft)).toBe('only_the_nominee');
    expect(nominationAbilities(reader('dan'), draft)).toEqual(['withdraw']);
    expect(nominationAbilities(reader('dan'), submitted)).toEqual([]);
  });

  it('offers nothing to those for whom it is not there, and nothing once it is closed', () => {
    fc.assert(
      fc.property(readers, nominations, (who, facts) => {
        if (nominationView(who, facts) === null) expect(nominationAbilities(who, facts)).toEqual([]);
        if (facts.state === 'granted' || facts.state === 'declined' || facts.state === 'withdrawn') {
          expect(NOMINATION_COMMANDS.filter((command) => whyNotNomination(command, who, facts) === null)).toEqual([]);
        }
      }),
    );
  });
});

describe('a title', () => {
  it('is said in words', () => {
    expect(titleWords('expert', 'CI/CD', '')).toBe('Expert in CI/CD');
    expect(titleWords('master', 'TDD', 'Payments')).toBe('Master of TDD for Payments');
  });

  it('is of an area whose key is made from its name', () => {
    expect(areaKeyOf('API & data design')).toBe('api-data-design');
    expect(areaKeyOf('  Žinutės / CI ')).toBe('zinutes-ci');
    expect(areaKeyOf('???')).toBe('');
  });
});
