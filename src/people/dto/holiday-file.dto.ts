import { IsInt, IsString, Length, Max, Min } from 'class-validator';
import type { Standing } from '../holiday-files/compare';
import type { HolidayFileFormat } from '../holiday-files/read-holiday-file';

/** The text of an .ics or a CSV file, and the years that are wanted of it. */
export class ReadHolidayFileDto {
  @IsString()
  @Length(1, 500_000)
  text: string;

  @IsInt()
  @Min(2000)
  @Max(2100)
  fromYear: number;

  /** The last year, at most ten after the first. */
  @IsInt()
  @Min(2000)
  @Max(2100)
  toYear: number;
}

/** What a site has on a day. */
export class HolidayNowDto {
  name: string;
  half: boolean;
}

/** A day off as the file has it, beside what the site has. */
export class FileDayDto {
  /** The line of the file on which it begins, counted from 1. */
  line: number;
  /** Local calendar day, YYYY-MM-DD. */
  day: string;
  name: string;
  half: boolean;
  source: string | null;
  /** Whether the site has it: new, same, differs, outside the years, or repeated in the file. */
  standing: Standing;
  now: HolidayNowDto | null;
}

/** A line that cannot be used, and why. */
export class RefusedLineDto {
  line: number;
  problem: string;
}

/** What a file would bring to a site; nothing is changed yet. */
export class HolidayFileDto {
  format: HolidayFileFormat;
  days: FileDayDto[];
  refused: RefusedLineDto[];
}
