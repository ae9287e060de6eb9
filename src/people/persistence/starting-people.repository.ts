import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database';

/** Somebody whose first day an identity provider has told. */
export interface StartingPerson {
  id: string;
  name: string;
  email: string;
  contactUrl: string | null;
  siteId: string;
  siteName: string;
  /** A local calendar day. */
  startsOn: string;
  /** The first day at which a manager let the dates of their journey be; null while none did. */
  settledStartOn: string | null;
}

/** First days as identity providers tell them. */
@Injectable()
export class StartingPeopleRepository {
  constructor(private readonly db: Database) {}

  /** Everybody who may come in and starts on this day or later, by day and name. */
  startingFrom(guildId: string, day: string): Promise<StartingPerson[]> {
    return this.db.query<StartingPerson>(
      `SELECT p.id, p.name, p.email, p.contact_url AS "contactUrl", p.site_id AS "siteId", s.name AS "siteName",
              k.starts_on AS "startsOn", k.settled_start_on AS "settledStartOn"
       FROM provisioned_people k JOIN people p ON p.id = k.person_id JOIN sites s ON s.id = p.site_id
       WHERE p.guild_id = $1 AND p.deactivated_at IS NULL AND k.starts_on >= $2 ORDER BY k.starts_on, p.name, p.id`,
      [guildId, day],
    );
  }

  /** Whoever looks at this first day has seen it. @returns whether there is one */
  async settle(guildId: string, personId: string): Promise<boolean> {
    const touched = await this.db.execute(
      `UPDATE provisioned_people k SET settled_start_on = k.starts_on FROM people p
       WHERE p.id = k.person_id AND p.guild_id = $1 AND p.id = $2 AND k.starts_on IS NOT NULL`,
      [guildId, personId],
    );
    return touched > 0;
  }
}
