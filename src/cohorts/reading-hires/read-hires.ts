import { isEmail } from 'class-validator';
import { parse } from 'csv-parse/sync';
import { isLocalDate } from '../../calendars/domain/local-date';
import type { ReadHireDto, ReadHireLineDto } from '../dto/cohorts.dto';

/** Lines read at most: a cohort holds 500 hires, and the rest is surely not meant. */
const MOST_LINES = 600;
const LONGEST_NAME = 120;
/** Of a line that is far too long, so much is shown back. */
const SHOWN_OF_A_LINE = 300;

const COLUMNS = ['name', 'email', 'site', 'start', 'mentor', 'backup'] as const;
type Column = (typeof COLUMNS)[number];

/** What people call the columns. */
const HEADINGS: ReadonlyMap<string, Column> = new Map([
  ['name', 'name'], ['fullname', 'name'], ['hire', 'name'],
  ['email', 'email'], ['mail', 'email'], ['emailaddress', 'email'],
  ['site', 'site'], ['office', 'site'], ['location', 'site'],
  ['start', 'start'], ['startdate', 'start'], ['starton', 'start'], ['startson', 'start'], ['date', 'start'],
  ['mentor', 'mentor'], ['primary', 'mentor'], ['primarymentor', 'mentor'],
  ['backup', 'backup'], ['backupmentor', 'backup'],
]);

/** A mentor whom a line may name. */
export interface NamedMentor {
  readonly id: string;
  readonly name: string;
  readonly email: string;
}

/** What lines are read against. */
export interface Surroundings {
  readonly sites: readonly { readonly id: string; readonly name: string }[];
  readonly mentors: readonly NamedMentor[];
}

/**
 * Reads pasted lines or the text of a CSV file, one hire a line: name, e-mail, site, and if wanted start date,
 * mentor and backup, between commas, semicolons or tabs, in quotes or not. A first line that names the columns may
 * put them in any order. Nothing makes it fail: what can't be understood is told beside its line.
 * @returns each line that is not blank; a hire comes out where name, e-mail and site are clear
 */
export function readHires(text: string, surroundings: Surroundings): ReadHireLineDto[] {
  const lines = text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\r|\n/)
    .map((content, index) => ({ line: index + 1, text: content }))
    .filter((line) => line.text.trim() !== '');
  const [first] = lines;
  if (!first) return [];

  const delimiter = delimiterOf(first.text);
  const columns = headingsOf(cellsOf(first.text, delimiter) ?? []);
  const report: ReadHireLineDto[] = [];
  const lacking = columns ? (['name', 'email'] as const).filter((column) => !columns.includes(column)) : [];
  if (lacking.length > 0) report.push(refused(first, [`The first line names the columns, but none for ${lacking.join(' and ')}.`]));

  const seen = new Map<string, number>();
  for (const line of lines.slice(columns ? 1 : 0, MOST_LINES)) {
    const cells = cellsOf(line.text, delimiter);
    if (!cells) report.push(refused(line, ['A quotation mark is opened and not closed.']));
    else report.push(readLine(line, named(withSplitAddress(cells, columns), columns ?? COLUMNS), surroundings, seen));
  }
  const beyond = lines[MOST_LINES];
  if (beyond) report.push(refused(beyond, [`Only the first ${MOST_LINES} lines are read; this one and those after it are left out.`]));
  return report;
}

type Cells = Readonly<Record<Column, string>>;

