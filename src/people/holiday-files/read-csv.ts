import { parse } from 'csv-parse/sync';
import { isLocalDate } from '../../calendars/domain/local-date';
import { faultOfWords, MOST_DAYS, oneLine, type FileDay, type HolidayFile, type RefusedLine } from './holiday-file';

const COLUMNS = ['day', 'name', 'half', 'source'] as const;
type Column = (typeof COLUMNS)[number];

/** What people call the columns. */
const HEADINGS: ReadonlyMap<string, Column> = new Map([
  ['day', 'day'], ['date', 'day'],
  ['name', 'name'], ['holiday', 'name'], ['title', 'name'], ['summary', 'name'],
  ['half', 'half'], ['halfday', 'half'],
  ['source', 'source'], ['url', 'source'], ['link', 'source'],
]);

const YES = new Set(['yes', 'y', 'true', '1', 'half', 'x', '½']);
const NO = new Set(['', 'no', 'n', 'false', '0', 'whole', 'full']);

/** Of a cell that makes no sense, so much is shown back. */
const SHOWN_OF_A_CELL = 60;

/**
 * Reads a table with one day off a line: day, name, and if wanted half and source, between commas, semicolons or tabs.
 * A first line that names the columns may put them in any order. Days are written year-month-day alone, since
 * 03/04/2027 is another day in Dublin than in Boston.
 */
export function readCsv(text: string): HolidayFile {
  const lines = text
    .split(/\r\n|\r|\n/)
    .map((content, index) => ({ line: index + 1, text: content }))
    .filter((line) => line.text.trim() !== '');
  const [first] = lines;
  if (!first) return { days: [], refused: [{ line: 1, problem: 'There is nothing in it.' }] };

  const delimiter = ['\t', ';', ','].find((candidate) => first.text.includes(candidate)) ?? ',';
  const headings = headingsOf(cellsOf(first.text, delimiter) ?? []);
  if (headings && !(headings.includes('day') && headings.includes('name'))) {
    return { days: [], refused: [{ line: first.line, problem: 'The first line names the columns, and day and name are needed.' }] };
  }
  const days: FileDay[] = [];
  const refused: RefusedLine[] = [];
  for (const { line, text: content } of lines.slice(headings ? 1 : 0)) {
    if (days.length >= MOST_DAYS) {
      refused.push({ line, problem: `Only ${MOST_DAYS} days are read; this line and those after it are left out.` });
      break;
    }
    const cells = cellsOf(content, delimiter);
    const read = cells ? readDay(line, cells, headings ?? COLUMNS) : 'A quotation mark is opened and not closed.';
    if (typeof read === 'string') refused.push({ line, problem: read });
    else days.push(read);
  }
  if (days.length + refused.length === 0) refused.push({ line: first.line, problem: 'There is nothing below the first line.' });
  return { days, refused };
}

function readDay(line: number, cells: readonly string[], columns: readonly (Column | null)[]): FileDay | string {
  const cell = (column: Column): string => oneLine(cells[columns.indexOf(column)] ?? '');
  const [day, name, half] = [cell('day'), cell('name'), cell('half').toLowerCase()];
  const source = cell('source') || null;
  const shown = day.slice(0, SHOWN_OF_A_CELL);
  if (!isLocalDate(day)) return `“${shown}” is no day; write it as year-month-day, like 2027-01-01.`;
  if (!YES.has(half) && !NO.has(half)) return `“${half.slice(0, SHOWN_OF_A_CELL)}” says neither whole nor half; write yes where it is half a day, or nothing.`;
  return faultOfWords(name, source) ?? { line, day, name, half: YES.has(half), source };
}

/** The cells of one line; null where its quotation marks do not close. */
function cellsOf(line: string, delimiter: string): string[] | null {
  try {
    const [cells] = parse(line, { delimiter, trim: true, relax_column_count: true });
    return cells ?? [];
  } catch {
    return null;
  }
}

/** The columns that a first line names; null where it names none, and is a day itself. */
function headingsOf(cells: readonly string[]): (Column | null)[] | null {
  const columns = cells.map((cell) => HEADINGS.get(cell.toLowerCase().replace(/[^\p{L}]/gu, '')) ?? null);
  return columns.some((column) => column !== null) && !cells.some(isLocalDate) ? columns : null;
}
