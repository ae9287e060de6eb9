import { Inject, Injectable } from '@nestjs/common';
import { Problem } from '../../platform/http/problem';
import type { Settings } from '../../settings/settings';
import { SETTINGS } from '../../settings/settings.module';
import type { SessionDto } from '../dto/people.dto';
import { GuildsRepository } from '../persistence/guilds.repository';
import { PeopleRepository } from '../persistence/people.repository';
import { SessionBadges } from '../session-badges';

@Injectable()
export class SessionPresenter {
  constructor(
    private readonly people: PeopleRepository,
    private readonly guilds: GuildsRepository,
    private readonly badges: SessionBadges,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** Who is signed in, with what navigation shows. */
  async present(guildId: string, personId: string): Promise<SessionDto> {
    const [person, guild] = await Promise.all([this.people.find(guildId, personId), this.guilds.find(guildId)]);
    if (!person || !guild) throw Problem.notFound('person');
    const badges = await this.badges.badgesOf({ personId, guildId, roles: new Set(person.roles) });
    return {
      person: {
        id: person.id,
        name: person.name,
        contactUrl: person.contactUrl,
        email: person.email,
        siteId: person.siteId,
        siteName: person.siteName,
        timeZone: person.timeZone,
      },
      guild: { id: guild.id, name: guild.name, guildDayWeekday: guild.guildDayWeekday, revision: guild.revision },
      roles: person.roles,
      ...badges,
      demo: this.settings.demo,
    };
  }
}
