import { Injectable } from '@nestjs/common';
import { localDateOf } from '../../calendars/domain/local-date';
import { People } from '../../people/people.api';
import type { Actor } from '../../platform/access/actor';
import { Clock } from '../../platform/clock/clock';
import { allowanceParts, halfDaysOf } from '../domain/allowance';
import type { Span } from '../domain/quarter-span';
import { FEWEST_PEOPLE, heldBack } from '../domain/shown-sums';
import type { LearningGroupDto, LearningSumDto, LearningSumsDto } from '../dto/learning-time.dto';
import { LearningOfPeople, type LearningOf } from './learning-of-people.service';
import { askedQuarter } from './quarter-asked';
import { sourcesOf } from './sources-of';

/** The guild's learning time for its managers: sums of five people and more, and nobody's own. */
@Injectable()
export class SumsReader {
  constructor(
    private readonly people: People,
    private readonly learning: LearningOfPeople,
    private readonly clock: Clock,
  ) {}

  /** @throws Problem 422 for a quarter that cannot be looked at */
  async sums(actor: Actor, asked?: string): Promise<LearningSumsDto> {
    const now = this.clock.now();
    const { quarter, span, before, after } = askedQuarter(asked, localDateOf(now, actor.timeZone));
    const members = await this.people.members(actor.guildId);
    const all = await this.learning.during(actor.guildId, members, span, now);
    const sites = [...Map.groupBy(members, ({ siteId }) => siteId)]
      .map(([id, there]) => ({ id, name: there[0]!.siteName, people: there.length }))
      .sort((a, b) => a.name.localeCompare(b.name));
    const held = heldBack(sites);
    const guildName = (await this.people.guild(actor.guildId))?.name ?? '';
    const whole: LearningGroupDto = members.length < FEWEST_PEOPLE
      ? { name: guildName, people: members.length, sum: null, heldBack: 'too_few' }
      : { name: guildName, people: members.length, sum: sumOf(all, span), heldBack: null };
    return {
      quarter, ...span, before, after,
      guild: whole,
      sites: sites.map(({ id, name, people }): LearningGroupDto => {
        const why = held.get(id) ?? null;
        return { name, people, sum: why === null ? sumOf(all.filter(({ siteId }) => siteId === id), span) : null, heldBack: why };
      }),
    };
  }
}

/** Allowances are added up before they are rounded. */
function sumOf(all: readonly LearningOf[], span: Span): LearningSumDto {
  const sources = sourcesOf(all.flatMap(({ learned }) => learned));
  return {
    ...sources,
    halfDays: sources.guildDays + sources.guildWeeks + sources.own,
    allowance: halfDaysOf(all.reduce((parts, { time }) => parts + allowanceParts(time, span), 0)),
  };
}
