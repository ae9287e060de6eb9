import { parseArgs } from 'node:util';
import { rotateSecrets } from '../platform/secrets/rotate-secrets';
import { Secrets } from '../platform/secrets/secrets';
import { UsageError, type ExitCode, type Reach, type Streams } from './command';
import { SEALED_COLUMNS } from './sealed-columns';

/** `guildpath rotate-keys`: seals every secret in the database anew with the key of today. */
export async function rotateKeysCommand(args: string[], { withDatabase }: Reach, { out, err }: Streams): Promise<ExitCode> {
  const { positionals } = parseArgs({ args, allowPositionals: true, options: {} });
  if (positionals.length > 0) throw new UsageError('The keys come from GUILDPATH_SECRET_KEY and GUILDPATH_SECRET_KEY_PREVIOUS, not from the command line.');
  return withDatabase(async (db, settings) => {
    const secrets = new Secrets(settings);
    if (!secrets.available) {
      err('There is no key: set GUILDPATH_SECRET_KEY to the new one, and GUILDPATH_SECRET_KEY_PREVIOUS to the one before.\n');
      return 1;
    }
    const rotated = await rotateSecrets(db, secrets, SEALED_COLUMNS);
    for (const { column: { table, column }, anew, already, unopened } of rotated) {
      out(`${table}.${column}: ${anew} sealed anew, ${already} with the key of today before.\n`);
      if (unopened.length > 0) err(`${table}.${column}: none of the keys opens ${unopened.length} of them (${unopened.join(', ')}). They are left as they are.\n`);
    }
    if (rotated.some(({ unopened }) => unopened.length > 0)) {
      err('Add the key that sealed them to GUILDPATH_SECRET_KEY_PREVIOUS, or have those secrets entered again.\n');
      return 1;
    }
    if (settings.earlierSecretKeys.length > 0) out('Nothing needs the earlier keys any more: take GUILDPATH_SECRET_KEY_PREVIOUS away.\n');
    return 0;
  });
}
