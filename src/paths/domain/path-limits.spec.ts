import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isKey, isOwner, keyFrom, PATH_LIMITS } from './path-limits';

describe('a key', () => {
  it.each(['a', 'first-production-deploy', 'day-30', '18f', 'x'.repeat(PATH_LIMITS.keyLength)])('may be %s', (key) => {
    expect(isKey(key)).toBe(true);
  });

  it.each(['', '-a', 'a-', 'a--b', 'A', 'a_b', 'a b', 'ä', 'a\n', 'x'.repeat(PATH_LIMITS.keyLength + 1)])(
    'may not be %j',
    (key) => {
      expect(isKey(key)).toBe(false);
    },
  );
});

describe('keyFrom', () => {
  it.each([
    ['fastDeploy', 'fast-deploy'],
    ['ReadBeforeYouShip', 'read-before-you-ship'],
    ['setUp2FA', 'set-up-2fa'],
    ['changeENT', 'change-ent'],
    ['HTMLParser', 'html-parser'],
    ['course1', 'course-1'],
    ['Get to work, to day 90!', 'get-to-work-to-day-90'],
    ['Who’s who?', 'whos-who'],
    ['Café für Ärzte', 'cafe-fur-arzte'],
    ['---', 'fallback'],
    ['שלום', 'fallback'],
  ])('makes of %s the key %s', (text, key) => {
    expect(keyFrom(text, 'fallback')).toBe(key);
  });

  it('always answers a key', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => isKey(keyFrom(text, 'fallback'))));
  });

  it('leaves a key as it is', () => {
    const word = fc.stringMatching(/^[a-z]{1,6}$/);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 6 }), (words) => {
        expect(keyFrom(words.join('-'), 'fallback')).toBe(words.join('-'));
      }),
    );
  });
});

describe('an owner', () => {
  it.each(['api-and-data-design', 'runtime', 'maya@example.com', 'a.b+c@mail.example.org'])('may be %s', (owner) => {
    expect(isOwner(owner)).toBe(true);
  });

  it.each(['', 'API design', 'maya@', '@example.com', 'maya@example', 'a b@example.com', 'x'.repeat(201)])(
    'may not be %j',
    (owner) => {
      expect(isOwner(owner)).toBe(false);
    },
  );
});
