import { Injectable } from '@nestjs/common';
import { Paths, type PublishedPath } from '../../paths/paths.api';
import type { Actor } from '../../platform/access/actor';
import { Clock } from '../../platform/clock/clock';
import { Database } from '../../platform/database/database';
import { Problem } from '../../platform/http/problem';
import { can } from '../domain/journey-policy';
import { refusalSentence } from '../domain/refusals';
import { JourneysRepository, type JourneyReadingRow, type JourneyRow, type MilestoneRow } from '../persistence/journeys.repository';
import { JourneyWalk, type Reader } from './journey-walk';

/** A walk with what a page about it needs besides. */
export interface ReadingWalk {
  walk: JourneyWalk;
  reading: JourneyReadingRow;
}

/** Loads a journey for one person, or answers that it is not there. */
@Injectable()
export class Walks {
  constructor(
    private readonly journeys: JourneysRepository,
    private readonly paths: Paths,
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  /** Locks the journey for a command. Call inside a transaction. @throws Problem 404 */
  async lock(actor: Reader, journeyId: string): Promise<JourneyWalk> {
    // Sent together and carried out in this order: the milestones are read once the lock is held.
    const [journey, milestones] = await Promise.all([
      this.journeys.lock(journeyId, actor.guildId, this.clock.now()),
      this.journeys.milestones(journeyId),
    ]);
    if (!journey) throw Problem.notFound('journey');
    return this.walkOf(journey, milestones, actor);
  }

  /** Reads the journey for a page. @throws Problem 404 */
  async read(actor: Actor, journeyId: string): Promise<ReadingWalk> {
    const [reading, milestones] = await this.db.together(() => Promise.all([
      this.journeys.find(journeyId, actor.guildId, this.clock.now()),
      this.journeys.milestones(journeyId),
    ]));
    if (!reading) throw Problem.notFound('journey');
    return { walk: await this.walkOf(reading, milestones, actor), reading };
  }

  /** Reads several journeys at once, in no order. */
  async readMany(actor: Actor, journeyIds: readonly string[]): Promise<ReadingWalk[]> {
    if (journeyIds.length === 0) return [];
    const [readings, milestones] = await this.db.together(() => Promise.all([
      this.journeys.findMany(journeyIds, actor.guildId, this.clock.now()),
      this.journeys.milestonesOf(journeyIds),
    ]));
    return Promise.all(
      readings.map(async (reading) => ({
        walk: await this.walkOf(reading, milestones.get(reading.id) ?? [], actor),
        reading,
      })),
    );
  }

  private async walkOf(journey: JourneyRow, milestones: readonly MilestoneRow[], actor: Reader): Promise<JourneyWalk> {
    const path = await this.pathOf(journey.pathVersionId);
    const ids = new Set(milestones.flatMap(({ pathVersionId }) => pathVersionId ?? []));
    const earlier = new Map<string, PublishedPath>();
    for (const id of ids) earlier.set(id, await this.pathOf(id));
    return new JourneyWalk(journey, milestones, path, actor, earlier);
  }

  private async pathOf(versionId: string): Promise<PublishedPath> {
    const path = await this.paths.versionById(versionId);
    if (!path) throw new Error(`no published path version ${versionId}`);
    return path;
  }
}

/**
 * @throws Problem 404 when the milestone is not on the journey or not to be seen by the reader,
 *         403 when they see that it is there and this is not open to them
 */
export function requireMilestone(walk: JourneyWalk, key: string, action: Parameters<typeof can>[1]): void {
  if (!walk.find(key)) throw Problem.notFound('milestone');
  requirePermission(can(walk.actorOn(key), action));
}

/** @throws Problem 404 or 403 as the permission says */
export function requirePermission(permission: ReturnType<typeof can>): void {
  if (permission.allowed) return;
  if (permission.because === 'hidden') throw Problem.notFound('journey');
  throw Problem.refused(permission.code, refusalSentence(permission.code));
}
