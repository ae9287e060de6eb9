import { describe, expect, it } from '@jest/globals';
import type { JsonObject } from './json';
import { patched } from './patch';
import { projected } from './projection';
import { ONBOARDING_SCHEMA } from './urns';
import { patchable, userResource, wantedPerson, type ScimPerson } from './user-resource';

const NOA: ScimPerson = {
  id: 'a1', userName: 'Noa@example.com', externalId: null, name: 'Noa Levi', givenName: 'Noa', familyName: 'Levi', email: 'noa@example.com',
  siteName: 'Vilnius', timeZone: 'Europe/Vilnius', active: true, roles: ['mentor'], startsOn: '2026-12-01', weekdays: [1, 2, 4], createdAt: new Date('2026-11-02T08:00:00Z'),
};
const RESOURCE = userResource(NOA, 'https://g/api/scim/v2');
const fresh = (more: JsonObject) => wantedPerson({ userName: 'noa@example.com', ...more }, null);

describe('a person as a user', () => {
  it('is what it was when it comes back as it was', () => {
    expect(wantedPerson(RESOURCE, NOA)).toEqual({
      userName: 'Noa@example.com', externalId: null, name: 'Noa Levi', givenName: 'Noa', familyName: 'Levi', email: 'noa@example.com',
      active: true, site: 'Vilnius', startsOn: '2026-12-01', weekdays: [1, 2, 4],
    });
    expect(wantedPerson(patchable(RESOURCE), NOA)).toEqual(wantedPerson(RESOURCE, NOA));
  });

  it('follows a part of the name, unless a name to show was given', () => {
    const renamed = (person: ScimPerson) =>
      wantedPerson(patched(patchable(userResource(person, '')), [{ op: 'Replace', path: 'name.familyName', value: 'Cohen' }]), person).name;
    expect(renamed(NOA)).toBe('Noa Cohen');
    expect(renamed({ ...NOA, name: 'Noa L. (R&D)' })).toBe('Noa L. (R&D)');
  });

  it('needs a user name and an address, which may be the same', () => {
    expect(fresh({})).toMatchObject({ userName: 'noa@example.com', email: 'noa@example.com', name: 'noa@example.com', active: true });
    expect(fresh({ emails: [{ value: 'a@b.c' }, { value: 'W@b.c', type: 'Work' }] }).email).toBe('w@b.c');
    expect(fresh({ emails: [{ value: 'a@b.c', primary: 'true' }, { value: 'w@b.c', type: 'work' }] }).email).toBe('a@b.c');
    expect(() => wantedPerson({ userName: 'noa' }, null)).toThrow(expect.objectContaining({ scimType: 'invalidValue' }));
    expect(() => wantedPerson({ emails: [{ value: 'a@b.c' }] }, null)).toThrow(expect.objectContaining({ scimType: 'invalidValue' }));
  });

  it('is switched off by false and by “False”, and by nothing else', () => {
    expect(wantedPerson({ ...RESOURCE, active: 'False' }, NOA).active).toBe(false);
    expect(wantedPerson({ userName: 'noa' , emails: [{ value: 'a@b.c' }] }, { ...NOA, active: false }).active).toBe(false);
    expect(() => fresh({ active: 'maybe' })).toThrow(expect.objectContaining({ scimType: 'invalidValue' }));
  });

  it('keeps what is not said of an extension that is not sent, and clears what is not said of one that is', () => {
    const { [ONBOARDING_SCHEMA]: _, ...without } = RESOURCE;
    expect(wantedPerson(without, NOA)).toMatchObject({ site: null, startsOn: '2026-12-01', weekdays: [1, 2, 4] });
    expect(wantedPerson({ ...RESOURCE, [ONBOARDING_SCHEMA]: { site: 'Kyiv' } }, NOA)).toMatchObject({ site: 'Kyiv', startsOn: null, weekdays: null });
  });

  it.each([['Mon Tue Thu', [1, 2, 4]], ['thursday, Monday;2', [1, 2, 4]], ['7', [7]], ['', null]])('reads working days: %s', (workingDays, weekdays) => {
    expect(fresh({ [ONBOARDING_SCHEMA]: { workingDays } }).weekdays).toEqual(weekdays);
  });

  it('reads a day, also out of an instant', () => {
    expect(fresh({ [ONBOARDING_SCHEMA]: { startDate: '2026-12-01T00:00:00Z' } }).startsOn).toBe('2026-12-01');
    expect(() => fresh({ [ONBOARDING_SCHEMA]: { startDate: '1/12/2026' } })).toThrow(expect.objectContaining({ scimType: 'invalidValue' }));
    expect(() => fresh({ [ONBOARDING_SCHEMA]: { workingDays: 'often' } })).toThrow(expect.objectContaining({ scimType: 'invalidValue' }));
  });

  it('never changes its id, nor its groups from here', () => {
    expect(() => wantedPerson({ ...RESOURCE, id: 'b2' }, NOA)).toThrow(expect.objectContaining({ scimType: 'mutability' }));
    expect(() => wantedPerson({ ...RESOURCE, groups: [{ value: 'admin' }] }, NOA)).toThrow(expect.objectContaining({ scimType: 'mutability' }));
  });

  it('is cut down to what is asked for, and always says who it is', () => {
    expect(projected(RESOURCE, { attributes: ['userName', 'NAME.givenName', 'emails.value'], excluded: [] })).toEqual({
      schemas: RESOURCE['schemas'], id: 'a1', userName: 'Noa@example.com', name: { givenName: 'Noa' }, emails: [{ value: 'noa@example.com' }],
    });
    expect(projected(RESOURCE, { attributes: [`${ONBOARDING_SCHEMA}:site`], excluded: [] })).toEqual({
      schemas: RESOURCE['schemas'], id: 'a1', [ONBOARDING_SCHEMA]: { site: 'Vilnius' },
    });
    const less = projected(RESOURCE, { attributes: [], excluded: ['groups', 'id', 'name.formatted'] });
    expect(less).not.toHaveProperty('groups');
    expect(less).toMatchObject({ id: 'a1', name: { givenName: 'Noa', familyName: 'Levi' } });
  });
});
