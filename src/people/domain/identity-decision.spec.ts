import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { decide, type Account, type Return } from './identity-decision';

const PERSON = 'noa';
const owner: Account = { personId: PERSON, inGuild: true, deactivated: false };
const account = { ...owner, admin: false, linkedHere: false };
const stranger: Return = {
  purpose: 'sign_in', owner: null, askedBy: null, email: { address: 'noa@example.com', verified: true },
  rule: { joinsByEmail: false, domains: [] }, account,
};
const byEmail: Return = { ...stranger, rule: { joinsByEmail: true, domains: ['example.com'] } };
const refused = (why: string) => ({ does: 'refuse', why });

const anAccount = fc.record({ personId: fc.constantFrom('noa', 'roni', 'dana'), inGuild: fc.boolean(), deactivated: fc.boolean() });
const aReturn: fc.Arbitrary<Return> = fc.oneof(
  fc.record({ purpose: fc.constant('sign_in' as const), askedBy: fc.constant(null) }),
  fc.record({ purpose: fc.constantFrom('link' as const, 'invitation' as const), askedBy: fc.constantFrom('noa', 'roni') }),
).chain((why) => fc.record({
  owner: fc.option(anAccount),
  email: fc.option(fc.record({ address: fc.constantFrom('noa@example.com', 'noa@elsewhere.example', 'noa@sub.example.com'), verified: fc.boolean() })),
  rule: fc.record({ joinsByEmail: fc.boolean(), domains: fc.constantFrom([], ['example.com']) }),
  account: fc.option(fc.tuple(anAccount, fc.boolean(), fc.boolean()).map(([one, admin, linkedHere]) => ({ ...one, admin, linkedHere }))),
}).map((known) => ({ ...why, ...known })));

describe('whoever comes back from a provider', () => {
  it('opens the account that the identity belongs to', () => {
    expect(decide({ ...stranger, owner })).toEqual({ does: 'open', personId: PERSON, link: null });
    expect(decide({ ...stranger, owner: { ...owner, deactivated: true } })).toEqual(refused('deactivated'));
    expect(decide({ ...stranger, owner: { ...owner, inGuild: false } })).toEqual(refused('unknown_identity'));
  });

  it('gets no account out of nothing, and none by an address alone', () => {
    expect(decide(stranger)).toEqual(refused('unknown_identity'));
  });

  it('links what nobody has to whoever asked for it', () => {
    expect(decide({ ...stranger, purpose: 'link', askedBy: 'roni' })).toEqual({ does: 'open', personId: 'roni', link: 'person' });
    expect(decide({ ...stranger, purpose: 'invitation', askedBy: 'roni' })).toEqual({ does: 'open', personId: 'roni', link: 'invitation' });
    expect(decide({ ...stranger, purpose: 'link', askedBy: PERSON, owner })).toEqual({ does: 'open', personId: PERSON, link: null });
    expect(decide({ ...stranger, purpose: 'link', askedBy: 'roni', owner })).toEqual(refused('belongs_to_another'));
  });

  it('joins by a verified address of a named domain where an admin said so', () => {
    expect(decide(byEmail)).toEqual({ does: 'open', personId: PERSON, link: 'email' });
    expect(decide({ ...byEmail, email: { address: 'Noa@EXAMPLE.com', verified: true } })).toMatchObject({ does: 'open' });
    expect(decide({ ...byEmail, email: { address: 'noa@example.com', verified: false } })).toEqual(refused('email_not_verified'));
    expect(decide({ ...byEmail, email: { address: 'noa@sub.example.com', verified: true } })).toEqual(refused('unknown_identity'));
    expect(decide({ ...byEmail, account: { ...account, admin: true } })).toEqual(refused('admins_link_themselves'));
    expect(decide({ ...byEmail, account: { ...account, linkedHere: true } })).toEqual(refused('linked_otherwise'));
    expect(decide({ ...byEmail, account: null })).toEqual(refused('unknown_identity'));
  });

  it('never gets an account that is closed, of another guild, or of an admin by address, and never takes an identity from its owner', () => {
    fc.assert(fc.property(aReturn, (given) => {
      const decision = decide(given);
      if (decision.does === 'refuse') return;
      if (given.owner) expect([decision.personId, decision.link]).toEqual([given.owner.personId, null]);
      if (given.purpose !== 'sign_in') expect(decision.personId).toBe(given.askedBy);
      else {
        const opened = given.owner ?? given.account!;
        expect([opened.personId, opened.inGuild, opened.deactivated]).toEqual([decision.personId, true, false]);
        if (!given.owner) {
          expect([given.rule.joinsByEmail, given.email?.verified, given.email?.address, given.account?.admin]).toEqual([true, true, 'noa@example.com', false]);
        }
      }
    }), { numRuns: 3000 });
  });
});
