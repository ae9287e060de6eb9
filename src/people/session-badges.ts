/** What navigation shows beside a person's name; other modules know it. */
export interface Badges {
  journeys: { id: string; pathTitle: string; state: string }[];
  waitingOnMe: number;
  unreadMessages: number;
  mentors: boolean;
}

/** Answered by the modules above people, so that people need not know them. */
export abstract class SessionBadges {
  abstract badgesOf(person: { personId: string; guildId: string; roles: ReadonlySet<string> }): Promise<Badges>;
}
