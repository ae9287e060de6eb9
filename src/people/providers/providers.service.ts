import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/access/actor';
import { Clock } from '../../platform/clock/clock';
import { Database, violates } from '../../platform/database/database';
import { RequestsRepository } from '../../platform/http/persistence/requests.repository';
import { Problem, type FieldFault } from '../../platform/http/problem';
import { Secrets } from '../../platform/secrets/secrets';
import type { Settings } from '../../settings/settings';
import { SETTINGS } from '../../settings/settings.module';
import type { AddProviderDto, ProviderDto, ProvidersDto, ProviderTestDto, SaveProviderDto } from '../dto/providers.dto';
import { PeopleRepository } from '../persistence/people.repository';
import { ProvidersRepository, type ProviderChange, type ProviderRow } from '../persistence/providers.repository';
import { PasswordRule } from './password-rule';
import { ProviderClient, type Discovered, type Spoken } from './provider-client';
import { ProviderFault } from './provider-fault';
import { redirectUriOf } from './redirect-uri';

const MOST = 20;

/** The identity providers of a guild, as its admins keep them. */
@Injectable()
export class Providers {
  constructor(
    private readonly providers: ProvidersRepository,
    private readonly people: PeopleRepository,
    private readonly client: ProviderClient,
    private readonly passwords: PasswordRule,
    private readonly requests: RequestsRepository,
    private readonly secrets: Secrets,
    private readonly db: Database,
    private readonly clock: Clock,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  async list({ guildId }: Actor): Promise<ProvidersDto> {
    const [providers, off, anAdminGetsIn] = await Promise.all([
      this.providers.listOf(guildId), this.passwords.areOff(guildId), this.providers.anAdminGetsInElsewhere(guildId),
    ]);
    return {
      providers: providers.map((provider) => this.present(provider)),
      redirectUriStart: redirectUriOf(this.settings, ''),
      keepsSecrets: this.secrets.available,
      passwords: off ? 'off' : anAdminGetsIn ? 'may_go' : 'needed',
    };
  }

  /** Adds a provider that answers to its name. @throws Problem 422 with what does not fit */
  async add(actor: Actor, { id, issuer, ...input }: AddProviderDto, key: string | null): Promise<ProvidersDto> {
    this.refuseUnfit(input);
    const clientSecret = this.sealed(id, input.clientSecret);
    await this.mustAnswer({ id, issuer, clientId: input.clientId, clientSecret, revision: 0 });
    const { guildId, personId } = actor;
    const at = this.clock.now();
    await this.naming(() => this.requests.once({ personId, key, command: `add the provider ${id}`, at }, async () => {
      await this.people.lockAdmins(guildId);
      if ((await this.providers.listOf(guildId)).length >= MOST) {
        throw Problem.conflict('too_many_providers', `There are ${MOST} providers, as many as there can be. Remove one that is not used.`);
      }
      await this.providers.insert(guildId, { id, issuer, ...changeOf(input, clientSecret) }, at);
      await this.providers.record(guildId, personId, 'sign_in_provider_added', { providerId: id }, at);
      return id;
    }));
    return this.list(actor);
  }

  /** @throws Problem 412 when somebody else changed it, 409 when nobody could sign in afterwards */
  async save(actor: Actor, id: string, revision: number, input: SaveProviderDto): Promise<ProvidersDto> {
    const before = await this.mustFind(actor, id);
    this.refuseUnfit(input);
    const clientSecret = input.clientSecret === undefined ? before.clientSecret : this.sealed(id, input.clientSecret);
    const speaksOtherwise = input.clientId !== before.clientId || input.clientSecret !== undefined;
    if (speaksOtherwise && input.enabled) await this.mustAnswer({ ...before, clientId: input.clientId, clientSecret });
    await this.naming(() => this.db.transaction(async () => {
      await this.people.lockAdmins(actor.guildId);
      if (!(await this.providers.update(id, revision, changeOf(input, clientSecret)))) throw Problem.stale((await this.mustFind(actor, id)).revision);
      await this.passwords.refuseLockOut(actor.guildId);
      await this.providers.record(actor.guildId, actor.personId, 'sign_in_provider_changed', { providerId: id }, this.clock.now());
    }));
    return this.list(actor);
  }

  /** Takes a provider away. Identities stay whose they are, and work again when it comes back. @throws Problem 409 as above */
  async remove(actor: Actor, id: string): Promise<void> {
    await this.db.transaction(async () => {
      await this.people.lockAdmins(actor.guildId);
      await this.mustFind(actor, id);
      await this.providers.delete(id);
      await this.passwords.refuseLockOut(actor.guildId);
      await this.providers.record(actor.guildId, actor.personId, 'sign_in_provider_removed', { providerId: id }, this.clock.now());
    });
  }

  /** Puts the providers in the order in which the sign-in page shows them. @throws Problem 422 unless each is named once */
  async order(actor: Actor, ids: readonly string[]): Promise<ProvidersDto> {
    await this.db.transaction(async () => {
      await this.people.lockAdmins(actor.guildId);
      const all = (await this.providers.listOf(actor.guildId)).map(({ id }) => id);
      if (all.length !== ids.length || !all.every((id) => ids.includes(id))) {
        throw Problem.invalid([{ field: 'ids', problem: 'Name every provider once; somebody may have added one meanwhile.' }]);
      }
      await this.providers.order(actor.guildId, ids);
    });
    return this.list(actor);
  }

  /** Asks a provider about itself, now. */
  async test(actor: Actor, id: string): Promise<ProviderTestDto> {
    const provider = await this.mustFind(actor, id);
    try {
      const { authorizationEndpoint } = await this.client.discover(provider);
      return { answers: true, said: null, authorizationEndpoint };
    } catch (error) {
      if (!(error instanceof ProviderFault)) throw error;
      return { answers: false, said: error.said, authorizationEndpoint: null };
    }
  }

  /** Says whether passwords open anything. They go once an admin has come in by a provider. @throws Problem 409 before that */
  async setPasswords(actor: Actor, on: boolean): Promise<ProvidersDto> {
    const { guildId, personId } = actor;
    await this.db.transaction(async () => {
      await this.people.lockAdmins(guildId);
      const at = this.clock.now();
      const changed = on ? await this.providers.turnPasswordsOn(guildId) : await this.providers.turnPasswordsOff(guildId, personId, at);
      await this.passwords.refuseLockOut(guildId);
      if (changed) await this.providers.record(guildId, personId, on ? 'passwords_turned_on' : 'passwords_turned_off', {}, at);
    });
    return this.list(actor);
  }

  private present(provider: ProviderRow): ProviderDto {
    const { id, name, issuer, clientId, clientSecret, enabled, joinsByEmail, emailDomains, revision } = provider;
    return {
      id, name, issuer, clientId, hasSecret: clientSecret !== null, enabled, joinsByEmail, emailDomains, revision,
      redirectUri: redirectUriOf(this.settings, id),
    };
  }

  private async mustFind({ guildId }: Actor, id: string): Promise<ProviderRow> {
    const provider = await this.providers.find(id);
    if (provider?.guildId !== guildId) throw Problem.notFound('provider');
    return provider;
  }

  private refuseUnfit(input: SaveProviderDto): void {
    const faults: FieldFault[] = [];
    if (input.joinsByEmail && input.emailDomains.length === 0) {
      faults.push({ field: 'emailDomains', problem: 'Name the domains whose addresses count, such as example.com.' });
    }
    if (input.clientSecret && !this.secrets.available) {
      faults.push({ field: 'clientSecret', problem: 'A secret cannot be kept here: whoever runs Guildpath has to set GUILDPATH_SECRET_KEY first.' });
    }
    if (faults.length > 0) throw Problem.invalid(faults);
  }

  private sealed(id: string, secret: string | null | undefined): Buffer | null {
    return secret ? this.client.seal(id, secret) : null;
  }

  private async mustAnswer(provider: Spoken): Promise<Discovered> {
    try {
      return await this.client.discover(provider);
    } catch (error) {
      if (!(error instanceof ProviderFault)) throw error;
      throw Problem.invalid([{ field: 'issuer', problem: `${ISSUER_WORDS[error.kind] ?? 'It did not answer as a provider does.'} ${error.said}` }]);
    }
  }

  /** Runs a change, and says which name or issuer is there already. */
  private async naming(change: () => Promise<unknown>): Promise<void> {
    try {
      await change();
    } catch (error) {
      if (violates(error, 'sign_in_providers_name_once_a_guild')) throw Problem.invalid([{ field: 'name', problem: 'There is a provider of this name.' }]);
      if (violates(error, 'sign_in_providers_issuer_once_a_guild')) throw Problem.invalid([{ field: 'issuer', problem: 'This provider is here already.' }]);
      if (violates(error, 'sign_in_providers_pkey')) throw Problem.conflict('already_added', 'This provider was added a moment ago.');
      throw error;
    }
  }
}

const ISSUER_WORDS: Readonly<Record<string, string>> = {
  unreachable: 'It cannot be reached.',
  other_issuer: 'Write the issuer exactly as the provider does.',
  not_called: 'It is not called from here: an issuer starts with https:// and is not in a private network (GUILDPATH_PRIVATE_PROVIDERS allows those).',
};

function changeOf(input: SaveProviderDto, clientSecret: Buffer | null): ProviderChange {
  const { name, clientId, enabled, joinsByEmail, emailDomains } = input;
  return { name: name.trim(), clientId, clientSecret, enabled, joinsByEmail, emailDomains: emailDomains.map((domain) => domain.toLowerCase()) };
}
