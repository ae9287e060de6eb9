import { isNativeError } from 'node:util/types';
import { PathFiles } from '../paths/paths.api';
import { EmbeddedPostgresError } from '../platform/database/embedded/embedded-postgres.error';
import { SettingsError } from '../settings/settings';
import { backupCommand } from './backup-command';
import { UsageError, type Command, type ExitCode, type Reach, type Streams } from './command';
import { PathFilesModule } from './command.modules';
import { exportCommand } from './export-command';
import { importCommand } from './import-command';
import { atInstallation, withServicesOf } from './installation';
import { replayCommand } from './replay-command';
import { restoreCommand } from './restore-command';

const USAGE = `Usage:
  guildpath import <file> [--publish] [--replace] [--guild <name>]
      Reads a path (YAML, or a checklistomania JSON) into a draft; --publish makes it a version at once,
      --replace lets it take the place of a draft that is there already.
  guildpath export <path-key> [--version <n>] [-o <file>] [--guild <name>]
      Writes a published version, the newest if none is named, as YAML.
  guildpath replay <file>
      Makes the match of a guild week again, from the file that its page offers, and says whether it comes to the same.
  guildpath backup <file>
      Writes the whole database into one file, also while the app runs.
  guildpath restore <file> [--replace]
      Makes an empty database again from a backup and compares every row; --replace puts it in the place of what is there.

It works on the same data as the app, also while that runs: the settings (GUILDPATH_DATA_DIR, DATABASE_URL) say where.
`;

const COMMANDS: Readonly<Record<string, Command>> = {
  import: importCommand,
  export: exportCommand,
  replay: replayCommand,
  backup: backupCommand,
  restore: restoreCommand,
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
  return {
    inGuild: (name, work) =>
      atInstallation(environment, err, (place) =>
        withServicesOf(place, (dataSource) => PathFilesModule.over(dataSource), async (services) => {
          const files = services.get(PathFiles, { strict: false });
          const guildId = guildNamed(name, await files.guilds(), err);
          return guildId === null ? 1 : work(files, guildId);
        })),
    atDatabase: (work) => atInstallation(environment, err, work),
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
