/** Whoever writes a guild's paths: a person, or the product itself for what it brings along. */
export interface Author {
  guildId: string;
  personId: string | null;
}
