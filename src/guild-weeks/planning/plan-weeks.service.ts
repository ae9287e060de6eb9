import { Injectable } from '@nestjs/common';
import { daysBetween, isLocalDate } from '../../calendars/domain/local-date';
import type { Actor } from '../../platform/access/actor';
import { violates } from '../../platform/database/database';
import { Problem, type FieldFault } from '../../platform/http/problem';
import { Messages } from '../../platform/messages/messages';
import { whyNot, whyNotChange } from '../domain/guild-week-states';
import { quarterOf } from '../domain/quarter';
import type { PlanGuildWeekDto } from '../dto/guild-weeks.dto';
import { WeeksRepository, type WeekPlan } from '../persistence/weeks.repository';
import { hashOfSeed, newSeed } from '../running/lots';
import { refuseFor, WeekWriter } from './week-writer';

const LONGEST_DAYS = 14;

/** Plans guild weeks, opens them for ranking, and closes them. */
@Injectable()
export class PlanWeeks {
  constructor(
    private readonly writer: WeekWriter,
    private readonly weeks: WeeksRepository,
    private readonly messages: Messages,
  ) {}

  /** Plans the week of a quarter: people can propose options from now on. @returns its id */
  plan(actor: Actor, input: PlanGuildWeekDto, key: string | null): Promise<string> {
    return oneAQuarter(
      this.writer.begin({ actor, key, code: 'planned' }, (now) => this.weeks.insert(actor.guildId, planOf(input, now), now)),
    );
  }

  /** Changes dates or words, up to the match. @param revision as last read */
  edit(actor: Actor, weekId: string, input: PlanGuildWeekDto, revision: number, key: string | null): Promise<string> {
    return oneAQuarter(
      this.writer.write({ actor, key, code: 'edited' }, weekId, async (week, now) => {
        refuseFor(whyNotChange(week));
        if (week.revision !== revision) throw Problem.stale(week.revision);
        await this.weeks.update(weekId, planOf(input, now));
        return weekId;
      }),
    );
  }

  /** Ends proposing, seals the seed of the lots, and asks everybody to rank. */
  openRanking(actor: Actor, weekId: string, key: string | null): Promise<string> {
    return this.writer.write({ actor, key, code: 'opened' }, weekId, async (week, now) => {
      refuseFor(whyNot('open_ranking', week, now));
      const seed = newSeed();
      await this.weeks.openRanking(weekId, seed, hashOfSeed(seed));
      const page = { title: week.title, link: `/guild-weeks/${weekId}` };
      const everybody = await this.weeks.everybody(actor.guildId);
      await this.messages.tell(
        everybody.map((personId) => ({
          personId, kind: 'week_ranking' as const, journeyId: null, key: null, page, actorId: actor.personId, once: `week ${weekId} ranking`,
        })),
        now,
      );
      return weekId;
    });
  }

  /** Ends the week; what it made can still be added, because links come late. */
  close(actor: Actor, weekId: string, key: string | null): Promise<string> {
    return this.writer.write({ actor, key, code: 'closed' }, weekId, async (week, now) => {
      refuseFor(whyNot('close', week, now));
      await this.weeks.setState(weekId, 'closed');
      return weekId;
    });
  }
}

/** @throws Problem 422 with every field that is wrong */
function planOf({ title, about, startsOn, endsOn, rankBy }: PlanGuildWeekDto, now: Date): WeekPlan {
  const deadline = new Date(rankBy);
  const faults: FieldFault[] = [];
  const areDays = isLocalDate(startsOn) && isLocalDate(endsOn);
  if (!areDays) faults.push({ field: 'startsOn', problem: 'Write the days like 2026-11-22.' });
  else if (endsOn < startsOn) faults.push({ field: 'endsOn', problem: 'It ends before it begins.' });
  else if (daysBetween(startsOn, endsOn) >= LONGEST_DAYS) faults.push({ field: 'endsOn', problem: `A guild week has ${LONGEST_DAYS} days at most.` });
  if (Number.isNaN(deadline.getTime()) || deadline <= now) faults.push({ field: 'rankBy', problem: 'The deadline has to be in the future.' });
  else if (areDays && deadline.toISOString().slice(0, 10) >= startsOn) faults.push({ field: 'rankBy', problem: 'Set the deadline before the week begins.' });
  if (faults.length > 0) throw Problem.invalid(faults);
  return { quarter: quarterOf(startsOn), title: title.trim(), about: (about ?? '').trim(), startsOn, endsOn, rankBy: deadline };
}

async function oneAQuarter(work: Promise<string>): Promise<string> {
  try {
    return await work;
  } catch (error) {
    if (!violates(error, 'guild_weeks_one_a_quarter')) throw error;
    throw Problem.invalid([{ field: 'startsOn', problem: 'This quarter has a guild week already.' }]);
  }
}
