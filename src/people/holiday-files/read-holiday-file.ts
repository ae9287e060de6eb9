import type { Asked, HolidayFile } from './holiday-file';
import { readCsv } from './read-csv';
import { readIcs } from './read-ics';

/** What a text was read as. */
export type HolidayFileFormat = 'ics' | 'csv';

/** Reads the text of an .ics or a CSV file, told apart by how it begins. Nothing makes it fail. */
export function readHolidayFile(text: string, asked: Asked): HolidayFile & { readonly format: HolidayFileFormat } {
  const plain = text.replace(/^\uFEFF/, '');
  return /^\s*BEGIN:(VCALENDAR|VEVENT)/i.test(plain)
    ? { format: 'ics', ...readIcs(plain, asked) }
    : { format: 'csv', ...readCsv(plain) };
}
