import { Injectable } from '@nestjs/common';
import { localDateOf } from '../../calendars/domain/local-date';
import type { Actor } from '../../platform/access/actor';
import { Problem } from '../../platform/http/problem';
import { GrowthWriter } from '../growth-writer';
import { NominationsRepository } from '../persistence/nominations.repository';
import { TitlesRepository } from '../persistence/titles.repository';

/** What holders do with their titles. */
@Injectable()
export class Titles {
  constructor(
    private readonly writer: GrowthWriter,
    private readonly titles: TitlesRepository,
    private readonly nominations: NominationsRepository,
  ) {}

  /** Ends one's own title today; a renewal that waits is withdrawn with it. @throws Problem 403, 404, 409 when it ended already */
  async stepDown(actor: Actor, id: string, key: string | null): Promise<void> {
    await this.writer.write({ actor, key, code: 'title_stepped_down', about: id }, async (now) => {
      await this.nominations.lockOpenOf(actor.personId);
      const title = await this.titles.lock(actor.guildId, id);
      if (!title) throw Problem.notFound('title');
      if (title.person.id !== actor.personId) throw Problem.refused('only_the_holder', 'Only whoever holds a title steps down from it.');
      if (title.endedOn !== null) throw Problem.conflict('title_ended', 'This title has ended already.');
      await this.titles.end(id, localDateOf(now, title.timeZone), 'stepped_down');
      await this.nominations.withdrawOpenFor({
        nomineeId: actor.personId, kind: title.kind, areaId: title.area.id, groupName: title.groupName,
      });
      return id;
    });
  }
}
