import { describe, expect, it } from '@jest/globals';
import { drawLots, hashOfSeed, newSeed } from './lots';

describe('the lots', () => {
  it('are the SHA-256 of the seed and the id, and the seed’s hash that of the seed, as sha256sum printed them', () => {
    const seed = 'ab'.repeat(32);
    expect(hashOfSeed(seed)).toBe('271a413bd339c5709fdceaec41f14f11e9fbfb5042d72d331c65f32b284cd09a');
    expect([...drawLots(seed, ['x', 'y'])]).toEqual([
      ['x', 'f4e663a0ba1df1c1cd3c01cb564f95ffee15e670b11f7833659675820795c769'],
      ['y', '4ed8de1b514db025cdef30a36b25e9a05b36c50e5e149fed83f167132b9639ba'],
    ]);
  });

  it('come from a seed that is new each time', () => {
    const seeds = Array.from({ length: 20 }, newSeed);
    expect(new Set(seeds).size).toBe(20);
    for (const seed of seeds) expect(seed).toMatch(/^[0-9a-f]{64}$/);
  });
});
