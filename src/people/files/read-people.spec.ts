import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readPeople } from './read-people';

const SITES = [{ id: 'v', name: 'Vilnius' }, { id: 't', name: 'Tel Aviv' }];

describe('a file of people', () => {
  it('is read with its columns in any order, and others between them', () => {
    const text = '\uFEFFEmail,Joined,Site,Name,Roles\r\nNoa@guild.example,yes,tel aviv,Noa Cohen,mentor  expert\r\n\r\nian@guild.example,,Vilnius,"Ian ""I"" Petrov",\r\n';
    expect(readPeople(text, SITES)).toEqual([
      { line: 2, email: 'noa@guild.example', problems: [], person: { name: 'Noa Cohen', email: 'noa@guild.example', siteId: 't', roles: ['mentor', 'expert'] } },
      { line: 4, email: 'ian@guild.example', problems: [], person: { name: 'Ian "I" Petrov', email: 'ian@guild.example', siteId: 'v', roles: [] } },
    ]);
  });

  it('says of each line what is wrong with it', () => {
    const text = 'name,email,site,roles\n,a@b.example,Vilnius,\nBo,not an address,Vilnius,\nCy,A@b.example,Kyiv,boss\n';
    const problems = (readPeople(text, SITES) as { problems: string[] }[]).map((line) => line.problems);
    expect(problems).toEqual([
      ['The name is missing.'],
      ['“not an address” is no e-mail address.'],
      ['Line 2 has the same e-mail address.', 'There is no site “Kyiv”; the sites are Vilnius, Tel Aviv.', expect.stringContaining('“boss” is no role')],
    ]);
  });

  it('is not read without its columns', () => {
    expect(readPeople('name,email\nA,a@b.example', SITES)).toContain('lacks site and roles');
    expect(readPeople('', SITES)).toContain('lacks name and email and site and roles');
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.string(), (text) => [readPeople(text, SITES), readPeople(`name,email,site,roles\n${text}`, SITES)].length === 2));
  });
});
