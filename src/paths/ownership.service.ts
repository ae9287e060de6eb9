import { Injectable } from '@nestjs/common';
import { People } from '../people/people.api';
import type { Actor } from '../platform/access/actor';
import { Clock } from '../platform/clock/clock';
import { Database } from '../platform/database/database';
import { Problem } from '../platform/http/problem';
import { mayUnlock } from './domain/ownership';
import { PathOwnersRepository } from './persistence/path-owners.repository';
import { PathsRepository } from './persistence/paths.repository';
import { lockedTo, PathWriters } from './writers.service';

/** Locks paths to named owners, and opens them again. A path is locked exactly while it has owners. */
@Injectable()
export class PathOwnership {
  constructor(
    private readonly paths: PathsRepository,
    private readonly owners: PathOwnersRepository,
    private readonly writers: PathWriters,
    private readonly people: People,
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  /**
   * Makes exactly these people the owners. Whoever locks an open path need not be among them.
   *
   * @param personIds at least one; managers of the guild
   * @throws Problem 403 `path_locked` for a manager who is no owner, 422 for somebody who is no manager here
   */
  async lockTo(actor: Actor, pathId: string, personIds: readonly string[]): Promise<void> {
    const { guildId, personId } = actor;
    await this.db.transaction(async () => {
      await this.hold(guildId, pathId);
      await this.writers.mustWrite(actor, pathId);
      const managers = new Set((await this.people.withRole(guildId, 'manager')).map(({ id }) => id));
      const errors = personIds.flatMap((id, index) =>
        managers.has(id) ? [] : [{ field: `ownerIds[${index}]`, problem: 'Choose a guild manager: nobody else can write paths.' }],
      );
      if (errors.length > 0) throw Problem.invalid(errors);
      const now = this.clock.now();
      await this.owners.setOwners(pathId, personIds, personId, now);
      await this.paths.record(guildId, personId, 'path_locked', { pathId, owners: personIds.length }, now);
    });
  }

  /**
   * Opens a path to every manager again; nothing happens to one that is open.
   *
   * @throws Problem 403 `path_locked` for a manager who is neither owner nor admin
   */
  async unlock(actor: Actor, pathId: string): Promise<void> {
    const { guildId, personId, roles } = actor;
    await this.db.transaction(async () => {
      await this.hold(guildId, pathId);
      const owners = await this.owners.ownersOf(pathId);
      if (owners.length === 0) return;
      if (!mayUnlock(owners.map(({ id }) => id), personId, roles.has('admin'))) throw lockedTo(owners);
      const now = this.clock.now();
      await this.owners.setOwners(pathId, [], personId, now);
      await this.paths.record(guildId, personId, 'path_unlocked', { pathId }, now);
    });
  }

  private async hold(guildId: string, pathId: string): Promise<void> {
    if (!(await this.paths.lock(guildId, pathId))) throw Problem.notFound('path');
  }
}
