import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { kindOfToken, writeToken } from './token-text';

const secrets = fc.uint8Array({ minLength: 32, maxLength: 32 });
const kinds = fc.constantFrom('person' as const, 'program' as const);

describe('the text of a token', () => {
  it('is of one length, in letters and digits after its prefix, and tells its kind', () => {
    fc.assert(
      fc.property(kinds, secrets, (kind, secret) => {
        const text = writeToken(kind, secret);
        expect(text).toMatch(kind === 'person' ? /^gpat_[0-9A-Za-z]{49}$/ : /^gpst_[0-9A-Za-z]{49}$/);
        expect(kindOfToken(text)).toBe(kind);
      }),
    );
  });

  it('differs where the secret differs', () => {
    fc.assert(
      fc.property(secrets, secrets, (one, other) => {
        fc.pre(Buffer.compare(one, other) !== 0);
        expect(writeToken('person', one)).not.toBe(writeToken('person', other));
      }),
    );
  });

  it('is known to be wrong when one character is', () => {
    fc.assert(
      fc.property(kinds, secrets, fc.nat({ max: 53 }), fc.constantFrom(...'09AZaz'), (kind, secret, at, character) => {
        const text = writeToken(kind, secret);
        fc.pre(text[at] !== character);
        expect(kindOfToken(text.slice(0, at) + character + text.slice(at + 1))).toBeNull();
      }),
    );
  });

  it.each(['', 'gpat_', 'gpxt_0', 'ghp_0123456789012345678901234567890123456789', `gpat_${'0'.repeat(49)}`])('“%s” is none', (text) => {
    expect(kindOfToken(text)).toBeNull();
  });
});
