import { Injectable } from '@nestjs/common';
import { localDateOf } from '../../calendars/domain/local-date';
import { People } from '../../people/people.api';
import { FEWEST_PEOPLE } from '../../people/domain/fewest-people';
import type { Actor } from '../../platform/access/actor';
import { Clock } from '../../platform/clock/clock';
import { learningOf, workingHalfDays } from '../domain/allowance';
import { heldBack } from '../domain/shown-sums';
import type { LearningGroupDto, LearningSourcesDto, LearningSumDto, LearningSumsDto } from '../dto/learning-time.dto';
import { LearningOfPeople } from './learning-of-people.service';
import { askedQuarter } from './quarter-asked';
import { sourcesOf } from './sources-of';

/** What one person adds to the sums. */
interface Share {
  siteId: string;
  /** Half-days of the quarter on which they work. */
  worked: number;
  sources: LearningSourcesDto;
}

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
    const all = (await this.learning.during(actor.guildId, members, span, now))
      .map(({ siteId, time, learned }): Share => ({ siteId, worked: workingHalfDays(time, span), sources: sourcesOf(learned) }));
    const sites = [...Map.groupBy(members, ({ siteId }) => siteId)]
      .map(([id, there]) => ({ id, name: there[0]!.siteName, people: there.length }))
      .sort((a, b) => a.name.localeCompare(b.name));
    const held = heldBack(sites);
    const guildName = (await this.people.guild(actor.guildId))?.name ?? '';
    const whole: LearningGroupDto = members.length < FEWEST_PEOPLE
      ? { name: guildName, people: members.length, sum: null, heldBack: 'too_few' }
      : { name: guildName, people: members.length, sum: sumOf(all), heldBack: null };
    return {
      quarter, ...span, before, after,
      guild: whole,
      sites: sites.map(({ id, name, people }): LearningGroupDto => {
        const why = held.get(id) ?? null;
        return { name, people, sum: why === null ? sumOf(all.filter(({ siteId }) => siteId === id)) : null, heldBack: why };
      }),
    };
  }
}

/** What people work is added up before a fifth of it is rounded. */
function sumOf(shares: readonly Share[]): LearningSumDto {
  const of = (numberOf: (share: Share) => number): number => shares.reduce((sum, share) => sum + numberOf(share), 0);
  const guildDays = of(({ sources }) => sources.guildDays);
  const guildWeeks = of(({ sources }) => sources.guildWeeks);
  const own = of(({ sources }) => sources.own);
  return { guildDays, guildWeeks, own, halfDays: guildDays + guildWeeks + own, allowance: learningOf(of(({ worked }) => worked)) };
}
