import type { LocalDate } from '../../calendars/domain/local-date';

/** A day off as a file has it. */
export interface FileDay {
  /** The line on which it begins, counted from 1. */
  readonly line: number;
  readonly day: LocalDate;
  readonly name: string;
  readonly half: boolean;
  /** Where the file says it was read; null where it says nothing. */
  readonly source: string | null;
}

/** A line that cannot be used, and why, for the person who can put it right. */
export interface RefusedLine {
  readonly line: number;
  readonly problem: string;
}

/** What a file holds. What cannot be understood is told beside its line and keeps the rest from nobody. */
export interface HolidayFile {
  readonly days: readonly FileDay[];
  readonly refused: readonly RefusedLine[];
}

/** What a file is read for. */
export interface Asked {
  /** The site's IANA zone: an instant in UTC is the day on which it begins there. */
  readonly timeZone: string;
  /** Repeating days are written out for these years, both included. */
  readonly fromYear: number;
  readonly toYear: number;
}

/** As many days as anybody enters by hand in a lifetime; a file with more is surely another kind of file. */
export const MOST_DAYS = 2_000;

const LONGEST_NAME = 120;
const LONGEST_SOURCE = 400;

/** Reads a name the way people see it, in one line. */
export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** What is wrong with a name or a source, or null. */
export function faultOfWords(name: string, source: string | null): string | null {
  if (name === '') return 'The name is missing.';
  if (name.length > LONGEST_NAME) return `The name is longer than ${LONGEST_NAME} letters.`;
  if (source !== null && source.length > LONGEST_SOURCE) return `The source is longer than ${LONGEST_SOURCE} letters.`;
  return null;
}
