import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { readRecord, replay, type RunRecord } from '../guild-weeks/guild-weeks.api';
import { UsageError, type ExitCode, type Reach, type Streams } from './command';

/** `guildpath replay <file>`: makes a published guild week's match again and compares. It needs no database. */
export async function replayCommand(args: string[], _reach: Reach, { out, err }: Streams): Promise<ExitCode> {
  const { positionals } = parseArgs({ args, allowPositionals: true, options: {} });
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) throw new UsageError('Name one file: the run as it was downloaded.');
  let record: RunRecord;
  try {
    record = readRecord(await readFile(file, 'utf8'));
  } catch (error) {
    err(`${file} can't be replayed: ${error instanceof Error ? error.message : String(error)}\n`);
    return 1;
  }
  const { seedIsThatOfHash, same, outcome } = replay(record);
  const placed = outcome.placements.filter(({ optionId }) => optionId !== null).length;
  out(`${record.week}: ${record.ballots.length} rankings, ${record.options.length} options; ${placed} placed, ${outcome.closed.length} closed for too few.\n`);
  out(seedIsThatOfHash ? 'The seed is the one whose hash was published.\n' : 'The seed is NOT the one whose hash was published.\n');
  out(same ? 'The same outcome, to the last reason.\n' : 'The outcome is NOT what this run comes to.\n');
  return seedIsThatOfHash && same ? 0 : 1;
}
