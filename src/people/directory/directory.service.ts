import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/access/actor';
import { Clock } from '../../platform/clock/clock';
import { Database, violates } from '../../platform/database/database';
import { RequestsRepository } from '../../platform/http/persistence/requests.repository';
import { Problem } from '../../platform/http/problem';
import type { InvitePersonDto, UpdatePersonDto } from '../dto/people.dto';
import type { Role } from '../domain/roles';
import { GuildsRepository } from '../persistence/guilds.repository';
import { PeopleRepository, type PersonRow } from '../persistence/people.repository';
import { Invitations, type IssuedInvitation } from '../signing-in/invitations.service';
import { ClosingAccounts } from '../signing-in/closing-accounts.service';

/** The guild's people as managers and admins keep them. */
@Injectable()
export class Directory {
  constructor(
    private readonly people: PeopleRepository,
    private readonly guilds: GuildsRepository,
    private readonly invitations: Invitations,
    private readonly closing: ClosingAccounts,
    private readonly requests: RequestsRepository,
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  list(actor: Actor): Promise<PersonRow[]> {
    return this.people.listOf(actor.guildId);
  }

  /** Adds a person with a link. Asked again with the same key, nobody has seen the first link: the same person gets another. */
  async invite(actor: Actor, input: InvitePersonDto, key: string | null): Promise<IssuedInvitation> {
    this.refuseAdminGrant(actor, input.roles, []);
    await this.siteMustExist(actor, input.siteId);
    const person = { id: randomUUID(), name: input.name, email: input.email.toLowerCase(), siteId: input.siteId, contactUrl: input.contactUrl || null };
    try {
      return await this.db.transaction(async () => {
        const request = { personId: actor.personId, key, command: `invite ${person.email}`, at: this.clock.now() };
        const { kept: id, replayed } = await this.requests.once(request, async () => {
          await this.people.insert(actor.guildId, [person]);
          await this.people.setRoles(actor.guildId, person.id, input.roles);
          return person.id;
        });
        // The person may be somebody else's to invite by now: made an admin, or deactivated.
        return replayed ? this.inviteAgain(actor, id) : this.issue(actor, person);
      });
    } catch (error) {
      if (violates(error, 'people_email_once')) {
        throw Problem.invalid([{ field: 'email', problem: 'Somebody with this address is here already.' }]);
      }
      throw error;
    }
  }

  async inviteAgain(actor: Actor, personId: string): Promise<IssuedInvitation> {
    const person = await this.mustFind(actor, personId);
    if (person.deactivated) throw Problem.conflict('deactivated', 'This person is deactivated. Activate them first, then invite them.');
    this.refuseTouchingAdmins(actor, person);
    return this.db.transaction(() => this.issue(actor, person));
  }

  async update(actor: Actor, personId: string, revision: number, input: UpdatePersonDto): Promise<PersonRow> {
    await this.db.transaction(async () => {
      const admins = await this.people.lockAdmins(actor.guildId);
      const person = await this.mustFind(actor, personId);
      this.refuseTouchingAdmins(actor, person);
      if (input.roles) this.refuseAdminGrant(actor, input.roles, person.roles);
      if (input.siteId) await this.siteMustExist(actor, input.siteId);
      const losesAdmin = input.deactivated === true || (input.roles && !input.roles.includes('admin'));
      if (losesAdmin && admins.length === 1 && admins[0] === personId) {
        throw Problem.conflict('last_admin', 'This is the last admin. Make somebody else an admin first.');
      }
      const saved = await this.people.update(personId, revision, {
        name: input.name ?? person.name,
        siteId: input.siteId ?? person.siteId,
        deactivatedAt: (input.deactivated ?? person.deactivated) ? this.clock.now() : null,
      });
      if (!saved) throw Problem.stale(person.revision);
      if (input.roles) await this.people.setRoles(actor.guildId, personId, input.roles);
      if (input.topics) await this.people.setTopics(actor.guildId, personId, input.topics);
      if (input.deactivated) await this.closing.endAccess(personId);
    });
    return this.mustFind(actor, personId);
  }

  private async issue(actor: Actor, person: { id: string; name: string; email: string }): Promise<IssuedInvitation> {
    const [issued] = await this.invitations.issue(
      [{ personId: person.id, name: person.name, email: person.email }],
      { id: actor.personId, name: actor.name },
    );
    return issued!;
  }

  private async mustFind(actor: Actor, personId: string): Promise<PersonRow> {
    const person = await this.people.find(actor.guildId, personId);
    if (!person) throw Problem.notFound('person');
    return person;
  }

  private async siteMustExist(actor: Actor, siteId: string): Promise<void> {
    if (!(await this.guilds.findSite(actor.guildId, siteId))) {
      throw Problem.invalid([{ field: 'siteId', problem: 'There is no such site in this guild.' }]);
    }
  }

  /** Managers run the guild day by day; only admins say who is an admin. */
  private refuseAdminGrant(actor: Actor, next: readonly Role[], before: readonly Role[]): void {
    const changes = next.includes('admin') !== before.includes('admin');
    if (changes && !actor.roles.has('admin')) throw Problem.refused('admin_only', 'Only an admin can grant or take away the admin role.');
  }

  private refuseTouchingAdmins(actor: Actor, person: PersonRow): void {
    if (person.roles.includes('admin') && !actor.roles.has('admin')) {
      throw Problem.refused('admin_only', 'Only an admin can change an admin\'s account.');
    }
  }
}
