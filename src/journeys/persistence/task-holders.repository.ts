import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database';

/** A task for others: a milestone of one journey. */
export interface TaskPlace {
  journeyId: string;
  key: string;
}

/** Who holds a task by name. Call inside the transaction that locked the journey. */
@Injectable()
export class TaskHoldersRepository {
  constructor(private readonly db: Database) {}

  async give({ journeyId, key }: TaskPlace, personId: string, givenBy: string, now: Date): Promise<void> {
    await this.db.execute(
      `INSERT INTO task_holders (journey_id, key, person_id, given_by, since) VALUES ($1, $2, $3, $4, $5)
       ON CONFLICT ON CONSTRAINT task_holders_pkey
       DO UPDATE SET person_id = EXCLUDED.person_id, given_by = EXCLUDED.given_by, since = EXCLUDED.since`,
      [journeyId, key, personId, givenBy, now],
    );
  }

  async giveBack({ journeyId, key }: TaskPlace): Promise<void> {
    await this.db.execute('DELETE FROM task_holders WHERE journey_id = $1 AND key = $2', [journeyId, key]);
  }
}
