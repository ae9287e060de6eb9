import { Injectable } from '@nestjs/common';
import { JourneysFacade } from '../journeys/journeys.api';
import { Paths, type PublishedMilestone, type PublishedPath } from '../paths/paths.api';
import { People, type PersonRef } from '../people/people.api';
import type { Actor } from '../platform/access/actor';
import { Problem } from '../platform/http/problem';
import { ownerNamed } from './domain/owner';
import type { ContentOwnerDto } from './dto/freshness.dto';
import type { OwnMilestone } from './persistence/said.repository';

/** A milestone of a path, found for one reader. */
export interface Content {
  path: PublishedPath;
  definition: PublishedMilestone;
  /** It on the reader's own journey; null for who doesn't walk the path. */
  own: OwnMilestone | null;
}

/** Finds the owner of a milestone from what is kept of it and what the path says. */
export type OwnerOf = (care: { ownerId: string | null; ownerTopic: string | null }, definition: PublishedMilestone) => ContentOwnerDto | null;

/** Finds milestones over all versions of a path, and who keeps their content true. */
@Injectable()
export class Contents {
  constructor(
    private readonly paths: Paths,
    private readonly people: People,
    private readonly journeys: JourneysFacade,
  ) {}

  /** @throws Problem 404 when the guild has no such path, or it has no such milestone, nor has the reader's own version of it */
  async find(actor: Actor, pathId: string, key: string): Promise<Content> {
    const path = await this.paths.published(actor.guildId, pathId);
    if (!path) throw Problem.notFound('path');
    const walked = (await this.journeys.ownDays(actor)).sort((a, b) => b.startOn.localeCompare(a.startOn));
    const versions = await Promise.all(walked.map(async (journey) => ({ journey, version: await this.paths.versionById(journey.pathVersionId) })));
    const mine = versions.find(({ version }) => version?.pathId === pathId && version.byKey.has(key));
    const definition = path.byKey.get(key) ?? mine?.version?.byKey.get(key);
    if (!definition) throw Problem.notFound('milestone');
    return { path, definition, own: mine ? { journeyId: mine.journey.journeyId, pathId, key } : null };
  }

  /** Reads the guild's people once, for as many milestones as one likes. */
  async owners(guildId: string): Promise<OwnerOf> {
    const [members, focalPoints] = await Promise.all([this.people.members(guildId), this.people.focalPoints(guildId)]);
    const byId = new Map(members.map(({ id, name, contactUrl }): [string, PersonRef] => [id, { id, name, contactUrl }]));
    const byEmail = new Map(members.map(({ id, email }) => [email.toLowerCase(), id]));
    const byTopic = Map.groupBy(focalPoints, ({ topic }) => topic);
    return (care, definition) => {
      const named = ownerNamed(care, definition.owner, byEmail);
      if (!named) return null;
      const person = named.personId === null ? undefined : byId.get(named.personId);
      const asked = named.topic === null ? [] : (byTopic.get(named.topic) ?? []).map(({ id, name, contactUrl }) => ({ id, name, contactUrl }));
      return { ...named, people: person ? [person] : asked };
    };
  }
}

/** Whether somebody looks after this content: its owner, or a manager. */
export function looksAfter(actor: Actor, owner: ContentOwnerDto | null): boolean {
  return actor.roles.has('manager') || (owner?.people.some(({ id }) => id === actor.personId) ?? false);
}
