/** The person behind a request, with the roles granted in their guild. */
export interface Actor {
  personId: string;
  guildId: string;
  siteId: string;
  name: string;
  timeZone: string;
  roles: ReadonlySet<string>;
  /** The session they are signed in with; null when a token speaks for them, or time itself. */
  sessionId: string | null;
}

/** Finds the actor of a session token; the `people` module answers it. */
export abstract class ActorSource {
  /** @param token the session cookie's value; @returns null when it opens nothing (unknown, expired, deactivated) */
  abstract actorOf(token: string): Promise<Actor | null>;
}
