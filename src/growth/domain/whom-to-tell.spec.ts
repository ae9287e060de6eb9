import { describe, expect, it } from '@jest/globals';
import { nearestFirst, whomToTell } from './whom-to-tell';

const person = (name: string, siteId: string) => ({ id: name, name, siteId });
const ada = person('Ada', 'vilnius');
const ben = person('Ben', 'tel-aviv');
const cleo = person('Cleo', 'tel-aviv');

describe('who is told of a question', () => {
  it('is the focal point at the asker’s own site, else the first by name', () => {
    expect(whomToTell([cleo, ada, ben], { id: 'Noa', siteId: 'tel-aviv' })).toBe(ben);
    expect(whomToTell([cleo, ben, ada], { id: 'Noa', siteId: 'kyiv' })).toBe(ada);
  });

  it('is never whoever asks', () => {
    expect(whomToTell([ben, ada], { id: 'Ben', siteId: 'tel-aviv' })).toBe(ada);
    expect(whomToTell([ben], { id: 'Ben', siteId: 'tel-aviv' })).toBeNull();
    expect(whomToTell([], { id: 'Ben', siteId: 'tel-aviv' })).toBeNull();
  });
});

describe('the people of an area', () => {
  it('stand with those of the reader’s site before the others, by name', () => {
    expect(nearestFirst([cleo, ada, ben], 'tel-aviv')).toEqual([ben, cleo, ada]);
  });

  it('are left in the order they came in', () => {
    const given = [cleo, ada];
    nearestFirst(given, 'vilnius');
    expect(given).toEqual([cleo, ada]);
  });
});
