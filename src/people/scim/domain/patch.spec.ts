import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Json, JsonObject } from './json';
import { patched } from './patch';
import { ONBOARDING_SCHEMA } from './urns';

const NOA: JsonObject = {
  id: 'a1', userName: 'noa@example.com', active: true, name: { givenName: 'Noa', familyName: 'Levi' },
  emails: [{ value: 'noa@example.com', type: 'work', primary: true }],
  [ONBOARDING_SCHEMA]: { site: 'Vilnius', startDate: '2026-12-01' },
};
const MENTORS: JsonObject = { id: 'mentor', displayName: 'Mentors', members: [{ value: 'one' }, { value: 'two' }, { value: 'three' }] };
const after = (resource: JsonObject, ...operations: Json[]) => patched(resource, operations);
const ids = (group: JsonObject) => ((group['members'] ?? []) as { value: string }[]).map(({ value }) => value);

describe('a patch as Entra ID sends it', () => {
  it('says its verbs with capitals, one attribute an operation', () => {
    const changed = after(
      NOA,
      { op: 'Replace', path: 'active', value: 'False' },
      { op: 'Replace', path: 'name.familyName', value: 'Cohen' },
      { op: 'Add', path: 'externalId', value: 'x-1' },
      { op: 'Replace', path: `${ONBOARDING_SCHEMA}:startDate`, value: '2026-12-08' },
      { op: 'Add', path: 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:department', value: 'R&D' },
    );
    expect(changed).toEqual({
      ...NOA, active: 'False', name: { givenName: 'Noa', familyName: 'Cohen' }, externalId: 'x-1',
      [ONBOARDING_SCHEMA]: { site: 'Vilnius', startDate: '2026-12-08' },
      'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User': { department: 'R&D' },
    });
  });

  it('has paths for names where it has no path', () => {
    const changed = after(NOA, {
      op: 'Replace',
      value: { 'name.givenName': 'Noga', 'emails[type eq "work"].value': 'noga@example.com', [`${ONBOARDING_SCHEMA}:workingDays`]: 'Mon Tue', displayName: 'Noga L' },
    });
    expect(changed).toEqual({
      ...NOA, name: { givenName: 'Noga', familyName: 'Levi' }, emails: [{ value: 'noga@example.com', type: 'work', primary: true }], displayName: 'Noga L',
      [ONBOARDING_SCHEMA]: { site: 'Vilnius', startDate: '2026-12-01', workingDays: 'Mon Tue' },
    });
  });

  it('makes the value that a filter describes when there is none', () => {
    expect(after({ emails: [] }, { op: 'Add', path: 'emails[type eq "work"].value', value: 'a@b.c' })).toEqual({ emails: [{ type: 'work', value: 'a@b.c' }] });
    expect(after({}, { op: 'Replace', path: 'emails[type eq "work" and primary eq true].value', value: 'a@b.c' })).toEqual({
      emails: [{ type: 'work', primary: true, value: 'a@b.c' }],
    });
  });

  it('takes members out by a list of values, and adds some twice', () => {
    expect(ids(after(MENTORS, { op: 'Remove', path: 'members', value: [{ value: 'two' }, { value: 'nobody' }] }))).toEqual(['one', 'three']);
    expect(ids(after(MENTORS, { op: 'Add', path: 'members', value: [{ value: 'two' }, { value: 'four' }] }))).toEqual(['one', 'two', 'three', 'four']);
  });
});

describe('a patch as Okta sends it', () => {
  it('deactivates without a path, with a real boolean', () => {
    expect(after(NOA, { op: 'replace', value: { active: false } })).toEqual({ ...NOA, active: false });
  });

  it('takes members out by a filter, replaces them all, and says the name again', () => {
    expect(ids(after(MENTORS, { op: 'remove', path: 'members[value eq "two"]' }))).toEqual(['one', 'three']);
    expect(ids(after(MENTORS, { op: 'replace', path: 'members', value: [{ value: 'four', display: 'Four' }] }))).toEqual(['four']);
    expect(after(MENTORS, { op: 'replace', value: { id: 'mentor', displayName: 'Mentors' } })).toEqual(MENTORS);
    expect(ids(after(MENTORS, { op: 'remove', path: 'members' }))).toEqual([]);
  });
});

describe('a patch', () => {
  it('leaves one primary value', () => {
    const changed = after(NOA, { op: 'add', path: 'emails', value: { value: 'b@c.d', type: 'home', primary: true } });
    expect(changed['emails']).toEqual([{ value: 'noa@example.com', type: 'work', primary: false }, { value: 'b@c.d', type: 'home', primary: true }]);
  });

  it('takes an extension away whole, by its URN or attribute by attribute', () => {
    expect(after(NOA, { op: 'remove', path: ONBOARDING_SCHEMA })).not.toHaveProperty([ONBOARDING_SCHEMA]);
    expect(after(NOA, { op: 'replace', value: { [ONBOARDING_SCHEMA]: { site: 'Kyiv', startDate: null } } })[ONBOARDING_SCHEMA]).toEqual({ site: 'Kyiv' });
  });

  it.each<[string, Json[], string]>([
    ['no operations', [], 'invalidSyntax'], ['an unknown verb', [{ op: 'move', path: 'a' }], 'invalidSyntax'], ['no value', [{ op: 'add', path: 'a' }], 'invalidValue'],
    ['a remove of nothing', [{ op: 'remove' }], 'noTarget'], ['a path that is none', [{ op: 'add', path: 'a b', value: 1 }], 'invalidPath'],
    ['a bracket left open', [{ op: 'add', path: 'emails[type', value: 1 }], 'invalidPath'], ['a filter that is none', [{ op: 'add', path: 'emails[type is "x"].value', value: 1 }], 'invalidFilter'],
    ['a filter that describes nothing', [{ op: 'add', path: 'emails[type co "x"].value', value: 1 }], 'noTarget'],
    ['a value without names', [{ op: 'replace', value: 'x' }], 'invalidValue'], ['a name of the language', [{ op: 'add', path: '__proto__.x', value: 1 }], 'invalidPath'],
  ])('is refused with %s', (_, operations, scimType) => {
    expect(() => patched(NOA, operations)).toThrow(expect.objectContaining({ status: 400, scimType }));
  });

  it('says the same twice as once, changes only what it was given, and reaches no prototype', () => {
    const path = fc.constantFrom('active', 'name.givenName', 'emails[type eq "work"].value', 'emails', 'members', 'constructor', 'nickName', `${ONBOARDING_SCHEMA}:site`);
    const value = fc.oneof(fc.boolean(), fc.string(), fc.record({ value: fc.string(), type: fc.constantFrom('work', 'home') }), fc.array(fc.record({ value: fc.string() })));
    const operation = fc.record({ op: fc.constantFrom('replace', 'Replace', 'remove'), path, value });
    fc.assert(fc.property(operation, (one) => {
      const before = structuredClone(NOA);
      const once = patched(NOA, [one]);
      expect(NOA).toEqual(before);
      expect(patched(once, [one])).toEqual(once);
      expect(({} as Record<string, unknown>)['givenName']).toBeUndefined();
    }));
  });

  it('leaves members as sets are: added and taken out in any order of others', () => {
    fc.assert(fc.property(fc.uniqueArray(fc.constantFrom<string>('a', 'b', 'c', 'd', 'e'), { minLength: 1 }), fc.uniqueArray(fc.constantFrom<string>('a', 'c', 'x')), (added, removed) => {
      const group = patched({ members: [] }, [
        { op: 'Add', path: 'members', value: added.map((value) => ({ value })) },
        { op: 'Remove', path: 'members', value: removed.map((value) => ({ value })) },
      ]);
      expect(new Set(ids(group))).toEqual(new Set(added.filter((value) => !removed.includes(value))));
    }));
  });
});
