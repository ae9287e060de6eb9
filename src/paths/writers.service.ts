import { Injectable } from '@nestjs/common';
import { Problem } from '../platform/http/problem';
import type { Author } from './author';
import { mayWrite } from './domain/ownership';
import { PathOwnersRepository, type OwnerRow } from './persistence/path-owners.repository';

/** Who writes which path. */
@Injectable()
export class PathWriters {
  constructor(private readonly owners: PathOwnersRepository) {}

  /** To be asked while the path is held, so that it stays true until what follows is done. @throws Problem 403 `path_locked` */
  async mustWrite({ personId }: Author, pathId: string): Promise<void> {
    const owners = await this.owners.ownersOf(pathId);
    if (!mayWrite(owners.map(({ id }) => id), personId)) throw lockedTo(owners);
  }
}

/** Somebody else's path: who they are, so that one knows whom to ask. */
export function lockedTo(owners: readonly OwnerRow[]): Problem {
  const names = new Intl.ListFormat('en', { type: 'disjunction' }).format(owners.map(({ name }) => name));
  return new Problem(403, 'path_locked', `This path belongs to ${owners.length === 1 ? 'one person' : 'named owners'}. Ask ${names}, or ask an admin to unlock it.`, {
    owners: owners.map(({ id, name, contactUrl }) => ({ id, name, contactUrl })),
  });
}
