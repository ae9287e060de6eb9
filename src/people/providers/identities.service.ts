import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/access/actor';
import { Clock } from '../../platform/clock/clock';
import { Database, violates } from '../../platform/database/database';
import { Problem } from '../../platform/http/problem';
import type { LinkedBy } from '../domain/identity-decision';
import type { WaysInDto } from '../dto/providers.dto';
import { IdentitiesRepository, type OwnIdentityRow } from '../persistence/identities.repository';
import { PeopleRepository } from '../persistence/people.repository';
import { ProvidersRepository } from '../persistence/providers.repository';
import { PasswordRule } from './password-rule';

/** An account at a provider, as its provider knows it. */
export interface IdentityAtProvider {
  /** The issuer exactly as it writes itself. */
  issuer: string;
  /** The subject: the one thing about an account that never changes and is never given to somebody else. */
  subject: string;
  /** What to call it to its owner, such as an address. */
  label: string | null;
}

/** Whose accounts at identity providers are whose. */
@Injectable()
export class Identities {
  constructor(
    private readonly identities: IdentitiesRepository,
    private readonly providers: ProvidersRepository,
    private readonly people: PeopleRepository,
    private readonly passwords: PasswordRule,
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  /** How somebody can sign in, and which of it they could do without. */
  async waysIn({ guildId, personId }: Actor): Promise<WaysInDto> {
    const [identities, { providers }, off, hasPassword] = await Promise.all([
      this.identities.listOf(personId), this.providers.offered(guildId), this.passwords.areOff(guildId), this.identities.hasPassword(personId),
    ]);
    const passwordWorks = hasPassword && !off;
    return {
      password: off ? 'off' : hasPassword ? 'set' : 'none',
      identities: identities.map(({ id, issuer, label, linkedAt, lastUsedAt, providerName, works }) => ({
        id, label, works,
        provider: providerName ?? issuer,
        linkedAt: linkedAt.toISOString(),
        lastUsedAt: lastUsedAt?.toISOString() ?? null,
        mayUnlink: anotherWay(identities, id, passwordWorks),
      })),
      providers,
    };
  }

  /**
   * Gives an identity to a person, in the caller's transaction if there is one: for directories that know which account at the
   * provider is whose before anybody has signed in. Given once more, it changes nothing.
   * @throws Problem 404 when there is no such person, 409 when it is somebody else's
   */
  async link(guildId: string, personId: string, identity: IdentityAtProvider, linkedBy: LinkedBy = 'directory'): Promise<void> {
    const at = this.clock.now();
    try {
      await this.db.transaction(async () => {
        if (!(await this.people.find(guildId, personId))) throw Problem.notFound('person');
        const owner = await this.identities.findOwner(identity.issuer, identity.subject);
        if (owner && owner.personId !== personId) throw belongsToAnother();
        if (owner) return;
        await this.identities.insert({ ...identity, personId, linkedBy, at });
        await this.providers.record(guildId, linkedBy === 'directory' ? null : personId, 'identity_linked', { personId, by: linkedBy }, at);
      });
    } catch (error) {
      if (violates(error, 'identities_issuer_subject_once')) throw belongsToAnother();
      throw error;
    }
  }

  /** Takes an identity from its owner; it opens nothing from then on. @throws Problem 404; 409 when it is the last way in */
  async unlink({ guildId, personId }: Actor, id: string): Promise<void> {
    await this.db.transaction(async () => {
      await this.people.lockAdmins(guildId);
      await this.identities.lockPerson(personId);
      const own = await this.identities.listOf(personId);
      if (!own.some((identity) => identity.id === id)) throw Problem.notFound('account');
      const passwordWorks = (await this.identities.hasPassword(personId)) && !(await this.passwords.areOff(guildId));
      if (!anotherWay(own, id, passwordWorks)) {
        throw Problem.conflict('last_way_in', 'This is your only way in. Link another account or choose a password first.');
      }
      await this.identities.delete(id);
      await this.passwords.refuseLockOut(guildId);
      await this.providers.record(guildId, personId, 'identity_unlinked', { personId }, this.clock.now());
    });
  }
}

/** Whether somebody still comes in without this identity. One that opens nothing anyway may always go. */
function anotherWay(identities: readonly OwnIdentityRow[], id: string, passwordWorks: boolean): boolean {
  const itself = identities.find((identity) => identity.id === id);
  return passwordWorks || itself?.works === false || identities.some((identity) => identity.id !== id && identity.works);
}

function belongsToAnother(): Problem {
  return Problem.conflict('belongs_to_another', 'This account belongs to somebody else here already.');
}
