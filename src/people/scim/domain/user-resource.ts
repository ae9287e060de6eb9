import { isLocalDate, type LocalDate } from '../../../calendars/domain/local-date';
import type { Role } from '../../domain/roles';
import { groupNameOf } from './group-resource';
import { isObject, read, write, type Json, type JsonObject } from './json';
import { ScimProblem } from './scim-problem';
import { ONBOARDING_SCHEMA, USER_SCHEMA } from './urns';
import { weekdaysIn, workingDaysText } from './working-days';

/** A person as an identity provider knows them. */
export interface ScimPerson {
  readonly id: string;
  readonly userName: string;
  readonly externalId: string | null;
  readonly name: string;
  readonly givenName: string | null;
  readonly familyName: string | null;
  readonly email: string;
  readonly siteName: string;
  readonly timeZone: string;
  readonly active: boolean;
  readonly roles: readonly Role[];
  readonly startsOn: LocalDate | null;
  /** ISO weekdays; null when they work as their site does */
  readonly weekdays: readonly number[] | null;
  readonly createdAt: Date;
}

/** What an identity provider wants a person to be. */
export interface WantedPerson {
  readonly userName: string;
  readonly externalId: string | null;
  readonly name: string;
  readonly givenName: string | null;
  readonly familyName: string | null;
  readonly email: string;
  readonly active: boolean;
  /** name or id of a site; null leaves it to who asks */
  readonly site: string | null;
  readonly startsOn: LocalDate | null;
  readonly weekdays: readonly number[] | null;
}

/** A person as a SCIM user, without its version. @param base where users and groups are, such as `https://…/api/scim/v2` */
export function userResource(person: ScimPerson, base: string): JsonObject {
  const location = `${base}/Users/${person.id}`;
  const resource: JsonObject = {
    schemas: [USER_SCHEMA, ONBOARDING_SCHEMA],
    id: person.id,
    userName: person.userName,
    name: { formatted: person.name },
    displayName: person.name,
    active: person.active,
    emails: [{ value: person.email, type: 'work', primary: true }],
    timezone: person.timeZone,
    groups: person.roles.map((role) => ({ value: role, display: groupNameOf(role), type: 'direct', $ref: `${base}/Groups/${role}` })),
    [ONBOARDING_SCHEMA]: onboardingOf(person),
    meta: { resourceType: 'User', created: person.createdAt.toISOString(), location },
  };
  const name = resource['name'] as JsonObject;
  write(name, 'givenName', person.givenName);
  write(name, 'familyName', person.familyName);
  write(resource, 'externalId', person.externalId);
  return resource;
}

function onboardingOf({ siteName, startsOn, weekdays }: ScimPerson): JsonObject {
  const onboarding: JsonObject = { site: siteName };
  write(onboarding, 'startDate', startsOn);
  write(onboarding, 'workingDays', workingDaysText(weekdays));
  return onboarding;
}

/**
 * The resource to which a patch is applied: names that were put together from others are left out, so that they follow
 * when a part of them changes.
 */
export function patchable(resource: JsonObject): JsonObject {
  const result = structuredClone(resource);
  const name = read(result, 'name');
  const shown = textOf(result, 'displayName');
  if (isObject(name)) {
    const joined = joinedName(name);
    if (joined !== null && joined === shown) write(result, 'displayName', null);
    write(name, 'formatted', null);
  }
  return result;
}

/**
 * What a resource asks for.
 * @param before the person as they are; null for a new one. What is not said of somebody there stays: whether they are
 *   active, and all of the extension when none of it is sent
 * @throws ScimProblem 400 `invalidValue` or `mutability`
 */
