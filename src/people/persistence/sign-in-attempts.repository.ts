import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database';
import type { Purpose } from '../domain/identity-decision';

/** Why somebody is at a provider, and where to go afterwards. */
export interface AttemptRow {
  purpose: Purpose;
  personId: string | null;
  invitationId: string | null;
  returnTo: string;
}

/** What an attempt is known by when it comes back; hashes alone are kept. */
export interface AttemptKey {
  stateHash: Buffer;
  browserHash: Buffer;
  providerId: string;
}

/** Sign-ins that are under way at a provider. */
@Injectable()
export class SignInAttemptsRepository {
  constructor(private readonly db: Database) {}

  async insert({ stateHash, browserHash, providerId }: AttemptKey, { purpose, personId, invitationId, returnTo }: AttemptRow, expiresAt: Date): Promise<void> {
    await this.db.execute(
      `INSERT INTO sign_in_attempts (state_hash, browser_hash, provider_id, purpose, person_id, invitation_id, return_to, expires_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [stateHash, browserHash, providerId, purpose, personId, invitationId, returnTo, expiresAt],
    );
  }

  /** Takes an attempt: of two that come with it, one gets it. @returns null when there is none, or it is too old */
  take({ stateHash, browserHash, providerId }: AttemptKey, now: Date): Promise<AttemptRow | null> {
    return this.db.one<AttemptRow>(
      `WITH taken AS (
         DELETE FROM sign_in_attempts WHERE state_hash = $1 AND browser_hash = $2 AND provider_id = $3
         RETURNING purpose, person_id, invitation_id, return_to, expires_at)
       SELECT purpose, person_id AS "personId", invitation_id AS "invitationId", return_to AS "returnTo" FROM taken WHERE expires_at > $4`,
      [stateHash, browserHash, providerId, now],
    );
  }

  async clear(expiredBy: Date): Promise<void> {
    await this.db.execute('DELETE FROM sign_in_attempts WHERE expires_at <= $1', [expiredBy]);
  }
}
