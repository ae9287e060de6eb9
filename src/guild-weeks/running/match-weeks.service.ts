import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/access/actor';
import { Messages } from '../../platform/messages/messages';
import { whyNot, whyNotSettle } from '../domain/guild-week-states';
import { changesBetween } from '../domain/run-changes';
import { OptionsRepository } from '../persistence/options.repository';
import { RunsRepository } from '../persistence/runs.repository';
import { WeeksRepository, type WeekRow } from '../persistence/weeks.repository';
import { refuseFor, WeekWriter } from '../planning/week-writer';
import { CollectInputs, type MatchInputs } from './collect-inputs.service';
import { RECORD_FORMAT, run, type RunRecord } from './run-record';

/** Matches people with options, again where something changed, and publishes what it came to. */
@Injectable()
export class MatchWeeks {
  constructor(
    private readonly writer: WeekWriter,
    private readonly weeks: WeeksRepository,
    private readonly options: OptionsRepository,
    private readonly inputs: CollectInputs,
    private readonly runs: RunsRepository,
    private readonly messages: Messages,
  ) {}

  /** Makes the match from what was ranked by the deadline. Managers see it; everybody else, once it is published. */
  match(actor: Actor, weekId: string, key: string | null): Promise<string> {
    return this.writer.write({ actor, key, code: 'matched' }, weekId, async (week, now) => {
      refuseFor(whyNot('match', week, now));
      await this.make(actor, week, await this.inputs.of(actor.guildId, weekId), 1, now);
      await this.weeks.setState(weekId, 'matched');
      return weekId;
    });
  }

  /** Makes it again from the same seed, when something it was made from has changed. The runs before are kept. */
  matchAgain(actor: Actor, weekId: string, key: string | null): Promise<string> {
    return this.writer.write({ actor, key, code: 'matched_again' }, weekId, async (week, now) => {
      const { inputs, number, changed } = await this.lookAgain(actor.guildId, week);
      refuseFor(whyNotSettle('match_again', week, changed, now));
      await this.make(actor, week, inputs, number + 1, now);
      return weekId;
    });
  }

  /** Shows everybody who got what, opens the seed, and tells each person who ranked or hosts, once. */
  publish(actor: Actor, weekId: string, key: string | null): Promise<string> {
    return this.writer.write({ actor, key, code: 'published' }, weekId, async (week, now) => {
      const { changed } = await this.lookAgain(actor.guildId, week);
      refuseFor(whyNotSettle('publish', week, changed, now));
      await this.weeks.setState(weekId, 'published');
      const [placed, options] = await Promise.all([this.runs.assignments(weekId), this.options.list(weekId)]);
      const concerned = new Set([...placed.map(({ person }) => person.id), ...options.map(({ host }) => host.id)]);
      const page = { title: week.title, link: `/guild-weeks/${weekId}` };
      await this.messages.tell(
        [...concerned].map((personId) => ({
          personId, kind: 'week_placed' as const, journeyId: null, key: null, page, actorId: actor.personId, once: `week ${weekId} placed`,
        })),
        now,
      );
      return weekId;
    });
  }

  private async make(actor: Actor, week: WeekRow, { options, ballots, barred, personOf }: MatchInputs, number: number, now: Date): Promise<void> {
    const seed = week.seed ?? '';
    const outcome = run(seed, options, ballots);
    const record: RunRecord = { format: RECORD_FORMAT, week: week.quarter, seedHash: week.seedHash ?? '', seed, options, ballots, outcome };
    const assignments = outcome.placements.map(({ ballotId, optionId, choice }) => ({ personId: personOf.get(ballotId) ?? '', optionId, choice }));
    await this.runs.insert(week.id, { number, record, barred, ranAt: now, ranBy: actor.personId }, assignments);
  }

  /** Whether what the last run was made from is still so; a week without a run has not changed. */
  private async lookAgain(guildId: string, { id }: WeekRow): Promise<{ inputs: MatchInputs; number: number; changed: boolean }> {
    const [inputs, last] = await Promise.all([this.inputs.of(guildId, id), this.runs.find(id)]);
    return { inputs, number: last?.number ?? 0, changed: last !== null && changesBetween(last.record, inputs).length > 0 };
  }
}
