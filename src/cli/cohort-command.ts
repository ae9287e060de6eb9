import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import type { INestApplicationContext } from '@nestjs/common';
import type { CohortPreviewDto, PlanCohortDto, ReadHireLineDto } from '../cohorts/dto/cohorts.dto';
import { ReadHires } from '../cohorts/reading-hires/read-hires.service';
import { StartCohort } from '../cohorts/starting/start-cohort.service';
import { Paths } from '../paths/paths.api';
import { People } from '../people/people.api';
import type { Actor } from '../platform/access/actor';
import { cohortPlan, type CohortPlan } from './cohort-file';
import { UsageError, type ExitCode, type Reach, type Streams } from './command';
import { refusalInWords } from './refusal-words';

/** `guildpath cohort start <file>`: shows what would start, and starts it when told to. */
export async function cohortCommand([what, ...args]: string[], { inGuildWithServices }: Reach, { out, err }: Streams): Promise<ExitCode> {
  if (what !== 'start') throw new UsageError('A cohort can be started.');
  const { values, positionals: [file, ...more] } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      name: { type: 'string' }, path: { type: 'string' }, on: { type: 'string' }, manager: { type: 'string' },
      yes: { type: 'boolean' }, guild: { type: 'string' },
    },
  });
  if (file === undefined || more.length > 0) throw new UsageError('Name one file of hires.');
  const text = await readFile(file, 'utf8').catch((error: Error) => err(`${file} can't be opened: ${error.message}\n`));
  if (typeof text !== 'string') return 1;
  const plan = cohortPlan(basename(file), text, values);
  return inGuildWithServices(values.guild, async (services, guildId) => {
    const manager = await managerOf(services, guildId, plan.manager);
    if (typeof manager === 'string') return refuse(err, [manager]);
    const path = await services.get(Paths, { strict: false }).latestPublished(guildId, plan.pathKey);
    if (!path) return refuse(err, [`There is no published path “${plan.pathKey}”.`]);
    const { lines } = await services.get(ReadHires, { strict: false }).read(manager, plan.hires);
    const unread = lines.flatMap(({ line, problems }) => problems.map((problem) => `${file}, hire in line ${line}: ${problem}`));
    if (unread.length > 0) return refuse(err, unread);
    const input = inputOf(plan, path.id, lines);
    if (typeof input === 'string') return refuse(err, [input]);
    const starting = services.get(StartCohort, { strict: false });
    const preview = await starting.preview(manager, input);
    const problems = [...preview.problems, ...preview.hires.flatMap((hire) => hire.problems.map((problem) => `${hire.name}: ${problem}`))];
    if (problems.length > 0) return refuse(err, problems);
    out(previewInWords(plan, path.title, preview));
    if (!values.yes) {
      out('Nothing was started yet: add --yes to start it.\n');
      return 0;
    }
    try {
      const { hires } = await starting.start(manager, input, null);
      for (const { name, email, invitationUrl, firstDayUrl } of hires) {
        out(`${name} <${email}>: ${[invitationUrl, firstDayUrl].filter((url) => url !== null).join(' and ') || 'can sign in already'}\n`);
      }
      out(`“${plan.name}” is started. The links are shown only here.\n`);
      return 0;
    } catch (error) {
      return refusalInWords(error, err);
    }
  });
}

function refuse(err: (text: string) => void, problems: readonly string[]): ExitCode {
  for (const problem of problems) err(`${problem}\n`);
  err('Nothing was started.\n');
  return 1;
}

/** Whoever starts the cohort, as they would be in the app; or what keeps them from it. */
async function managerOf(services: INestApplicationContext, guildId: string, email: string | undefined): Promise<Actor | string> {
  const people = services.get(People, { strict: false });
  const managers = await people.withRole(guildId, 'manager');
  const names = managers.map((manager) => manager.email).join(', ');
  const manager = email === undefined ? managers[0] : managers.find((one) => one.email === email.toLowerCase());
  if (!manager) return managers.length === 0 ? 'The guild has no manager.' : `“${email ?? ''}” is no manager here. There are ${names}.`;
  if (email === undefined && managers.length > 1) return `Whose cohort is it? Name one with --manager: ${names}.`;
  const site = (await people.siteCalendars(guildId)).get(manager.siteId);
  return {
    personId: manager.id,
    guildId,
    siteId: manager.siteId,
    name: manager.name,
    timeZone: site?.timeZone ?? 'UTC',
    roles: new Set(manager.roles),
    sessionId: null,
  };
}

function inputOf({ name, startOn }: CohortPlan, pathVersionId: string, lines: readonly ReadHireLineDto[]): PlanCohortDto | string {
  const hires = lines.flatMap(({ hire }) => (hire ? [hire] : []));
  if (hires.length === 0) return 'There are no hires in this file.';
  const without = hires.filter(({ mentorId, backupId }) => mentorId === null || backupId === null);
  if (without.length > 0) return `Everybody needs a mentor and a backup: ${without.map((hire) => hire.name).join(', ')}.`;
  return {
    name,
    pathVersionId,
    startOn,
    hires: hires.map((hire) => ({
      name: hire.name, email: hire.email, siteId: hire.siteId, mentorId: hire.mentorId ?? '', backupId: hire.backupId ?? '',
      ...(hire.startOn !== null && { startOn: hire.startOn }),
    })),
  };
}

function previewInWords({ name, startOn }: CohortPlan, pathTitle: string, { hires, warnings }: CohortPreviewDto): string {
  const lines = hires.map((hire) => `+ ${hire.name} <${hire.email}>, ${hire.siteName}: from ${hire.firstDay} to ${hire.lastDay}\n`);
  return `“${name}” on “${pathTitle}”, from ${startOn}:\n${lines.join('')}${warnings.map((warning) => `Worth knowing: ${warning}\n`).join('')}`;
}
