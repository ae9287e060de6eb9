import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { isPlaceholderSecret } from './placeholder-secret';

describe('a placeholder secret', () => {
  it.each([
    'changeme',
    'CHANGE_ME',
    'change-me!',
    'password',
    'Password123',
    'secret',
    'example',
    'xxx',
    'XXXXXXXX',
    '********',
    '<password>',
    '<your database password>',
    '${POSTGRES_PASSWORD}',
    '{{password}}',
    '[password]',
    '',
    '  ',
  ])('is %j', (text) => {
    expect(isPlaceholderSecret(text)).toBe(true);
  });

  it.each(['correct horse battery', 'hunter2', 'examplary-tiger', 'passwordless-9f', 'Zx9<>', 'secretariat'])(
    'is not %j',
    (text) => {
      expect(isPlaceholderSecret(text)).toBe(false);
    },
  );

  it('is never something generated', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 16, maxLength: 32 }), (bytes) => {
        fc.pre(new Set(bytes).size > 4);
        expect(isPlaceholderSecret(Buffer.from(bytes).toString('hex'))).toBe(false);
      }),
    );
  });
});
