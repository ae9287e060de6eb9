import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database';

/** The people a demo guild offers to be tried as. */
@Injectable()
export class SamplePeopleRepository {
  constructor(private readonly db: Database) {}

  list(): Promise<{ id: string; name: string; about: string }[]> {
    return this.db.query(
      `SELECT p.id, p.name, d.about FROM demo_people d JOIN people p ON p.id = d.person_id
       WHERE p.deactivated_at IS NULL ORDER BY d.position`,
    );
  }

  async add(personId: string, position: number, about: string): Promise<void> {
    await this.db.execute('INSERT INTO demo_people (person_id, position, about) VALUES ($1, $2, $3)', [personId, position, about]);
  }
}