function readLine(
  line: { line: number; text: string },
  cells: Cells,
  { sites, mentors }: Surroundings,
  seen: Map<string, number>,
): ReadHireLineDto {
  const problems: string[] = [];
  const email = cells.email.toLowerCase();
  if (cells.name === '') problems.push('The name is missing.');
  if (cells.name.length > LONGEST_NAME) problems.push(`The name is longer than ${LONGEST_NAME} letters.`);
  if (email === '') problems.push('The e-mail address is missing.');
  else if (!isEmail(email)) problems.push(`“${shortened(cells.email)}” is no e-mail address.`);
  const earlier = seen.get(email);
  if (earlier !== undefined) problems.push(`Line ${earlier} has the same e-mail address.`);
  else if (email !== '') seen.set(email, line.line);
  const siteId = siteIn(cells.site, sites, problems);
  const clear = problems.length === 0;

  if (cells.start !== '' && !isLocalDate(cells.start)) {
    problems.push(`“${shortened(cells.start)}” is no date; write it as year-month-day, like 2026-11-22.`);
  }
  const mentorId = mentorIn(cells.mentor, 'mentor', mentors, problems);
  const backupId = mentorIn(cells.backup, 'backup', mentors, problems);
  if (mentorId !== null && mentorId === backupId) problems.push('Mentor and backup are the same person.');
  const hire: ReadHireDto | null = clear && siteId
    ? { name: cells.name, email, siteId, startOn: isLocalDate(cells.start) ? cells.start : null, mentorId, backupId }
    : null;
  return { line: line.line, text: line.text.slice(0, SHOWN_OF_A_LINE), hire, problems };
}

function siteIn(name: string, sites: Surroundings['sites'], problems: string[]): string | null {
  if (name === '' && sites.length === 1) return sites[0]?.id ?? null;
  const wanted = name.toLowerCase();
  const site = sites.find((candidate) => candidate.name.toLowerCase() === wanted);
  if (site) return site.id;
  const choice = sites.length > 0 ? `the sites are ${sites.map((candidate) => candidate.name).join(', ')}` : 'there are no sites yet';
  problems.push(name === '' ? `The site is missing; ${choice}.` : `There is no site “${shortened(name)}”; ${choice}.`);
  return null;
}

function mentorIn(text: string, role: 'mentor' | 'backup', mentors: readonly NamedMentor[], problems: string[]): string | null {
  if (text === '') return null;
  const wanted = text.toLowerCase();
  const byEmail = mentors.find(({ email }) => email === wanted);
  if (byEmail) return byEmail.id;
  const called = mentors.filter(({ name }) => name.toLowerCase() === wanted);
  if (called.length === 1) return called[0]?.id ?? null;
  problems.push(
    called.length > 1
      ? `${called.length} mentors are called “${shortened(text)}”; write the e-mail address of the ${role}.`
      : `There is no mentor “${shortened(text)}” here to be the ${role}; write the full name, or the e-mail address.`,
  );
  return null;
}

function delimiterOf(line: string): string {
  const counts = ['\t', ';', ','].map((delimiter) => ({ delimiter, count: line.split(delimiter).length }));
  return counts.reduce((best, candidate) => (candidate.count > best.count ? candidate : best)).delimiter;
}

/** The cells of one line, or null when its quotation marks do not add up. A hire never needs a line break. */
function cellsOf(line: string, delimiter: string): string[] | null {
  try {
    const [cells] = parse(line, { delimiter, trim: true, relax_quotes: true, relax_column_count: true });
    return cells ?? [];
  } catch {
    return null;
  }
}

/** The columns that a first line names, or null when it is a hire already: a heading has no address in it. */
function headingsOf(cells: readonly string[]): (Column | null)[] | null {
  if (cells.some((cell) => cell.includes('@'))) return null;
  const columns = cells.map((cell) => HEADINGS.get(cell.toLowerCase().replace(/[^a-z]/g, '')) ?? null);
  return columns.some((column) => column !== null) ? columns : null;
}

/** `Noa Cohen <noa@guild.example>`, as address books paste it, is two cells. */
function withSplitAddress(cells: string[], columns: readonly (Column | null)[] | null): string[] {
  const address = columns ? null : /^(.*)<([^<>]+)>$/.exec(cells[0] ?? '');
  if (!address) return cells;
  return [(address[1] ?? '').trim().replace(/^"|"$/g, ''), (address[2] ?? '').trim(), ...cells.slice(1)];
}

function named(cells: readonly string[], columns: readonly (Column | null)[]): Cells {
  const byColumn: Record<Column, string> = { name: '', email: '', site: '', start: '', mentor: '', backup: '' };
  for (const [index, column] of columns.entries()) {
    if (column) byColumn[column] = (cells[index] ?? '').trim();
  }
  return byColumn;
}

function refused(line: { line: number; text: string }, problems: string[]): ReadHireLineDto {
  return { line: line.line, text: line.text.slice(0, SHOWN_OF_A_LINE), hire: null, problems };
}

function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
