import type { PathFiles } from '../paths/paths.api';

/** Where a command's words go; each text ends its own lines. */
export interface Streams {
  out(text: string): void;
  err(text: string): void;
}

/** 0: done. 1: refused, and said why. 2: not understood. */
export type ExitCode = 0 | 1 | 2;

/** Gives a command the guild's path files, or says which guilds there are. */
export type InGuild = (name: string | undefined, work: (files: PathFiles, guildId: string) => Promise<ExitCode>) => Promise<ExitCode>;

/** The arguments are not what the command takes; the message says what would be. */
export class UsageError extends Error {}