export function wantedPerson(resource: JsonObject, before: ScimPerson | null): WantedPerson {
  if (before) refuseReadOnly(resource, before);
  const userName = limited('userName', textOf(resource, 'userName'), 254);
  if (userName === null) throw ScimProblem.invalid('invalidValue', 'userName is needed.');
  const name = read(resource, 'name');
  const names = isObject(name) ? name : {};
  const onboarding = read(resource, ONBOARDING_SCHEMA);
  return {
    userName,
    externalId: limited('externalId', textOf(resource, 'externalId'), 254),
    name: limited('displayName', textOf(resource, 'displayName') ?? joinedName(names) ?? textOf(names, 'formatted') ?? userName, 120)!,
    givenName: limited('name.givenName', textOf(names, 'givenName'), 120),
    familyName: limited('name.familyName', textOf(names, 'familyName'), 120),
    email: emailOf(resource, userName),
    active: truthOf(read(resource, 'active')) ?? before?.active ?? true,
    ...(isObject(onboarding)
      ? { site: textOf(onboarding, 'site'), startsOn: dayOf(read(onboarding, 'startDate')), weekdays: weekdaysIn(read(onboarding, 'workingDays')) }
      : { site: null, startsOn: before?.startsOn ?? null, weekdays: before?.weekdays ?? null }),
  };
}

/** What the server alone says may be sent back as it was, and not otherwise. */
function refuseReadOnly(resource: JsonObject, before: ScimPerson): void {
  const id = read(resource, 'id');
  if (id !== undefined && id !== before.id) throw ScimProblem.invalid('mutability', 'An id never changes.');
  const groups = read(resource, 'groups');
  if (!Array.isArray(groups)) return;
  const held = groups.map((group) => (isObject(group) ? textOf(group, 'value') : null));
  const same = held.length === before.roles.length && before.roles.every((role) => held.includes(role));
  if (!same) throw ScimProblem.invalid('mutability', 'Groups of a user are changed at /Groups.');
}

function joinedName(name: JsonObject): string | null {
  const joined = [textOf(name, 'givenName'), textOf(name, 'familyName')].filter(Boolean).join(' ');
  return joined === '' ? null : joined;
}

/** The primary address, or the one for work, or the first; else the user name, where it is an address. */
function emailOf(resource: JsonObject, userName: string): string {
  const sent = read(resource, 'emails');
  const emails = (Array.isArray(sent) ? sent : [sent]).filter(isObject).filter((email) => textOf(email, 'value') !== null);
  const chosen =
    emails.find((email) => truthOf(read(email, 'primary')) === true) ??
    emails.find((email) => textOf(email, 'type')?.toLowerCase() === 'work') ??
    emails[0];
  const email = (chosen ? textOf(chosen, 'value')! : userName).toLowerCase();
  if (email.length <= 254 && /^[^\s@]+@[^\s@]+$/.test(email)) return email;
  throw ScimProblem.invalid('invalidValue', chosen ? `“${email}” is no e-mail address.` : 'Send an e-mail address: a user here has one.');
}

function textOf(object: JsonObject, name: string): string | null {
  const value = read(object, name);
  if (value === undefined || value === null || isObject(value) || Array.isArray(value)) return null;
  return String(value).trim() || null;
}

function limited(what: string, text: string | null, most: number): string | null {
  if (text !== null && text.length > most) throw ScimProblem.invalid('invalidValue', `${what} is longer than ${most} characters.`);
  return text;
}

/** Entra writes `"False"` where it means false. */
function truthOf(value: Json | undefined): boolean | null {
  if (typeof value === 'boolean') return value;
  if (value === undefined || value === null || value === '') return null;
  const text = typeof value === 'string' ? value.trim().toLowerCase() : '';
  if (text === 'true' || text === 'false') return text === 'true';
  throw ScimProblem.invalid('invalidValue', 'active and primary are true or false.');
}

/** A local day; of an instant, as personnel systems send it, its day. */
function dayOf(value: Json | undefined): LocalDate | null {
  if (value === undefined || value === null || value === '') return null;
  const day = typeof value === 'string' ? value.trim().replace(/T.*$/, '') : '';
  if (!isLocalDate(day)) throw ScimProblem.invalid('invalidValue', 'startDate is a day, such as 2026-11-23.');
  return day;
}
