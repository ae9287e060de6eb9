import { useMemo } from 'react';
import { useMaybeSession } from './api/session';
import { dayWords, instantInFull, instantWords, localDay, type LocalDate } from './calendar-words';

export * from './calendar-words';

/** The browser's own zone, until we know the reader's. */
function browserZone(): string {
  return new Intl.DateTimeFormat().resolvedOptions().timeZone;
}

interface ReadersDates {
  timeZone: string;
  today: LocalDate;
  instant: (instant: string) => string;
  inFull: (instant: string) => string;
  day: (day: LocalDate) => string;
}

/** Dates in words, in the reader's own time zone. */
export function useDates(): ReadersDates {
  const timeZone = useMaybeSession()?.person.timeZone ?? browserZone();
  return useMemo(() => {
    const today = localDay(new Date().toISOString(), timeZone);
    return {
      timeZone,
      today,
      instant: (instant) => instantWords(instant, timeZone),
      inFull: (instant) => instantInFull(instant, timeZone),
      day: (day) => dayWords(day, today),
    };
  }, [timeZone]);
}
