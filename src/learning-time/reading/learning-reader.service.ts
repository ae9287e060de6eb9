import { Injectable } from '@nestjs/common';
import { localDateOf } from '../../calendars/domain/local-date';
import type { Actor } from '../../platform/access/actor';
import { Clock } from '../../platform/clock/clock';
import { allowanceOf, workingHalfDays } from '../domain/allowance';
import { earliestQuarter, spanOf } from '../domain/quarter-span';
import type { LearningEntryDto, LearningTimeDto } from '../dto/learning-time.dto';
import { LearningOfPeople, type LearnedDay } from './learning-of-people.service';
import { askedQuarter } from './quarter-asked';
import { sourcesOf } from './sources-of';

/** Somebody's own learning time, in full. */
@Injectable()
export class LearningReader {
  constructor(
    private readonly learning: LearningOfPeople,
    private readonly clock: Clock,
  ) {}

  /** @throws Problem 422 for a quarter that cannot be looked at */
  async own(actor: Actor, asked?: string): Promise<LearningTimeDto> {
    const now = this.clock.now();
    const today = localDateOf(now, actor.timeZone);
    const { quarter, span, before, after } = askedQuarter(asked, today);
    const [mine] = await this.learning.during(actor.guildId, [{ id: actor.personId, siteId: actor.siteId }], span, now);
    const { time, learned } = mine!;
    const sources = sourcesOf(learned);
    return {
      quarter, ...span, before, after,
      halfDays: sources.guildDays + sources.guildWeeks + sources.own,
      allowance: allowanceOf(time, span),
      workingHalfDays: workingHalfDays(time, span),
      sources,
      entries: entriesOf(learned),
      enterFrom: spanOf(earliestQuarter(today)).from,
      enterUntil: today,
      abilities: actor.roles.has('manager') ? ['add', 'see_sums'] : ['add'],
    };
  }
}

/** Days of one thing become one entry; newest first. */
function entriesOf(learned: readonly LearnedDay[]): LearningEntryDto[] {
  return [...Map.groupBy(learned, ({ id }) => id).values()].map((days): LearningEntryDto => {
    const { id, kind, title, url, sessions, day } = days[0]!;
    return {
      id, kind, title, url,
      from: day,
      to: days.at(-1)!.day,
      sessions: [...sessions],
      halfDays: days.reduce((sum, { halfDays }) => sum + halfDays, 0),
      counts: days.reduce((sum, { counts }) => sum + counts, 0),
      abilities: kind === 'own' ? ['change', 'remove'] : [],
    };
  }).reverse();
}
