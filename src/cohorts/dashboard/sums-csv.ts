import { stringify } from 'csv-stringify/sync';

/** One milestone's sums over a cohort. */
export interface MilestoneSums {
  readonly title: string;
  readonly done: number;
  readonly open: number;
  /** of the open ones, not counted again: those that wait on somebody other than the hire */
  readonly waiting: number;
  readonly waived: number;
}

/**
 * A cohort's sums as a CSV file: sums only, no names. Titles come from whoever wrote the path, so a cell that a
 * spreadsheet would run as a formula is made text (OWASP, "CSV Injection").
 */
export function sumsCsv(milestones: readonly MilestoneSums[]): string {
  return stringify(
    milestones.map(({ title, done, open, waiting, waived }) => [title, done, open, waiting, waived]),
    { header: true, columns: ['milestone', 'done', 'open', 'waiting on us', 'waived'], escape_formulas: true, bom: true },
  );
}
