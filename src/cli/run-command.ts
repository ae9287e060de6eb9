import { isNativeError } from 'node:util/types';
import { PathFiles } from '../paths/paths.api';
import { SystemClock } from '../platform/clock/clock';
import { Database } from '../platform/database/database';
import { EmbeddedPostgresError } from '../platform/database/embedded/embedded-postgres.error';
import { SettingsError } from '../settings/settings';
import { adminCommand } from './admin-command';
import { backupCommand } from './backup-command';
import { cohortCommand } from './cohort-command';
import { UsageError, type Command, type ExitCode, type Reach, type Streams } from './command';
import { PathFilesModule, ServicesModule } from './command.modules';
import { eventsCommand } from './events-command';
import { exportCommand } from './export-command';
import { importCommand } from './import-command';
import { atInstallation, withDataSource, withServicesOf } from './installation';
import { peopleCommand } from './people-command';
import { replayCommand } from './replay-command';
import { restoreCommand } from './restore-command';
import { rotateKeysCommand } from './rotate-keys-command';

const USAGE = `Usage:
  guildpath import <file> [--publish] [--replace] [--guild <name>]
      Reads a path (YAML, or a checklistomania JSON) into a draft; --publish makes it a version at once,
      --replace lets it take the place of a draft that is there already.
  guildpath export <path-key> [--version <n>] [-o <file>] [--guild <name>]
      Writes a published version, the newest if none is named, as YAML.
  guildpath people import <file> [--yes] [--guild <name>]
      Reads people from a CSV file with the columns name, email, site and roles, and says what it would do; --yes does it.
  guildpath people export [-o <file>] [--guild <name>]
      Writes everybody as such a file.
  guildpath cohort start <file> --name <name> --path <key> --on <day> [--manager <email>] [--yes] [--guild <name>]
      Plans a cohort for the hires in a CSV file (name, email, site, and start, mentor and backup if wanted), or for one
      described in a YAML file; --yes starts it.
  guildpath admin create <email> [--name <name>] [--guild <name>]
      Makes somebody an admin and prints a one-time link to choose a password, also when nobody can sign in any more.
  guildpath events replay [--source <name>] [--guild <name>]
      Has the app read the events that it keeps again, of one source or of all: after how they are read has changed.
  guildpath replay <file>
      Makes the match of a guild week again, from the file that its page offers, and says whether it comes to the same.
  guildpath backup <file>
      Writes the whole database into one file, also while the app runs.
  guildpath restore <file> [--replace]
      Makes an empty database again from a backup and compares every row; --replace puts it in the place of what is there.
  guildpath rotate-keys
      Seals every secret anew with GUILDPATH_SECRET_KEY; GUILDPATH_SECRET_KEY_PREVIOUS names the key before.

It works on the same data as the app, also while that runs: the settings (GUILDPATH_DATA_DIR, DATABASE_URL) say where.
`;

const COMMANDS: Readonly<Record<string, Command>> = {
  import: importCommand,
  export: exportCommand,
  people: peopleCommand,
  cohort: cohortCommand,
  admin: adminCommand,
  events: eventsCommand,
  replay: replayCommand,
  backup: backupCommand,
  restore: restoreCommand,
  'rotate-keys': rotateKeysCommand,
};

/**
 * Carries out one command line.
 *
 * @param args without the program's own name
 * @returns the exit code: 0 done, 1 refused with the reason, 2 not understood
 */
export async function runCommand(args: string[], environment: NodeJS.ProcessEnv, streams: Streams): Promise<ExitCode> {
  const [name, ...rest] = args;
  if (name === undefined || name === 'help' || args.includes('--help') || args.includes('-h')) {
    (name === undefined ? streams.err : streams.out)(USAGE);
    return name === undefined ? 2 : 0;
  }
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  try {
    if (!command) throw new UsageError(`There is no command “${name}”.`);
    return await command(rest, reachOf(environment, streams), streams);
  } catch (error) {
    if (isMisunderstood(error)) {
      streams.err(`${error.message}\n\n${USAGE}`);
      return 2;
    }
    if (error instanceof SettingsError || error instanceof EmbeddedPostgresError) {
      streams.err(`${error.message}\n`);
      return 1;
    }
    throw error;
  }
}

/** Node's own complaints about arguments name the argument; they serve as they are. */
function isMisunderstood(error: unknown): error is Error {
  if (error instanceof UsageError) return true;
  return isNativeError(error) && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS_');
}

function reachOf(environment: NodeJS.ProcessEnv, { err }: Streams): Reach {
  const withServices: Reach['withServices'] = (work) =>
    atInstallation(environment, err, (place) =>
      withDataSource(place, (dataSource) =>
        withServicesOf(ServicesModule.of({ settings: place.settings, dataSource, clock: new SystemClock() }), work)));
  const guildIn: Reach['guildIn'] = async (services, name, work) => {
    const guildId = guildNamed(name, await services.get(PathFiles, { strict: false }).guilds(), err);
    return guildId === null ? 1 : work(guildId);
  };
  return {
    withServices,
    guildIn,
    inGuildWithServices: (name, work) => withServices((services) => guildIn(services, name, (guildId) => work(services, guildId))),
    inGuild: (name, work) =>
      atInstallation(environment, err, (place) =>
        withDataSource(place, (dataSource) =>
          withServicesOf(PathFilesModule.over(dataSource), (services) =>
            guildIn(services, name, (guildId) => work(services.get(PathFiles, { strict: false }), guildId))))),
    atDatabase: (work) => atInstallation(environment, err, work),
    withDatabase: (work) =>
      atInstallation(environment, err, (place) => withDataSource(place, (dataSource) => work(new Database(dataSource), place.settings))),
  };
}

/** The guild that is meant: the one of that name, or the only one. Where that is not clear it is said, and there is none. */
function guildNamed(name: string | undefined, guilds: readonly { id: string; name: string }[], tell: (text: string) => void): string | null {
  const guild = name === undefined ? guilds[0] : guilds.find((one) => one.name === name);
  if (guild && (name !== undefined || guilds.length === 1)) return guild.id;
  const names = guilds.map((one) => `“${one.name}”`).join(', ');
  if (guilds.length === 0) tell('There is no guild yet. Start the app and set it up first.\n');
  else if (name === undefined) tell(`There are several guilds: ${names}. Name one with --guild.\n`);
  else tell(`There is no guild “${name}”. There is ${names}.\n`);
  return null;
}
