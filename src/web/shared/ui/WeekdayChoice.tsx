import { weekdayName } from '../dates';
import classes from './WeekdayChoice.module.css';

/** A week as people there read it: Sunday first where Sunday is worked. */
export const WEEKDAYS = [7, 1, 2, 3, 4, 5, 6] as const;

interface WeekdayChoiceProps {
  legend: string;
  /** Several days (a working week), or exactly one (the guild day). */
  kind: 'checkbox' | 'radio';
  chosen: readonly number[];
  onToggle: (weekday: number) => void;
}

/** Weekdays as seven buttons, ISO numbers inside: 1 is Monday. */
export function WeekdayChoice({ legend, kind, chosen, onToggle }: WeekdayChoiceProps) {
  return (
    <fieldset className={classes.days}>
      <legend className={classes.legend}>{legend}</legend>
      {WEEKDAYS.map((weekday) => (
        <label key={weekday} className={classes.day}>
          <input type={kind} name={legend} checked={chosen.includes(weekday)} onChange={() => onToggle(weekday)} />
          <span>{weekdayName(weekday, 'short')}</span>
        </label>
      ))}
    </fieldset>
  );
}
