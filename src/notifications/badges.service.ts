import { Injectable } from '@nestjs/common';
import { SessionBadges, type Badges as BadgesOfPerson } from '../people/people.api';

/** What navigation shows beside a person's name. */
@Injectable()
export class Badges extends SessionBadges {
  override async badgesOf(): Promise<BadgesOfPerson> {
    return { journeys: [], waitingOnMe: 0, unreadMessages: 0, mentors: false };
  }
}
