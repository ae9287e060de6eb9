import { Injectable } from '@nestjs/common';
import { People } from '../../people/people.api';
import type { Actor } from '../../platform/access/actor';
import type { ReadHiresResultDto } from '../dto/cohorts.dto';
import { readHires } from './read-hires';

/** Reads pasted hires against the guild's sites and mentors. */
@Injectable()
export class ReadHires {
  constructor(private readonly people: People) {}

  async read(actor: Actor, text: string): Promise<ReadHiresResultDto> {
    const [sites, mentors] = await Promise.all([
      this.people.siteCalendars(actor.guildId),
      this.people.withRole(actor.guildId, 'mentor'),
    ]);
    return { lines: readHires(text, { sites: [...sites.values()], mentors }) };
  }
}
