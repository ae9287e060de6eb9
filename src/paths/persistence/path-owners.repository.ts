import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database';

export interface OwnerRow {
  pathId: string;
  id: string;
  name: string;
  contactUrl: string | null;
}

const OWNER = `
  SELECT o.path_id AS "pathId", b.id, b.name, b.contact_url AS "contactUrl"
  FROM path_owners o JOIN people b ON b.id = o.person_id JOIN paths p ON p.id = o.path_id`;

/** To whom paths belong. */
@Injectable()
export class PathOwnersRepository {
  constructor(private readonly db: Database) {}

  /** In name order; nobody when the path is open to every manager. */
  ownersOf(pathId: string): Promise<OwnerRow[]> {
    return this.db.query<OwnerRow>(`${OWNER} WHERE o.path_id = $1 ORDER BY b.name, b.id`, [pathId]);
  }

  /** The owners of all the guild's paths, in name order. */
  ownersIn(guildId: string): Promise<OwnerRow[]> {
    return this.db.query<OwnerRow>(`${OWNER} WHERE p.guild_id = $1 ORDER BY b.name, b.id`, [guildId]);
  }

  /** Makes exactly these people the owners; those who were keep since when. Call while the path is held. */
  async setOwners(pathId: string, personIds: readonly string[], by: string, at: Date): Promise<void> {
    await this.db.execute('DELETE FROM path_owners WHERE path_id = $1 AND NOT (person_id = ANY($2::uuid[]))', [pathId, personIds]);
    await this.db.execute(
      `INSERT INTO path_owners (path_id, person_id, added_by, added_at)
       SELECT $1, person, $3, $4 FROM unnest($2::uuid[]) AS person
       ON CONFLICT ON CONSTRAINT path_owners_pkey DO NOTHING`,
      [pathId, personIds, by, at],
    );
  }
}
