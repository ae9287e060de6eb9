import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/access/actor';
import { Problem } from '../../platform/http/problem';
import { Messages } from '../../platform/messages/messages';
import { usable, type Offer } from '../domain/eligible';
import { GUILD_WEEK_REFUSALS, isPublished, whyNot } from '../domain/guild-week-states';
import { rankDistribution } from '../domain/rank-distribution';
import type { MatchDto } from '../dto/guild-weeks.dto';
import { BallotsRepository } from '../persistence/ballots.repository';
import { OptionsRepository } from '../persistence/options.repository';
import { RunsRepository, type Barred, type RunRow } from '../persistence/runs.repository';
import { WeeksRepository, type WeekRow } from '../persistence/weeks.repository';
import { refuseFor, WeekWriter } from '../planning/week-writer';
import { RECORD_FORMAT, run, type RunRecord } from './run-record';

/** Matches people with options, shows managers what it came to, publishes it, and hands out what it was made from. */
@Injectable()
export class MatchWeeks {
  constructor(
    private readonly writer: WeekWriter,
    private readonly weeks: WeeksRepository,
    private readonly options: OptionsRepository,
    private readonly ballots: BallotsRepository,
    private readonly runs: RunsRepository,
    private readonly messages: Messages,
  ) {}

  /** Makes the match from what was ranked by the deadline. Managers see it; everybody else, once it is published. */
  match(actor: Actor, weekId: string, key: string | null): Promise<string> {
    return this.writer.write({ actor, key, code: 'matched' }, weekId, async (week, now) => {
      refuseFor(whyNot('match', week, now));
      const { record, barred, personOf } = await this.inputsOf(actor.guildId, week);
      const outcome = run(record.seed, record.options, record.ballots);
      const assignments = outcome.placements.map(({ ballotId, optionId, choice }) => ({ personId: personOf.get(ballotId) ?? '', optionId, choice }));
      await this.runs.insert(weekId, { record: { ...record, outcome }, barred, ranAt: now, ranBy: actor.personId }, assignments);
      await this.weeks.setState(weekId, 'matched');
      return weekId;
    });
  }

  /** Shows everybody who got what, opens the seed, and tells each person who ranked or hosts, once. */
  publish(actor: Actor, weekId: string, key: string | null): Promise<string> {
    return this.writer.write({ actor, key, code: 'published' }, weekId, async (week, now) => {
      refuseFor(whyNot('publish', week, now));
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

  /** What the match came to, for managers, from the match on. */
  async preview(actor: Actor, weekId: string): Promise<MatchDto> {
    const { found } = await this.requireRun(actor, weekId, () => true);
    const people = await this.runs.assignments(weekId);
    const { n, tooFew, byChoice, none } = rankDistribution(found.record.outcome.placements);
    return {
      ranAt: found.ranAt.toISOString(),
      people: people.map(({ person, optionId }) => ({ person, optionId })),
      closed: found.record.outcome.closed.map(({ optionId, people: count, min }) => ({ optionId, people: count, minSeats: min })),
      distribution: { n, tooFew, byChoice: [...byChoice], none },
    };
  }

  /** All that anybody needs to make the published match again. */
  async record(actor: Actor, weekId: string): Promise<RunRecord> {
    const { found } = await this.requireRun(actor, weekId, ({ state }) => isPublished(state));
    return found.record;
  }

  private async requireRun(actor: Actor, weekId: string, may: (week: WeekRow) => boolean): Promise<{ found: RunRow }> {
    const week = await this.weeks.find(actor.guildId, weekId);
    if (!week) throw Problem.notFound('guild week');
    const found = may(week) ? await this.runs.find(weekId) : null;
    if (!found) throw Problem.conflict('not_matched', GUILD_WEEK_REFUSALS.not_matched);
    return { found };
  }

  private async inputsOf(guildId: string, week: WeekRow) {
    const rows = await this.options.list(week.id);
    const offers = new Map<string, Offer>(rows.map(({ id, withdrawn, sites }) => [id, { id, withdrawn, siteIds: sites.map((site) => site.id) }]));
    const barred: Barred = {};
    const personOf = new Map<string, string>();
    const ballots = (await this.ballots.toMatch(guildId, week.id)).map(({ id, personId, siteId, missed, choices }) => {
      const left = usable(choices, offers, siteId);
      if (left.barred.length > 0) barred[id] = left.barred.map(({ optionId, why }) => ({ optionId, why }));
      personOf.set(id, personId);
      return { id, missed, choices: left.choices };
    });
    const options = rows.filter(({ withdrawn }) => !withdrawn).map(({ id, title, minSeats, maxSeats }) => ({ id, title, min: minSeats, max: maxSeats }));
    const record: Omit<RunRecord, 'outcome'> = {
      format: RECORD_FORMAT, week: week.quarter, seedHash: week.seedHash ?? '', seed: week.seed ?? '', options, ballots,
    };
    return { record, barred, personOf };
  }
}
