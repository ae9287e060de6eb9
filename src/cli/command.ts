import type { INestApplicationContext } from '@nestjs/common';
import type { PathFiles } from '../paths/paths.api';
import type { Database } from '../platform/database/database';
import type { Settings } from '../settings/settings';

/** Where a command's words go; each text ends its own lines. */
export interface Streams {
  out(text: string): void;
  err(text: string): void;
}

/** 0: done. 1: refused, and said why. 2: not understood. */
export type ExitCode = 0 | 1 | 2;

/** Gives a command the guild's path files, or says which guilds there are. */
export type InGuild = (name: string | undefined, work: (files: PathFiles, guildId: string) => Promise<ExitCode>) => Promise<ExitCode>;

/** Where an installation keeps everything. */
export interface Place {
  settings: Settings;
  /** The database's address, with its password: not for logs. */
  url: string;
}

/** What a command may open; each is closed again when its work is done. */
export interface Reach {
  inGuild: InGuild;
  /** The database as it stands, not migrated. */
  atDatabase(work: (place: Place) => Promise<ExitCode>): Promise<ExitCode>;
  /** The application's services, and the guild that is meant; or it says which guilds there are. */
  inGuildWithServices(name: string | undefined, work: (services: INestApplicationContext, guildId: string) => Promise<ExitCode>): Promise<ExitCode>;
  /** The application's services, whether there is a guild or not; `guildIn` looks for the one that is meant. */
  withServices(work: (services: INestApplicationContext) => Promise<ExitCode>): Promise<ExitCode>;
  guildIn(services: INestApplicationContext, name: string | undefined, work: (guildId: string) => Promise<ExitCode>): Promise<ExitCode>;
  /** The database, migrated. */
  withDatabase(work: (db: Database, settings: Settings) => Promise<ExitCode>): Promise<ExitCode>;
}

/** One word of the command line. */
export type Command = (args: string[], reach: Reach, streams: Streams) => Promise<ExitCode>;

/** The arguments are not what the command takes; the message says what would be. */
export class UsageError extends Error {}
