import { Inject, Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database';
import type { Settings } from '../../settings/settings';
import { SETTINGS } from '../../settings/settings.module';
import { ROLES, type Role } from '../domain/roles';
import { PeopleRepository } from '../persistence/people.repository';
import { ScimPeopleRepository } from '../persistence/scim-people.repository';
import { PasswordRule } from '../providers/password-rule';
import { parseFilter } from './domain/filter';
import { groupNameOf, groupResource, roleOfGroup, wantedMembers } from './domain/group-resource';
import { read, type Json, type JsonObject } from './domain/json';
import { matches } from './domain/matches';
import { patched } from './domain/patch';
import { ScimProblem } from './domain/scim-problem';
import { scimBase } from './scim-base';
import { refuseStale, withVersion } from './version';

/** The roles of a guild as SCIM groups: there are as many as there are roles, and who is in them is kept by the provider. */
@Injectable()
export class ScimGroups {
  private readonly base: string;

  constructor(
    private readonly repository: ScimPeopleRepository,
    private readonly people: PeopleRepository,
    private readonly passwords: PasswordRule,
    private readonly db: Database,
    @Inject(SETTINGS) settings: Settings,
  ) {
    this.base = scimBase(settings);
  }

  /** @param filter null for all. @throws ScimProblem 400 `invalidFilter` */
  async list(guildId: string, filter: string | null): Promise<JsonObject[]> {
    const wanted = filter === null ? null : parseFilter(filter);
    const groups = await Promise.all(ROLES.map((role) => this.present(guildId, role)));
    return groups.filter((group) => wanted === null || matches(wanted, group));
  }

  /** @throws ScimProblem 404 */
  async find(guildId: string, id: string): Promise<JsonObject> {
    return this.present(guildId, roleOfGroup(id));
  }

  /** Never makes a group: @throws ScimProblem 409 for the name of one that is there, 403 for any other */
  refuseToCreate(body: JsonObject): never {
    const name = read(body, 'displayName');
    const known = ROLES.find((role) => typeof name === 'string' && groupNameOf(role).toLowerCase() === name.trim().toLowerCase());
    if (known) throw ScimProblem.taken(`“${groupNameOf(known)}” is there already, with the id ${known}.`);
    throw new ScimProblem(403, null, `The groups are the roles of the guild: ${ROLES.map(groupNameOf).join(', ')}. Link or push to one of these.`);
  }

  /** Never takes a group away: @throws ScimProblem 404, or 403 */
  refuseToRemove(id: string): never {
    const role = roleOfGroup(id);
    throw new ScimProblem(403, null, `“${groupNameOf(role)}” is a role here and stays. Take members out of it instead.`);
  }

  /** @throws ScimProblem 400, 404, 409; 412 when it was changed since it was read */
  replace(guildId: string, id: string, ifMatch: string | null, body: JsonObject): Promise<JsonObject> {
    return this.change(guildId, id, ifMatch, () => body);
  }

  /** @throws ScimProblem 400, 404, 409; 412 when it was changed since it was read */
  patch(guildId: string, id: string, ifMatch: string | null, operations: Json | undefined): Promise<JsonObject> {
    return this.change(guildId, id, ifMatch, (resource) => patched(resource, operations));
  }

  private async change(guildId: string, id: string, ifMatch: string | null, next: (resource: JsonObject) => JsonObject): Promise<JsonObject> {
    const role = roleOfGroup(id);
    return this.db.transaction(async () => {
      const admins = await this.people.lockAdmins(guildId);
      const held = await this.repository.membersOf(guildId, role);
      const resource = withVersion(groupResource(role, held, this.base));
      refuseStale(resource, ifMatch);
      const wanted = wantedMembers(role, next(resource));
      const before = new Set(held.map((member) => member.id));
      const joining = wanted.filter((member) => !before.has(member));
      const leaving = [...before].filter((member) => !wanted.includes(member));
      await this.refuseUnknown(guildId, joining);
      if (role === 'admin') refuseToLeaveNoAdmin(admins, leaving);
      if (joining.length > 0) await this.repository.grant(guildId, role, joining);
      if (leaving.length > 0) await this.repository.takeBack(guildId, role, leaving);
      if (role === 'admin') await this.passwords.refuseLockOut(guildId);
      return this.present(guildId, role);
    });
  }

  private async refuseUnknown(guildId: string, ids: readonly string[]): Promise<void> {
    const known = await this.repository.known(guildId, ids);
    const unknown = ids.find((id) => !known.has(id));
    if (unknown !== undefined) throw ScimProblem.invalid('invalidValue', `There is no user ${unknown.slice(0, 60)} here to be a member.`);
  }

  private async present(guildId: string, role: Role): Promise<JsonObject> {
    return withVersion(groupResource(role, await this.repository.membersOf(guildId, role), this.base));
  }
}

/** Somebody new in the group may not be able to come in yet: one of those who can must stay. */
function refuseToLeaveNoAdmin(admins: readonly string[], leaving: readonly string[]): void {
  if (leaving.some((id) => admins.includes(id)) && admins.every((id) => leaving.includes(id))) {
    throw ScimProblem.conflict('This would leave the guild without an admin. Add another one first.');
  }
}
