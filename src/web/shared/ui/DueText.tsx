import type { JSX } from 'react';
import { dayWords, daysBetween, fullDay, weekday, type LocalDate } from '../dates';

interface DueTextProps {
  due: LocalDate;
  /** Today where the hire is. */
  today: LocalDate;
}

/** When something is due, as a person would say it. A day gone by is a fact, never an alarm. */
export function DueText({ due, today }: DueTextProps): JSX.Element {
  const past = daysBetween(today, due) < 0;
  return (
    <time dateTime={due} title={`${weekday(due)}, ${fullDay(due)}`}>
      {past ? 'was due' : 'due'} {dayWords(due, today)}
    </time>
  );
}
