import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import type { FileProblem, ImportedPath, PathFiles } from '../paths/paths.api';
import { Problem } from '../platform/http/problem';
import { UsageError, type ExitCode, type Reach, type Streams } from './command';

/** `guildpath import <file>`: makes a draft of a file, and publishes it when asked to. */
export async function importCommand(args: string[], { inGuild }: Reach, { out, err }: Streams): Promise<ExitCode> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { publish: { type: 'boolean' }, replace: { type: 'boolean' }, guild: { type: 'string' } },
  });
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) throw new UsageError('Name one file to import.');
  let content: Buffer;
  try {
    content = await readFile(file);
  } catch (error) {
    err(`${file} can't be opened: ${error instanceof Error ? error.message : String(error)}\n`);
    return 1;
  }
  return inGuild(values.guild, async (files, guildId) => {
    const author = { guildId, personId: null };
    const imported = await importedOrRefused(files, author, { name: basename(file), content, replaceDraft: values.replace === true }, (problem) =>
      err(refusal(file, problem)),
    );
    if (!imported) return 1;
    out(summary(imported));
    if (!values.publish) return 0;
    if (imported.faults.length > 0) {
      err('It stays a draft: put these right first, then publish it.\n');
      return 1;
    }
    out(`Published as version ${await files.publish(author, imported.pathId)}.\n`);
    return 0;
  });
}

async function importedOrRefused(
  files: PathFiles,
  author: Parameters<PathFiles['importFile']>[0],
  file: Parameters<PathFiles['importFile']>[1],
  refuse: (problem: Problem) => void,
): Promise<ImportedPath | null> {
  try {
    return await files.importFile(author, file);
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    refuse(error);
    return null;
  }
}

/** Each problem as compilers write them, `file:line:column`, so that editors can jump to it. */
function refusal(file: string, problem: Problem): string {
  const problems = (problem.more['problems'] ?? []) as FileProblem[];
  const lines = problems.map(({ line, column, problem: what, expected }) =>
    `${file}:${line}${column === undefined ? '' : `:${column}`}: ${what} ${expected}\n`,
  );
  const hint = problem.code === 'draft_exists' ? ' Add --replace for that.' : '';
  return `${lines.join('')}${problem.detail}${hint}\n`;
}

function summary({ title, key, milestones, faults, notes }: ImportedPath): string {
  const lines = [`“${title}” (${key}), ${milestones === 1 ? 'one milestone' : `${milestones} milestones`}, is a draft now.`, ...notes];
  if (faults.length > 0) {
    lines.push(`${faults.length === 1 ? 'One thing stops' : `${faults.length} things stop`} it from being published:`);
    lines.push(...faults.map(({ milestone, sentence, remedy }) => `  ${milestone ?? key}: ${sentence} ${remedy}`));
  }
  return `${lines.join('\n')}\n`;
}
