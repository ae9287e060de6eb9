import { Injectable } from '@nestjs/common';
import { People } from '../../people/people.api';
import type { Actor } from '../../platform/access/actor';
import { Clock } from '../../platform/clock/clock';
import { RequestsRepository } from '../../platform/http/persistence/requests.repository';
import { Problem } from '../../platform/http/problem';
import { Live } from '../../platform/live/live';
import type { RegisteredServiceDto } from '../dto/credit.dto';
import { GuildSaysRepository } from '../persistence/guild-says.repository';
import { CreditPeople } from './credit-people.service';
import { PROOFS_PLACE } from './proofs-place';

/** Whose services are, where no commit says more. */
@Injectable()
export class RegisteredServices {
  constructor(
    private readonly says: GuildSaysRepository,
    private readonly people: People,
    private readonly credit: CreditPeople,
    private readonly requests: RequestsRepository,
    private readonly live: Live,
    private readonly clock: Clock,
  ) {}

  list({ guildId }: Actor): Promise<RegisteredServiceDto[]> {
    return this.says.listServices(guildId);
  }

  /** Gives a service to somebody, whosever it was. @throws Problem 404 for nobody of the guild */
  async register(actor: Actor, key: string | null, service: string, personId: string): Promise<RegisteredServiceDto[]> {
    if (!(await this.people.find(actor.guildId, personId))) throw Problem.notFound('person');
    const command = `register service ${service.toLowerCase()} ${personId}`;
    await this.requests.once({ personId: actor.personId, key, command, at: this.clock.now() }, () => this.registerWithin(actor, service, personId));
    return this.list(actor);
  }

  /** Call inside a transaction. @returns the service in lower case */
  async registerWithin(actor: Actor, written: string, personId: string): Promise<string> {
    const service = written.toLowerCase();
    const before = await this.says.register(actor.guildId, service, personId, actor.personId, this.clock.now());
    await this.says.record(actor.guildId, actor.personId, 'service_registered', { personId }, this.clock.now());
    await this.follow(actor.guildId, [personId, ...(before === null ? [] : [before])], service);
    return service;
  }

  /** Makes it nobody's again. @throws Problem 404 when it is nobody's */
  async unregister(actor: Actor, written: string): Promise<void> {
    const service = written.toLowerCase();
    await this.requests.once({ personId: actor.personId, key: null, command: 'unregister service', at: this.clock.now() }, async () => {
      const before = await this.says.unregister(actor.guildId, service);
      if (before === null) throw Problem.notFound('service');
      await this.says.record(actor.guildId, actor.personId, 'service_unregistered', { personId: before }, this.clock.now());
      await this.follow(actor.guildId, [before], service);
      return service;
    });
  }

  private async follow(guildId: string, people: readonly string[], service: string): Promise<void> {
    await this.credit.ofPeople(guildId, new Set(people), [service]);
    await this.live.publish({ guildId, to: [...people], managers: true, place: PROOFS_PLACE });
  }
}
