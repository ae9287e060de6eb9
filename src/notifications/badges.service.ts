import { Injectable } from '@nestjs/common';
import { JourneysFacade } from '../journeys/journeys.api';
import { SessionBadges, type Badges as BadgesOfPerson } from '../people/people.api';
import { InboxRepository } from './persistence/inbox.repository';

/** What navigation shows beside a person's name. */
@Injectable()
export class Badges extends SessionBadges {
  constructor(
    private readonly journeys: JourneysFacade,
    private readonly inbox: InboxRepository,
  ) {
    super();
  }

  override async badgesOf(person: { personId: string; guildId: string; roles: ReadonlySet<string> }): Promise<BadgesOfPerson> {
    const [journeys, waitingOnMe, unreadMessages, mentors] = await Promise.all([
      this.journeys.walkedBy(person.personId),
      this.journeys.waitingOn({ personId: person.personId, guildId: person.guildId, isAdmin: person.roles.has('admin'), isManager: person.roles.has('manager') }),
      this.inbox.countUnread(person.personId),
      this.journeys.mentors(person.personId),
    ]);
    return { journeys, waitingOnMe, unreadMessages, mentors };
  }
}
