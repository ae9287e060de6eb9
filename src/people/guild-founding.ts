/** Answered by the modules above people, so that people need not know what a guild needs besides them. */
export abstract class GuildFounding {
  /** Gives a new guild what it starts with, in the transaction that makes it. */
  abstract equip(guildId: string, founderId: string): Promise<void>;
}
