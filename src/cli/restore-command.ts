import { parseArgs } from 'node:util';
import { restoreBackup } from '../platform/backup/restore-backup';
import { UsageError, type ExitCode, type Reach, type Streams } from './command';
import { reasonOf, summaryOf } from './backup-command';

/** `guildpath restore <file>`: makes the database again from a backup, and compares every row. */
export async function restoreCommand(args: string[], { atDatabase }: Reach, { out, err }: Streams): Promise<ExitCode> {
  const { values, positionals: [file, ...more] } = parseArgs({ args, allowPositionals: true, options: { replace: { type: 'boolean' } } });
  if (file === undefined || more.length > 0) throw new UsageError('Name one file to restore.');
  return atDatabase(async ({ url }) => {
    try {
      const manifest = await restoreBackup({ url, file, replace: values.replace === true, onStep: (sentence) => err(`${sentence}\n`) });
      out(`Restored ${summaryOf(manifest)}, each row compared, as they were on ${manifest.madeAt}.\n`);
      err('What is sealed in it opens with the GUILDPATH_SECRET_KEY that sealed it: start the app with that one.\n');
      return 0;
    } catch (error) {
      const reason = reasonOf(error, file);
      if (reason === null) throw error;
      err(`${reason}\n`);
      return 1;
    }
  });
}
