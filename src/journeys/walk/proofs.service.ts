import { Injectable } from '@nestjs/common';
import { Paths, type Proof } from '../../paths/paths.api';
import type { Actor } from '../../platform/access/actor';
import { Clock } from '../../platform/clock/clock';
import { Problem } from '../../platform/http/problem';
import { Live } from '../../platform/live/live';
import { decide } from '../domain/milestone-machine';
import type { MilestoneState } from '../domain/milestone-states';
import { platformActor } from '../domain/relations';
import { JourneyChangesRepository, type JourneyChange } from '../persistence/journey-changes.repository';
import { JourneysRepository } from '../persistence/journeys.repository';
import { MilestoneRecordsRepository } from '../persistence/milestone-records.repository';
import { consequencesOf } from './consequences';
import { isOffPath, type JourneyWalk, type Reader } from './journey-walk';
import { Walks } from './walks.service';

/** To whom the hire's own work is open. */
const INSIDERS = ['hire', 'mentor', 'backup'] as const;

/** Brings what the guild saw a hire do to the milestones that it proves. */
@Injectable()
export class Proofs {
  constructor(
    private readonly journeys: JourneysRepository,
    private readonly walks: Walks,
    private readonly paths: Paths,
    private readonly records: MilestoneRecordsRepository,
    private readonly changes: JourneyChangesRepository,
    private readonly live: Live,
    private readonly clock: Clock,
  ) {}

  /**
   * Completes whatever these things prove on a person's journeys; what a person decided about a milestone stays.
   * Call inside the transaction of the event. Somebody who walks no journey is none the worse for it.
   * @param by whose request it is; the milestones are completed by nobody's hand
   */
  async prove(by: Actor, hireId: string, proofs: readonly Proof[]): Promise<void> {
    for (const { journeyId, key } of await this.provenBy(hireId, proofs)) await this.proveOne(by, journeyId, key);
  }

  /**
   * What was seen was not so: it no longer waits for an unlock. What it completed stays completed, and is a person's to
   * open again. Call inside the transaction that takes it back.
   */
  async takeBack(by: Actor, hireId: string, proofs: readonly Proof[]): Promise<void> {
    for (const { journeyId, key } of await this.provenBy(hireId, proofs)) await this.letGoOne(by, journeyId, key);
  }

  /**
   * The same for single milestones of a journey: what other systems prove, and what they bear out no longer. Whatever was
   * seen anew is shown to those on the journey at once. Call inside a transaction.
   */
  async settle(guildId: string, journeyId: string, seen: { proved: readonly string[]; letGo: readonly string[] }): Promise<void> {
    const nobody = programOf(guildId);
    for (const key of seen.proved) await this.proveOne(nobody, journeyId, key);
    for (const key of seen.letGo) await this.letGoOne(nobody, journeyId, key);
    const { journey } = await this.walks.lock(nobody, journeyId);
    await this.live.publish({ guildId, to: [journey.hire.id, ...journey.mentors.map(({ id }) => id)], journeyId });
  }

  /**
   * A course tool saw that somebody is through with a unit or a quiz: it completes on every journey of theirs that has it.
   * Call inside a transaction.
   * @returns the milestone's state on each
   * @throws Problem 404 when they walk no such milestone, 409 when course tools don't complete it
   */
  async proveUnit(guildId: string, hireId: string, key: string): Promise<{ journeyId: string; state: MilestoneState }[]> {
    const nobody = programOf(guildId);
    const found: { journeyId: string; state: MilestoneState }[] = [];
    for (const { id: journeyId } of await this.journeys.runningOf(hireId)) {
      const walk = await this.walks.lock(nobody, journeyId);
      const row = walk.find(key);
      if (!row || row.assignee !== 'hire' || isOffPath(row)) continue;
      const { completion, provedBy } = walk.definition(key);
      if (completion.mode !== 'auto' || provedBy !== undefined) {
        throw Problem.conflict('not_by_course', 'This milestone is not completed by a course: its path says how it is.');
      }
      await this.proveOne(nobody, journeyId, key);
      found.push({ journeyId, state: (await this.walks.lock(nobody, journeyId)).row(key).state });
    }
    if (found.length === 0) throw Problem.notFound('milestone on a journey of theirs');
    return found;
  }

