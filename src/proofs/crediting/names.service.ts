import { Injectable } from '@nestjs/common';
import { People } from '../../people/people.api';
import type { Actor } from '../../platform/access/actor';
import { Clock } from '../../platform/clock/clock';
import { RequestsRepository } from '../../platform/http/persistence/requests.repository';
import { Problem } from '../../platform/http/problem';
import { Live } from '../../platform/live/live';
import type { LinkedNameDto, LinkNameDto } from '../dto/credit.dto';
import { GuildSaysRepository, NameTaken, type NameRow } from '../persistence/guild-says.repository';
import { CreditPeople } from './credit-people.service';
import { PROOFS_PLACE } from './proofs-place';

/** More than anybody has. */
const MOST_OWN = 20;

/** What is linked with a name: whose it is, where and when. */
export interface NameToLink {
  name: string;
  personId: string | null;
  sourceId: string | null;
  from: string | null;
  to: string | null;
}

/** Whose handles and e-mails are, and the credit that follows from it. */
@Injectable()
export class Names {
  constructor(
    private readonly says: GuildSaysRepository,
    private readonly people: People,
    private readonly credit: CreditPeople,
    private readonly requests: RequestsRepository,
    private readonly live: Live,
    private readonly clock: Clock,
  ) {}

  /** All of the guild's, by name. */
  async list({ guildId }: Actor): Promise<LinkedNameDto[]> {
    return (await this.says.listNames(guildId, null)).map(present);
  }

  /** The reader's own. */
  async listOwn({ guildId, personId }: Actor): Promise<LinkedNameDto[]> {
    return (await this.says.listNames(guildId, personId)).map(present);
  }

  /** @throws Problem 404 for nobody of the guild, 409 when it is somebody else's on one of the days, 422 for days the wrong way round */
  async link(actor: Actor, key: string | null, { name, personId, from = null, to = null }: LinkNameDto): Promise<LinkedNameDto[]> {
    if (from !== null && to !== null && to < from) throw Problem.invalid([{ field: 'to', problem: 'The last day is before the first.' }]);
    if (personId !== null && !(await this.people.find(actor.guildId, personId))) throw Problem.notFound('person');
    await this.once(actor, key, `link name ${name.toLowerCase()} ${personId ?? ''} ${from ?? ''} ${to ?? ''}`, () =>
      this.linkWithin(actor, { name, personId, sourceId: null, from, to }));
    return this.list(actor);
  }

  /** One's own, on every source. @throws Problem 409 when it is somebody else's, or there are more than anybody has */
  async linkOwn(actor: Actor, key: string | null, name: string): Promise<LinkedNameDto[]> {
    await this.once(actor, key, `link own name ${name.toLowerCase()}`, async () => {
      if ((await this.says.listNames(actor.guildId, actor.personId)).length >= MOST_OWN) {
        throw Problem.conflict('too_many_names', `You have ${MOST_OWN} names already. Remove one that you no longer use.`);
      }
      return this.linkWithin(actor, { name, personId: actor.personId, sourceId: null, from: null, to: null });
    });
    return this.listOwn(actor);
  }

  /** Call inside a transaction. @returns the link's id @throws Problem 409 when it is somebody else's on one of the days */
  async linkWithin(actor: Actor, { name: written, personId, sourceId, from, to }: NameToLink): Promise<string> {
    const name = written.toLowerCase();
    const at = this.clock.now();
    const [account] = name.includes('@') ? await this.people.findByEmails(actor.guildId, [name]) : [];
    if (account && account.id !== personId) throw taken(written);
    const id = await this.says.link({ guildId: actor.guildId, sourceId, name, personId, from, to, by: actor.personId, at }).catch((error: unknown) => {
      throw error instanceof NameTaken ? taken(written) : error;
    });
    await this.says.record(actor.guildId, actor.personId, 'name_linked', { nameId: id, ...(personId !== null && { personId }) }, at);
    await this.follow(actor.guildId, personId, name);
    return id;
  }

  /**
   * Takes a link back: one's own, one that one made, or any as a manager or an admin.
   * @throws Problem 404 when it is not there or not theirs to see
   */
  async unlink(actor: Actor, id: string): Promise<void> {
    await this.requests.once({ personId: actor.personId, key: null, command: `unlink name ${id}`, at: this.clock.now() }, async () => {
      const link = await this.says.lockName(actor.guildId, id);
      const runs = actor.roles.has('manager') || actor.roles.has('admin');
      if (!link || !(runs || link.person?.id === actor.personId || link.linkedBy === actor.personId)) throw Problem.notFound('name');
      await this.says.unlink(id);
      await this.says.record(actor.guildId, actor.personId, 'name_unlinked', { nameId: id, ...(link.person && { personId: link.person.id }) }, this.clock.now());
      await this.follow(actor.guildId, link.person?.id ?? null, link.name);
      return id;
    });
  }

  private async follow(guildId: string, personId: string | null, name: string): Promise<void> {
    await this.credit.ofPeople(guildId, new Set(personId === null ? [] : [personId]), [name]);
    await this.live.publish({ guildId, to: personId === null ? [] : [personId], managers: true, place: PROOFS_PLACE });
  }

  private async once(actor: Actor, key: string | null, command: string, work: () => Promise<string>): Promise<void> {
    await this.requests.once({ personId: actor.personId, key, command, at: this.clock.now() }, work);
  }
}

function taken(name: string): Problem {
  return Problem.conflict('name_taken', `“${name}” belongs to somebody already, on these days. If that is wrong, a guild manager can put it right.`);
}

function present({ id, name, sourceId, sourceName, person, from, to }: NameRow): LinkedNameDto {
  return { id, name, source: sourceId === null ? null : { id: sourceId, name: sourceName ?? '' }, person, from, to };
}
