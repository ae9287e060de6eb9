import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock';
import { Database } from '../../platform/database/database';
import { Problem } from '../../platform/http/problem';
import type { SetUpDto } from '../dto/people.dto';
import { GuildFounding } from '../guild-founding';
import { isTimeZone } from '../domain/time-zone';
import { GuildsRepository } from '../persistence/guilds.repository';
import { PeopleRepository } from '../persistence/people.repository';
import { SetupRepository } from '../persistence/setup.repository';
import { hashPassword } from './passwords';
import { hashOf, newToken } from './tokens';

const WEEK = 7 * 24 * 60 * 60 * 1000;

/** The first visit to a new installation: whoever holds the token printed at start becomes its first admin. */
@Injectable()
export class SetUp {
  constructor(
    private readonly setup: SetupRepository,
    private readonly guilds: GuildsRepository,
    private readonly people: PeopleRepository,
    private readonly founding: GuildFounding,
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  async needed(): Promise<boolean> {
    return !(await this.people.anybody());
  }

  /** A new token, or null when there is nothing to set up. Tokens of other replicas stay good until one is used. */
  async issueToken(): Promise<string | null> {
    if (!(await this.needed())) return null;
    const { secret, hash } = newToken();
    const now = this.clock.now();
    await this.setup.addToken(hash, now, new Date(now.getTime() + WEEK));
    return secret;
  }

  /** Makes the guild with all it starts with, its first site and its first admin (who may manage too). @returns the admin's id */
  async carryOut(input: SetUpDto): Promise<string> {
    if (!isTimeZone(input.timeZone)) {
      throw Problem.invalid([{ field: 'timeZone', problem: 'an IANA time zone such as Europe/Vilnius' }]);
    }
    const passwordHash = await hashPassword(input.password);
    return this.db.transaction(async () => {
      const taken = await this.setup.takeToken(hashOf(input.token), this.clock.now());
      if (!taken || !(await this.needed())) {
        throw Problem.invalid([{ field: 'token', problem: 'This is not the token printed at the last start, or it was used already.' }]);
      }
      const guildId = await this.guilds.insertGuild(input.guildName);
      const siteId = await this.guilds.insertSite(guildId, {
        name: input.siteName,
        timeZone: input.timeZone,
        workingWeek: [...input.workingWeek].sort(),
        daysOffNote: null,
      });
      const id = randomUUID();
      await this.people.insert(guildId, [{ id, name: input.name, email: input.email.toLowerCase(), siteId, contactUrl: null }]);
      await this.people.setRoles(guildId, id, ['admin', 'manager']);
      await this.people.setPassword(id, passwordHash);
      await this.founding.equip(guildId, id);
      return id;
    });
  }
}
