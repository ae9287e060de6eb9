import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database';

export interface InvitationRow {
  id: string;
  personId: string;
  guildId: string;
  name: string;
  email: string;
  guildName: string;
  expiresAt: Date;
  /** Whoever runs the installation gave it to an admin: it lets them in where everything else is closed. */
  rescues: boolean;
}

@Injectable()
export class InvitationsRepository {
  constructor(private readonly db: Database) {}

  /** Adds invitations; earlier unused ones of the same people stop working. */
  async insert(
    invitations: readonly { personId: string; tokenHash: Buffer }[],
    invitedBy: string | null,
    now: Date,
    expiresAt: Date,
  ): Promise<void> {
    const people = invitations.map((invitation) => invitation.personId);
    await this.db.execute(
      'UPDATE invitations SET expires_at = $2 WHERE person_id = ANY($1::uuid[]) AND used_at IS NULL AND expires_at > $2',
      [people, now],
    );
    await this.db.execute(
      `INSERT INTO invitations (person_id, token_hash, invited_by, created_at, expires_at)
       SELECT person, token, $3, $4, $5 FROM unnest($1::uuid[], $2::bytea[]) AS n(person, token)`,
      [people, invitations.map((invitation) => invitation.tokenHash), invitedBy, now, expiresAt],
    );
  }

  /** An invitation that can still be taken up. */
  findOpen(tokenHash: Buffer, now: Date): Promise<InvitationRow | null> {
    return this.db.one<InvitationRow>(
      `SELECT i.id, p.id AS "personId", p.guild_id AS "guildId", p.name, p.email, g.name AS "guildName", i.expires_at AS "expiresAt",
              i.invited_by IS NULL AND EXISTS (SELECT 1 FROM role_grants r WHERE r.person_id = p.id AND r.guild_id = p.guild_id AND r.role = 'admin') AS rescues
       FROM invitations i JOIN people p ON p.id = i.person_id JOIN guilds g ON g.id = p.guild_id
       WHERE i.token_hash = $1 AND i.used_at IS NULL AND i.expires_at > $2 AND p.deactivated_at IS NULL`,
      [tokenHash, now],
    );
  }

  /** The unused invitations of somebody stop working. */
  async endOf(personId: string, now: Date): Promise<void> {
    await this.db.execute('UPDATE invitations SET expires_at = $2 WHERE person_id = $1 AND used_at IS NULL AND expires_at > $2', [personId, now]);
  }

  /** @returns whether this call was the one that used it */
  async use(id: string, now: Date): Promise<boolean> {
    return (await this.db.execute('UPDATE invitations SET used_at = $2 WHERE id = $1 AND used_at IS NULL', [id, now])) > 0;
  }
}
