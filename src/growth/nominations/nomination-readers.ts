import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/access/actor';
import type { NominationFacts, NominationReader } from '../domain/nomination-policy';
import type { NominationRow } from '../persistence/nominations.repository';
import { TitlesRepository } from '../persistence/titles.repository';

/** How somebody stands to nominations. */
@Injectable()
export class NominationReaders {
  constructor(private readonly titles: TitlesRepository) {}

  async of(actor: Actor): Promise<NominationReader> {
    return {
      personId: actor.personId,
      isManager: actor.roles.has('manager'),
      masters: await this.titles.masteredAreas(actor.guildId, actor.personId),
    };
  }
}

export function factsOf({ state, nominee, nominator, area }: NominationRow): NominationFacts {
  return { state, nomineeId: nominee.id, nominatorId: nominator.id, areaId: area.id };
}
