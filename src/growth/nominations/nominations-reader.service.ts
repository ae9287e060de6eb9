import { Injectable } from '@nestjs/common';
import { People } from '../../people/people.api';
import type { Actor } from '../../platform/access/actor';
import { Problem } from '../../platform/http/problem';
import { nominationView, whyNotNomination } from '../domain/nomination-policy';
import type { NominationDto, NominationSummaryDto, NomineeDto } from '../dto/nominations.dto';
import { NominationsRepository } from '../persistence/nominations.repository';
import { factsOf, NominationReaders } from './nomination-readers';
import { presentNomination, presentSummary } from './present-nomination';

/** Nominations, to those for whom they are there. */
@Injectable()
export class NominationsReader {
  constructor(
    private readonly nominations: NominationsRepository,
    private readonly readers: NominationReaders,
    private readonly people: People,
  ) {}

  /** @throws Problem 404 for everybody but the nominee, the nominator, and deciders once it was handed in */
  async read(actor: Actor, id: string): Promise<NominationDto> {
    const [row, reader] = await Promise.all([this.nominations.find(actor.guildId, id), this.readers.of(actor)]);
    const view = row && nominationView(reader, factsOf(row));
    if (!row || view === null) throw Problem.notFound('nomination');
    return presentNomination(row, reader, view);
  }

  /** What is the reader's own or made by them, and what they can decide. */
  async lists(actor: Actor): Promise<{ around: NominationSummaryDto[]; toDecide: NominationSummaryDto[] }> {
    const reader = await this.readers.of(actor);
    const decides = reader.isManager || reader.masters.size > 0;
    const [around, waiting] = await Promise.all([
      this.nominations.around(actor.guildId, actor.personId),
      decides ? this.nominations.waiting(actor.guildId) : [],
    ]);
    const toDecide = waiting.filter((row) => whyNotNomination('grant', reader, factsOf(row)) === null);
    return { around: around.map(presentSummary), toDecide: toDecide.map(presentSummary) };
  }

  /** Everybody who can be nominated, by name. */
  async nominees(actor: Actor): Promise<NomineeDto[]> {
    return (await this.people.everybody(actor.guildId)).map(({ id, name, siteName }) => ({ id, name, siteName }));
  }
}
