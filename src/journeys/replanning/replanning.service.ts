import { Injectable } from '@nestjs/common';
import { People } from '../../people/people.api';
import type { Actor } from '../../platform/access/actor';
import { Clock } from '../../platform/clock/clock';
import { RequestsRepository } from '../../platform/http/persistence/requests.repository';
import { Problem } from '../../platform/http/problem';
import type { ReplanDto } from '../dto/commands.dto';
import type { JourneyHeaderDto, ReplannedDto, ReplanPreviewDto } from '../dto/journeys.dto';
import { can } from '../domain/journey-policy';
import { isOpen } from '../domain/milestone-states';
import { JourneysRepository } from '../persistence/journeys.repository';
import type { ReplanKind } from '../persistence/replanning.repository';
import { headerOf } from '../reading/header';
import { requirePermission, Walks, type ReadingWalk } from '../walk/walks.service';
import { mentorIdsOf, uncoveredAfter } from './after-a-plan';
import { calendarChanged, changeOf, planOf, type Change, type Plan, type Situation } from './replan-plan';
import { ReplanWriter, toldOf } from './replan-writer';
import { Situations } from './situations';

/** Changes the dates of one journey: shown first, then done in one transaction. */
@Injectable()
export class Replanning {
  constructor(
    private readonly walks: Walks,
    private readonly situations: Situations,
    private readonly journeys: JourneysRepository,
    private readonly writer: ReplanWriter,
    private readonly people: People,
    private readonly requests: RequestsRepository,
    private readonly clock: Clock,
  ) {}

  /** What would move from when to when, and who would be told; nothing happens yet. */
  async preview(actor: Actor, journeyId: string, input: ReplanDto): Promise<ReplanPreviewDto> {
    const situation = await this.situations.one(actor, journeyId);
    const plan = await this.planOf(actor, situation, changeOf(input, actor.personId));
    const { walk, reading } = situation.found;
    const mentors = await this.people.findByIds(reading.guildId, mentorIdsOf(reading));
    const calendars = await this.people.calendarsOf(reading.guildId, mentors);
    return {
      moves: plan.moves.map(({ key, from, to, insteadOf }) => ({ key, title: walk.titleOf(key), from, to, insteadOf: insteadOf ?? null })),
      pinned: walk.milestones
        .filter((row) => row.pinned && isOpen(row.state))
        .map((row) => ({ key: row.key, title: walk.titleOf(row.key), met: false })),
      told: toldOf(reading, actor),
      uncovered: uncoveredAfter(situation, plan, calendars),
      calendarChanged: calendarChanged(situation),
      revision: reading.revision,
    };
  }

  /**
   * Makes the change that was previewed.
   * @param revision the journey's revision at the preview
   * @param key the Idempotency-Key; the same request again changes nothing, and is no stale one either
   * @throws Problem 412 when the journey has moved on since
   */
  async apply(actor: Actor, journeyId: string, revision: number, key: string | null, input: ReplanDto): Promise<ReplannedDto> {
    const replanId = await this.change({ actor, journeyId, key, command: `replan ${journeyId}` }, (situation) => {
      const change = changeOf(input, actor.personId);
      authorise(situation.found, change.kind);
      if (situation.found.reading.revision !== revision) throw Problem.stale(situation.found.reading.revision);
      return change;
    });
    return { ...(await this.header(actor, journeyId)), replanId };
  }

  /** Takes leave or a pause back; what had moved for it moves back. */
  async removeAbsence(actor: Actor, journeyId: string, absenceId: string, key: string | null): Promise<JourneyHeaderDto> {
    await this.change({ actor, journeyId, key, command: `remove_absence ${journeyId}/${absenceId}` }, () => ({ kind: 'absence_removed', absenceId }));
    return this.header(actor, journeyId);
  }

  private async change(
    { actor, journeyId, key, command }: { actor: Actor; journeyId: string; key: string | null; command: string },
    asked: (situation: Situation) => Change,
  ): Promise<string> {
    const now = this.clock.now();
    const { kept } = await this.requests.once({ personId: actor.personId, key, command, at: now }, async () => {
      if (!(await this.journeys.lock(journeyId, actor.guildId, now))) throw Problem.notFound('journey');
      const situation = await this.situations.one(actor, journeyId);
      const plan = await this.planOf(actor, situation, asked(situation));
      return this.writer.make(actor, [{ situation, plan }], now);
    });
    return kept;
  }

  private async planOf(actor: Actor, situation: Situation, change: Change): Promise<Plan> {
    authorise(situation.found, change.kind);
    const newDays = await this.situations.newDays(actor.guildId, change);
    return planOf(situation, change, newDays(situation));
  }

  private async header(actor: Actor, journeyId: string): Promise<JourneyHeaderDto> {
    const { walk, reading } = await this.walks.read(actor, journeyId);
    return headerOf(walk, reading);
  }
}

/** The hire too enters leave and pauses, and ends them; the rest is the mentors' and the managers'. @throws Problem 404 or 403 */
export function authorise({ walk }: ReadingWalk, kind: ReplanKind): void {
  const isAbsence = kind === 'leave_entered' || kind === 'pause_entered' || kind === 'absence_ended' || kind === 'absence_removed';
  requirePermission(can(walk.actor(), isAbsence ? 'journey.enter_absence' : 'journey.replan'));
}
