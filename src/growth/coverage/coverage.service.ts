import { Injectable } from '@nestjs/common';
import { People } from '../../people/people.api';
import type { Actor } from '../../platform/access/actor';
import { coverageOf, type Cover } from '../domain/coverage';
import type { CoverageDto } from '../dto/growth.dto';
import { AreasRepository } from '../persistence/areas.repository';
import { TitlesRepository, type TitleRow } from '../persistence/titles.repository';

/** Where the guild has somebody for an area, and where it has nobody: for managers. */
@Injectable()
export class CoverageReader {
  constructor(
    private readonly areas: AreasRepository,
    private readonly titles: TitlesRepository,
    private readonly people: People,
  ) {}

  async read({ guildId }: Actor): Promise<CoverageDto> {
    const [areas, titles, points, calendars] = await Promise.all([
      this.areas.list(guildId), this.titles.live(guildId), this.people.focalPoints(guildId), this.people.siteCalendars(guildId),
    ]);
    const sites = [...calendars.values()].map(({ id, name }) => ({ id, name }));
    const covers: Cover<TitleRow['person']>[] = [
      ...titles.map(({ area, siteId, kind, person }) => ({ areaKey: area.key, siteId, as: kind, person })),
      ...points.map(({ topic, siteId, id, name, contactUrl }) => ({
        areaKey: topic, siteId, as: 'focal_point' as const, person: { id, name, contactUrl },
      })),
    ];
    const live = areas.filter(({ retired }) => !retired);
    return {
      sites,
      areas: live.map(({ id, key, name, field }) => ({ id, name, field, cells: coverageOf(key, sites.map((site) => site.id), covers) })),
    };
  }
}
