import type { DayReading } from './format/read-checklistomania';

/** How an imported file was understood, kept beside its draft for the preview. */
export interface FileReading {
  /** By milestone key. */
  days: Record<string, { days: number; after: string | null; day: number }>;
  /** What was left out or assumed, in sentences. */
  notes: string[];
}

/** For what came from no file. */
export const NO_READING: FileReading = { days: {}, notes: [] };

/** Keeps of a reader's answer what the preview shows. */
export function fileReadingOf(readings: readonly DayReading[], notes: readonly string[]): FileReading {
  return {
    days: Object.fromEntries(readings.map(({ milestone, days, after, day }) => [milestone, { days, after, day }])),
    notes: [...notes],
  };
}
