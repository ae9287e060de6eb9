import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database';
import type { LinkedBy } from '../domain/identity-decision';

/** One of a person's identities, with the provider of their guild that it belongs to. */
export interface OwnIdentityRow {
  id: string;
  issuer: string;
  label: string | null;
  linkedAt: Date;
  lastUsedAt: Date | null;
  /** Null where the guild has no such provider any more. */
  providerId: string | null;
  providerName: string | null;
  /** Whether it opens the account now. */
  works: boolean;
}

export interface IdentityOwnerRow {
  personId: string;
  guildId: string;
  deactivated: boolean;
}

/** The account that has an e-mail address. */
export interface AddressAccountRow extends IdentityOwnerRow {
  admin: boolean;
  /** Whether it has an identity of this issuer. */
  linkedHere: boolean;
}

export interface NewIdentity {
  personId: string;
  issuer: string;
  subject: string;
  label: string | null;
  linkedBy: LinkedBy;
  at: Date;
}

/** Accounts at identity providers, and whose they are. */
@Injectable()
export class IdentitiesRepository {
  constructor(private readonly db: Database) {}

  findOwner(issuer: string, subject: string): Promise<IdentityOwnerRow | null> {
    return this.db.one<IdentityOwnerRow>(
      `SELECT p.id AS "personId", p.guild_id AS "guildId", p.deactivated_at IS NOT NULL AS deactivated
       FROM identities i JOIN people p ON p.id = i.person_id WHERE i.issuer = $1 AND i.subject = $2`,
      [issuer, subject],
    );
  }

  findByAddress(email: string, issuer: string): Promise<AddressAccountRow | null> {
    return this.db.one<AddressAccountRow>(
      `SELECT p.id AS "personId", p.guild_id AS "guildId", p.deactivated_at IS NOT NULL AS deactivated,
              EXISTS (SELECT 1 FROM role_grants g WHERE g.person_id = p.id AND g.role = 'admin') AS admin,
              EXISTS (SELECT 1 FROM identities i WHERE i.person_id = p.id AND i.issuer = $2) AS "linkedHere"
       FROM people p WHERE p.email = $1`,
      [email, issuer],
    );
  }

  listOf(personId: string): Promise<OwnIdentityRow[]> {
    return this.db.query<OwnIdentityRow>(
      `SELECT i.id, i.issuer, i.label, i.linked_at AS "linkedAt", i.last_used_at AS "lastUsedAt", s.id AS "providerId", s.name AS "providerName",
              COALESCE(s.enabled, false) AS works
       FROM identities i JOIN people p ON p.id = i.person_id
       LEFT JOIN sign_in_providers s ON s.guild_id = p.guild_id AND s.issuer = i.issuer
       WHERE i.person_id = $1 ORDER BY i.linked_at, i.id`,
      [personId],
    );
  }

  /** Holds the person's row until the transaction ends. @returns false when there is nobody, or nobody active */
  async lockPerson(personId: string): Promise<boolean> {
    return (await this.db.one('SELECT 1 FROM people WHERE id = $1 AND deactivated_at IS NULL FOR NO KEY UPDATE', [personId])) !== null;
  }

  async hasPassword(personId: string): Promise<boolean> {
    return (await this.db.one('SELECT 1 FROM people WHERE id = $1 AND password_hash IS NOT NULL', [personId])) !== null;
  }

  /** @throws a violation of `identities_issuer_subject_once` */
  async insert({ personId, issuer, subject, label, linkedBy, at }: NewIdentity): Promise<void> {
    await this.db.execute(
      'INSERT INTO identities (person_id, issuer, subject, label, linked_by, linked_at) VALUES ($1, $2, $3, $4, $5, $6)',
      [personId, issuer, subject, label, linkedBy, at],
    );
  }

  async markUsed(issuer: string, subject: string, at: Date): Promise<void> {
    await this.db.execute('UPDATE identities SET last_used_at = $3 WHERE issuer = $1 AND subject = $2', [issuer, subject, at]);
  }

  async delete(id: string): Promise<void> {
    await this.db.execute('DELETE FROM identities WHERE id = $1', [id]);
  }
}
