/** The person behind a request, with the roles granted in their guild. */
export interface Actor {
  personId: string;
  guildId: string;
  siteId: string;
  name: string;
  timeZone: string;
  roles: ReadonlySet<string>;
  sessionId: string;
}

/** Finds the actor of a session token; the `people` module answers it. */
export abstract class ActorSource {
  /** @param token the session cookie's value; @returns null when it opens nothing (unknown, expired, deactivated) */
  abstract actorOf(token: string): Promise<Actor | null>;
}
