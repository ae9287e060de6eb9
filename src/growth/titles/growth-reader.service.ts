import { Injectable } from '@nestjs/common';
import { localDateOf, type LocalDate } from '../../calendars/domain/local-date';
import type { Actor } from '../../platform/access/actor';
import { Clock } from '../../platform/clock/clock';
import { isOpen } from '../domain/nomination-machine';
import { isRenewable } from '../domain/term';
import { nearestFirst } from '../domain/whom-to-tell';
import type { ExpertiseAreaDto, OwnTitleDto, TitleHolderDto } from '../dto/growth.dto';
import type { GrowthDto, NominationSummaryDto } from '../dto/nominations.dto';
import { NominationsReader } from '../nominations/nominations-reader.service';
import { AreasRepository, type AreaRow } from '../persistence/areas.repository';
import { TitlesRepository, type TitleRow } from '../persistence/titles.repository';

/** Who holds which title, for everybody in the guild; and what of it is the reader's own. */
@Injectable()
export class GrowthReader {
  constructor(
    private readonly areas: AreasRepository,
    private readonly titles: TitlesRepository,
    private readonly nominations: NominationsReader,
    private readonly clock: Clock,
  ) {}

  async read(actor: Actor): Promise<GrowthDto> {
    const { guildId, personId } = actor;
    const isManager = actor.roles.has('manager');
    const [areas, live, ended, own, { around, toDecide }] = await Promise.all([
      this.areas.list(guildId), this.titles.live(guildId), this.titles.ended(guildId), this.titles.ofPerson(guildId, personId),
      this.nominations.lists(actor),
    ]);
    const today = localDateOf(this.clock.now(), actor.timeZone);
    const shown = areas.filter(({ id, retired }) => !retired || isManager || live.some(({ area }) => area.id === id));
    return {
      areas: shown.map((area) => presentArea(area, live, ended, actor.siteId)),
      titles: own.map((title) => presentOwn(title, around, personId, today)),
      nominations: around,
      toDecide,
      abilities: isManager ? ['manage_areas', 'see_coverage'] : [],
    };
  }
}

function presentArea(row: AreaRow, live: readonly TitleRow[], ended: readonly TitleRow[], siteId: string): ExpertiseAreaDto {
  const { id, key, name, field, about, revision, retired } = row;
  const holders = (kind: TitleRow['kind']) => presentHolders(live.filter((title) => title.area.id === id && title.kind === kind), siteId);
  return {
    id, key, name, field, about, revision, retired,
    masters: holders('master'),
    experts: holders('expert'),
    served: ended.filter(({ area }) => area.id === id).map(({ person, kind, groupName, grantedOn, endedOn, until }) => ({
      ...person, kind, groupName, since: grantedOn, endedOn: endedOn ?? until,
    })),
  };
}

function presentHolders(titles: readonly TitleRow[], siteId: string): TitleHolderDto[] {
  const holders = titles.map((title) => ({ ...title.person, siteId: title.siteId, title }));
  return nearestFirst(holders, siteId).map(({ id, name, contactUrl, title }) => ({
    id, name, contactUrl, siteName: title.siteName, nearby: title.siteId === siteId, groupName: title.groupName, since: title.grantedOn,
  }));
}

function presentOwn(title: TitleRow, around: readonly NominationSummaryDto[], personId: string, today: LocalDate): OwnTitleDto {
  const { id, kind, area, groupName, grantedOn, until, endedOn } = title;
  const renewal = around.find((one) => one.renewal && isOpen(one.state) && one.nominee.id === personId
    && one.kind === kind && one.area.id === area.id && one.groupName === groupName);
  const abilities: OwnTitleDto['abilities'] = [];
  if (endedOn === null && !renewal && !area.retired && isRenewable(until, today)) abilities.push('renew');
  if (endedOn === null) abilities.push('step_down');
  return { id, kind, area: { id: area.id, name: area.name }, groupName, grantedOn, until, endedOn, renewalId: renewal?.id ?? null, abilities };
}
