import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { UsageError, type ExitCode, type Reach, type Streams } from './command';

/** `guildpath export <path-key>`: writes a published version as YAML. */
export async function exportCommand(args: string[], { inGuild }: Reach, { out, err }: Streams): Promise<ExitCode> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { version: { type: 'string' }, output: { type: 'string', short: 'o' }, guild: { type: 'string' } },
  });
  const [key, ...more] = positionals;
  if (key === undefined || more.length > 0) throw new UsageError('Name one path by its key, such as backend-engineer.');
  const number = values.version === undefined ? null : versionNumber(values.version);
  return inGuild(values.guild, async (files, guildId) => {
    const version = await files.exportVersion(guildId, key, number);
    if (!version) {
      const keys = await files.keys(guildId);
      const which = number === null ? `published version of “${key}”` : `version ${number} of “${key}”`;
      err(`There is no ${which}. ${keys.length > 0 ? `The guild's paths: ${keys.join(', ')}.` : 'The guild has no paths yet.'}\n`);
      return 1;
    }
    if (values.output === undefined) {
      out(version.yaml);
      return 0;
    }
    try {
      await writeFile(values.output, version.yaml);
    } catch (error) {
      err(`${values.output} can't be written: ${error instanceof Error ? error.message : String(error)}\n`);
      return 1;
    }
    err(`Wrote version ${version.number} of ${key} to ${values.output}.\n`);
    return 0;
  });
}

function versionNumber(text: string): number {
  if (!/^[1-9]\d{0,5}$/.test(text)) throw new UsageError('A version is a number: 1, 2, 3…');
  return Number(text);
}
