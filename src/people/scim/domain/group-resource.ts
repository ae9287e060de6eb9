import { ROLES, type Role } from '../../domain/roles';
import { isObject, read, type JsonObject } from './json';
import { ScimProblem } from './scim-problem';
import { GROUP_SCHEMA } from './urns';

/** Somebody who holds a role. */
export interface Member {
  readonly id: string;
  readonly name: string;
}

const NAMES: Readonly<Record<Role, string>> = { mentor: 'Mentors', manager: 'Guild managers', expert: 'Guild experts', admin: 'Admins' };

/** Each role is a group, and its name never changes. */
export function groupNameOf(role: Role): string {
  return NAMES[role];
}

/** @throws ScimProblem 404 */
export function roleOfGroup(id: string): Role {
  const role = ROLES.find((known) => known === id);
  if (!role) throw ScimProblem.notFound('group');
  return role;
}

/** A role as a SCIM group, without its version. */
export function groupResource(role: Role, members: readonly Member[], base: string): JsonObject {
  return {
    schemas: [GROUP_SCHEMA],
    id: role,
    displayName: groupNameOf(role),
    members: members.map(({ id, name }) => ({ value: id, display: name, type: 'User', $ref: `${base}/Users/${id}` })),
    meta: { resourceType: 'Group', location: `${base}/Groups/${role}` },
  };
}

/**
 * The ids of those who are to hold the role.
 * @throws ScimProblem 400 `mutability` when it would get another id or name, `invalidValue` for a member without an id
 */
export function wantedMembers(role: Role, resource: JsonObject): string[] {
  const id = read(resource, 'id');
  if (id !== undefined && id !== role) throw ScimProblem.invalid('mutability', 'An id never changes.');
  const name = read(resource, 'displayName');
  if (name !== undefined && (typeof name !== 'string' || name.toLowerCase() !== groupNameOf(role).toLowerCase())) {
    throw ScimProblem.invalid('mutability', `This group is a role here; its name stays “${groupNameOf(role)}”.`);
  }
  const members = read(resource, 'members') ?? [];
  const ids = (Array.isArray(members) ? members : [members]).map((member) => (isObject(member) ? read(member, 'value') : member));
  if (!ids.every((member) => typeof member === 'string')) throw ScimProblem.invalid('invalidValue', 'Each member has the id of a user as its value.');
  return [...new Set(ids.map((member) => member.toLowerCase()))];
}
