import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database';
import { Problem } from '../../platform/http/problem';
import { GuildsRepository } from '../persistence/guilds.repository';
import { PeopleRepository } from '../persistence/people.repository';
import { Invitations, type IssuedInvitation } from './invitations.service';

/** Whoever can reach the database may make an admin: for the first one, and for when the last one is locked out. */
@Injectable()
export class AdminRescue {
  constructor(
    private readonly people: PeopleRepository,
    private readonly guilds: GuildsRepository,
    private readonly invitations: Invitations,
    private readonly db: Database,
  ) {}

  /**
   * Makes somebody an admin, active again where they were not, and gives out a one-time link to choose a password. Their
   * other roles stay, and so does an old password until the link is used.
   *
   * @param name of somebody new; nobody is made without
   * @throws Problem 422 where a name is missing, or the address belongs to another guild
   */
  async makeAdmin(guildId: string, email: string, name: string | undefined): Promise<IssuedInvitation & { isNew: boolean }> {
    const address = email.toLowerCase();
    return this.db.transaction(async () => {
      await this.people.lockAdmins(guildId);
      const [person] = await this.people.findByEmails(guildId, [address]);
      const id = person?.id ?? (await this.add(guildId, address, name));
      if (person?.deactivated) await this.people.update(id, person.revision, { name: person.name, siteId: person.siteId, deactivatedAt: null });
      await this.people.setRoles(guildId, id, [...new Set([...(person?.roles ?? []), 'admin' as const])]);
      const [issued] = await this.invitations.issue([{ personId: id, name: person?.name ?? name ?? '', email: address }], null);
      return { ...issued!, isNew: !person };
    });
  }

  private async add(guildId: string, email: string, name: string | undefined): Promise<string> {
    const [site] = await this.guilds.listCalendars(guildId);
    if (!name?.trim()) throw Problem.invalid([{ field: 'name', problem: 'Nobody here has this address. To add them, give their name: --name "…"' }]);
    if ((await this.people.emailsElsewhere(guildId, [email])).size > 0) {
      throw Problem.invalid([{ field: 'email', problem: 'This address belongs to somebody of another guild.' }]);
    }
    if (!site) throw Problem.invalid([{ field: 'site', problem: 'The guild has no site yet.' }]);
    const id = randomUUID();
    await this.people.insert(guildId, [{ id, name: name.trim(), email, siteId: site.id, contactUrl: null }]);
    return id;
  }
}
