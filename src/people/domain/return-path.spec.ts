import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { returnPath } from './return-path';

describe('where to go after signing in', () => {
  it.each(['/', '/today', '/journeys/1/milestones/sign-in?x=1#top', '/questions/a%20b'])('is %s', (asked) => {
    expect(returnPath(asked)).toBe(asked);
  });

  it.each([
    undefined, '', 'today', 'https://elsewhere.example', '//elsewhere.example', '/\\elsewhere.example', '/\t/elsewhere.example',
    '/\n/elsewhere.example', '/%0d/../..//elsewhere.example', '/.//elsewhere.example', '/a\\b', 'javascript:alert(1)', '/api/live',
    '/api', `/${'a'.repeat(500)}`,
  ])('is never %s', (asked) => {
    expect(returnPath(asked)).toBe('/');
  });

  it('stays on our origin, whatever was asked for', () => {
    const pieces = fc.array(fc.constantFrom('/', '\\', '.', '..', '%2f', '@', ':', '?', '#', 'a', '\t', 'http:', 'x.example'), { maxLength: 12 });
    fc.assert(fc.property(fc.oneof(fc.string(), pieces.map((all) => `/${all.join('')}`)), (asked) => {
      expect(new URL(returnPath(asked), 'https://guildpath.example.com').origin).toBe('https://guildpath.example.com');
    }), { numRuns: 2000 });
  });
});
