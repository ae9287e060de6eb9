import { stringify } from 'csv-stringify/sync';
import { parse } from 'yaml';
import { UsageError } from './command';

/** A cohort as the command line is told of it. */
export interface CohortPlan {
  name: string;
  pathKey: string;
  startOn: string;
  /** Of the manager who starts it; the guild's only one when left out. */
  manager: string | undefined;
  /** The hires as lines, as they are pasted in the app. */
  hires: string;
}

/** What the options say of a cohort; they win over what a YAML file says. */
export interface CohortOptions {
  name?: string;
  path?: string;
  on?: string;
  manager?: string;
}

const HIRE = ['name', 'email', 'site', 'start', 'mentor', 'backup'] as const;

/**
 * Puts together what a file and the options say: a CSV file holds the hires alone, a YAML file may say everything, with the
 * keys name, path, on, manager and hires.
 *
 * @throws UsageError for what is missing, or for YAML that is none
 */
export function cohortPlan(fileName: string, text: string, options: CohortOptions): CohortPlan {
  const said = /\.ya?ml$/i.test(fileName) ? readYaml(text) : { hires: text };
  const name = options.name ?? said.name;
  const pathKey = options.path ?? said.path;
  const startOn = options.on ?? said.on;
  if (!name || !pathKey || !startOn) throw new UsageError('A cohort needs --name, --path (the key of a path) and --on (its first day, like 2026-11-23).');
  return { name, pathKey, startOn, manager: options.manager ?? said.manager, hires: said.hires };
}

function readYaml(text: string): CohortOptions & { hires: string } {
  let value: unknown;
  try {
    // Days stay as they are written.
    value = parse(text, { schema: 'failsafe' });
  } catch (error) {
    throw new UsageError(`The file is no YAML: ${error instanceof Error ? error.message : String(error)}`);
  }
  const cohort = (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>;
  const hires = cohort['hires'];
  if (!Array.isArray(hires) || hires.length === 0) throw new UsageError('The file lists no hires: each has a name, an email and a site.');
  const rows = hires.map((hire: unknown) => {
    const cells = (typeof hire === 'object' && hire !== null ? hire : {}) as Record<string, unknown>;
    return HIRE.map((column) => textOf(cells[column]) ?? '');
  });
  return {
    name: textOf(cohort['name']),
    path: textOf(cohort['path']),
    on: textOf(cohort['on']),
    manager: textOf(cohort['manager']),
    hires: stringify(rows, { header: true, columns: [...HIRE] }),
  };
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
