import { Injectable } from '@nestjs/common';
import { People } from '../../people/people.api';
import type { Actor } from '../../platform/access/actor';
import { Clock } from '../../platform/clock/clock';
import { RequestsRepository } from '../../platform/http/persistence/requests.repository';
import { Problem } from '../../platform/http/problem';
import type { JourneyToReplanDto, PreviewReplansDto, RecentReplanDto, ReplanDoneDto, ReplanManyDto, ReplansPreviewDto } from '../dto/replans.dto';
import { isOpen } from '../domain/milestone-states';
import { ReplanningRepository } from '../persistence/replanning.repository';
import { refOf } from '../reading/cards';
import { lastDueAfter, mentorIdsOf, uncoveredAfter } from './after-a-plan';
import { changeOf, planOf, type Situation } from './replan-plan';
import { authorise } from './replanning.service';
import { ReplanWriter, toldOf } from './replan-writer';
import { Situations } from './situations';

const MOST_RECENT = 10;

/** Changes the dates of many journeys together: a cohort's, or all at a site. All of the chosen ones, or none. */
@Injectable()
export class Replans {
  constructor(
    private readonly situations: Situations,
    private readonly rows: ReplanningRepository,
    private readonly writer: ReplanWriter,
    private readonly people: People,
    private readonly requests: RequestsRepository,
    private readonly clock: Clock,
  ) {}

  /** What a change would do to each running journey. Where the calendar is taken up, only those whose calendar changed are looked at. */
  async preview(actor: Actor, { cohortId, ofSiteId, change: input }: PreviewReplansDto): Promise<ReplansPreviewDto> {
    const change = changeOf(input, actor.personId);
    const of = { cohortId, siteId: ofSiteId };
    const ids = change.kind === 'calendar_taken_up'
      ? (await this.situations.withChangedCalendar(actor.guildId, of)).map(({ journeyId }) => journeyId)
      : await this.situations.running(actor.guildId, of);
    const [situations, newDays] = await Promise.all([this.situations.many(actor, ids), this.situations.newDays(actor.guildId, change)]);
    const mentorIds = [...new Set(situations.flatMap(({ found }) => mentorIdsOf(found.reading)))];
    const calendars = await this.people.calendarsOf(actor.guildId, await this.people.findByIds(actor.guildId, mentorIds));
    const journeys = situations.map((situation): JourneyToReplanDto => {
      try {
        const plan = planOf(situation, change, newDays(situation));
        return {
          ...standing(situation, actor),
          moves: plan.moves.length,
          insteadOf: plan.moves.filter(({ insteadOf }) => insteadOf !== undefined).length,
          uncovered: uncoveredAfter(situation, plan, calendars),
          lastDueAfter: lastDueAfter(situation, plan),
        };
      } catch (error) {
        if (error instanceof Problem) return { ...standing(situation, actor), problem: error.detail };
        throw error;
      }
    });
    return { journeys: journeys.sort((a, b) => a.hire.name.localeCompare(b.hire.name) || (a.journeyId < b.journeyId ? -1 : 1)) };
  }

  /**
   * Makes the change for the journeys that were chosen, in one transaction.
   * @param key the Idempotency-Key, under which the caller's page also hears how far it is
   * @throws Problem 409 `journeys_moved_on` with their names, when some have moved on since the preview
   */
  async make(actor: Actor, key: string | null, { change: input, journeys }: ReplanManyDto): Promise<ReplanDoneDto> {
    const change = changeOf(input, actor.personId);
    const at = this.clock.now();
    const revisions = new Map(journeys.map(({ journeyId, revision }) => [journeyId, revision]));
    const { kept } = await this.requests.once({ personId: actor.personId, key, command: 'replan many', at }, async () => {
      const locked = await this.rows.lockAll(actor.guildId, [...revisions.keys()]);
      if (locked.length < revisions.size) throw Problem.notFound('journey');
      const situations = (await this.situations.many(actor, locked.map(({ id }) => id)))
        .sort((a, b) => (a.found.reading.id < b.found.reading.id ? -1 : 1));
      const stale = situations.filter(({ found: { reading } }) => reading.revision !== revisions.get(reading.id));
      if (stale.length > 0) throw movedOn(stale);
      const newDays = await this.situations.newDays(actor.guildId, change);
      const planned = situations.map((situation) => {
        authorise(situation.found, change.kind);
        return { situation, plan: planOf(situation, change, newDays(situation)) };
      });
      const id = await this.writer.make(actor, planned, at, key);
      return { id, journeys: planned.length, moves: planned.reduce((sum, { plan }) => sum + plan.moves.length, 0) };
    });
    return kept;
  }

  /** What was changed lately, newest first. */
  async recent(actor: Actor): Promise<RecentReplanDto[]> {
    return (await this.rows.recent(actor.guildId, MOST_RECENT)).map((row) => ({ ...row, doneAt: row.doneAt.toISOString() }));
  }
}

function standing({ found: { walk, reading } }: Situation, actor: Actor): JourneyToReplanDto {
  const lastDue = walk.milestones.reduce((last, { currentDue }) => (currentDue > last ? currentDue : last), reading.startOn);
  return {
    journeyId: reading.id,
    hire: refOf(reading.hire),
    cohortName: reading.cohortName,
    siteName: reading.siteName,
    state: reading.state,
    moves: 0,
    insteadOf: 0,
    pinned: walk.milestones.filter((row) => row.pinned && isOpen(row.state)).length,
    uncovered: [],
    lastDue,
    lastDueAfter: lastDue,
    revision: reading.revision,
    problem: null,
    told: toldOf(reading, actor),
  };
}

function movedOn(stale: readonly Situation[]): Problem {
  const people = stale.map(({ found: { reading } }) => reading.hire.name).sort();
  return Problem.conflict(
    'journeys_moved_on',
    `Something has changed since you looked, for ${new Intl.ListFormat('en-GB').format(people)}. Nothing was moved. Look again, then make the change.`,
    { journeyIds: stale.map(({ found: { reading } }) => reading.id) },
  );
}
