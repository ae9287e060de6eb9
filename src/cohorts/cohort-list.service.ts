import { Injectable } from '@nestjs/common';
import { localDateOf } from '../calendars/domain/local-date';
import { Cohorts } from '../journeys/journeys.api';
import { Paths } from '../paths/paths.api';
import { People } from '../people/people.api';
import type { Actor } from '../platform/access/actor';
import { Clock } from '../platform/clock/clock';
import type { CohortSummaryDto } from './dto/cohorts.dto';

/** The guild's cohorts at a glance. */
@Injectable()
export class CohortList {
  constructor(
    private readonly cohorts: Cohorts,
    private readonly paths: Paths,
    private readonly people: People,
    private readonly clock: Clock,
  ) {}

  async list(actor: Actor): Promise<CohortSummaryDto[]> {
    const [cohorts, sites] = await Promise.all([this.cohorts.list(actor.guildId), this.people.siteCalendars(actor.guildId)]);
    const today = localDateOf(this.clock.now(), actor.timeZone);
    return Promise.all(
      cohorts.map(async ({ id, name, startOn, pathVersionId, hires, siteIds, walking, done, total }) => {
        const path = await this.paths.version(actor.guildId, pathVersionId);
        return {
          id,
          name,
          startOn,
          pathTitle: path?.title ?? '',
          pathVersion: path?.number ?? 0,
          hires,
          siteNames: siteIds.flatMap((siteId) => sites.get(siteId)?.name ?? []).sort(),
          state: startOn > today ? 'upcoming' : walking === 0 ? 'finished' : 'running',
          done,
          total,
        } satisfies CohortSummaryDto;
      }),
    );
  }
}