  /**
   * What somebody may see of how a milestone was proved: the hire and the mentors of the day all of it, nobody else any.
   * @throws Problem 404 when it is not theirs to see
   */
  async requireInsight(actor: Actor, journeyId: string, key: string): Promise<void> {
    const { walk } = await this.walks.read(actor, journeyId);
    if (!seesProof(walk) || !walk.find(key)) throw Problem.notFound('milestone');
  }

  /**
   * What has opened while evidence waited for it completes, wherever evidence may do that. Call in the transaction that opened it.
   * @param by whose request it is; the milestones are completed by nobody's hand
   */
  async applyKept(by: Pick<Reader, 'personId' | 'guildId'>, journeyId: string): Promise<void> {
    const reader = { ...by, roles: new Set<string>() };
    const opened = (walk: JourneyWalk): string[] =>
      walk.milestones.flatMap(({ key, state, evidenceKeptAt }) => (state === 'available' && evidenceKeptAt !== null ? [key] : []));
    for (const key of opened(await this.walks.lock(reader, journeyId))) await this.proveOne(reader, journeyId, key);
  }

  /** The milestones of a person's running journeys that these things prove. */
  private async provenBy(hireId: string, proofs: readonly Proof[]): Promise<{ journeyId: string; key: string }[]> {
    const found: { journeyId: string; key: string }[] = [];
    for (const { id: journeyId, pathVersionId } of proofs.length === 0 ? [] : await this.journeys.runningOf(hireId)) {
      const path = await this.paths.versionById(pathVersionId);
      for (const { key, provedBy } of path?.definitions ?? []) {
        if (provedBy !== undefined && proofs.includes(provedBy)) found.push({ journeyId, key });
      }
    }
    return found;
  }

  private async letGoOne(by: Reader, journeyId: string, key: string): Promise<void> {
    const walk = await this.walks.lock(by, journeyId);
    const row = walk.find(key);
    if (!row || row.evidenceKeptAt === null) return;
    const { state, round, startedAt, doneAt, stateBy, reason } = row;
    await this.save(walk, {
      milestones: [{ key, state, round, startedAt, doneAt, stateBy, reason, evidenceKeptAt: null }],
      activity: [{ key, code: 'evidence_taken_back' }],
      journeyState: walk.journey.state,
    });
  }

  private async proveOne(by: Reader, journeyId: string, key: string): Promise<void> {
    const walk = await this.walks.lock(by, journeyId);
    const row = walk.find(key);
    if (!row) return;
    const decision = decide(walk.factsForProof(key), { name: 'prove' }, platformActor);
    const event = decision.ok ? decision.events[0] : undefined;
    if (!event || (event.type === 'evidence_kept' && row.evidenceKeptAt !== null)) return;
    const { resolvedBlockers, ...outcome } = consequencesOf(walk, event, this.clock.now());
    for (const id of resolvedBlockers) await this.records.resolveBlocker(id, null, walk.journey.hire.id, this.clock.now());
    await this.save(walk, outcome);
  }

  /** By nobody's hand, and seen by everybody on the journey. */
  private async save({ journey }: JourneyWalk, outcome: Pick<JourneyChange, 'milestones' | 'activity' | 'journeyState'>): Promise<void> {
    await this.changes.save({
      ...outcome,
      guildId: journey.guildId,
      journeyId: journey.id,
      actorId: null,
      at: this.clock.now(),
      live: {
        guildId: journey.guildId, to: [journey.hire.id, ...journey.mentors.map(({ id }) => id)], managers: true, journeyId: journey.id,
        cohortId: journey.cohortId,
      },
      once: null,
    });
  }
}

/** Whether the walk's reader may see how something was proved. */
export function seesProof(walk: JourneyWalk): boolean {
  const { relations } = walk.actor();
  return INSIDERS.some((relation) => relations.has(relation));
}

/** What other systems tell is nobody's request. */
function programOf(guildId: string): Reader {
  return { personId: '', guildId, roles: new Set() };
}
