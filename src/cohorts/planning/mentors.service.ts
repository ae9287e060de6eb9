import { Injectable } from '@nestjs/common';
import { localDateOf } from '../../calendars/domain/local-date';
import { Cohorts } from '../../journeys/journeys.api';
import { People } from '../../people/people.api';
import type { Actor } from '../../platform/access/actor';
import { Clock } from '../../platform/clock/clock';
import type { MentorLoadDto } from '../dto/cohorts.dto';

/** The guild's mentors to choose from, in name order, with what each carries already. */
@Injectable()
export class Mentors {
  constructor(
    private readonly people: People,
    private readonly cohorts: Cohorts,
    private readonly clock: Clock,
  ) {}

  async loads(actor: Actor): Promise<MentorLoadDto[]> {
    const now = this.clock.now();
    const [mentors, sums] = await Promise.all([
      this.people.withRole(actor.guildId, 'mentor'),
      this.cohorts.mentorSums(actor.guildId, localDateOf(now, actor.timeZone)),
    ]);
    const ids = mentors.map(({ id }) => id);
    const [away, limits] = await Promise.all([this.people.awayOf(ids), this.cohorts.mentorLimits(ids)]);
    return mentors.map(({ id, name, contactUrl, siteName, timeZone }) => {
      const today = localDateOf(now, timeZone);
      const next = away.get(id)?.find(({ to }) => to >= today);
      return {
        person: { id, name, contactUrl },
        siteName,
        active: sums.get(id)?.primary ?? 0,
        backing: sums.get(id)?.backup ?? 0,
        limit: limits.get(id) ?? 0,
        awayFrom: next?.from ?? null,
        awayTo: next?.to ?? null,
      };
    });
  }
}
