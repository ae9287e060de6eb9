import { readFile, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { PeopleFiles, type PeoplePlan } from '../people/files/people-files.service';
import { UsageError, type ExitCode, type Reach, type Streams } from './command';
import { refusalInWords } from './refusal-words';

/** Only who wrote it may read it: it holds names and addresses. */
const OWNER_ONLY = 0o600;

/** `guildpath people import <file>` and `guildpath people export`. */
export async function peopleCommand([what, ...args]: string[], reach: Reach, streams: Streams): Promise<ExitCode> {
  if (what === 'import') return importPeople(args, reach, streams);
  if (what === 'export') return exportPeople(args, reach, streams);
  throw new UsageError('People can be imported or exported.');
}

async function importPeople(args: string[], { inGuildWithServices }: Reach, { out, err }: Streams): Promise<ExitCode> {
  const { values, positionals: [file, ...more] } = parseArgs({
    args,
    allowPositionals: true,
    options: { yes: { type: 'boolean' }, guild: { type: 'string' } },
  });
  if (file === undefined || more.length > 0) throw new UsageError('Name one file of people.');
  const text = await readFile(file, 'utf8').catch((error: Error) => err(`${file} can't be opened: ${error.message}\n`));
  if (typeof text !== 'string') return 1;
  return inGuildWithServices(values.guild, async (services, guildId) => {
    const files = services.get(PeopleFiles, { strict: false });
    const plan = await files.plan(guildId, text);
    for (const { line, problem } of plan.problems) err(`${file}${line === null ? '' : `:${line}`}: ${problem}\n`);
    if (plan.problems.length > 0) {
      err('Nothing was changed.\n');
      return 1;
    }
    out(planInWords(plan));
    if (!plan.people.some(({ what }) => what !== 'same')) return 0;
    if (!values.yes) {
      out('Nothing was changed yet: add --yes to do it.\n');
      return 0;
    }
    try {
      const invitations = await files.carryOut(guildId, text);
      for (const { name, email, url, mailed } of invitations) out(`${name} <${email}>: ${url}${mailed ? ' (also sent by e-mail)' : ''}\n`);
      out('Done. Each link works once; it is shown only here.\n');
      return 0;
    } catch (error) {
      return refusalInWords(error, err);
    }
  });
}

function planInWords({ people }: PeoplePlan): string {
  const lines = people.flatMap(({ what, name, email, roles, changes }) => {
    if (what === 'add') return [`+ ${name} <${email}>${roles.length > 0 ? `, ${roles.join(' ')}` : ''}\n`];
    return what === 'change' ? [`~ ${name} <${email}>: ${changes.join('; ')}\n`] : [];
  });
  const count = (what: string) => people.filter((person) => person.what === what).length;
  return `${lines.join('')}${count('add')} new, ${count('change')} changed, ${count('same')} as they are.\n`;
}

async function exportPeople(args: string[], { inGuildWithServices }: Reach, { out, err }: Streams): Promise<ExitCode> {
  const { values } = parseArgs({ args, options: { output: { type: 'string', short: 'o' }, guild: { type: 'string' } } });
  return inGuildWithServices(values.guild, async (services, guildId) => {
    const csv = await services.get(PeopleFiles, { strict: false }).export(guildId);
    if (values.output === undefined) {
      out(csv);
      return 0;
    }
    try {
      await writeFile(values.output, csv, { mode: OWNER_ONLY });
    } catch (error) {
      err(`${values.output} can't be written: ${error instanceof Error ? error.message : String(error)}\n`);
      return 1;
    }
    err(`Wrote everybody to ${values.output}.\n`);
    return 0;
  });
}
