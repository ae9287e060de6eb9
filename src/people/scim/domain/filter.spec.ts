import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { LONGEST_FILTER, parseFilter, type Filter } from './filter';
import type { JsonObject } from './json';
import { matches, mustEqual } from './matches';
import { ScimProblem } from './scim-problem';

const NOA: JsonObject = {
  id: 'A1', userName: 'Noa@Example.com', externalId: 'Ext-1', active: true, name: { familyName: 'O"Malley' }, title: '',
  emails: [{ value: 'noa@example.com', type: 'work', primary: true }, { value: 'noa@home.example', type: 'home' }],
  meta: { created: '2026-11-02T08:00:00.000Z' },
  'urn:guildpath:scim:schemas:extension:onboarding:2.0:User': { site: 'Vilnius', startDate: '2026-12-01' },
};
const asks = (filter: string) => matches(parseFilter(filter), NOA);

describe('a filter', () => {
  it.each([
    ['userName eq "noa@example.com"', true], ['USERNAME Eq "NOA@EXAMPLE.COM"', true], ['userName eq "noa"', false],
    ['userName ne "noa"', true], ['userName sw "noa@"', true], ['userName co "EXAMPLE"', true], ['userName ew ".com"', true],
    ['externalId eq "Ext-1"', true], ['externalId eq "ext-1"', false], ['id eq "a1"', false],
    ['active eq true', true], ['active eq "True"', true], ['active eq False', false], ['not (active eq true)', false],
    ['title pr', false], ['nickName pr', false], ['nickName eq null', true], ['userName ne null', true], ['name pr', true],
    ['name.familyName eq "O\\"Malley"', true], ['urn:ietf:params:scim:schemas:core:2.0:User:userName sw "noa"', true],
    ['emails eq "noa@home.example"', true], ['emails.type eq "home"', true], ['emails[type eq "work"].value eq "noa@example.com"', true],
    ['emails[type eq "home" and primary eq true]', false], ['emails[type eq "work" and value co "@home"]', false],
    ['emails.type eq "work" and emails.value co "@home"', true],
    ['urn:guildpath:scim:schemas:extension:onboarding:2.0:User:startDate ge "2026-12-01"', true],
    ['urn:guildpath:scim:schemas:extension:onboarding:2.0:User:site eq "kyiv"', false],
    ['meta.created gt "2026-11-01T00:00:00Z" and meta.created lt "2026-12-01T00:00:00Z"', true],
    ['userName eq "x" and active eq false or externalId eq "Ext-1"', true], ['userName eq "x" and (active eq false or externalId eq "Ext-1")', false],
    ['userName eq "x" or userName eq "y" or active eq true', true], ['( ( active eq true ) )', true],
  ])('%s: %s', (filter, expected) => {
    expect(asks(filter)).toBe(expected);
  });

  it.each([
    '', 'userName', 'userName eq', 'userName is "x"', 'eq "x"', '(active eq true', 'active eq true)', 'emails[type eq "work"', 'userName eq noa',
    'userName eq "noa', 'active eq true and', 'active eq true active eq true', '"x" eq userName', 'a..b pr', 'userName eq "\\x"', "userName eq 'x'; DROP TABLE people",
    '('.repeat(200) + 'active pr' + ')'.repeat(200), `userName eq "${'x'.repeat(LONGEST_FILTER)}"`,
  ])('that cannot be read is refused: %s', (filter) => {
    expect(() => parseFilter(filter)).toThrow(expect.objectContaining({ status: 400, scimType: 'invalidFilter' }));
  });

  it('is read or refused, whatever it is', () => {
    const piece = fc.constantFrom('userName', 'eq', 'and', 'or', 'not', '(', ')', '[', ']', '"x"', '1', 'pr', '.value', 'true', ' ', 'emails', '"');
    fc.assert(fc.property(fc.oneof(fc.string(), fc.array(piece).map((pieces) => pieces.join(' '))), (text) => {
      try {
        matches(parseFilter(text), NOA);
      } catch (error) {
        expect(error).toBeInstanceOf(ScimProblem);
      }
    }));
  });

  it('compares any text as itself, in whatever case', () => {
    fc.assert(fc.property(fc.string({ minLength: 1 }), (text) => {
      const filter = parseFilter(`userName eq ${JSON.stringify(text)}`);
      expect(matches(filter, { userName: text.toUpperCase() })).toBe(text.toUpperCase().toLowerCase() === text.toLowerCase());
      expect(matches({ kind: 'not', of: filter }, { userName: text })).toBe(false);
    }));
  });

  it('names the value that everybody found must have, and none where some need not', () => {
    const must = (filter: string, attribute = 'userName') => mustEqual(parseFilter(filter) satisfies Filter, attribute);
    expect(must('userName eq "x" and active eq true')).toBe('x');
    expect(must('active eq true and (USERNAME eq "x" and title pr)')).toBe('x');
    expect(must('emails[type eq "work"].value eq "x@y"', 'emails.value')).toBe('x@y');
    expect(must('userName eq "x" or active eq true')).toBeNull();
    expect(must('not (userName eq "x")')).toBeNull();
    expect(must('userName sw "x"')).toBeNull();
  });
});
