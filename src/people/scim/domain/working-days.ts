import { textOf, type Json } from './json';
import { ScimProblem } from './scim-problem';

/** ISO weekdays by number, 1 = Monday, as they are written in an answer. */
const NAMES = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] as const;

/** `Mon Tue Thu`; nothing for somebody who works as their site does. */
export function workingDaysText(weekdays: readonly number[] | null): string | null {
  if (weekdays === null || weekdays.length === NAMES.length) return null;
  return [...weekdays].sort((one, other) => one - other).map((day) => NAMES[day - 1]).join(' ');
}

/**
 * The weekdays in a text such as `Mon Tue Thu`, `Monday, Tuesday` or `1,2,4`, or in a list of those; null when it is empty.
 * @throws ScimProblem 400 `invalidValue`
 */
export function weekdaysIn(value: Json | undefined): number[] | null {
  if (value === undefined || value === null) return null;
  const words = (Array.isArray(value) ? value.map(textOf) : textOf(value).split(/[\s,;]+/)).map((word) => word.trim()).filter(Boolean);
  const days = words.map(weekdayIn);
  if (days.length === 0) return null;
  if (days.some((day) => day === null)) {
    throw ScimProblem.invalid('invalidValue', 'workingDays holds weekdays, such as “Mon Tue Thu” or “1 2 4” (1 is Monday).');
  }
  return [...new Set(days as number[])].sort((one, other) => one - other);
}

function weekdayIn(word: string): number | null {
  if (/^[1-7]$/.test(word)) return Number(word);
  const index = word.length < 3 ? -1 : FULL.findIndex((name) => name.startsWith(word.toLowerCase()));
  return index < 0 ? null : index + 1;
}

const FULL = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
