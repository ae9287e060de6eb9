import { Injectable } from '@nestjs/common';
import { ProvableMilestonesRepository, type MentoredHire } from '../../journeys/journeys.api';
import type { Actor } from '../../platform/access/actor';
import { Clock } from '../../platform/clock/clock';
import { RequestsRepository } from '../../platform/http/persistence/requests.repository';
import { Problem } from '../../platform/http/problem';
import { looksLike } from '../domain/credit/likely-names';
import type { AssignedDto, UnattributedWorkDto } from '../dto/credit.dto';
import { UnattributedWorkRepository, type UnattributedRow } from '../persistence/unattributed-work.repository';
import { Names } from './names.service';
import { RegisteredServices } from './registered-services.service';

/** What a mentor looks through in a minute. */
const SHOWN = 20;
/** What is looked through for it. */
const LOOKED_AT = 200;

/** Work in production of which nobody knows whose it is, for the mentors of those whose it can be. */
@Injectable()
export class UnattributedWork {
  constructor(
    private readonly work: UnattributedWorkRepository,
    private readonly milestones: ProvableMilestonesRepository,
    private readonly names: Names,
    private readonly services: RegisteredServices,
    private readonly requests: RequestsRepository,
    private readonly clock: Clock,
  ) {}

  /** What can be a hire's of the reader's, the likeliest first; nothing for who mentors nobody. */
  async list(actor: Actor): Promise<UnattributedWorkDto[]> {
    const hires = await this.milestones.hiresOf(actor.personId, this.clock.now());
    if (hires.length === 0) return [];
    const since = new Date(Math.min(...hires.map((hire) => hire.since.getTime())));
    const rows = await this.work.list(actor.guildId, actor.personId, since, LOOKED_AT);
    const likely = (row: UnattributedRow) => (hires.some((hire) => looksLike(row.name, hire)) ? 0 : 1);
    return rows.sort((a, b) => likely(a) - likely(b)).slice(0, SHOWN).map((row) => present(row, candidatesFor(row, hires)));
  }

  /**
   * Says whose it is; from then on the name, or the service, is theirs.
   * @throws Problem 404 when it is not on the reader's list, 409 when the name is somebody's by now
   */
  async assign(actor: Actor, key: string | null, id: string, personId: string): Promise<AssignedDto> {
    const command = `assign work ${id} ${personId}`;
    const { kept } = await this.requests.once({ personId: actor.personId, key, command, at: this.clock.now() }, async (): Promise<AssignedDto> => {
      const row = await this.mine(actor, id);
      const hires = await this.milestones.hiresOf(actor.personId, this.clock.now());
      if (!candidatesFor(row, hires).some((hire) => hire.id === personId)) throw Problem.notFound('hire');
      await this.work.remove(id);
      if (row.what === 'service') return { nameId: null, service: await this.services.registerWithin(actor, row.name, personId) };
      // A handle is one system's; an address is the same everywhere.
      const sourceId = row.name.includes('@') ? null : row.sourceId;
      return { nameId: await this.names.linkWithin(actor, { name: row.name, personId, sourceId, from: null, to: null }), service: null };
    });
    return kept;
  }

  /** Takes it off the reader's own list; other mentors still see it. @throws Problem 404 */
  async setAside(actor: Actor, id: string): Promise<void> {
    await this.requests.once({ personId: actor.personId, key: null, command: 'set aside', at: this.clock.now() }, async () => {
      await this.mine(actor, id);
      await this.work.setAside(id, actor.personId, this.clock.now());
      return id;
    });
  }

  /** Puts it back. @throws Problem 404 */
  async takeBack(actor: Actor, id: string): Promise<void> {
    await this.requests.once({ personId: actor.personId, key: null, command: 'take back', at: this.clock.now() }, async () => {
      await this.mine(actor, id);
      await this.work.takeBackSetAside(id, actor.personId);
      return id;
    });
  }

  private async mine(actor: Actor, id: string): Promise<UnattributedRow> {
    const row = await this.work.lock(actor.guildId, id);
    const hires = row === null ? [] : await this.milestones.hiresOf(actor.personId, this.clock.now());
    if (row === null || candidatesFor(row, hires).length === 0) throw Problem.notFound('piece of work');
    return row;
  }
}

/** Work that was seen before a hire began is not theirs. */
function candidatesFor(row: UnattributedRow, hires: readonly MentoredHire[]): { id: string; name: string }[] {
  const possible = hires.filter(({ since }) => since <= row.firstAt);
  const likely = possible.filter((hire) => looksLike(row.name, hire));
  return [...new Map([...likely, ...possible].map(({ hireId, name }) => [hireId, { id: hireId, name }])).values()];
}

function present(row: UnattributedRow, candidates: { id: string; name: string }[]): UnattributedWorkDto {
  const { id, what, name, sourceName, service, repository, url, lastAt } = row;
  return { id, what, name, sourceName, service, repository, url, lastAt: lastAt.toISOString(), candidates };
}
