import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readSettings } from '../../settings/settings';
import { Secrets } from './secrets';

const of = (key: string | undefined) => new Secrets(readSettings(key === undefined ? {} : { GUILDPATH_SECRET_KEY: key }));
const KEY = 'vJ0tX3q1m8kYh2ZrQn5cW7uLpEaSdFgBiOyTxKzMwV0=';
const OTHER = 'aB3dE5fG7hJ9kL1mN2pQ4rS6tU8vW0xYzA1bC3dE5fE=';
const one = of(KEY);
const other = of(OTHER);

describe('a secret', () => {
  it('opens with the same key for the same purpose, and not otherwise', () => {
    fc.assert(fc.property(fc.string(), fc.string(), fc.string(), (text, purpose, another) => {
      const sealed = one.seal(text, purpose);
      expect(one.open(sealed, purpose)).toBe(text);
      expect(() => other.open(sealed, purpose)).toThrow();
      if (another !== purpose) expect(() => one.open(sealed, another)).toThrow();
    }));
  });

  it('is sealed differently each time, and opens no more once a bit of it changed', () => {
    const sealed = one.seal('https://hooks.example.com/1', 'p');
    expect(one.seal('https://hooks.example.com/1', 'p').equals(sealed)).toBe(false);
    for (const at of [0, 12, sealed.length - 1]) {
      const changed = Buffer.from(sealed);
      changed.writeUInt8(changed.readUInt8(at) ^ 1, at);
      expect(() => one.open(changed, 'p')).toThrow();
    }
  });

  it('opens with an earlier key too, and is then sealed anew with the one of today', () => {
    const moved = new Secrets(readSettings({ GUILDPATH_SECRET_KEY: OTHER, GUILDPATH_SECRET_KEY_PREVIOUS: KEY }));
    const old = one.seal('text', 'p');
    expect(moved.open(old, 'p')).toBe('text');
    expect(() => moved.open(old, 'q')).toThrow();
    const anew = moved.sealAnew(old, 'p')!;
    expect(other.open(anew, 'p')).toBe('text');
    expect(moved.sealAnew(anew, 'p')).toBeNull();
    expect(() => other.sealAnew(old, 'p')).toThrow();
  });

  it('needs a key', () => {
    expect(of(undefined).available).toBe(false);
    expect(() => of(undefined).seal('x', 'p')).toThrow('GUILDPATH_SECRET_KEY');
  });
});
