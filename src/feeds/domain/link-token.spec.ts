import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readLinkToken, writeLinkToken } from './link-token';

const secrets = fc.uint8Array({ minLength: 32, maxLength: 32 }).map((bytes) => Buffer.from(bytes).toString('base64url'));

describe('the token of a link', () => {
  it('is read as it was written', () => {
    fc.assert(fc.property(fc.uuid(), secrets, (linkId, secret) => {
      expect(readLinkToken(writeLinkToken({ linkId, secret }))).toEqual({ linkId, secret });
    }));
  });

  it.each(['', 'guess', 'a'.repeat(75) + '!', `${'0'.repeat(32)}${'A'.repeat(42)}`, `${'0'.repeat(32)}${'A'.repeat(44)}`])('is not %j', (text) => {
    expect(readLinkToken(text)).toBeNull();
  });
});
