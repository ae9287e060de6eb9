import { isEmail } from 'class-validator';
import { parse } from 'csv-parse/sync';
import { ROLES, type Role } from '../domain/roles';

/** Lines read at most. */
const MOST_LINES = 5000;
const LONGEST_NAME = 120;
const COLUMNS = ['name', 'email', 'site', 'roles'] as const;
type Column = (typeof COLUMNS)[number];

/** Somebody as a line of a file tells. */
export interface PersonInFile {
  name: string;
  email: string;
  siteId: string;
  roles: Role[];
}

/** One line, and what is wrong with it; a person comes out where nothing is. */
export interface PersonLine {
  /** 1-based. */
  line: number;
  email: string;
  person: PersonInFile | null;
  problems: string[];
}

/**
 * Reads people from the text of a CSV file: its first line names the columns name, email, site and roles, in any order and
 * with others between them; roles are separated by blanks.
 *
 * @returns each line that is not blank, or what keeps the file from being read at all
 */
export function readPeople(text: string, sites: readonly { id: string; name: string }[]): PersonLine[] | string {
  let rows: { record: string[]; info: { lines: number } }[];
  try {
    rows = parse(text, { bom: true, trim: true, skip_empty_lines: true, relax_column_count: true, info: true }) as unknown as typeof rows;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  const [heading, ...lines] = rows;
  const names = heading?.record.map((cell) => cell.toLowerCase().replace(/[^a-z]/g, '')) ?? [];
  const lacking = COLUMNS.filter((column) => !names.includes(column));
  if (lacking.length > 0) return `The first line has to name the columns ${COLUMNS.join(', ')}; it lacks ${lacking.join(' and ')}.`;
  if (lines.length > MOST_LINES) return `It has ${lines.length} lines; at most ${MOST_LINES} are read at once.`;
  const seen = new Map<string, number>();
  return lines.map(({ record, info }) => {
    const cell = (column: Column) => record[names.indexOf(column)] ?? '';
    return readLine(info.lines, cell, sites, seen);
  });
}

function readLine(line: number, cell: (column: Column) => string, sites: readonly { id: string; name: string }[], seen: Map<string, number>): PersonLine {
  const problems: string[] = [];
  const name = cell('name');
  const email = cell('email').toLowerCase();
  if (name === '') problems.push('The name is missing.');
  if (name.length > LONGEST_NAME) problems.push(`The name is longer than ${LONGEST_NAME} letters.`);
  if (email === '') problems.push('The e-mail address is missing.');
  else if (!isEmail(email)) problems.push(`“${email}” is no e-mail address.`);
  const earlier = seen.get(email);
  if (earlier !== undefined) problems.push(`Line ${earlier} has the same e-mail address.`);
  else seen.set(email, line);
  const site = sites.find((one) => one.name.toLowerCase() === cell('site').toLowerCase());
  if (!site) problems.push(`There is no site “${cell('site')}”; the sites are ${sites.map((one) => one.name).join(', ')}.`);
  const words = cell('roles').toLowerCase().split(/[\s;]+/).filter((word) => word !== '');
  const roles = ROLES.filter((role) => words.includes(role));
  const unknown = words.filter((word) => !(ROLES as readonly string[]).includes(word));
  if (unknown.length > 0) problems.push(`“${unknown.join(' ')}” is no role; the roles are ${ROLES.join(', ')}.`);
  return { line, email, problems, person: site && problems.length === 0 ? { name, email, siteId: site.id, roles } : null };
}
